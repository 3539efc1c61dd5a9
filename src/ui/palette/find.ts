/** Finds what a reader means by a few letters: whole names first, then beginnings of words, then what is one letter off. */
import uFuzzy from '@leeoniya/ufuzzy'
import { KINDS } from './entry'
import type { Entry, Kind } from './entry'
import { fold, foldInPlace, termsOf } from './fold'
import type { Index } from './index-entries'

/** What was found: the best of it by kind, and how many more there are. */
export interface Found {
  readonly groups: readonly { readonly kind: Kind | 'recent'; readonly entries: readonly Entry[] }[]
  readonly count: number
  readonly more: number
  /** Whether only names one letter off what was typed were found. */
  readonly off: boolean
}

/** As many rows are listed. */
const MOST = 40
/** So many of one kind come before the best of others is shown. */
const MOST_OF_KIND = 10

/** A word of four letters or more may be one letter off, but not in its first. */
const near = new uFuzzy({
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  interLft: 2,
})
const LEAST = 4

interface Hit {
  readonly entry: Entry
  readonly score: number
}

/** The best entries for what is typed, in the order of their worth. */
export function find(indices: readonly Index[], typed: string, most = MOST): Found {
  const whole = fold(typed)
  const terms = termsOf(whole)
  if (terms.length === 0) return { groups: [], count: 0, more: 0, off: false }
  const best = new Map<Kind, Hit[]>()
  let count = 0
  let clear = false
  const take = (entry: Entry, score: number) => {
    count += 1
    keepBest(best, entry, score + worth(entry), most)
  }
  for (const { entries, lines } of indices)
    for (let at = 0; at < lines.length; at += 1) {
      const match = scoreOf(lines[at]!, terms, whole)
      if (match === null) continue
      clear ||= match.clear
      take(entries[at]!, match.score)
    }
  // Only where nothing begins with what was typed may it have been mistyped.
  const off = !clear
  if (off) {
    const there = new Set([...best.values()].flat().map(({ entry }) => entry))
    for (const index of indices)
      for (const { entry, score } of nearly(index, terms)) if (!there.has(entry)) take(entry, score)
  }
  return { ...inGroups(best, most), count, more: Math.max(0, count - most), off: off && count > 0 }
}

/** Pairs of from and to in a name. */
export type Marks = readonly (readonly [number, number])[]

/** A function that gives the letters of a name that were matched; `off`: they may be one letter off. */
export function marker(typed: string, off = false): (name: string) => Marks {
  const terms = termsOf(fold(typed)).map((term) => ({
    term,
    start: new RegExp(`(?<![a-z0-9])${term.replaceAll('.', '\\.')}`),
  }))
  return (name) => {
    const text = foldInPlace(name)
    return joined(terms.flatMap(({ term, start }) => markOf(text, term, start, off)))
  }
}

function markOf(text: string, term: string, start: RegExp, off: boolean): Marks {
  const from = start.exec(text)?.index ?? (term.length > 2 ? text.indexOf(term) : -1)
  if (from >= 0) return [[from, from + term.length]]
  if (!off || !mayBeOff(term) || !near.filter([text], term)?.length) return []
  const [begin, ...rest] = near.info([0], [text], term).ranges[0] ?? []
  return begin === undefined ? [] : [[begin, rest.at(-1)!]]
}

/** In the order of the name, none over another. */
function joined(marks: Marks): Marks {
  const inOrder = marks.toSorted(([a], [b]) => a - b)
  return inOrder.reduce<Marks>((sum, [from, to]) => {
    const last = sum.at(-1)
    if (last === undefined || from > last[1]) return [...sum, [from, to]]
    return sum.with(sum.length - 1, [last[0], Math.max(last[1], to)])
  }, [])
}

