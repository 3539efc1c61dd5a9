/** Gives what several places are awarded together in one draw its parts: the first of them one by one, the rest as one sum. */
import type { Outcome, ProgramId, RecipientTable } from '../../model/index'
import { digits } from '../format'
import type { Gathered, ModelQuestion } from '../page-state'
import { partOf } from '../views/figures'
import { fullName } from '../views/names'

/** So many awards are explained one by one, as in the sums of the run itself. */
const EXPLAINED = 60

/** The awards of a draw that a sum adds up; none where the draw does not count the program. */
export function awardsIn(
  recipients: RecipientTable,
  outcome: Outcome,
  awards: readonly number[],
  program: ProgramId | null,
  draw: number,
): readonly (Gathered | ModelQuestion)[] {
  const part = program === null ? undefined : partOf(outcome, program)
  if (part === undefined || program === null) return []
  const listed = awards.slice(0, EXPLAINED).map((recipient): ModelQuestion => ({
    question: { about: 'award', program, recipient: recipients.ids[recipient]! },
    of: outcome,
    says: `Draw ${digits(draw)}, ${fullName(recipients, recipient)}`,
  }))
  const rest = awards.slice(EXPLAINED)
  if (rest.length === 0) return listed
  const others: Gathered = {
    says: `Draw ${digits(draw)}, the other ${digits(rest.length)} awards together`,
    value: rest.reduce((sum, recipient) => sum + (part.awarded[recipient] ?? 0), 0),
    unit: 'dollars',
    formula: 'the awards of this draw that are not listed, added up',
    from: [
      {
        question: { about: 'total', program, total: 'awarded' },
        of: outcome,
        says: `Draw ${digits(draw)}, all awards of the program`,
      },
    ],
  }
  return [...listed, others]
}
