/** Lifts conditions where courts or the executive bar them: says of each recipient which orders protect it on a day. */
import { evidenceOn } from './evidence'
import type { Evidence } from './evidence'
import { programsOf } from './condition-programs'
import { fallsOn, recordedLaw, turnedSwitches } from './law-settings'
import { forceOn } from './order-force'
import { covers } from './order-scope'
import type { Truth } from './truth'
import type {
  ConditionId,
  Dataset,
  Day,
  FiscalYear,
  LawSettings,
  LegalValue,
  Order,
  OrderId,
  ProgramId,
} from './types'

/** Whether a condition is lifted from a recipient, and by what. */
export interface Protected {
  readonly protected: Truth
  readonly orders: readonly OrderId[]
  /** Orders of which it cannot be told whether they protect the recipient. */
  readonly mayProtect: readonly OrderId[]
  /** Points of law set otherwise than recorded under which the condition is void for it. */
  readonly switches: readonly string[]
}

/** Looks up whether an order lifts a condition; without a program or a year, one of any program or year counts. */
export interface Protections {
  (recipient: number, condition: ConditionId, program?: ProgramId, year?: FiscalYear): Protected
  /** Recipients with the same word are protected alike. */
  classOf(recipient: number): number
  /** The orders made by then that bar a condition for a program and a year, whomever they protect. */
  barring(condition: ConditionId, program?: ProgramId, year?: FiscalYear): readonly Order[]
}

const unprotected: Protected = { protected: 'no', orders: [], mayProtect: [], switches: [] }

/** Work out who is protected from what on a day, under the law as set. Adding an order that bars only adds to it. */
export function protectionOn(
  dataset: Dataset,
  day: Day,
  law: LawSettings = recordedLaw,
  evidence: Evidence = evidenceOn(dataset, day, law),
): Protections {
  const { recipients } = dataset
  const turned = turnedSwitches(dataset, law)
  const force = forceOn(dataset, day, law)
  const special = namedAlone(dataset, evidence)
  const kindOf = kindsIn(recipients)
  const found = new Map<string, Map<number, Protected>>()

  const classOf = (recipient: number): number =>
    special.has(recipient)
      ? recipient
      : -1 -
        (recipients.states[recipient]! + 1) * kindOf.size -
        kindOf.get(recipients.kinds[recipient]!)!
  const made = new Map<string, readonly Order[]>()
  const barring: Protections['barring'] = (condition, program, year) => {
    const key = `${condition} ${program ?? ''} ${year ?? ''}`
    const orders = made.get(key) ?? ordersBarring(condition, program, year)
    made.set(key, orders)
    return orders
  }
  const ordersBarring: Protections['barring'] = (condition, program, year) =>
    force.made.filter(
      ({ bars, programs, fiscalYears }) =>
        bars.includes(condition) &&
        (program === undefined || programs.length === 0 || programs.includes(program)) &&
        (year === undefined || fiscalYears.length === 0 || fiscalYears.includes(year)),
    )

  function work(
    recipient: number,
    condition: ConditionId,
    program: ProgramId | undefined,
    year: FiscalYear | undefined,
  ): Protected {
    const sure: OrderId[] = []
    const perhaps: OrderId[] = []
    for (const order of barring(condition, program, year)) {
      if (!force.holds(order, recipient, condition)) continue
      const covered = covers(dataset, order, day, recipient, evidence.value, force.redraw)
      if (covered === 'yes') sure.push(order.id)
      if (covered === 'open') perhaps.push(order.id)
    }
    const switches = turned
      .filter(
        ({ value }) =>
          isVoid(dataset, value, condition, program, year) &&
          fallsOn(dataset, recipient, value.barsFor),
      )
      .map(({ id }) => id)
    if (sure.length + perhaps.length + switches.length === 0) return unprotected
    const truth = sure.length + switches.length > 0 ? 'yes' : 'open'
    return { protected: truth, orders: sure, mayProtect: perhaps, switches }
  }

  const protection = (
    recipient: number,
    condition: ConditionId,
    program?: ProgramId,
    year?: FiscalYear,
  ): Protected => {
    const orders = `${condition} ${program ?? ''} ${year ?? ''}`
    let classes = found.get(orders)
    if (classes === undefined) found.set(orders, (classes = new Map()))
    const own = classOf(recipient)
    let known = classes.get(own)
    if (known === undefined) {
      known = work(recipient, condition, program, year)
      classes.set(own, known)
    }
    return known
  }
  return Object.assign(protection, { classOf, barring })
}

/** Whether a switch makes a condition void; where no program or year is asked of, in all that it has. */
function isVoid(
  dataset: Dataset,
  value: LegalValue,
  id: ConditionId,
  program: ProgramId | undefined,
  year: FiscalYear | undefined,
): boolean {
  if (value.bars?.includes(id) !== true) return false
  const condition = dataset.conditions.find((one) => one.id === id)
  const { barsOutside, barsYears } = value
  const programs =
    program === undefined ? programsOf(dataset, condition).map((one) => one.id) : [program]
  const years = year === undefined ? (condition?.fiscalYears ?? []) : [year]
  return (
    (barsOutside === undefined || programs.every((one) => !barsOutside.includes(one))) &&
    (barsYears === undefined || years.every((one) => barsYears.includes(one)))
  )
}

const kindsKnown = new WeakMap<object, ReadonlyMap<string, number>>()

/** Every kind of recipient with its number; looked for once, since this is asked for every day on which findings change. */
function kindsIn({ kinds }: Dataset['recipients']): ReadonlyMap<string, number> {
  let known = kindsKnown.get(kinds)
  if (known === undefined) {
    known = new Map([...new Set<string>(kinds)].map((kind, i) => [kind, i]))
    kindsKnown.set(kinds, known)
  }
  return known
}

/** Recipients that an order names themselves, or of whom something is known: they are looked at one by one. */
function namedAlone(dataset: Dataset, evidence: Evidence): ReadonlySet<number> {
  const ids = dataset.orders.flatMap(({ protects, acts, stayed }) => [
    ...protects.recipients,
    ...protects.plaintiffs,
    ...acts.flatMap(({ except }) => except),
    ...(stayed?.except ?? []),
  ])
  const named = ids.flatMap((id) => dataset.recipients.indexOf.get(id) ?? [])
  return new Set([...named, ...evidence.withRows])
}