/** How well a line answers, or null; `clear` where each word typed begins a word of it. */
function scoreOf(line: string, terms: readonly string[], whole: string) {
  const names = line.indexOf('\t')
  let sum = 0
  let clear = true
  for (const term of terms) {
    const start = line.indexOf(` ${term}`)
    let score = 0
    if (start >= 0 && start < names) {
      const word = line.indexOf(` ${term} `)
      score = word >= 0 && word < names ? 10 : 8
    } else if (start >= 0) score = line.includes(` ${term} `) ? 6 : 5
    else {
      const middle = term.length > 2 ? line.indexOf(term) : -1
      if (middle < 0 || middle > names) return null
      score = 3
      clear = false
    }
    sum += score
  }
  return { score: sum / terms.length + wholeName(line, whole, names), clear }
}

/** More for a name that begins with all that was typed, and most for one that is just that. */
function wholeName(line: string, whole: string, names: number): number {
  const at = line.startsWith(` ${whole}`) ? 0 : line.indexOf(`\n ${whole}`) + 1
  if (at > names || !line.startsWith(` ${whole}`, at)) return 0
  const end = line[at + whole.length + 2]
  const just = line[at + whole.length + 1] === ' ' && (end === '\n' || end === '\t')
  return (at === 0 ? 20 : 18) + (just ? 6 : 0)
}

/** Entries in which every longer word typed begins a word but for one letter. */
function nearly({ entries, lines }: Index, terms: readonly string[]): readonly Hit[] {
  if (!terms.some(mayBeOff)) return []
  let left: number[] | undefined
  for (const term of terms) {
    left = mayBeOff(term)
      ? (near.filter(lines, term, left) ?? [])
      : (left ?? lines.map((_, at) => at)).filter((at) => lines[at]!.includes(` ${term}`))
  }
  const scores = new Map((left ?? []).map((at) => [at, 0]))
  for (const term of terms.filter(mayBeOff)) {
    const { idx, start, intraIns } = near.info([...scores.keys()], lines, term)
    const kept = new Map<number, number>()
    idx.forEach((at, row) => {
      const from = start[row]!
      const place = from <= 1 ? 14 : from < lines[at]!.indexOf('\t') ? 6 : 1
      kept.set(at, scores.get(at)! + place - intraIns[row]!)
    })
    scores.clear()
    for (const [at, score] of kept) scores.set(at, score)
  }
  return [...scores].map(([at, score]) => ({ entry: entries[at]!, score: score / terms.length }))
}

function mayBeOff(term: string): boolean {
  return term.length >= LEAST && /^[a-z]+$/.test(term)
}

/** What puts one entry before another that matches as well: its kind, how much it is asked for, a short name. */
function worth({ kind, weight = 0, name }: Entry): number {
  return KINDS[kind].before + weight * 4 - name.length / 200
}

/** Each kind keeps as many as could be listed, the best first. */
function keepBest(best: Map<Kind, Hit[]>, entry: Entry, score: number, most: number): void {
  const { kind } = entry
  const kept = best.get(kind) ?? []
  if (kept.length === 0) best.set(kind, kept)
  if (kept.length === most && kept[most - 1]!.score >= score) return
  let at = kept.length
  while (at > 0 && kept[at - 1]!.score < score) at -= 1
  kept.splice(at, 0, { entry, score })
  if (kept.length > most) kept.pop()
}

/** The best under their kinds, the kind with the best of all first; no kind crowds the others out. */
function inGroups(best: ReadonlyMap<Kind, readonly Hit[]>, most: number): Pick<Found, 'groups'> {
  const kinds = [...best].toSorted(([, [a]], [, [b]]) => b!.score - a!.score)
  const first = kinds.flatMap(([, hits]) => hits.slice(0, MOST_OF_KIND))
  const rest = kinds.flatMap(([, hits]) => hits.slice(MOST_OF_KIND))
  const byScore = (a: Hit, b: Hit) => b.score - a.score
  const listed = new Set(
    [...first.toSorted(byScore), ...rest.toSorted(byScore)]
      .slice(0, most)
      .map(({ entry }) => entry),
  )
  const groups = kinds.map(([kind, hits]) => ({
    kind,
    entries: hits.map(({ entry }) => entry).filter((entry) => listed.has(entry)),
  }))
  return { groups: groups.filter(({ entries }) => entries.length > 0) }
}
