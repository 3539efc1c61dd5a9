/** Suggests how a word of a rule may go on: a fact, one of its words, another reading, or a word of the language. */
import type { FactKind } from '../../model/index'

/** One way to go on. */
interface Suggestion {
  readonly insert: string
  /** What it means, in a few words. */
  readonly says: string
}

/** Suggestions for the word at the caret, and the stretch of text they would take the place of. */
export interface Suggestions {
  readonly from: number
  readonly to: number
  readonly options: readonly Suggestion[]
}

const LANGUAGE: readonly Suggestion[] = [
  { insert: 'and', says: 'both are true' },
  { insert: 'or', says: 'at least one is true' },
  { insert: 'not', says: 'is not true' },
  { insert: 'one_of(', says: 'the fact is one of these words' },
  { insert: 'count(', says: 'how many of these are true; compare with a number' },
  { insert: 'unknown', says: 'open whatever the facts' },
]

/** Suggest at most `most` ways to go on at the caret. */
export function suggestWords(
  text: string,
  caret: number,
  kinds: readonly FactKind[],
  readings: readonly { readonly id: string; readonly name: string }[],
  most = 8,
): Suggestions {
  const before = text.slice(0, caret)
  const typed = /[A-Za-z_]\w*$/.exec(before)?.[0] ?? ''
  const from = caret - typed.length
  const to = caret + (/^\w*/.exec(text.slice(caret))?.[0].length ?? 0)
  const kind = factBefore(before.slice(0, from), kinds)
  const all = kind === undefined ? everything(kinds, readings) : wordsOf(kind)
  const wanted = typed.toLowerCase()
  const starts = all.filter(({ insert }) => insert.toLowerCase().startsWith(wanted))
  const holds = all.filter(
    (each) =>
      !starts.includes(each) &&
      wanted.length > 1 &&
      `${each.insert} ${each.says}`.toLowerCase().includes(wanted),
  )
  const options = [...starts, ...holds].slice(0, most)
  const done = options.length === 1 && options[0]!.insert === text.slice(from, to)
  return { from, to, options: done ? [] : options }
}

/** The fact whose word is asked for: after `fact ==`, or inside `one_of(fact, ...`. */
function factBefore(before: string, kinds: readonly FactKind[]): FactKind | undefined {
  const name =
    /(\w+)\s*(?:==|!=)\s*$/.exec(before)?.[1] ??
    /one_of\(\s*(\w+)\s*,(?:\s*\w+\s*,)*\s*$/.exec(before)?.[1]
  return kinds.find((kind) => kind.name === name)
}

function wordsOf({ values, means }: FactKind): readonly Suggestion[] {
  return values
    .filter((word) => word !== 'unknown')
    .map((word) => ({ insert: word, says: means?.[word] ?? '' }))
}

function everything(
  kinds: readonly FactKind[],
  readings: readonly { readonly id: string; readonly name: string }[],
): readonly Suggestion[] {
  return [
    ...kinds.map(({ name, label }) => ({ insert: name, says: label })),
    ...readings
      .filter(({ id }) => /^\w+$/.test(id))
      .map(({ id, name }) => ({ insert: id, says: `the reading \u201c${name}\u201d` })),
    ...LANGUAGE,
  ]
}

/** Names that mean something in a rule already: facts, their words, readings. */
export function takenNames(
  kinds: readonly FactKind[],
  readings: readonly { readonly id: string }[],
): ReadonlySet<string> {
  return new Set([
    ...kinds.flatMap(({ name, values }) => [name, ...values]),
    ...readings.map(({ id }) => id),
    ...LANGUAGE.map(({ insert }) => insert.replace('(', '')),
  ])
}

/** An id for a reading of that name that nothing else has, as a scenario file writes it. */
export function readingId(name: string, taken: ReadonlySet<string> = new Set()): string {
  const id = plainId(name)
  if (!taken.has(id)) return id
  let more = `${id}_reading`
  for (let count = 2; taken.has(more); count += 1) more = `${id}_${count}`
  return more
}

function plainId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50)
    .replace(/_$/, '')
  return /^[a-z]/.test(id) ? id : `my_${id || 'reading'}`
}
