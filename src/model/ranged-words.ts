/** Says of ranges typed what the run takes of each, and which of their ends gave least and most. */
import { explain } from './explain'
import { figure } from './rule-words'
import { changeInWords } from './scenario-words'
import type { Parameters } from './scenario-words'
import { middleReason } from './ranged-middle'
import { endsOfAward, endsOfTotal } from './ranged-figures'
import type { Extent } from './ranged-figures'
import type { EndRun, RangedEnds } from './ranged-ends'
import { rangeText } from './ranged-text'
import type { Question, RangedValue, Reason } from './types'

/** One range in words: `JAG, Minimum share: 0.2 percent to 0.4 percent; the run takes the middle, 0.3 percent`. */
export function rangeInWords(parameters: Parameters, ranged: RangedValue): string {
  const { label, range, middle } = rangeParts(parameters, ranged)
  return `${label}: ${range}; the run takes the middle, ${middle}`
}

/** The same in parts: the parameter, the range and the middle, each with its unit. */
export function rangeParts(
  parameters: Parameters,
  { path, low, high, middle }: RangedValue,
): { readonly label: string; readonly range: string; readonly middle: string } {
  const { label, value } = changeInWords(parameters, path, rangeText(low, high))
  return { label, range: value, middle: changeInWords(parameters, path, middle).value }
}

/** How far least and most can be relied on, a sentence. */
export function honestWords({ exact }: Pick<Extent, 'exact'>): string {
  return exact
    ? 'As the share withheld grows each total goes one way, so that least and most are exact.'
    : 'Least and most are over every combination of the ends typed, and the middle; between the ends a result may lie outside them.'
}

/** What ranged parameters are in one run, in words. */
export function runInWords(
  parameters: Parameters,
  ends: Pick<RangedEnds, 'ranged'> & { readonly runs: readonly Pick<EndRun, 'values'>[] },
  run: number,
): string {
  const { values } = ends.runs[run]!
  return ends.ranged
    .map(({ path }, at) => {
      const { label, value } = changeInWords(parameters, path, values[at]!)
      return `${label}: ${value}`
    })
    .join('; ')
}

/**
 * Explain the least or the most of a total or an award over the ranges typed: each end by its own run,
 * and how far both can be relied on. Null where there is no such figure.
 */
export function explainEnds(
  parameters: Parameters,
  ends: RangedEnds,
  question: Question,
  end: 'least' | 'most',
): Reason | null {
  const { dataset, runs } = ends
  const extent = extentOf(ends, question)
  if (extent === null) return null
  const { low, high, lowRun, highRun, joined } = extent
  const of = (says: string, run: number): Reason => {
    const reason = explain(dataset, runs[run]!.outcome, question)
    return { ...reason, says: `${says}, with ${runInWords(parameters, ends, run)}. ${reason.says}` }
  }
  const own = explain(dataset, runs[0].outcome, question)
  const least = [of('Least', lowRun)]
  const most = [of('Most', highRun)]
  const besides =
    ', if findings that cannot be told are counted either way and estimates lie at either end as well'
  const widest = (says: string, value: number, from: readonly Reason[]): Reason => ({
    says: `${says}${besides}`,
    value,
    unit: 'dollars',
    from,
  })
  const beyond: readonly Reason[] = [
    ...(joined.low < low ? [widest('Least of all', Math.floor(joined.low), least)] : []),
    ...(joined.high > high ? [widest('Most of all', Math.ceil(joined.high), most)] : []),
  ]
  const known = extent[end]
  return {
    says: `${own.says.replace(/\.$/, '')}: ${end} over the ranges typed. ${honestWords(extent)}`,
    value: end === 'least' ? low : high,
    unit: 'dollars',
    ...(known.low < known.high ? { precision: 'estimate' as const, ...known } : {}),
    formula: `the ${end} of ${runs.length} runs`,
    withNumbers: `between ${figure(low)} and ${figure(high)}`,
    from: [
      ...(end === 'least' ? [...least, ...most] : [...most, ...least]),
      ...(lowRun === 0 || highRun === 0 ? [] : [of('As shown, at the middle', 0)]),
      ...beyond,
      ...ends.ranged.map((one) => middleReason(parameters, one)),
    ],
  }
}

function extentOf(ends: RangedEnds, question: Question): Extent | null {
  const { about, program, recipient, total } = question
  if (about === 'total') return endsOfTotal(ends, total ?? 'available', program)
  const index = ends.dataset.recipients.indexOf.get(recipient ?? '')
  return about !== 'award' || index === undefined || program === undefined
    ? null
    : endsOfAward(ends, program, index)
}
