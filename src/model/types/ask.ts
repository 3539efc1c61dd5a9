/** What a text (a lesson, a claim, a paper) asks of the model, so that no number in it is typed. */
import type { Question } from './question'
import type { Reason, Totals } from './outcome'
import type { ParameterValue } from './scenario'
import type {
  ConditionId,
  DefinitionId,
  FiscalYear,
  ProgramId,
  RecipientId,
  SourceId,
} from './words'

/** A scenario a text speaks of: a shipped one, and what is changed of it. */
export interface Scene {
  readonly base?: string
  readonly changes?: Readonly<Record<string, ParameterValue>>
}

/** Groups of recipients that a sum over every program of a scene may be of. */
export type AskedGroup = 'states' | 'nonprofits' | 'locals'

/** One figure. `in` names a scene; in `add`, `less`, `share` and `times` other figures of the text are named. */
export type FigureAsk =
  | { readonly in: string; readonly question: Question }
  /** A total of every program of the scene together. */
  | { readonly in: string; readonly total: keyof Totals }
  /** Recipients of a program's awards by what a condition finds; under another reading where one is named. */
  | {
      readonly in: string
      readonly count: 'failing' | 'open' | 'judged'
      readonly program: ProgramId
      readonly condition: ConditionId
      readonly definition?: DefinitionId
    }
  /** Awards of every program to one group, before anything is handed on. */
  | { readonly in: string; readonly sum: AskedGroup }
  /** A published figure: `of` is the recipient or the name of the set. */
  | {
      readonly published: {
        readonly year: FiscalYear
        readonly program: ProgramId
        readonly of: RecipientId
      }
    }
  /** A sourced figure that the model does not compute. */
  | {
      readonly fact: {
        readonly value: number
        readonly unit: AskedUnit
        readonly source: SourceId
        readonly year: string
        readonly says: string
      }
    }
  /** A figure that whoever asks has computed, such as one of a made-up state. */
  | { readonly given: string }
  | { readonly add: readonly string[] }
  | { readonly less: readonly [string, string] }
  /** The first as percent of the second, to one decimal. */
  | { readonly share: readonly [string, string] }
  | { readonly times: readonly [string, number] }

export type AskedUnit = 'dollars' | 'count' | 'percent'

/** A figure as the model answers it; `low` and `high` are the value itself where it is settled. */
export interface AskedFigure {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: AskedUnit
  /** The fiscal year; empty where a figure has none. */
  readonly year: string
  /** What kind of figure it is: awarded, withheld, published, recipients ... */
  readonly kind: string
  readonly reason: Reason
}
