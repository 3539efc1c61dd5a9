/** Counts one program in draw after draw: what is not drawn is made ready once. */
import { countConditions, startCount, untouchedTotals } from '../apply-conditions'
import { reachesProgram } from '../condition-programs'
import { policiesOf } from '../policies'
import { prepareConditions } from '../prepare-conditions'
import type { Counted } from '../apply-conditions'
import type { PreparedConditions } from '../prepare-conditions'
import type { Allocation, ConditionSettings, Dataset, ProgramId, Settings, Totals } from '../types'
import { drawCondition } from './draw-condition'
import { findingsByWay } from './findings-by-way'
import type { DrawCondition } from './draw-condition'
import type { DrawnValues } from './drawn-values'
import type { PlaceInDoubt } from './places-in-doubt'

/** One program's money in one draw, by place among the paid; the columns are written over by the next. */
export interface DrawnProgram {
  readonly program: ProgramId
  readonly paid: Int32Array
  readonly allocated: Float64Array
  /** Null: nothing, from or to anybody. */
  readonly withheld: Float64Array | null
  readonly reallocated: Float64Array | null
  readonly totals: Totals
}

/** Counts a program in one draw. */
type DrawProgram = (allocation: Allocation, drawn: DrawnValues) => DrawnProgram

/** What is ready while the same recipients are paid. */
interface Ready {
  /** All who were paid in any draw so far: they are judged once. */
  readonly judged: Int32Array
  readonly conditions: readonly DrawCondition[]
  readonly prepared: PreparedConditions
  readonly counted: Counted
  readonly withheld: Float64Array
}

/** Make a program ready under settled conditions. */
export function drawProgram(
  dataset: Dataset,
  settings: Settings,
  program: ProgramId,
  inDoubt: readonly PlaceInDoubt[],
): DrawProgram {
  const attached = settings.conditions.filter(({ condition }) => {
    const found = dataset.conditions.find(({ id }) => id === condition)!
    return found.effect === undefined && reachesProgram(found, program)
  })
  const { law, year } = settings
  const { sparesSubawards } = policiesOf(dataset, settings, [{ findings: [] }])[0]
  const prepare = (allocation: Allocation, conditions: readonly DrawCondition[]) => {
    const judged = attached.map((own, i) => ({
      settings: own,
      findings: conditions[i]!.findings,
    }))
    return prepareConditions(dataset, allocation, judged, sparesSubawards, settings.stacking)
  }
  const makeReady = (allocation: Allocation, before: Ready | undefined): Ready => {
    const judged = united(before?.judged, allocation.paid)
    const conditions =
      before !== undefined && judged === before.judged
        ? before.conditions
        : attached.map((own) =>
            drawCondition(
              dataset,
              own.condition,
              settings,
              findingsByWay(dataset, own, { law, year, program }, judged, inDoubt),
            ),
          )
    const prepared = prepare(allocation, conditions)
    const withheld = new Float64Array(allocation.paid.length)
    return { judged, conditions, prepared, counted: startCount(prepared), withheld }
  }
  let ready: Ready | undefined
  return (allocation, drawn) => {
    if (attached.length === 0) return unreached(allocation)
    if (ready?.prepared.allocation !== allocation) ready = makeReady(allocation, ready)
    return count(ready!, attached, settings, drawn)
  }
}

function count(
  { conditions, prepared, counted, withheld }: Ready,
  attached: readonly ConditionSettings[],
  { unknownShare }: Settings,
  drawn: DrawnValues,
): DrawnProgram {
  const open = Number(drawn.of('unknown_share') ?? unknownShare)
  const fails = conditions.map((condition) => condition.draw(drawn, open))
  const shares = attached.map(({ condition, share }) =>
    Number(drawn.of(`conditions.${condition}.share`) ?? share),
  )
  const sums = countConditions(prepared, fails, shares, 'least', counted)
  const { allocation } = prepared
  const { paid, paidDollars } = allocation
  const { remaining, reallocatedIn } = counted
  let [awarded, kept] = [0, 0]
  for (let at = 0; at < paidDollars.length; at++) {
    const dollars = paidDollars[at]! - remaining[at]!
    withheld[at] = dollars
    kept += dollars
    awarded += remaining[at]! + reallocatedIn[at]!
  }
  return {
    program: allocation.program.id,
    paid,
    allocated: paidDollars,
    withheld,
    reallocated: sums.reallocated === 0 ? null : reallocatedIn,
    totals: {
      appropriated: allocation.settings.appropriated,
      available: allocation.settings.formulaAmount,
      awarded,
      withheld: kept,
      ...sums,
      rounding: allocation.rounding,
    },
  }
}

/** A program that no condition reaches: its allocations are its awards. */
function unreached(allocation: Allocation): DrawnProgram {
  return {
    program: allocation.program.id,
    paid: allocation.paid,
    allocated: allocation.paidDollars,
    withheld: null,
    reallocated: null,
    totals: untouchedTotals(allocation),
  }
}

/** Those of two ascending lists together; the first itself where the second brings nobody new. */
function united(one: Int32Array | undefined, other: Int32Array): Int32Array {
  if (one === undefined) return other
  let at = 0
  const brings = other.some((recipient) => {
    while (at < one.length && one[at]! < recipient) at += 1
    return one[at] !== recipient
  })
  return brings ? Int32Array.from(new Set([...one, ...other])).sort() : one
}
