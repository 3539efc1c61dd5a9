/** Answers “why is this number what it is?” with a tree of reasons that ends in cited figures and law. */
import { explainAllocation } from './explain-allocation'
import { explainAward, explainWithheld } from './explain-award'
import { explainPlaceSum } from './explain-place'
import { explainProgramFigure } from './explain-program'
import { explainReceived } from './explain-received'
import { explainTotal } from './explain-total'
import type { Cell } from './explain-cell'
import { suggest, ScenarioFault } from './fault'
import { middlesBehind } from './ranged-middle'
import type {
  Dataset,
  Outcome,
  ProgramId,
  ProgramOutcome,
  Question,
  Reason,
  RecipientId,
} from './types'

/**
 * Explain one number of an outcome. The values come from the very columns the run produced, never
 * from a second computation. Where a reader typed a range, the reasons end with the middle that was
 * taken. Throws a ScenarioFault naming an unknown program, recipient or figure.
 */
export function explain(dataset: Dataset, outcome: Outcome, question: Question): Reason {
  const reason = explainNumber(dataset, outcome, question)
  const middles = middlesBehind(dataset, outcome, question.program)
  return middles.length === 0 ? reason : { ...reason, from: [...reason.from, ...middles] }
}

function explainNumber(dataset: Dataset, outcome: Outcome, question: Question): Reason {
  if (question.about === 'place-sum') {
    if (question.program !== undefined) programIn(outcome, question.program)
    return explainPlaceSum({
      dataset,
      outcome,
      recipient: recipientIn(dataset, question.recipient),
      sum: question.sum ?? 'direct',
      program: question.program,
    })
  }
  const program = programIn(outcome, question.program ?? '')
  if (question.about === 'total')
    return explainTotal(dataset, outcome, program, question.total ?? 'available')
  if (question.about === 'program-figure')
    return explainProgramFigure(dataset, program, question.figure ?? 'formula-amount')
  const recipient = recipientIn(dataset, question.recipient)
  const cell: Cell = { dataset, outcome, program, recipient }
  if (question.about === 'allocation') return explainAllocation(cell)
  if (question.about === 'received') return explainReceived(cell)
  return question.about === 'withheld' ? explainWithheld(cell) : explainAward(cell)
}

function programIn(outcome: Outcome, id: ProgramId): ProgramOutcome {
  const program = outcome.programs.find(({ allocation }) => allocation.program.id === id)
  if (program !== undefined) return program
  const known = outcome.programs.map(({ allocation }) => allocation.program.id)
  throw new ScenarioFault(`The program '${id}' is not part of this scenario${suggest(id, known)}.`)
}

function recipientIn(dataset: Dataset, id: RecipientId = ''): number {
  const recipient = dataset.recipients.indexOf.get(id)
  if (recipient !== undefined) return recipient
  throw new ScenarioFault(
    `The recipient '${id}' is not known; write a state such as CA, a county such as 06037, or a place such as 0644000.`,
  )
}
