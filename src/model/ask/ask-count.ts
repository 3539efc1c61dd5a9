/** Counts the recipients of a program's awards by what a condition finds of them. */
import { ScenarioFault, quote, suggest } from '../fault'
import type { AskedFigure, Dataset, FigureAsk, Finding, Reason } from '../types'
import type { RunScene } from './run-scenes'

type CountAsk = Extract<FigureAsk, { readonly count: unknown }>

const WORDS: Readonly<Record<CountAsk['count'], string>> = {
  failing: 'found to fail',
  open: 'of whom it cannot be told',
  judged: 'held against the condition',
}

/** How many are found so; under `definition` where the ask names one, else under the scene's own reading. */
export function askCount(dataset: Dataset, run: RunScene, ask: CountAsk): AskedFigure {
  const over =
    ask.definition === undefined
      ? {}
      : { [`conditions.${ask.condition}.definition`]: ask.definition }
  const outcome = run(ask.in, over)
  const { year } = outcome.settings
  const part = outcome.programs.find(({ allocation }) => allocation.program.id === ask.program)
  const programs = outcome.programs.map(({ allocation }) => allocation.program.id)
  if (part === undefined)
    throw new ScenarioFault(
      `the scene has no program ${quote(ask.program)}${suggest(ask.program, programs)}.`,
    )
  const known = part.conditions.map(({ settings }) => settings.condition)
  const at = known.indexOf(ask.condition)
  if (at < 0)
    throw new ScenarioFault(
      `no condition ${quote(ask.condition)} stands on it in the scene${suggest(ask.condition, known)}.`,
    )
  const { findings } = part.conditions[at]!
  const counted = findings.filter((finding) => isCounted(finding, ask.count))
  const value = counted.length
  const open = findings.filter((finding) => isCounted(finding, 'open')).length
  const high = ask.count === 'failing' ? value + open : value
  const says = `Recipients of ${part.allocation.program.short} awards ${WORDS[ask.count]}, ${ask.condition}, fiscal year ${year}.`
  const from = counted.map((finding): Reason => {
    const { ids, names } = dataset.recipients
    const { recipient } = finding
    return { says: names[recipient] || ids[recipient]!, value: 1, unit: 'count', from: [] }
  })
  return {
    value,
    low: value,
    high,
    unit: 'count',
    year,
    kind: WORDS[ask.count],
    reason: { says, value, unit: 'count', ...(high > value ? { low: value, high } : {}), from },
  }
}

function isCounted({ result }: Finding, count: CountAsk['count']): boolean {
  if (count === 'judged') return true
  return count === 'open' ? result === 'unknown' : result === 'fails'
}
