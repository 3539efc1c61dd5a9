/** What a scenario leaves uncertain, and what many draws of it give. */
import type { Totals } from './outcome'
import type { ParameterValue } from './scenario'
import type { Dollars, ProgramId } from './words'

/** One value of a doubted parameter, and how likely the reader takes it to be. */
export interface Alternative {
  readonly value: ParameterValue
  /** In billionths, so that weights add up exactly; those of one doubt add up to 1,000,000,000. */
  readonly weight: number
}

/**
 * How a doubted parameter falls: anywhere between two ends, most likely near one value, or one of a
 * few. Between two ends lie so many even steps, and a value is one of their ends.
 */
export type Spread =
  | {
      readonly kind: 'uniform'
      readonly low: number
      readonly high: number
      readonly steps: number
    }
  | {
      readonly kind: 'triangular'
      readonly low: number
      readonly likely: number
      readonly high: number
      readonly steps: number
    }
  | { readonly kind: 'alternatives'; readonly of: readonly [Alternative, ...Alternative[]] }

/** A parameter of which a reader said that it is not known. */
export interface Doubt {
  /** The parameter's own path. */
  readonly path: string
  readonly spread: Spread
  /** Doubts with the same name fall together: they read one number of each draw. Else the path itself. */
  readonly shared: string
}

/** What is counted of a draw for each recipient of a program. */
export type DrawnMeasure = 'allocated' | 'withheld' | 'reallocated'

/** A total of a program, or of all programs, draw by draw. */
export interface DrawnTotal {
  /** Null: all programs together. */
  readonly program: ProgramId | null
  readonly total: keyof Totals
  /** One figure a draw; NaN where the appropriation is unknown. */
  readonly dollars: Float64Array
}

/** One recipient's figure of a program, draw by draw; figures that never change are kept once. */
export interface DrawnColumn {
  readonly program: ProgramId
  readonly measure: DrawnMeasure
  readonly recipient: number
  /** One figure a draw, or a single one where every draw so far gave the same. */
  readonly dollars: Float64Array
}

/** The draws from `from` up to but not including `to`, of those that a scenario asks for. */
export interface Drawn {
  readonly from: number
  readonly to: number
  /** How many of them hang together so much that each was settled and run from its beginning. */
  readonly inFull: number
  /** Of all programs together first, then of each program that some draw counts. */
  readonly totals: readonly DrawnTotal[]
  /** In order of program, measure, recipient. A recipient without a column has nothing in any draw. */
  readonly columns: readonly DrawnColumn[]
}

/** What many draws say of one figure, by nearest rank, so that each is a figure some draw really gave. */
export interface Band {
  readonly draws: number
  readonly least: Dollars
  /** One draw in ten is at most this. */
  readonly tenth: Dollars
  readonly median: Dollars
  /** One draw in ten is more than this, or as much: of a loss, 1 in 10 is worse. */
  readonly ninetieth: Dollars
  readonly most: Dollars
  /** The mean, rounded to whole dollars, halves up. */
  readonly mean: Dollars
}
