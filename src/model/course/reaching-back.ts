/** Lets a disallowance reach the awards of earlier years, as far back as the remedy says. */
import { reachesProgram } from '../condition-programs'
import { bitesOf } from './bites'
import type { Acting, BiteQuestion } from './bites'
import type { Dataset } from '../types'

/**
 * Add to `acting`, one for each question, what later years' disallowances take of earlier awards of
 * the same program. A condition attached to the earlier awards themselves reaches them already.
 */
export function reachingBack(
  dataset: Dataset,
  questions: readonly BiteQuestion[],
  acting: readonly Acting[],
): void {
  const number = ({ outcome }: BiteQuestion) => Number(outcome.settings.year.slice(0, 4))
  questions.forEach((earlier, at) => {
    const own = earlier.outcome.settings.conditions.map(({ condition }) => condition)
    for (const later of questions) {
      const { program } = earlier.part.allocation
      const back = number(later) - number(earlier)
      if (back <= 0 || later.part.allocation.program.id !== program.id) continue
      const reaching = later.outcome.settings.conditions.filter(({ condition }) => {
        const remedy = later.settings.remedies.get(condition)
        const data = dataset.conditions.find(({ id }) => id === condition)
        return (
          remedy?.kind === 'disallow' &&
          remedy.yearsBack >= back &&
          !own.includes(condition) &&
          data !== undefined &&
          reachesProgram(data, program.id)
        )
      })
      if (reaching.length === 0) continue
      const more = bitesOf(dataset, { ...earlier, outcome: later.outcome }, reaching)
      for (const [recipient, bites] of more.bites) {
        const all = acting[at]!.bites
        all.set(recipient, [...(all.get(recipient) ?? []), ...bites])
      }
    }
  })
}
