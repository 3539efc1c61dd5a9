/** Says what stands on a lesson's papers: every text told, every answer computed, nothing left to be looked up. */
import type { Reason } from '../../model/index'
import type { Piece } from '../words'

/** A text whose numbers open their reasons. */
export type Told = readonly Piece[]

/** The four papers of a lesson. */
export const PAPERS = ['handout', 'key', 'rubric', 'roles'] as const
export type Paper = (typeof PAPERS)[number]

/** Whose paper it is and what it was made of: the head of every page. */
export interface PaperHead {
  readonly lesson: string
  readonly paper: Paper
  /** Empty where the lesson has one edition. */
  readonly edition: string
  readonly minutes: string
  readonly seed: number
  readonly data: string
  /** Ids of the scenarios the lesson shows, each once. */
  readonly scenarios: readonly string[]
}

/** What a step asks of a student. */
export interface PrintedQuestion {
  readonly asks: Told
  readonly kind: 'number' | 'choice' | 'text'
  /** `dollars`, `places`, `percent`; empty for none. */
  readonly unit: string
  readonly choices: readonly Told[]
}

/** The computed answer of a step. */
export interface PrintedAnswer {
  readonly says: Told
  /** Of the figures that decide it; empty where the law does, or nothing is computed. */
  readonly reasons: readonly Reason[]
}

export interface PrintedStep {
  readonly id: string
  readonly title: string
  readonly says: Told
  readonly question: PrintedQuestion | null
  readonly answer: PrintedAnswer | null
  readonly explain: Told
  readonly law: readonly string[]
}

/** One line of a rubric. */
export interface PrintedCriterion {
  readonly criterion: Told
  readonly full: Told
  readonly part: Told
  readonly none: Told
}

/** One card of a hearing. */
export interface PrintedRole {
  readonly role: string
  readonly goal: Told
  readonly knows: Told
  readonly asks: Told
}
