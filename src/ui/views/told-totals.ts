/** Gives the numbers of a sentence about one program's money their reasons: the total meant, or all that stand behind it. */
import type { Totals } from '../../model/index'
import type { Asked, Gathered, ModelQuestion } from '../page-state'

/** What a sentence says after an amount, and which total that is. */
const MEANT: readonly (readonly [RegExp, keyof Totals])[] = [
  [/^(?:\s(?:is|stays))? (?:withheld|held back)/, 'withheld'],
  [/^ is held/, 'held'],
  [/^ moves? to/, 'reallocated'],
  [/^ lapses?/, 'lapsed'],
]

/** The total of a program as an input that the model explains. */
export function totalInput(
  program: string,
  total: keyof Totals,
  says: string,
  of: ModelQuestion['of'] = 'outcome',
): ModelQuestion {
  return { question: { about: 'total', program, total }, of, says }
}

/** The reasons of any number in a sentence: the sentence, and the totals of the program behind it. */
function sentenceReason(program: string, sentence: string, number: string): Gathered {
  return {
    says: sentence,
    value: number,
    unit: 'word',
    formula: 'read off the totals of the program as this run leaves them',
    from: [
      totalInput(program, 'available', 'Available'),
      totalInput(program, 'awarded', 'Awarded'),
      totalInput(program, 'withheld', 'Withheld'),
    ],
  }
}

/** Reasons for `tellNumbers`: `head` says whose money and of which year. */
export function askTotals(program: string, head: string, sentence: string) {
  return (number: string, _at: number, after: string) => (): Asked => {
    const meant = MEANT.find(([words]) => words.test(after))
    const title = `${head}: ${number}${meant === undefined ? '' : `, ${meant[1]}`}`
    // `$10.62 is held` of every $100 is a share of the total, not the total.
    if (meant === undefined || sentence.startsWith('Of every'))
      return { title, about: { reason: sentenceReason(program, sentence, number) } }
    return {
      title,
      about: { question: { about: 'total', program, total: meant[1] }, of: 'outcome' },
    }
  }
}
