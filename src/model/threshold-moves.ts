/** Finds the least change of a count that carries a recipient across a line of the law, by running the model's own rules. */
import { stepOf } from './explain-cell'
import type { Cell } from './explain-cell'
import { shareAmount } from './formula-share'
import { unitColumns } from './formula-units'
import { toNearest } from './money'
import { placeOf } from './paid-column'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import { figure } from './rule-words'
import type { Dollars, Reason } from './types'

/** The least change of one count, all else as it is, that carries a recipient across a line. */
export interface ThresholdMove {
  readonly of: 'crimes' | 'people'
  /** Whole crimes over all the years counted, or people; negative for fewer. */
  readonly change: number
  /** The years the crimes are counted over; 1 for people. */
  readonly years: number
  /** The count now: the yearly mean of crimes, or people. */
  readonly now: number
  /** Dollars once the count has changed so far: on the other side of the line. */
  readonly across: Dollars
  readonly reason: Reason
}

/** More changes than this are no longer near. */
const MOST = 2_147_483_648

/**
 * How many fewer or more violent crimes over the years counted would carry a government's share of
 * its state's local money across the line. The count of the whole state moves with it; its money and
 * the counts of others stay. Null where its award is entered as published, or no count would do.
 */
export function leastCrimes(cell: Cell, line: Dollars): ThresholdMove | null {
  const { dataset, recipient } = cell
  const { allocation } = cell.program
  const { local } = allocation
  const state = dataset.recipients.states[recipient]!
  const unit = allocation.units.find((row) => row.recipient === state)
  const step = stepOf(cell, 'local')
  const divisor = local?.divisors[dataset.recipients.unitRows[recipient]!]
  if (local === undefined || unit === undefined || divisor === undefined) return null
  if (step?.step !== 'local' || isEntered(cell)) return null
  const now = local.memberCrime[placeOf(local.members, recipient)]!
  const tree = ruleTree(dataset, step.by)
  const parameters = allocation.settings.parameters
  const money = unit.allocation * (1 - (parameters['state_share'] ?? 1))
  const years = local.years.length
  const dollars = (change: number): Dollars => {
    const violentCrime = Float64Array.of(now + change / years)
    const all = Float64Array.of(divisor.value + change / years)
    const part = evaluateColumn(
      tree,
      { ...parameters, violent_crime: violentCrime, divisor: all },
      1,
    )
    return toNearest((typeof part === 'number' ? part : part[0]!) * money)
  }
  const most = dollars(0) >= line ? Math.floor(now * years) : MOST
  const change = leastChange(dollars, line, most)
  if (change === null) return null
  const across = dollars(change)
  return {
    of: 'crimes',
    change,
    years,
    now,
    across,
    reason: {
      says: `With ${Math.abs(change)} ${change < 0 ? 'fewer' : 'more'} violent crimes over the ${years} years counted, the state’s count moving with it, its share would be on the other side of the line.`,
      value: across,
      unit: 'dollars',
      formula: 'local part × (its yearly crimes + change) ÷ (all crimes + change)',
      withNumbers: `${figure(money)} × (${figure(now)} ${sign(change)} ${figure(Math.abs(change) / years)}) ÷ (${figure(divisor.value)} ${sign(change)} ${figure(Math.abs(change) / years)})`,
      from: [],
      ...(divisor.source === '' ? {} : { source: divisor.source }),
    },
  }
}

/**
 * How many fewer or more people would carry a state's share across the minimum, the crimes and the
 * people of every other state staying. Null where no count would do.
 */
export function leastPeople(cell: Cell, line: Dollars): ThresholdMove | null {
  const { dataset, recipient } = cell
  const { allocation } = cell.program
  const { program, settings, year, shared } = allocation
  const units = unitColumns(dataset, program, settings, year)
  const row = units.ids.indexOf(dataset.recipients.ids[recipient]!)
  const population = units.columns['population']
  const now = population?.[row]
  if (population === undefined || now === undefined || Number.isNaN(now)) return null
  const tree = ruleTree(dataset, settings.shareRule)
  const bases = new Float64Array(units.ids.length)
  const dollars = (change: number): Dollars => {
    const moved = population.slice()
    moved[row] = now + change
    const columns = { ...units.columns, population: moved }
    const rule = { tree, units: { ...units, columns }, parameters: settings.parameters }
    return shareAmount(shared, bases, rule).initial[row]!
  }
  const change = leastChange(dollars, line, dollars(0) >= line ? now : MOST)
  if (change === null) return null
  const across = dollars(change)
  const source = dataset.population.get(program.years[year]?.population ?? '')?.values
  const cited = source?.get(dataset.recipients.ids[recipient]!)
  return {
    of: 'people',
    change,
    years: 1,
    now,
    across,
    reason: {
      says: `With ${figure(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'} people, its crimes and every other state as they are, its share would be on the other side of the line.`,
      value: across,
      unit: 'dollars',
      formula: 'the rule of the shares, with its people + change',
      withNumbers: `people: ${figure(now)} ${sign(change)} ${figure(Math.abs(change))}`,
      from: [],
      ...(cited === undefined ? {} : { source: cited.source }),
    },
  }
}

/** The whole change nearest to none that crosses the line: fewer where it is at or above, more where it is below. */
function leastChange(
  dollars: (change: number) => Dollars,
  line: Dollars,
  most: number,
): number | null {
  const above = dollars(0) >= line
  const crossed = (count: number) => dollars(above ? -count : count) >= line !== above
  let high = 1
  while (high < most && !crossed(high)) high *= 2
  high = Math.min(high, most)
  if (!(high >= 1) || !crossed(high)) return null
  let low = 0
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (crossed(middle)) high = middle
    else low = middle
  }
  return above ? -high : high
}

function isEntered({ dataset, program, recipient }: Cell): boolean {
  const id = dataset.recipients.ids[recipient]!
  const state = dataset.recipients.states[recipient]!
  const entered = program.allocation.local?.entered.get(state) ?? []
  return entered.some((award) => award.recipient === id)
}

function sign(change: number): string {
  return change < 0 ? '−' : '+'
}
