/** What a published claim is: who said what and when, the scenario nearest to it, and what has to be assumed to reach it. */
import type {
  AskedFigure,
  AskedGroup,
  CitedWork,
  Dollars,
  ParameterValue,
  Question,
  Scene,
  Totals,
} from '../types'

/** One figure of a run that a claim's answer adds up. */
export type ClaimTerm =
  | { readonly question: Question }
  /** A total of every program together. */
  | { readonly total: keyof Totals }
  /** Awards of every program to one group, before anything is handed on. */
  | { readonly sum: AskedGroup }

/** Something to assume. With neither changes nor terms it is what the data lack, and cannot be switched on. */
export interface ClaimAssumption {
  readonly says: string
  readonly changes: Readonly<Record<string, ParameterValue>>
  /** Figures counted besides, and figures left out, by name. */
  readonly adds: readonly string[]
  readonly less: readonly string[]
}

export interface Claim {
  readonly id: string
  readonly title: string
  readonly by: string
  /** The day it was published. */
  readonly on: string
  readonly source: CitedWork
  /** The claim, restated. */
  readonly says: string
  readonly claimed: {
    readonly value: number
    readonly unit: 'dollars' | 'percent'
    readonly form: 'about' | 'more than'
    /** Half the unit of its last printed digit. */
    readonly near: number
  }
  /** False where the model's figure is of something else than the claim, so that nearness shows nothing. */
  readonly comparable: boolean
  readonly scene: Scene
  readonly figures: Readonly<Record<string, ClaimTerm>>
  /** The figures that answer it, added up; dollars. */
  readonly answer: readonly string[]
  readonly assumptions: readonly ClaimAssumption[]
}

/** A finding of research that stands beside the claims: what was measured and how, and what is said against it. */
export interface ContextFact {
  readonly title: string
  readonly by: string
  readonly on: string
  readonly says: string
  readonly method: string
  readonly definition: string
  readonly critique: readonly { readonly says: string; readonly source: string }[]
  readonly source: string
}

/** How near the model comes: at once, with assumptions, within what is open, or not. */
export type ClaimVerdict = 'reached' | 'reached-if' | 'within-range' | 'not'

/** A claim held against the model. */
export interface JudgedClaim {
  readonly claim: Claim
  readonly verdict: ClaimVerdict
  /** Assumptions switched on for the figure: the fewest that reach the claim, else those that come nearest. */
  readonly on: readonly number[]
  readonly figure: AskedFigure
  /** The claimed less the model's; null where the two are of different units. */
  readonly left: Dollars | null
}
