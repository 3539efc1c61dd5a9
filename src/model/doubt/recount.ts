/** Counts a run's money again with some findings made otherwise, everything else as it is. */
import { applyConditions } from '../apply-conditions'
import { policiesOf } from '../policies'
import { isCountOpen } from '../times'
import type { ConditionId, Dataset, Dollars, Finding, Outcome, ProgramId } from '../types'
import { measurePart } from './measure'
import type { Measure, MeasuredPart } from './measure'

/** Gives the findings of one condition on one program's awards anew; the same array where none changes. */
export type Refind = (
  findings: readonly Finding[],
  condition: ConditionId,
  program: ProgramId,
) => readonly Finding[]

/** What is counted again of an outcome. */
interface Counted extends Pick<Outcome, 'settings'> {
  readonly programs: readonly MeasuredPart[]
}

/** The figure with findings made otherwise, in whole dollars; what stays open counts as the scenario says. */
export function recount(dataset: Dataset, outcome: Counted, of: Measure, refind: Refind): Dollars {
  return outcome.programs.reduce((sum, part) => {
    const judged = judgedAnew(part, of, refind)
    if (judged === null) return sum + measurePart(dataset, part, of)
    const [own] = policiesOf(dataset, outcome.settings, judged)
    return sum + measured(dataset, outcome, part, judged, own, of)
  }, 0)
}

/** What the figure lies between over what is left open, program by program, as for an outcome's range. */
export function respan(
  dataset: Dataset,
  outcome: Counted,
  of: Measure,
  refind: Refind = (findings) => findings,
): { readonly low: Dollars; readonly high: Dollars } {
  const span = { low: 0, high: 0 }
  for (const part of outcome.programs) {
    if (of.program !== null && of.program !== part.allocation.program.id) continue
    const judged = judgedAnew(part, of, refind) ?? part.conditions
    const ways = policiesOf(dataset, outcome.settings, judged).map((policy) =>
      measured(dataset, outcome, part, judged, policy, of),
    )
    span.low += Math.min(...ways)
    span.high += Math.max(...ways)
  }
  return span
}

type Judged = Parameters<typeof applyConditions>[2]

/** The conditions of a program with their findings anew; null where they stay, or the measure is of another program. */
function judgedAnew(part: MeasuredPart, of: Measure, refind: Refind): Judged | null {
  const { id } = part.allocation.program
  if (of.program !== null && of.program !== id) return null
  let changed = false
  const judged = part.conditions.map(({ settings, findings }) => {
    const anew = refind(findings, settings.condition, id)
    if (anew !== findings) changed = true
    return { settings, findings: anew }
  })
  return changed ? judged : null
}

function measured(
  dataset: Dataset,
  { settings }: Counted,
  { allocation }: MeasuredPart,
  judged: Judged,
  policy: Parameters<typeof applyConditions>[3],
  of: Measure,
): Dollars {
  const after = applyConditions(dataset, allocation, judged, policy, settings.stacking)
  return measurePart(dataset, { allocation, ...after }, of)
}

/**
 * The two ways an open finding can be settled: as met, and as failed as often as it can be; of a
 * failure whose count alone is open, as failed at the least and at the most. Null where nothing is open.
 */
export function waysToSettle(finding: Finding): readonly [gentle: Finding, harsh: Finding] | null {
  const { result, times } = finding
  if (result !== 'unknown' && !(result === 'fails' && isCountOpen(finding))) return null
  const failed = (count: 'least' | 'most'): Finding => ({
    ...finding,
    result: 'fails',
    open: [],
    ...(times === undefined
      ? {}
      : { times: { ...times, least: times[count], most: times[count] } }),
  })
  const harsh = failed('most')
  return result === 'fails'
    ? [failed('least'), harsh]
    : [{ ...finding, result: 'meets', open: [] }, harsh]
}

/** Settle the open findings that `which` picks, all at their gentle or all at their harsh way. */
export function settling(
  which: (finding: Finding, condition: ConditionId) => boolean,
  way: 'gentle' | 'harsh',
): Refind {
  return (findings, condition) => {
    let anew: Finding[] | null = null
    for (const [at, finding] of findings.entries()) {
      const ways = which(finding, condition) ? waysToSettle(finding) : null
      if (ways === null) continue
      anew ??= findings.slice()
      anew[at] = ways[way === 'gentle' ? 0 : 1]
    }
    return anew ?? findings
  }
}
