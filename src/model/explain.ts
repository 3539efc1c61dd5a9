/** Answers “why is this number what it is?” with a tree of reasons that ends in cited figures and law. */
import { explainAllocation } from './explain-allocation'
import { explainAward, explainWithheld } from './explain-award'
import { explainReceived } from './explain-received'
import { explainTotal } from './explain-total'
import type { Cell } from './explain-cell'
import { suggest, ScenarioFault } from './fault'
import type { Dataset, Outcome, ProgramId, Reason, RecipientId, Totals } from './types'

/** What a reader points at: a recipient's number in one program, or a total. */
export interface Question {
  readonly about: 'award' | 'allocation' | 'withheld' | 'received' | 'total'
  readonly program: ProgramId
  readonly recipient?: RecipientId
  readonly total?: keyof Totals
}

/**
 * Explain one number of an outcome. The values come from the very columns the run produced, never
 * from a second computation. Throws a ScenarioFault naming an unknown program or recipient.
 */
export function explain(dataset: Dataset, outcome: Outcome, question: Question): Reason {
  const program = outcome.programs.find(
    ({ allocation }) => allocation.program.id === question.program,
  )
  if (program === undefined) {
    const known = outcome.programs.map(({ allocation }) => allocation.program.id)
    throw new ScenarioFault(
      `The program '${question.program}' is not part of this scenario${suggest(question.program, known)}.`,
    )
  }
  if (question.about === 'total')
    return explainTotal(dataset, outcome, program, question.total ?? 'available')
  const id = question.recipient ?? ''
  const recipient = dataset.recipients.indexOf.get(id)
  if (recipient === undefined) {
    throw new ScenarioFault(
      `The recipient '${id}' is not known; write a state such as CA, a county such as 06037, or a place such as 0644000.`,
    )
  }
  const cell: Cell = { dataset, outcome, program, recipient }
  if (question.about === 'allocation') return explainAllocation(cell)
  if (question.about === 'received') return explainReceived(cell)
  return question.about === 'withheld' ? explainWithheld(cell) : explainAward(cell)
}
