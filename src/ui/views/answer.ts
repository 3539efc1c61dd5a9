/** Finds the reasons of a number that was asked about. */
import { explain } from '../../model/index'
import type { Dataset, Outcome, Question, Reason } from '../../model/index'
import type { Asked, Results } from '../page-state'

/** Several numbers as one: the sum, and of its ends the sums of theirs. */
function addedUp(says: string, from: readonly Reason[]): Reason {
  const end = (of: 'low' | 'high') =>
    from.reduce((sum, each) => sum + (each[of] ?? Number(each.value)), 0)
  const value = from.reduce((sum, each) => sum + Number(each.value), 0)
  const [low, high] = [end('low'), end('high')]
  return {
    says,
    value,
    unit: 'dollars',
    ...(high - low < 1 ? {} : { precision: 'estimate' as const, low, high }),
    from,
  }
}

/** Answer what was asked: the model's reasons, or those the page gathered; a fault is told in its own words. */
export function answer(dataset: Dataset, shown: Results, asked: Asked): Reason {
  const { about } = asked
  if ('reason' in about) return about.reason
  try {
    const explained = (question: Question, of: 'outcome' | 'baseline' | Outcome) =>
      explain(dataset, typeof of === 'string' ? shown[of] : of, question)
    if ('question' in about) return explained(about.question, about.of)
    const from = about.questions.map((question) => explained(question, 'outcome'))
    if (from.length === 1) return from[0]!
    return addedUp(`${about.says}: the awards that this figure adds up.`, from)
  } catch (fault) {
    return {
      says:
        fault instanceof Error
          ? fault.message
          : 'This number has no reasons in the scenario now in view.',
      value: '',
      unit: 'word',
      from: [],
    }
  }
}
