/** Computes figures from other figures of the same text: sums, differences, shares and multiples. */
import { ScenarioFault } from '../fault'
import type { AskedFigure, FigureAsk, Reason } from '../types'

type OfOthers = Extract<
  FigureAsk,
  | { readonly add: unknown }
  | { readonly less: unknown }
  | { readonly share: unknown }
  | { readonly times: unknown }
>

/** The figure; its ends are the least and the most that the ends of the others allow. */
export function askedOfOthers(ask: OfOthers, answer: (name: string) => AskedFigure): AskedFigure {
  if ('add' in ask) {
    const parts = ask.add.map(answer)
    const [first] = parts
    if (first === undefined) throw new ScenarioFault('it adds nothing up; name figures.')
    if (parts.some(({ unit }) => unit !== first.unit))
      throw new ScenarioFault('it adds figures of different units; name figures of one unit.')
    const sum = (end: 'value' | 'low' | 'high') => parts.reduce((all, each) => all + each[end], 0)
    return made(first, [sum('value'), sum('low'), sum('high')], 'the sum', parts)
  }
  if ('less' in ask) {
    const [a, b] = [answer(ask.less[0]), answer(ask.less[1])]
    if (a.unit !== b.unit)
      throw new ScenarioFault('it subtracts figures of different units; name figures of one unit.')
    return made(
      a,
      [a.value - b.value, a.low - b.high, a.high - b.low],
      'the first less the second',
      [a, b],
    )
  }
  if ('times' in ask) {
    const a = answer(ask.times[0])
    const by = ask.times[1]
    const ends = [a.low * by, a.high * by] as const
    return made(a, [a.value * by, Math.min(...ends), Math.max(...ends)], `${by} times`, [a])
  }
  const [part, whole] = [answer(ask.share[0]), answer(ask.share[1])]
  if (whole.low <= 0)
    throw new ScenarioFault('it is a share of what may be nothing; name a whole above zero.')
  const percent = (a: number, b: number) => Math.round((a * 1000) / b) / 10
  const all = [
    percent(part.value, whole.value),
    percent(part.low, whole.high),
    percent(part.high, whole.low),
  ] as const
  return {
    ...made(part, all, 'the first as percent of the second', [part, whole]),
    unit: 'percent',
  }
}

function made(
  like: AskedFigure,
  [value, low, high]: readonly [number, number, number],
  formula: string,
  parts: readonly AskedFigure[],
): AskedFigure {
  const reason: Reason = {
    says: `Computed from ${parts.length === 1 ? 'one figure' : `${parts.length} figures`} of this text: ${formula}.`,
    value,
    unit: formula.includes('percent') ? 'count' : like.reason.unit,
    ...(low < high ? { low, high } : {}),
    formula,
    from: parts.map((each) => each.reason),
  }
  return { ...like, value, low, high, reason }
}
