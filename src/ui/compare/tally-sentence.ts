/** Says who gains and who loses from the first scenario to another: one sentence that is always true. */
import type { Comparison, Dataset } from '../../model/index'
import { counted, digits, sentenceCase } from '../format'
import { rangeWords } from '../views/range-words'
import { placeWords } from './compare-words'

/** `No place is awarded more; eight places are awarded $29.2 million less together; 1,558 stay as they are.` */
export function tallySentence(dataset: Dataset, comparison: Comparison, at: number): string {
  const { gain, lose, largestGain, largestLoss } = comparison.tallies[at]!
  const { gained, lost } = comparison.sums[at]!
  const same = comparison.places.length - gain - lose
  if (gain + lose === 0)
    return `No place is awarded more or less; ${digits(same)} stay as they are.`
  const most =
    largestGain !== null && largestGain.dollars >= -(largestLoss?.dollars ?? 0)
      ? largestGain
      : largestLoss!
  const row = comparison.places.find(({ recipient }) => recipient === most.recipient)!
  const sides = [
    gain === 0
      ? 'no place is awarded more'
      : `${counted(gain, 'place')} ${gain === 1 ? 'is' : 'are'} awarded ${rangeWords(gained)} more together`,
    lose === 0
      ? 'no place is awarded less'
      : `${counted(lose, 'place')} ${lose === 1 ? 'is' : 'are'} awarded ${rangeWords(lost)} less together`,
    `the largest difference is that of ${placeWords(dataset, row)}`,
    same === 0 ? 'none stays as it is' : `${digits(same)} stay as they are`,
  ]
  return `${sentenceCase(sides.join('; '))}.`
}
