/** Says what a lesson is: steps that ask before they show, and nothing whose answer is not computed. */
import type { FigureAsk, Scene } from './ask'
import type { Dollars, RecipientId, SourceId } from './words'

/** How long a class has. */
export type Minutes = '20' | '45' | '90'

/** A lesson as its file says it, in one edition. Texts name figures in braces, such as `{to_states}`. */
export interface Lesson {
  readonly id: string
  readonly title: string
  /** The one question it asks. */
  readonly asks: string
  /** What one can do afterwards. */
  readonly goal: string
  /** Empty where the lesson has one edition only. */
  readonly editions: readonly LessonEdition[]
  /** The edition read; empty where there is one only. */
  readonly edition: string
  readonly scenes: Readonly<Record<string, Scene>>
  readonly figures: Readonly<Record<string, FigureAsk>>
  /** The steps of each length, in order. */
  readonly minutes: Readonly<Record<Minutes, readonly string[]>>
  readonly steps: readonly LessonStep[]
  readonly places: LessonPlaces | null
  readonly handout: LessonHandout
  readonly rubric: readonly LessonCriterion[]
  readonly roles: readonly LessonRole[]
  /** The made-up places of the lesson by hand; null in every other. */
  readonly fiveState: LessonFiveState | null
  readonly sources: readonly SourceId[]
}

/** A made-up state whose money is worked out by hand. */
export interface LessonFiveState {
  readonly name: string
  readonly says: string
  readonly amount: Dollars
  readonly people: number
  readonly nation: { readonly people: number; readonly crimes: number }
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly crimes: number
  }[]
}

export interface LessonEdition {
  readonly id: string
  readonly says: string
}

/** The places among which a seed draws one for a student. */
export interface LessonPlaces {
  readonly asks: 'locals' | 'states'
  readonly ids: readonly RecipientId[]
}

export interface LessonStep {
  readonly id: string
  readonly title: string
  readonly says: string
  /** The scene the page shows with this step; empty for that of the step before. */
  readonly scene: string
  /** Parameters the student may move in this step. */
  readonly unlocks: readonly string[]
  readonly predict: LessonQuestion | null
  readonly reveal: string
  readonly explain: string
  readonly law: readonly string[]
}

/** What a student is asked before anything is shown. */
export interface LessonQuestion {
  readonly asks: string
  readonly kind: 'number' | 'choice' | 'text'
  readonly unit: 'dollars' | 'count' | 'percent' | ''
  readonly choices: readonly string[]
  readonly answer: AnswerAsk | null
  /** So many percent away still counts as close. */
  readonly near: number
}

/** How the right answer is found; a choice that figures decide never names its own index. */
export type AnswerAsk =
  | { readonly figure: string }
  /** The index of the largest of these figures, or of the least. */
  | { readonly most: readonly string[] }
  | { readonly least: readonly string[] }
  /** The first choice where the first figure is over the second figure or number, else the second choice. */
  | { readonly over: readonly [string, string | number] }
  /** The law decides, and is cited. */
  | { readonly law: number; readonly cites: string }

/** What a handout says first, and a table to fill in: its first row heads it. */
export interface LessonHandout {
  readonly before: string
  readonly table: readonly (readonly string[])[]
}

export interface LessonCriterion {
  readonly criterion: string
  readonly full: string
  readonly part: string
  readonly none: string
}

export interface LessonRole {
  readonly role: string
  readonly goal: string
  readonly knows: string
  readonly asks: string
}
