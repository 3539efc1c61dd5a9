/** Moves what a reader doubts, alone or together under one name, through all that it may be. */
import { changeInWords } from '../scenario-words'
import type { Parameters } from '../scenario-words'
import type { Doubt, ParameterValue } from '../types'
import type { Moved, MovedEnd } from './swing-ends'
import { CERTAIN, valueAt } from './value-of'

/** The last number that a doubt can read. */
const LAST = 0xffff_ffff

/** What the reader doubts; doubts of one name move together, as they do in draws. */
export function movedDoubts(doubts: readonly Doubt[], parameters: Parameters): readonly Moved[] {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubts) {
    const group = groups.get(doubt.shared)
    if (group === undefined) groups.set(doubt.shared, [doubt])
    else group.push(doubt)
  }
  return [...groups].map(([shared, group]): Moved => {
    const told = (path: string, value: ParameterValue) => changeInWords(parameters, path, value)
    const alone = group.length === 1
    const labels = group.map(({ path, spread }) => told(path, endOf(spread, 0)).label)
    const ends = new Map<string, MovedEnd>()
    for (const word of wordsToTry(group)) {
      const values = group.map(({ path, spread }) => [path, endOf(spread, word)] as const)
      const setting = values
        .map(([path, value], at) => `${alone ? '' : `${labels[at]}: `}${told(path, value).value}`)
        .join('; ')
      ends.set(JSON.stringify(values), { setting, changes: Object.fromEntries(values) })
    }
    return {
      kind: 'doubt',
      id: group.map(({ path }) => path).join(' '),
      words: alone ? labels[0]! : `${shared}: ${labels.join('; ')}`,
      ends: [...ends.values()],
    }
  })
}

/** The numbers at which any of some doubts turns from one alternative to the next, and both ends. */
function wordsToTry(group: readonly Doubt[]): readonly number[] {
  const starts = new Set([0])
  for (const { spread } of group) {
    if (spread.kind !== 'alternatives') continue
    let before = 0
    for (const { weight } of spread.of.slice(0, -1)) {
      before += weight
      starts.add(Math.ceil((before * (LAST + 1)) / CERTAIN))
    }
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.flatMap((start, at) => [start, (sorted[at + 1] ?? LAST + 1) - 1])
}

/** The value at a number; at the first and the last the very ends of a range. */
function endOf(spread: Doubt['spread'], word: number): ParameterValue {
  if (spread.kind === 'alternatives') return valueAt(spread, word)
  return word === 0 ? spread.low : word === LAST ? spread.high : valueAt(spread, word)
}
