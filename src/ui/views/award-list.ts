/** Lists every recipient for the table, in the order and by the words a reader asks for. */
import type { Dataset, ProgramOutcome } from '../../model/index'
import { isUnder } from './figures'
import { fullName, kindWords } from './names'

export type SortKey = 'name' | 'baseline' | 'now' | 'change' | 'withheld'
export type Only = 'all' | 'award' | 'passed' | 'under' | 'named'

export interface ListWish {
  readonly sort: SortKey
  readonly descending: boolean
  readonly words: string
  readonly only: Only
}

/** Recipients to show, as indices into the recipient table, with how many there are in all. */
interface AwardList {
  readonly rows: readonly number[]
  readonly withAward: number
  readonly under: number
}

/** Lower-cased names with kinds, for searching; made once for each set of names. */
export function searchText(dataset: Dataset): readonly string[] {
  const { recipients } = dataset
  return recipients.ids.map((id, index) => {
    const state = recipients.states[index] ?? -1
    const stateName = state < 0 ? '' : (recipients.names[state] ?? '')
    return `${fullName(recipients, index)} ${stateName} ${kindWords(recipients.kinds[index])} ${id}`.toLowerCase()
  })
}

/** All recipients from the largest baseline share down, ties by name: the order every other order starts from. */
export function usualOrder(before: ProgramOutcome, text: readonly string[]): readonly number[] {
  const { dollars, localShare } = before.allocation
  const due = text.map((_, index) => dollars[index] || localShare[index] || 0)
  const order = text.map((_, index) => index)
  return order.sort((a, b) => due[b]! - due[a]! || compare(text[a]!, text[b]!))
}

/**
 * Select and order the recipients, beginning from the usual order so that ties never jump about.
 * Places that fail a condition, or cannot be told, come first when sorted by what is withheld.
 */
export function listRecipients(
  part: ProgramOutcome,
  before: ProgramOutcome,
  wish: ListWish,
  text: readonly string[],
  usual: readonly number[],
): AwardList {
  const found = findingRank(part)
  const through = new Set(part.subawards.map(({ to }) => to))
  const words = wish.words.toLowerCase().split(/\s+/).filter(Boolean)
  const rows: number[] = []
  let withAward = 0
  let under = 0
  for (const index of usual) {
    const due = part.allocation.dollars[index]! > 0
    const below = !due && isUnder(part, index)
    if (due) withAward += 1
    if (below) under += 1
    if (wish.only === 'award' && !due) continue
    if (wish.only === 'passed' && !through.has(index)) continue
    if (wish.only === 'under' && !below) continue
    if (wish.only === 'named' && !found.has(index)) continue
    if (words.length > 0 && !words.every((word) => text[index]!.includes(word))) continue
    rows.push(index)
  }
  return { rows: inOrder(rows, part, before, wish, text, found), withAward, under }
}

function inOrder(
  rows: number[],
  part: ProgramOutcome,
  before: ProgramOutcome,
  wish: ListWish,
  text: readonly string[],
  found: ReadonlyMap<number, number>,
): readonly number[] {
  const sign = wish.descending ? -1 : 1
  if (wish.sort === 'name') return rows.sort((a, b) => sign * compare(text[a]!, text[b]!))
  if (wish.sort === 'withheld') {
    // Only a few places are reached by a condition: the others keep their order, and a drag stays quick.
    const reached = rows.filter((index) => found.has(index))
    const rest = rows.filter((index) => !found.has(index))
    const weight = (index: number) => found.get(index)! * 1e12 + (part.withheld[index] ?? 0)
    return [...reached.sort((a, b) => weight(b) - weight(a)), ...rest]
  }
  const was = before.awarded
  const now = part.awarded
  const key = new Float64Array(text.length)
  for (const index of rows) {
    key[index] =
      wish.sort === 'baseline'
        ? was[index]!
        : wish.sort === 'now'
          ? now[index]!
          : now[index]! - was[index]!
  }
  return rows.sort((a, b) => sign * (key[a]! - key[b]!))
}

function findingRank(part: ProgramOutcome): ReadonlyMap<number, number> {
  const rank = new Map<number, number>()
  for (const condition of part.conditions) {
    for (const finding of condition.findings) {
      const now = finding.result === 'fails' ? 3 : finding.result === 'unknown' ? 2 : 1
      rank.set(finding.recipient, Math.max(now, rank.get(finding.recipient) ?? 0))
    }
  }
  return rank
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
