/** Takes a few real recipients out of the scenario in view, for the components to be shown on. */
import type { ProgramOutcome } from '../../model/index'
import { money } from '../format'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import { usePage } from '../use-page'
import { allocated, awarded, partOf } from '../views/figures'
import { familyOf, nameOf } from '../views/names'
import type { Family } from '../views/names'
import { programInView } from '../views/sentence'

/** A recipient with its award in the scenario and in the baseline. */
interface Example {
  readonly name: string
  readonly family: Family
  readonly due: Figure
  readonly paid: Figure
  readonly held: number
  readonly words: string
  readonly ask: (of: 'outcome' | 'baseline') => Asked
}

/** The largest award of a state and of a local government, and the largest that is held, in the program in view. */
export function useExamples(): {
  readonly examples: readonly Example[]
  readonly part: ProgramOutcome | undefined
  readonly year: string
} {
  const recipients = usePage((state) => state.dataset.recipients)
  const { outcome, baseline } = usePage((state) => state.shown)
  const wish = usePage((state) => state.doing.now.program)
  const program = programInView(outcome, wish)
  const [part, before] = [partOf(outcome, program), partOf(baseline, program)]
  const { year } = outcome.settings
  if (part === undefined || before === undefined) return { examples: [], part, year }
  const largest = (fits: (index: number) => boolean, of: ArrayLike<number>) =>
    recipients.ids.reduce(
      (best, _, index) =>
        fits(index) && (of[index] ?? 0) > (best < 0 ? 0 : (of[best] ?? 0)) ? index : best,
      -1,
    )
  const family = (index: number) => familyOf(recipients.kinds[index])
  const found = new Set([
    largest(() => true, part.withheld),
    largest((index) => family(index) === 'state', part.allocation.dollars),
    largest((index) => family(index) === 'local', part.allocation.dollars),
  ])
  const examples = [...found]
    .filter((index) => index >= 0)
    .map((index): Example => {
      const [name, paid] = [nameOf(recipients, index), awarded(part, index)]
      const recipient = recipients.ids[index]!
      return {
        name,
        family: family(index),
        due: allocated(before, index),
        paid,
        held: part.withheld[index] ?? 0,
        words: money(paid),
        ask: (of) => ({
          title: `${name}: award`,
          about: { question: { about: 'award', program, recipient }, of },
        }),
      }
    })
  return { examples, part, year }
}
