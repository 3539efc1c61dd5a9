/** What drives the result: chooses whether of a total or of a place, then what moves it most and what is worth settling. */
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import type { Measure, MeasuredTotal, ProgramId } from '../../model/index'
import { usePage } from '../use-page'
import { fullName, indexOf } from '../views/names'
import { measureName } from './measured'
import { SettlingPart } from './settling-part'
import { SwingsPart } from './swings-part'

/** Both parts, of the total chosen above or of what the place chosen there is awarded. */
export const DrivesPart = memo(function DrawDrives(props: {
  readonly program: ProgramId | null
  readonly total: MeasuredTotal
  readonly place: string
}) {
  const { program, total, place } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const [wish, setWish] = useState<Measure['of']>('total')
  const known = indexOf(dataset, place) >= 0
  const of = useMemo(
    (): Measure =>
      wish === 'place' && known ? { of: 'place', place, program } : { of: 'total', total, program },
    [wish, known, place, total, program],
  )
  const run = { dataset, outcome }
  return (
    <section aria-labelledby="drives-title" class="drives" id="drives">
      <h3 id="drives-title">What drives it</h3>
      <p class="drives-choice">
        <label>
          Of{' '}
          <select
            value={of.of}
            onChange={({ currentTarget }) => setWish(currentTarget.value as Measure['of'])}
          >
            <option value="total">{measureName(run, { of: 'total', total, program })}</option>
            {known && (
              <option value="place">
                awards of {fullName(dataset.recipients, indexOf(dataset, place))}
              </option>
            )}
          </select>
        </label>
      </p>
      <SwingsPart of={of} />
      <SettlingPart of={of} />
    </section>
  )
})
