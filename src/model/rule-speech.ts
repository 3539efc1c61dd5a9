/** Says comparisons of facts and readings in plain words: how a legal rule is read aloud. */
import type { Dataset, OwnDefinition, RuleTree } from './types'

/** How facts, their words and other readings are called in a sentence. */
export interface RuleSpeech {
  fact(name: string): string
  word(fact: string, word: string): string
  reading(definition: string): string
}

const plain = (name: string) => name.replaceAll('_', ' ')

/** Names as they stand, with spaces for underscores. */
export const asWritten: RuleSpeech = { fact: plain, word: (_, word) => plain(word), reading: plain }

/** Speak with the labels of facts and the names of readings, a reader's own among them. */
export function speechOf(
  dataset: Pick<Dataset, 'factKinds' | 'definitions'>,
  own: readonly OwnDefinition[] = [],
): RuleSpeech {
  const labels = new Map(dataset.factKinds.map((kind) => [kind.name, lowerFirst(kind.label)]))
  const readings = new Map([
    ...dataset.definitions.map((one) => [one.id, one.short] as const),
    ...own.map((one) => [one.id, one.name] as const),
  ])
  return {
    fact: (name) => labels.get(name) ?? plain(name),
    word: (_, word) => plain(word),
    reading: (id) => `fails "${readings.get(id) ?? plain(id)}"`,
  }
}

/** `detainer policy is one of judicial only, declines all`; `!=` gives `is not` and `is none of`. */
export function factInWords(op: string, args: readonly RuleTree[], speech: RuleSpeech): string {
  const [left] = args
  const name = left?.op === 'name' ? left.name : ''
  const words = args.flatMap((arg) => (arg.op === 'word' ? [speech.word(name, arg.value)] : []))
  const verb = op === '!=' ? (words.length > 1 ? 'is none of' : 'is not') : 'is'
  const among = op !== '!=' && words.length > 1 ? 'one of ' : ''
  return `${speech.fact(name)} ${verb} ${among}${words.join(', ')}`
}

/** `at least 3` for `>= 3`. */
export function countInWords(op: string, limit: string): string {
  const words: Readonly<Record<string, string>> = {
    '>=': 'at least',
    '>': 'more than',
    '<': 'fewer than',
    '<=': 'at most',
    '==': 'exactly',
    '!=': 'not exactly',
  }
  return `${words[op] ?? op} ${limit}`
}

/** A label inside a sentence; one that begins with an abbreviation, a number or a proper name stays as it is. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]+ (?![A-Z])/.test(label) || /^[A-Z][a-z]+$/.test(label)
    ? label[0]!.toLowerCase() + label.slice(1)
    : label
}
