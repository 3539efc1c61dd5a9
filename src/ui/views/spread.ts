/** Adds one program's money up by family of recipient: what the picture, the headings and the headline read. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { exactly } from '../format'
import type { Figure } from '../format'
import { familiesOf, stateSums } from './families'
import type { Family } from './families'
import { independent, withheld } from './figures'
import { kept } from './kept'
import { passedOn } from './passed'
import type { PassedOn } from './passed'

/** Where withheld money ended, for one family of recipients. */
export interface Ends {
  readonly allocated: Figure
  readonly awarded: Figure
  readonly held: Figure
  readonly lapsed: Figure
  readonly moved: Figure
}

/** One program's money from the formula amount to the last account. */
export interface Spread {
  /** The formula amount used. */
  readonly available: number
  /** The same with the range its source leaves. */
  readonly formulaAmount: Figure
  readonly appropriated: number | null
  /** The act's line with the range its printing leaves. */
  readonly appropriation: Figure
  /** Units paid whole: the District of Columbia and the territories. */
  readonly whole: Ends
  /** State governments: their own part and the under-threshold money. */
  readonly states: Ends
  readonly locals: Ends
  /** Agencies the tables do not name, tribes and others. */
  readonly others: Ends
  readonly statePart: Figure
  readonly localPart: Figure
  readonly thresholdMoney: Figure
  readonly rounding: number
  /** Whether the year's tables name local governments. */
  readonly hasLocal: boolean
  /** What units paid whole, and the other states, hand on of their awards. */
  readonly passedByWhole: PassedOn
  readonly passedByStates: PassedOn
}

/** Follow one program's money by family; of an allocation seen before, only what is withheld is looked at. */
export const spreadOf = kept(spread)

function spread(recipients: RecipientTable, part: ProgramOutcome): Spread {
  const families = familiesOf(recipients, part.allocation)
  const divided = part.allocation.units.filter((unit) => unit.localPart > 0)
  const away = withheldWays(part)
  // A state whose local part is not divided further has no threshold money that is known.
  const add = (pick: (unit: (typeof divided)[number]) => number) =>
    divided.reduce((sum, unit) => sum + (pick(unit) || 0), 0)
  const amount = formulaAmount(part)
  const ends = (family: Family) => endsOf(recipients, part, family, away)
  const hasLocal = families.locals.members.size > 0
  const others = ends(families.others)
  return {
    available: part.totals.available,
    formulaAmount: amount,
    appropriated: part.totals.appropriated,
    appropriation: appropriation(part),
    whole: ends(families.whole),
    states: ends(families.states),
    locals: ends(families.locals),
    others: hasLocal ? others : undivided(others, amount),
    statePart: like(
      amount,
      add((unit) => unit.statePart),
    ),
    localPart: like(
      amount,
      add((unit) => unit.localPart),
    ),
    thresholdMoney: like(
      amount,
      add((unit) => unit.thresholdMoney),
    ),
    rounding: part.totals.rounding,
    hasLocal,
    passedByWhole: passedOn(recipients, part, (from) => families.whole.members.has(from)),
    passedByStates: passedOn(recipients, part, (from) => families.states.members.has(from)),
  }
}

/** Where the money of some recipients ended: what they were due, paid, and what was withheld of it. */
export function endsOfFamily(
  recipients: RecipientTable,
  part: ProgramOutcome,
  family: Family,
): Ends {
  return endsOf(recipients, part, family, withheldWays(part))
}

/** How each recipient's withheld money divides into held, lapsed and moved, by recipient index. */
function withheldWays(part: ProgramOutcome) {
  const held = new Map<number, number>()
  const lapsed = new Map<number, number>()
  const moved = new Map<number, number>()
  const ways = {
    held,
    lapse: lapsed,
    'same-state': moved,
    'pro-rata': moved,
    'kept-for-compliance': moved,
  }
  for (const condition of part.conditions) {
    const to = ways[condition.settings.destination]
    condition.findings.forEach((finding, at) => {
      const amount = condition.withheld[at] ?? 0
      if (amount > 0) to.set(finding.recipient, (to.get(finding.recipient) ?? 0) + amount)
    })
  }
  return { held, lapsed, moved }
}

function endsOf(
  recipients: RecipientTable,
  part: ProgramOutcome,
  family: Family,
  away: ReturnType<typeof withheldWays>,
): Ends {
  const byState = (by: ReadonlyMap<number, number>) =>
    stateSums(
      recipients,
      [...by.keys()].filter((index) => family.members.has(index)),
      (index) => {
        const whole = withheld(part, index)
        const ratio = whole.value === 0 ? 0 : by.get(index)! / whole.value
        return { value: by.get(index)!, low: whole.low * ratio, high: whole.high * ratio }
      },
    )
  const ways = {
    held: byState(away.held),
    lapsed: byState(away.lapsed),
    moved: byState(away.moved),
  }
  const paid = new Map(family.byState)
  for (const way of Object.values(ways)) {
    for (const [state, gone] of way) {
      const left = paid.get(state)!
      paid.set(state, {
        value: left.value - gone.value,
        low: left.low - gone.low,
        high: left.high - gone.high,
      })
    }
  }
  const sum = (figures: ReadonlyMap<number, Figure>) => independent([...figures.values()])
  return {
    allocated: family.due,
    awarded: sum(paid),
    held: sum(ways.held),
    lapsed: sum(ways.lapsed),
    moved: sum(ways.moved),
  }
}

/** A part of the formula amount, known as well as that amount is. */
export function like(amount: Figure, value: number): Figure {
  const ratio = amount.value === 0 ? 0 : value / amount.value
  return { value, low: amount.low * ratio, high: amount.high * ratio }
}

/** A local part that is not divided further is known as well as the formula amount is. */
function undivided(ends: Ends, amount: Figure): Ends {
  return {
    ...ends,
    allocated: like(amount, ends.allocated.value),
    awarded: like(amount, ends.awarded.value),
  }
}

/** What a program divides, with the range its source leaves. */
export function formulaAmount(part: ProgramOutcome): Figure {
  const { program, settings, year } = part.allocation
  const cited = program.years[year]?.formulaAmount
  if (cited === undefined || cited.value !== settings.formulaAmount)
    return exactly(settings.formulaAmount)
  return { value: cited.value, low: cited.low ?? cited.value, high: cited.high ?? cited.value }
}

function appropriation(part: ProgramOutcome): Figure {
  const { program, settings, year } = part.allocation
  const cited = program.years[year]?.appropriation
  const value = settings.appropriated ?? 0
  if (cited === undefined || cited.value !== value) return exactly(value)
  return { value, low: cited.low ?? value, high: cited.high ?? value }
}
