/** Lays out the statute's table: one row per state and territory, from population and crime to its parts. */

import { beside, yearForJson } from './award-rows'
import type { PublishedBeside } from './award-rows'
import { ScenarioFault, suggest } from './fault'
import { formulaColumns, otherColumns, setAsidesOf } from './formula-columns'
import type { FormulaColumn, SetAside } from './formula-columns'
import type { Dataset, Dollars, Outcome, Precision, ProgramId, RecipientId } from './types'

/** The table of `grantflow formula`. */
export interface FormulaTable {
  readonly program: ProgramId
  /** A number, or text for a round of its own such as `2009-ra`. */
  readonly year: number | string
  /** The amount the formula divides, with its range. */
  readonly available: Dollars
  readonly low: Dollars
  readonly high: Dollars
  readonly precision: Precision
  /** What is taken off for recipients outside the formula, in order of the law. */
  readonly setAsides: readonly SetAside[]
  /** What the units share: the amount less what is set aside. */
  readonly shared: Dollars
  /** The columns this formula reads, and the parts it makes: only these mean something. */
  readonly columns: readonly FormulaColumn[]
  readonly rows: readonly FormulaRow[]
}

/** One state or territory, in whole dollars; null is unknown. */
export interface FormulaRow {
  readonly unit: RecipientId
  readonly name: string
  readonly population: number | null
  /** Yearly mean of violent crimes over the formula's years. */
  readonly violentCrime: number | null
  /** Other figures the formula reads, by the name of their column. */
  readonly columns: Readonly<Record<string, number | null>>
  /** What the unit gets before anything is shared; null where the formula has no base. */
  readonly base: Dollars | null
  readonly initial: Dollars | null
  /** Whether the unit is paid the minimum or its floor. */
  readonly minimum: boolean
  readonly allocation: Dollars
  readonly statePart: Dollars
  readonly localPart: Dollars
  /** Local shares under the threshold, which the state receives. */
  readonly thresholdMoney: Dollars | null
  /** Sum of awards to local governments the tables name. */
  readonly localAwards: Dollars | null
  /** What local agencies that the tables do not name would get. */
  readonly residual: Dollars | null
  /** The unit's allocation as published, where it is held; `difference` is the computed one less it. */
  readonly published?: PublishedBeside
}

/**
 * Lay out the table of one program of an outcome.
 * Throws a ScenarioFault where the outcome lacks the program or the program has no formula.
 */
export function formulaTable(dataset: Dataset, outcome: Outcome, program: ProgramId): FormulaTable {
  const found = outcome.programs.find(({ allocation }) => allocation.program.id === program)
  if (found === undefined || found.allocation.units.length === 0) {
    const known = outcome.programs
      .filter(({ allocation }) => allocation.units.length > 0)
      .map(({ allocation }) => allocation.program.id)
    throw new ScenarioFault(
      `There is no formula of a program '${program}'${suggest(program, known)}.`,
    )
  }
  const { allocation } = found
  const { recipients } = dataset
  const columns = formulaColumns(allocation)
  const others = otherColumns(dataset, allocation)
  const based = allocation.program.steps.some(({ step }) => step === 'base')
  // Where nothing is divided further, a state's award is its allocation.
  const whole = !allocation.program.steps.some(({ step }) => step === 'split')
  const rows = allocation.units.map((unit): FormulaRow => {
    const unnamed = Number.isNaN(unit.localAwards)
    const id = recipients.ids[unit.recipient]!
    const figure = dataset.published.find(
      ({ kind, of, program: other, fiscalYear }) =>
        (kind === 'allocation' || (whole && kind === 'award')) &&
        of.length === 1 &&
        of[0] === id &&
        other === program &&
        fiscalYear === allocation.year,
    )
    return {
      unit: id,
      name: recipients.names[unit.recipient] ?? '',
      population: orNull(unit.population),
      violentCrime: orNull(unit.violentCrime),
      columns: Object.fromEntries(
        others.map(([name, values]) => [name, values?.get(id)?.value ?? null]),
      ),
      base: based ? Math.round(unit.base) : null,
      initial: orNull(Math.round(unit.initial)),
      minimum: unit.minimum,
      allocation: Math.round(unit.allocation),
      statePart: unit.statePart,
      localPart: unit.localPart,
      thresholdMoney: orNull(unit.thresholdMoney),
      localAwards: orNull(unit.localAwards),
      residual: unnamed ? null : unit.residual,
      ...(figure === undefined ? {} : { published: beside(figure, Math.round(unit.allocation)) }),
    }
  })
  const available = allocation.settings.formulaAmount
  return {
    program,
    year: yearForJson(allocation.year),
    available,
    ...amountRange(dataset, outcome, program),
    setAsides: setAsidesOf(dataset, allocation),
    shared: allocation.shared,
    columns,
    rows,
  }
}

/** The range of the amount a formula divides; an amount that a reader typed has none. */
export function amountRange(
  dataset: Dataset,
  outcome: Outcome,
  program: ProgramId,
): { readonly low: Dollars; readonly high: Dollars; readonly precision: Precision } {
  const settings = outcome.settings.programs.find((each) => each.program === program)
  const cited = dataset.programs.find(({ id }) => id === program)?.years[outcome.settings.year]
  const amount = cited?.formulaAmount
  const typed = settings?.formulaAmount ?? 0
  if (amount === undefined || typed !== amount.value)
    return { low: typed, high: typed, precision: 'exact' }
  const { low = amount.value, high = amount.value, standing } = amount
  const guessed = standing === 'deduced' || standing === 'assumed'
  return { low, high, precision: low === high ? 'exact' : guessed ? 'estimate' : 'rounded' }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
