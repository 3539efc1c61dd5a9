/** Holds what a program's steps build up on the way from formula amount to allocations. */
import type { UnitShares } from './formula-share'
import type { UnitColumns } from './formula-units'
import type { LocalAwards } from './local-awards'
import type {
  Dataset,
  Dollars,
  FiscalYear,
  FormulaUnit,
  LocalInputs,
  Program,
  ProgramSettings,
} from './types'

/** What the steps build up; one field per act of the statute. */
export interface Work {
  readonly dataset: Dataset
  readonly program: Program
  readonly settings: ProgramSettings
  readonly year: FiscalYear
  readonly units: UnitColumns
  readonly local: LocalInputs | undefined
  /** What is left to share after set-asides. */
  amount: Dollars
  /** One figure a unit. */
  bases: Float64Array
  shares: UnitShares | undefined
  awards: LocalAwards | undefined
  rows: FormulaUnit[]
  /** Whole dollars by recipient, in any order; only the awards in `awards` are not among them. */
  readonly paid: Map<number, Dollars>
}
