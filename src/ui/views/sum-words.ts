/** Says why a modelled sum and a printed one differ, and gives each sum its reasons and its file. */
import { explain } from '../../model/index'
import type { Dataset, Outcome, Reason } from '../../model/index'
import { exactly, fiscalYear, sentenceCase, shortMoney } from '../format'
import type { Figure } from '../format'
import { cell } from './csv'
import { total } from './figures'
import { rangeWords } from './range-words'
import { publishedWords } from './published'
import { groupWords } from './recipient-groups'
import type { GroupSum, SumLine } from './three-sums'

/** Why the modelled sum and the printed one differ, in sentences that the figures bear out. */
export function whyDifferent(sum: GroupSum): readonly string[] {
  const { published, direct, lines, untold } = sum
  if (published === undefined) return []
  const [low, high] = [
    published.dollars - published.tolerance,
    published.dollars + published.tolerance,
  ]
  const said = publishedWords(published)
  const largest = lines.toSorted((a, b) => b.direct.value - a.direct.value)[0]
  const open = total(untold.map((line) => line.direct))
  const says: string[] = []
  if (largest !== undefined && largest.direct.low > high)
    says.push(
      `${largest.short} alone gives ${groupWords[sum.group]} ${shortMoney(largest.direct)}, more than the whole printed sum of ${said}: what the newspaper added up was narrower than all awards of the year.`,
    )
  else if (direct.value > high)
    says.push(
      `Modelled are ${rangeWords(apart(direct, low, high))} more than ${said} printed: the newspaper did not say which programs it added up.`,
    )
  if (direct.value < low)
    says.push(
      `The awards told by recipient are ${rangeWords(apart({ value: published.dollars, low, high }, direct.low, direct.high))} short of ${said} printed.`,
    )
  if (open.value > 0)
    says.push(
      `Up to ${shortMoney(exactly(open.high))} more may be awarded to them: money of ${untold.length} programs open to ${groupWords[sum.group]} that no source tells below the kind of recipient.`,
    )
  return says
}

function apart(figure: Figure, low: number, high: number): Figure {
  const value = figure.value - (low + high) / 2
  return { value, low: figure.low - high, high: figure.high - low }
}

/** The reasons of a sum: what each program gives. `which` is before or after pass-through. */
export function sumReason(
  dataset: Dataset,
  outcome: Outcome,
  sum: GroupSum,
  which: 'direct' | 'after',
): Reason {
  const figure = sum[which]
  const says =
    which === 'direct'
      ? `${sentenceCase(groupWords[sum.group])}: awards made directly, every program counted, ${fiscalYear(outcome.settings.year)}.`
      : `${sentenceCase(groupWords[sum.group])}: awards, after what states hand on, every program counted, ${fiscalYear(outcome.settings.year)}.`
  return {
    says,
    value: figure.value,
    unit: 'dollars',
    ...rangeOf(figure),
    from: sum.lines
      .filter((line) => line[which].value !== 0)
      .map((line) => lineReason(dataset, outcome, line, which)),
  }
}

/** The reasons of one program’s line of a sum: what it gives directly, and what passes through states. */
export function lineReason(
  dataset: Dataset,
  outcome: Outcome,
  line: SumLine,
  which: 'direct' | 'after',
): Reason {
  const moved = which === 'after' && line.passed.value !== 0
  return {
    says: `${line.short}${moved ? `: ${rangeWords(line.direct)} directly, ${passedSays(line.passed)}` : ''}`,
    value: line[which].value,
    unit: 'dollars',
    ...rangeOf(line[which]),
    from: [explain(dataset, outcome, { about: 'total', program: line.program, total: 'awarded' })],
  }
}

/** The reasons of the money of every program together: what each group gets directly. */
export function wholeReason(
  dataset: Dataset,
  outcome: Outcome,
  sums: readonly GroupSum[],
  whole: Figure,
): Reason {
  return {
    says: `Every program counted, ${fiscalYear(outcome.settings.year)}: what each group is awarded directly.`,
    value: whole.value,
    unit: 'dollars',
    ...rangeOf(whole),
    formula: 'the sum of its groups',
    from: sums
      .filter((sum) => sum.lines.length > 0)
      .map((sum) => sumReason(dataset, outcome, sum, 'direct')),
  }
}

function passedSays(passed: Figure): string {
  const size = {
    value: Math.abs(passed.value),
    low: Math.min(Math.abs(passed.low), Math.abs(passed.high)),
    high: Math.max(Math.abs(passed.low), Math.abs(passed.high)),
  }
  return passed.value < 0 ? `${rangeWords(size)} handed on` : `${rangeWords(size)} through states`
}

function rangeOf(figure: Figure): Partial<Reason> {
  return figure.high > figure.low
    ? { precision: 'estimate', low: figure.low, high: figure.high }
    : {}
}

/** Every line of every sum, with its range. */
export function sumsCsv(sums: readonly GroupSum[], year: string): string {
  const head =
    'fiscal_year,group,program,reproduces,direct,direct_low,direct_high,after,after_low,after_high'
  const lines = sums.flatMap((sum) =>
    sum.lines.map((line) =>
      [
        year,
        sum.group,
        line.program,
        line.reproduces,
        ...[line.direct, line.after].flatMap(({ value, low, high }) =>
          [value, low, high].map(Math.round),
        ),
      ]
        .map(cell)
        .join(','),
    ),
  )
  return [head, ...lines].join('\n') + '\n'
}
