/** Says what the page holds: what the reader did, what came of it, and what is open. */
import type {
  Dataset,
  Day,
  Outcome,
  ProgramId,
  Question,
  Reason,
  RecipientId,
  Scenario,
} from '../model/index'
import type { Desk, Origin } from './files/desk-state'
import type { History } from './history'
import type { DrawerId } from './views/drawers'

/** What a reader can undo: the scenario, where it came from, and the place the sentence speaks of. */
export interface Doing {
  readonly scenario: Scenario
  readonly place: RecipientId
  /** Where the scenario came from; each opening is an object of its own. */
  readonly origin?: Origin | undefined
  /** The program in view, where the scenario counts several; undefined for the first that fits. */
  readonly program?: ProgramId | undefined
}

/** The results of one run: the reader's scenario beside the plain year, and what both were run from. */
export interface Results {
  /** A change may have come since that is still to be run, or newer names of the data. */
  readonly ran: { readonly dataset: Dataset; readonly scenario: Scenario }
  readonly outcome: Outcome
  readonly baseline: Outcome
}

/** A question to the model; `says` is how the number stands in the reasons it goes into. */
export interface ModelQuestion {
  readonly question: Question
  readonly of: 'outcome' | 'baseline' | Outcome
  readonly says?: string
}

/** Reasons the page gathers; inputs that the model explains are asked for only when they are read. */
export interface Gathered extends Omit<Reason, 'from'> {
  readonly from: readonly (Gathered | ModelQuestion)[]
}

/** A number that was asked about: a question to the model, or reasons the page itself gathered. */
export interface Asked {
  readonly title: string
  /** Further pages on what was asked about. */
  readonly links?: readonly { readonly says: string; readonly href: string }[]
  readonly about:
    /** Of the reader's outcome, its baseline, or one beside them, such as that of every program. */
    | { readonly question: Question; readonly of: ModelQuestion['of'] }
    /** Several awards that one figure adds up. */
    | { readonly questions: readonly Question[]; readonly says: string }
    | { readonly reason: Gathered; readonly of?: ModelQuestion['of'] }
}

/** Something being done that takes a while. */
export interface Busy {
  readonly what: string
  readonly done: number
  readonly total: number
}

export interface PageState extends Results {
  readonly dataset: Dataset
  readonly doing: History<Doing>
  /** The results a frame later, for the table and the text that may lag behind the pictures. */
  readonly shown: Results
  /** The scenario and outcome before the last step, to say what that step did. */
  readonly before: { readonly scenario: Scenario; readonly outcome: Outcome }
  /** What just changed, in one line. */
  readonly said: string
  /** One sentence where something could not be done, with the parameter it belongs to. */
  readonly fault: { readonly path: string; readonly says: string } | null
  readonly busy: Busy | null
  /** The plain year with every program counted, once a reader asked for it. */
  readonly counted: Outcome | null
  readonly counting: Busy | null
  /** The names of the long tail while they are on their way. */
  readonly naming: Busy | null
  /** The reasons open on the right, the newest last. */
  readonly asked: readonly Asked[]
  readonly drawer: DrawerId | null
  /** The parameter to lead to in the open drawer; each call is an object of its own. */
  readonly drawerAt: { readonly path: string } | null
  /** The law while it is on its way. */
  readonly lawComing: Busy | null
  /** The day on which readings are held against places, in the parts on the law. */
  readonly lawDay: Day
  /** The dialog, the banner and the last word on files and links. */
  readonly desk: Desk
}
