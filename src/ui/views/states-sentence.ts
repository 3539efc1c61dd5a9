/** Says what the states show together in one sentence that is true of any scenario: the most, and who changes. */
import { greatest, least } from 'd3-array'
import { counted } from '../format'
import type { Asked } from '../page-state'
import type { Piece } from '../words'
import type { StateSum } from './state-sums'
import { mineWords, signedWords, stateAsked, stateChangeAsked } from './state-words'
import type { StateReasons } from './state-words'

/** The sentence over all states: where most is awarded, how many change, and where most changes. */
export function statesSentence(sums: readonly StateSum[], reasons: StateReasons): readonly Piece[] {
  const some = sums.filter((sum) => sum.mine.value > 0 || sum.baseline.value > 0)
  const most = greatest(some, (sum) => sum.mine.value)
  if (most === undefined) return ['No award of this program is known by state. ']
  const losing = some.filter(({ change }) => change.value < 0)
  const gaining = some.filter(({ change }) => change.value > 0)
  const lowest = least(losing, ({ change }) => change.value)
  const highest = greatest(gaining, ({ change }) => change.value)
  const amount = (sum: StateSum): Piece => ({
    text: mineWords(sum),
    asked: () => stateAsked(reasons, sum),
    label: `${sum.name}, awarded: ${mineWords(sum)}`,
  })
  const change = (sum: StateSum): Piece => ({
    text: signedWords(sum.change),
    asked: () => stateChangeAsked(reasons, sum),
    label: `${sum.name}, change: ${signedWords(sum.change)}`,
  })
  const count = (of: readonly StateSum[]): Piece => ({
    text: counted(of.length, 'state or territory', 'states and territories'),
    asked: () => countAsked(of, reasons),
  })
  const parts: Piece[] = ['Most is awarded in ', most.name, ', ', amount(most), '. ']
  if (lowest === undefined && highest === undefined)
    return [...parts, 'In no state does the total differ from the baseline. ']
  if (lowest !== undefined)
    parts.push(
      'Less than in the baseline in ',
      count(losing),
      ', most in ',
      lowest.name,
      ', ',
      change(lowest),
      '. ',
    )
  if (highest !== undefined)
    parts.push(
      'More than in the baseline in ',
      count(gaining),
      ', most in ',
      highest.name,
      ', ',
      change(highest),
      '. ',
    )
  return parts
}

/** How many states change, each with its change. */
function countAsked(of: readonly StateSum[], reasons: StateReasons): Asked {
  const says = `States and territories whose awards ${of[0]!.change.value < 0 ? 'fall' : 'rise'} against the baseline`
  return {
    title: says,
    about: {
      reason: {
        says: `${says}.`,
        value: of.length,
        unit: 'count',
        formula: 'count of the states and territories below',
        from: of.flatMap((sum) => {
          const { about } = stateChangeAsked(reasons, sum)
          return 'reason' in about ? [{ ...about.reason, says: sum.name }] : []
        }),
      },
    },
  }
}
