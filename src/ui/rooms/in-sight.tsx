/** The scenario in one line that stays in sight in every room: what it is, what it withholds, what the place gets. */
import { memo } from 'preact/compat'
import { exactly, fiscalYear, shortMoney } from '../format'
import { Num } from '../number'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { allWithheld } from '../views/headings'
import { indexOf } from '../views/names'
import { placeLine, programInView } from '../views/sentence'

interface Props {
  /** Stands over the page, outside its parts, and so is a part of its own by name. */
  readonly over?: boolean
}

/** The line; a frame after the pictures, for a drag has one frame for what moves. */
export const InSight = memo(function DrawInSight(props: Props) {
  const dataset = usePage((state) => state.dataset)
  const title = usePage((state) => state.doing.now.scenario.title)
  const place = usePage((state) => state.doing.now.place)
  const wish = usePage((state) => state.doing.now.program)
  const { outcome, baseline } = usePage((state) => state.shown)
  const program = programInView(outcome, wish)
  const part = partOf(outcome, program)
  if (part === undefined) return null
  const year = fiscalYear(outcome.settings.year)
  const { short } = part.allocation.program
  const kept = allWithheld(part, dataset.recipients)
  const line = placeLine(dataset, program, indexOf(dataset, place), outcome, baseline)
  return (
    <div
      class="in-sight"
      {...(props.over && { role: 'region', 'aria-label': 'The scenario in view' })}
    >
      <b>{title}</b>
      <span>
        {short}, {year}:{' '}
        <Num
          asked={{
            title: `${short}, ${year}: by formula`,
            about: { question: { about: 'total', program, total: 'available' }, of: 'outcome' },
          }}
        >
          {shortMoney(exactly(part.totals.available))}
        </Num>{' '}
        to award,{' '}
        <Num
          asked={{
            title: `${short}, ${year}: withheld`,
            about: { question: { about: 'total', program, total: 'withheld' }, of: 'outcome' },
          }}
        >
          {shortMoney(kept)} withheld
        </Num>
      </span>
      {line?.known && (
        <span>
          {line.name} gets{' '}
          <Num
            asked={{
              title: `${line.name}: ${line.now}, ${year}, now`,
              about: { question: { about: 'award', program, recipient: place }, of: 'outcome' },
            }}
          >
            {line.now}
          </Num>
        </span>
      )}
    </div>
  )
})
