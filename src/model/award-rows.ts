/** Lists who is awarded what, a row each: the rows of tables, exports and of `grantflow run --json`. */

import { precisionNames } from './precision'
import type {
  Actor,
  Allocation,
  ConditionId,
  Dataset,
  DefinitionId,
  Dollars,
  FindingResult,
  FiscalYear,
  OrderId,
  Outcome,
  Precision,
  ProgramId,
  ProgramOutcome,
  PublishedFigure,
  RecipientId,
  RecipientKind,
  SourceId,
} from './types'

/** One recipient's money from one program, in whole dollars. */
export interface AwardRow {
  /** A number, or text for a round of its own such as `2009-ra`. */
  readonly year: number | string
  readonly program: ProgramId
  readonly recipient: RecipientId
  readonly name: string
  readonly kind: RecipientKind
  /** The state or territory that contains the recipient; empty for none. */
  readonly state: RecipientId
  /** What the formula yields before conditions. */
  readonly allocated: Dollars
  readonly withheld: Dollars
  /** Money withheld from others that was awarded here; part of `awarded`. */
  readonly reallocated: Dollars
  readonly awarded: Dollars
  /** How far the allocation can be trusted. */
  readonly precision: Precision
  /** What is awarded at least and at most, over open findings and the precision of the allocation. */
  readonly low: Dollars
  readonly high: Dollars
  readonly findings: readonly AwardFinding[]
  /** The award as published, where one is held; `difference` is the allocation less it. */
  readonly published?: PublishedBeside
}

/** What one condition says of the recipient. */
interface AwardFinding {
  readonly condition: ConditionId
  readonly definition: DefinitionId
  readonly result: FindingResult
  /** Orders that lift the condition from the recipient. */
  readonly orders: readonly OrderId[]
  /** Whose rule decides. */
  readonly actor: Actor
  readonly withheld: Dollars
}

/** A published award beside the computed allocation. */
export interface PublishedBeside {
  readonly dollars: Dollars
  readonly tolerance: Dollars
  readonly difference: Dollars
  readonly standing: PublishedFigure['standing']
  readonly source: SourceId
}

/** Write a fiscal year for JSON: a number for ordinary years, the text for a round of its own. */
export function yearForJson(year: FiscalYear): number | string {
  return /^\d{4}$/.test(year) ? Number(year) : year
}

/** List everyone with an allocation, an award or a finding, program by program in order of recipient id. */
export function listAwards(dataset: Dataset, outcome: Outcome): readonly AwardRow[] {
  return outcome.programs.flatMap((program) => programAwards(dataset, program))
}

function programAwards(dataset: Dataset, outcome: ProgramOutcome): readonly AwardRow[] {
  const { recipients } = dataset
  const { allocation } = outcome
  const findings = findingsByRecipient(outcome)
  const published = publishedByRecipient(dataset, allocation)
  const rows: AwardRow[] = []
  for (let index = 0; index < recipients.count; index += 1) {
    const allocated = allocation.dollars[index]!
    const awarded = outcome.awarded[index]!
    if (allocated === 0 && awarded === 0 && !findings.has(index)) continue
    const id = recipients.ids[index]!
    const figure = published.get(id)
    rows.push({
      year: yearForJson(allocation.year),
      program: allocation.program.id,
      recipient: id,
      name: recipients.names[index] ?? '',
      kind: recipients.kinds[index]!,
      state: recipients.ids[recipients.states[index]!] ?? '',
      allocated,
      withheld: outcome.withheld[index]!,
      reallocated: outcome.reallocatedIn[index]!,
      awarded,
      precision: precisionNames[allocation.precision[index]!] ?? 'estimate',
      low: Math.round(outcome.low[index]!),
      high: Math.round(outcome.high[index]!),
      findings: findings.get(index) ?? [],
      ...(figure === undefined ? {} : { published: beside(figure, allocated) }),
    })
  }
  return rows
}

function findingsByRecipient(
  outcome: ProgramOutcome,
): ReadonlyMap<number, readonly AwardFinding[]> {
  const found = new Map<number, AwardFinding[]>()
  for (const { findings, withheld } of outcome.conditions) {
    findings.forEach(({ recipient, condition, definition, result, orders, actor }, at) => {
      const row = { condition, definition, result, orders, actor, withheld: withheld[at] ?? 0 }
      const rows = found.get(recipient)
      if (rows === undefined) found.set(recipient, [row])
      else rows.push(row)
    })
  }
  return found
}

/** Awards of one recipient alone; a joint award is compared with the sum of its members, in the proof. */
function publishedByRecipient(
  dataset: Dataset,
  { program, year, units }: Allocation,
): ReadonlyMap<RecipientId, PublishedFigure> {
  // Where nothing goes to local governments, the allocation is the award.
  const whole = new Set(
    units
      .filter(({ localPart }) => localPart === 0)
      .map(({ recipient }) => dataset.recipients.ids[recipient]),
  )
  const figures = dataset.published.filter(
    ({ kind, of, program: id, fiscalYear }) =>
      id === program.id &&
      fiscalYear === year &&
      of.length === 1 &&
      (kind === 'award' || (kind === 'allocation' && whole.has(of[0]))),
  )
  // Where several sources print one award, the surest stands beside the computed one.
  const rank = { sure: 0, likely: 1, doubtful: 2 }
  figures.sort((a, b) => rank[b.standing] - rank[a.standing] || b.tolerance - a.tolerance)
  return new Map(figures.map((figure) => [figure.of[0]!, figure]))
}

/** A published figure beside a computed one. */
export function beside(figure: PublishedFigure, computed: Dollars): PublishedBeside {
  const { dollars, tolerance, standing, source } = figure
  return { dollars, tolerance, difference: computed - dollars, standing, source }
}
