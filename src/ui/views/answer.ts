/** Finds the reasons of a number that was asked about. */
import { explain } from '../../model/index'
import type { Dataset, Question, Reason } from '../../model/index'
import type { Asked, Gathered, ModelQuestion, Results } from '../page-state'

/** Reasons with the outcome they are of, so that an input that is another number can be asked about in turn. */
export interface Answered extends Reason {
  readonly of?: ModelQuestion['of']
}

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
export function answer(dataset: Dataset, shown: Results, asked: Asked): Answered {
  const { about } = asked
  const explained = (question: Question, of: ModelQuestion['of']): Answered => ({
    ...inWords(() => explain(dataset, typeof of === 'string' ? shown[of] : of, question)),
    of,
  })
  if ('reason' in about)
    return {
      ...withAnswers(about.reason, explained),
      ...(about.of !== undefined && { of: about.of }),
    }
  if ('question' in about) return explained(about.question, about.of)
  const from = about.questions.map((question) => explained(question, 'outcome'))
  if (from.length === 1) return from[0]!
  return addedUp(`${about.says}: the awards that this figure adds up.`, from)
}

/** Gathered reasons with the model's answers in the place of its questions. */
function withAnswers(
  gathered: Gathered,
  explained: (question: Question, of: ModelQuestion['of']) => Reason,
): Reason {
  return {
    ...gathered,
    from: gathered.from.map((input) => {
      if (!('question' in input)) return withAnswers(input, explained)
      const reason = explained(input.question, input.of)
      return input.says === undefined
        ? reason
        : { ...reason, says: `${input.says}. ${reason.says}` }
    }),
  }
}

/** A fault in the place of reasons that the scenario now in view does not have. */
function inWords(find: () => Reason): Reason {
  try {
    return find()
  } catch (fault) {
    return {
      says:
        fault instanceof Error
          ? fault.message
          : 'This number has no reasons in the scenario now in view.',
      value: 'unknown',
      unit: 'word',
      from: [],
    }
  }
}
