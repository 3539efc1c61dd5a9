/** Puts into words and rows what a place's budget office must bridge while federal money does not come. */
import type { Bridge, CashAward, CashFlow, Dataset } from '../../model/index'
import { dayText } from '../../model/index'
import { counted, day, dollars, exactly, percent, shortMoney } from '../format'
import { cell } from './csv'

/** The choices in the order of tables, in words. */
export const CHOICES: readonly (readonly [Bridge['choice'], string])[] = [
  ['stop', 'stop the work'],
  ['backfill', 'pay from its own revenue'],
  ['spend', 'spend at its own risk'],
]

const short = (value: number) => shortMoney(exactly(value))

/** How far behind plan the money runs, in two sentences; true of every cash flow. */
export function bridgeSentence(who: string, flow: CashFlow): string {
  const planned = sum(flow.planned)
  if (flow.peak === 0) {
    return planned === 0
      ? `No award of ${who} is drawn in these years.`
      : `Nothing of ${who} runs behind plan: ${short(planned)} is drawn as planned.`
  }
  const last = flow.behind.at(-1) ?? 0
  const on = flow.peakDay === null ? '' : ` on ${day(dayText(flow.peakDay))}`
  const late = flow.behind.filter((behind) => behind > 0).length
  const end =
    last === 0
      ? 'by the last day looked at all of it has come'
      : `${short(last)} has not come by the last day looked at`
  return `Of ${short(planned)} planned for ${who}, ${short(flow.peak)} is missing at the worst${on}; ${counted(late, 'quarter')} ${late === 1 ? 'ends' : 'end'} behind plan, and ${end}.`
}

/** What one choice comes to, in one sentence. */
export function choiceSentence(bridge: Bridge, rate: number): string {
  const { choice, own, peak, interestTotal, notDone } = bridge
  if (choice === 'stop') {
    return notDone === 0
      ? 'Stopping bridges nothing: the work waits for the money, and is done when it comes.'
      : `Stopping bridges nothing: work worth ${short(notDone)} of federal money is not done.`
  }
  const interest =
    rate === 0
      ? 'no interest is counted until a rate is typed'
      : `interest at ${percent(rate)} a year comes to ${dollars(interestTotal)}, each quarter rounded to the dollar`
  return choice === 'spend'
    ? `Spending at its own risk takes ${short(peak)} at the most; ${own === 0 ? 'late money repays all of it' : `${short(own)} of it is not repaid`}; ${interest}.`
    : `Paying from its own revenue takes ${short(own)} for good, whatever comes later; ${interest}.`
}

/** What interest lies between over the range typed of its rate, in one sentence; none where nothing is bridged. */
export function interestSentence([low, high]: readonly [low: Bridge, high: Bridge]): string {
  if (low.choice === 'stop') return ''
  return ` Over the range typed of the rate, interest comes to ${dollars(low.interestTotal)} to ${dollars(high.interestTotal)}.`
}

/** What becomes of the place's own match, in one sentence; unknown stays unknown. */
export function matchSentence({ programs }: Dataset, { choice, match }: Bridge): string {
  const shorts = match.unknown.map((id) => programs.find((each) => each.id === id)?.short ?? id)
  const unknown =
    shorts.length === 0
      ? ''
      : ` The match of ${shorts.join(', ')} is unknown: no source tells its share, so that it is not in this figure.`
  if (choice === 'stop') return `Match freed: ${dollars(match.freed)}.${unknown}`
  return `Match stranded (spent, while the federal part of the same costs has not come): ${dollars(match.stranded)}.${unknown}`
}

/** What the programs that run behind ask for of their own, program by program; empty where none asks anything. */
export function matchTerms(
  { programs }: Dataset,
  awards: readonly CashAward[],
  flow: CashFlow,
): string {
  const behind = new Set(awards.filter((_, at) => flow.left[at]! > 0).map(({ program }) => program))
  return programs
    .filter(({ id, terms }) => behind.has(id) && terms.match.share !== 0)
    .map(({ short: name, terms }) => `${name}: ${terms.match.says}`)
    .join(' ')
}

export const BRIDGE_HEAD = [
  'Quarter',
  'Planned',
  'Comes',
  'Behind plan',
  'Put in',
  'Repaid',
  'Stands out',
  'Interest',
] as const

/** A row a quarter; the quarters in which nothing was planned, came or stands out are left out. */
export function bridgeTable(flow: CashFlow, bridge: Bridge): readonly (readonly string[])[] {
  return bridgeFigures(flow, bridge).map(([name, ...figures]) => [
    String(name),
    ...figures.map((value) => dollars(Number(value))),
  ])
}

/** The same as comma-separated text, with the days of each quarter. */
export function bridgeCsv(flow: CashFlow, bridge: Bridge): string {
  const head =
    'quarter,first_day,planned,comes,behind,put_in,repaid,outstanding,interest,dollar_days_behind,choice'
  const lines = flow.periods.map((period, at) =>
    [
      period.name,
      dayText(period.from),
      flow.planned[at]!,
      flow.comes[at]!,
      flow.behind[at]!,
      bridge.putIn[at]!,
      bridge.repaid[at]!,
      bridge.outstanding[at]!,
      bridge.interest[at]!,
      flow.dollarDays[at]!,
      bridge.choice,
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}

function bridgeFigures(flow: CashFlow, bridge: Bridge): readonly (readonly (string | number)[])[] {
  return flow.periods.flatMap(({ name }, at) => {
    const figures = [
      flow.planned,
      flow.comes,
      flow.behind,
      bridge.putIn,
      bridge.repaid,
      bridge.outstanding,
      bridge.interest,
    ].map((column) => column[at]!)
    return figures.some((value) => value !== 0) ? [[name, ...figures]] : []
  })
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0)
}
