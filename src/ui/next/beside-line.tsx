/** Says in one sentence why less, as much or more is kept back in time than the money room withholds. */
import { useMemo } from 'preact/hooks'
import type { Asked, Gathered } from '../page-state'
import { fiscalYear } from '../format'
import { courseInputs } from '../views/course-reasons'
import { keptBeside, keptBesideWords } from '../views/kept-beside'
import type { KeptBeside } from '../views/kept-beside'
import { placeName } from '../views/verdict-reason'
import { usePage } from '../use-page'
import { Words } from '../words'
import { useCourse } from './use-course'

const RULES: Readonly<Record<keyof KeptBeside, readonly [says: string, rule: string]>> = {
  withheld: [
    'Withheld by the rules alone, as if every day were one',
    'sum of what the conditions in force withhold',
  ],
  kept: [
    'Kept back day by day: held, declined or suspended, or gone for its place',
    'of each award the most on one day, added up',
  ],
  paid: [
    'Withheld by the rules alone, but paid out by the day on which most was kept back',
    'of each award what the rules withhold \u2212 what is kept back, as far as it was paid',
  ],
  missed: [
    'Withheld by the rules alone, neither paid out nor kept back: no condition acts on it in time',
    'of each award what the rules withhold \u2212 what is kept back \u2212 what was paid',
  ],
  beyond: [
    'Kept back day by day, though the rules alone do not withhold it',
    'of each award what is kept back \u2212 what the rules withhold',
  ],
}

/** The sentence, of all places or of one; nothing where nothing is withheld or kept back. */
export function BesideLine({ place }: { readonly place: number | undefined }) {
  const { dataset, years, course } = useCourse()
  const year = usePage((state) => state.shown.outcome.settings.year)
  const pieces = useMemo(() => {
    const beside = keptBeside(years, course, year, place)
    const id = place === undefined ? undefined : dataset.recipients.ids[place]!
    const who = id === undefined ? '' : ` of ${placeName(dataset, id)}`
    const inputs = (what: keyof KeptBeside): Gathered['from'] => {
      const outcome = years.years.find((each) => each.year === year)!.outcome
      const rules: Gathered['from'] = outcome.programs.map(({ allocation: { program } }) => ({
        question:
          id === undefined
            ? { about: 'total', program: program.id, total: 'withheld' }
            : { about: 'withheld', program: program.id, recipient: id },
        of: outcome,
        says: `${program.short}, withheld by the rules alone`,
      }))
      return what === 'withheld'
        ? rules
        : [
            ...(what === 'kept' ? [] : rules),
            ...courseInputs(dataset, years, course, { place, year }),
          ]
    }
    const ask = (what: keyof KeptBeside) => () => (): Asked => {
      const [says, formula] = RULES[what]
      return {
        title: `${says}, ${fiscalYear(year)}`,
        about: {
          reason: {
            says: `${says}: awards${who} of ${fiscalYear(year)}.`,
            value: beside![what],
            unit: 'dollars',
            formula,
            from: inputs(what),
          },
        },
      }
    }
    return keptBesideWords(beside, year, who, ask)
  }, [dataset, years, course, year, place])
  if (pieces.length === 0) return null
  return (
    <p class="said beside-withheld">
      <Words of={pieces} />
    </p>
  )
}
