/** Counts a run's money again with one recipient's findings made otherwise. */
import { placeOf } from '../paid-column'
import type {
  Allocation,
  ConditionId,
  Dataset,
  Dollars,
  Finding,
  Outcome,
  ProgramId,
  ProgramOutcome,
} from '../types'
import type { Measure } from './measure'
import { recount } from './recount'

/** One condition on one program's awards, with its findings by recipient. */
export interface Slot {
  readonly program: ProgramId
  readonly condition: ConditionId
  readonly findings: readonly Finding[]
  readonly at: ReadonlyMap<number, number>
}

/** The conditions of every program of an outcome. */
export function slotsOf({ programs }: Pick<Outcome, 'programs'>): readonly Slot[] {
  return programs.flatMap(({ allocation, conditions }) =>
    conditions.map(({ settings, findings }): Slot => ({
      program: allocation.program.id,
      condition: settings.condition,
      findings,
      at: new Map(findings.map(({ recipient }, place) => [recipient, place])),
    })),
  )
}

/** A recipient's findings, one for each slot; null where the condition does not reach it. */
export type PlaceFindings = readonly (Finding | null)[]

/** What a recipient is found to be, slot by slot. */
export function findingsNow(slots: readonly Slot[], recipient: number): PlaceFindings {
  return slots.map(({ findings, at }) => findings[at.get(recipient) ?? -1] ?? null)
}

/** Whether no withheld money goes to others, so that each recipient's findings move its own money alone. */
export function keepsApart({ settings }: Pick<Outcome, 'settings'>): boolean {
  return settings.conditions.every(
    ({ destination }) => destination !== 'same-state' && destination !== 'pro-rata',
  )
}

/**
 * Counts the figure with other findings of one recipient; findings that count alike are counted once.
 * Where no withheld money goes to others, what one recipient is found to be moves its own money alone:
 * the figure then changes by what that recipient's findings make of it, counted without all others.
 */
export function placeRecounter(
  dataset: Dataset,
  outcome: Outcome,
  of: Measure,
  slots: readonly Slot[],
  point: Dollars,
): (recipient: number, anew: PlaceFindings) => Dollars {
  const known = new Map<string, Dollars>()
  const apart = keepsApart(outcome)
  const slotOf = (condition: ConditionId, program: ProgramId) =>
    slots.findIndex((slot) => slot.condition === condition && slot.program === program)
  const alone = (recipient: number, only: PlaceFindings): Dollars =>
    recount(
      dataset,
      { settings: outcome.settings, programs: outcome.programs.map(paidAlone(recipient)) },
      of,
      (_, condition, program) => {
        const one = only[slotOf(condition, program)]
        return one === null || one === undefined ? [] : [one]
      },
    )
  return (recipient, anew) => {
    const now = findingsNow(slots, recipient)
    const changed = anew.map((finding, at) => signOf(finding) !== signOf(now[at]!))
    if (!changed.includes(true)) return point
    const key = `${recipient} ${anew.map(signOf).join(' ')}`
    let value = known.get(key)
    if (value === undefined) {
      value = apart
        ? point + alone(recipient, anew) - alone(recipient, now)
        : recount(dataset, outcome, of, (findings, condition, program) => {
            const at = slotOf(condition, program)
            return changed[at] === true ? put(slots[at]!, recipient, anew[at]!) : findings
          })
      known.set(key, value)
    }
    return value
  }
}

/** A program as if it paid one recipient and no other: what it allocates to it stays. */
function paidAlone(recipient: number) {
  return ({ allocation, paid, totals, conditions }: ProgramOutcome) => {
    const at = placeOf(allocation.paid, recipient)
    // The columns by recipient stand on the allocation itself, which a copy would not have.
    const own: Allocation = Object.create(allocation, {
      paid: { value: at < 0 ? new Int32Array() : Int32Array.of(recipient) },
      paidDollars: {
        value: at < 0 ? new Float64Array() : Float64Array.of(allocation.paidDollars[at]!),
      },
    })
    return { allocation: own, paid, totals, conditions }
  }
}

/** What of a finding money depends on. */
function signOf(finding: Finding | null): string {
  if (finding === null) return '-'
  const { result, times } = finding
  return times === undefined ? result : `${result}/${times.least}/${times.most}`
}

/** The findings with one recipient's made otherwise, in order of recipient still. */
function put({ findings, at }: Slot, recipient: number, anew: Finding | null): readonly Finding[] {
  const place = at.get(recipient)
  if (place === undefined && anew === null) return findings
  const after = place ?? findings.findIndex((one) => one.recipient > recipient)
  const all = findings.slice()
  all.splice(
    after < 0 ? all.length : after,
    place === undefined ? 0 : 1,
    ...(anew === null ? [] : [anew]),
  )
  return all
}
