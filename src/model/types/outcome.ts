/** What a run yields: allocations, awards, totals, the ledger, and reasons. */
import type { Finding } from './law'
import type { Program } from './program'
import type { EnteredAward } from './published'
import type { Divisor } from './recipients'
import type { ConditionSettings, ProgramSettings, Settings } from './scenario'
import type { Day, Dollars, FiscalYear, ProgramId, RecipientId, SourceId, Standing } from './words'

export type EntryKind =
  | 'appropriation'
  | 'set-aside'
  | 'award'
  | 'withholding'
  | 'reallocation'
  | 'lapse'
  | 'rounding'
  | 'subaward'

/** Movements of money, one array per column. Accounts below zero are not recipients: see ledger.ts. */
export interface Ledger {
  readonly count: number
  readonly program: Uint8Array
  readonly kind: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly dollars: Float64Array
}

export type Precision = 'exact' | 'rounded' | 'estimate'

/** What a year's local awards rest on, by recipient index; it does not change while a slider moves. */
export interface LocalInputs {
  /** Calendar years of the counts, oldest first. */
  readonly years: readonly number[]
  /** Recipients with a known mean, in order of id. */
  readonly members: Int32Array
  /** One figure a member: its mean, and the row of its state among the recipient table's units. */
  readonly memberCrime: Float64Array
  readonly memberRows: Uint8Array
  /** The yearly mean of violent crimes, all agencies of the government together; NaN where none was printed. */
  readonly crime: Float64Array
  /** 1 where every year of every agency was printed, 0 where a mean stands in for a year. */
  readonly complete: Uint8Array
  /** By row of the recipient table's units; undefined for a state without members. */
  readonly divisors: readonly (Divisor | undefined)[]
  /** Awards entered as published, by state index. */
  readonly entered: ReadonlyMap<number, readonly EnteredAward[]>
}

/**
 * Allocations of one program, with every intermediate column a reason may need. A run itself reads
 * only what is paid; columns by recipient index are laid out when one is first asked for.
 */
export interface Allocation {
  readonly year: FiscalYear
  readonly program: Program
  readonly settings: ProgramSettings
  /** Absent where coverage does not bear local awards. */
  readonly local: LocalInputs | undefined
  /** What units share: the formula amount less what is set aside first. */
  readonly shared: Dollars
  /** The formula units in order: the table the statute describes. */
  readonly units: readonly FormulaUnit[]
  /** Recipients with an allocation, in order of id, and what the formula yields for each before conditions. */
  readonly paid: Int32Array
  readonly paidDollars: Float64Array
  /** Signed: what rounding each amount on its own left over (positive) or over-allocated (negative). */
  readonly rounding: Dollars
  /** How many recipients the dataset had: the length of each column by recipient index. */
  readonly recipientCount: number
  /** By recipient index: what the formula yields before conditions, whole dollars. */
  readonly dollars: Float64Array
  /** By recipient index: the local share before the threshold, whole dollars. */
  readonly localShare: Float64Array
  /** By recipient index. */
  readonly precision: Uint8Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** One row of the statute's table. */
export interface FormulaUnit {
  readonly recipient: number
  readonly population: number
  readonly violentCrime: number
  readonly initial: number
  readonly minimum: boolean
  /** What the unit got before anything was shared, where the formula gives a base. */
  readonly base: number
  /** Unrounded. */
  readonly allocation: number
  readonly statePart: Dollars
  readonly localPart: Dollars
  readonly thresholdMoney: Dollars
  readonly localAwards: Dollars
  readonly residual: Dollars
}

export interface Totals {
  readonly appropriated: Dollars | null
  readonly available: Dollars
  readonly awarded: Dollars
  readonly withheld: Dollars
  readonly held: Dollars
  readonly reallocated: Dollars
  readonly lapsed: Dollars
  readonly rounding: Dollars
}

/** One program's money after conditions: one figure for each recipient of `allocation.paid`. */
export interface PaidMoney {
  readonly withheld: Float64Array
  readonly reallocatedIn: Float64Array
  readonly awarded: Float64Array
}

/** One program's money after conditions; columns are by recipient index. */
export interface ProgramOutcome {
  readonly allocation: Allocation
  readonly paid: PaidMoney
  readonly withheld: Float64Array
  readonly reallocatedIn: Float64Array
  readonly awarded: Float64Array
  /** What the recipient gets at least and at most, over open findings and the precision of its allocation. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly totals: Totals
  /** The totals with every open finding counted as met, and as failed. */
  readonly range: { readonly low: Totals; readonly high: Totals }
  /** What states pass through of their awards; the rest they retain. */
  readonly handedOn: readonly HandedOn[]
  /** The same with their ranges. */
  readonly subawards: readonly Subaward[]
  /** By condition: what was withheld, and where it went. */
  readonly conditions: readonly ConditionOutcome[]
}

/** What a state hands on, or is seen to hand on, of one program's award. */
export interface HandedOn {
  /** Index of the state, and of who receives. */
  readonly from: number
  readonly to: number
  /** The rule of the program file, by its place there. */
  readonly rule: number
  readonly dollars: Dollars
}

/** What a state hands on, with its range. */
export interface Subaward extends HandedOn {
  /** The least share of the state's least award, and the most of its largest. */
  readonly low: Dollars
  readonly high: Dollars
  /** The most it takes of the state's least award, and the least of its largest: the state retains between those ends. */
  readonly ofLeast: Dollars
  readonly ofMost: Dollars
}

export interface ConditionOutcome {
  readonly settings: ConditionSettings
  readonly findings: readonly Finding[]
  /** By finding. */
  readonly withheld: readonly Dollars[]
}

export interface Outcome {
  readonly settings: Settings
  readonly programs: readonly ProgramOutcome[]
  readonly ledger: Ledger
  readonly totals: Totals
  /** The same totals with every open finding counted as met, and as failed. */
  readonly range: { readonly low: Totals; readonly high: Totals }
}

/** A work that was read: what, by whom, where in it, and the day it was last looked at. */
export interface CitedWork {
  readonly title: string
  readonly publisher: string
  readonly locator: string
  readonly checked: Day
}

/** How one number came about: a tree whose leaves are cited figures. */
export interface Reason {
  readonly says: string
  readonly value: number | string
  readonly unit: 'dollars' | 'crimes' | 'people' | 'share' | 'count' | 'word'
  readonly precision?: Precision
  /** What the value lies between, where it is not exact. */
  readonly low?: number
  readonly high?: number
  /** The formula with names, and again with numbers in place of them. */
  readonly formula?: string
  readonly withNumbers?: string
  readonly law?: string
  readonly source?: SourceId
  /** What it was read in, where no table of figures has it: a published claim. */
  readonly cited?: CitedWork
  /** How the value is known: as its source has it, deduced, assumed, set by the scenario, or made up to teach with. */
  readonly standing?: Standing | 'set' | 'made up'
  /** Where the value is another number of the same run: the question that gives its reasons. */
  readonly ask?: {
    readonly about: 'award' | 'allocation' | 'withheld' | 'total'
    readonly program: ProgramId
    readonly recipient?: RecipientId
    readonly total?: keyof Totals
  }
  readonly from: readonly Reason[]
}
