/** Says where a scenario came from, and what the page holds about files and links. */
import type { Dataset, LinkView, Opened, Outcome, Scenario } from '../../model/index'

/** One opening of a scenario; the object itself tells two openings apart. */
export interface Origin {
  readonly how: 'shipped' | 'file' | 'link' | 'paste' | 'recent' | 'copy'
  /** The scenario as it was opened. */
  readonly scenario: Scenario
  /** The file's name, or the name of a shipped scenario; empty for a link or pasted text. */
  readonly name: string
  /** Whether somebody else may have made it: it came from outside and this browser did not know it. */
  readonly foreign: boolean
}

/** Something read from outside and not applied yet. */
export interface Incoming {
  readonly opened: Opened
  readonly origin: Origin | null
  readonly view: LinkView
  /** What faults call it: the file's name, or the link. */
  readonly name: string
}

/** A scenario from outside, computed beside the one in view. */
export interface Tried {
  readonly dataset: Dataset
  readonly outcome: Outcome
}

/** The dialog that is open. */
type Dialog =
  | { readonly is: 'open' }
  | { readonly is: 'preview'; readonly incoming: Incoming; readonly tried: Tried | null }
  | { readonly is: 'save' }
  | { readonly is: 'link'; readonly link: string | null }
  | { readonly is: 'embed'; readonly picture: string }
  | { readonly is: 'reset' }
  | { readonly is: 'difference' }

/** The last save of one opening. */
interface Saved {
  readonly origin: Origin | undefined
  readonly scenario: Scenario
}

export interface Desk {
  readonly dialog: Dialog | null
  /** What was just done with a file or a link, in one sentence. */
  readonly told: string
  readonly saved: Saved | null
  /** The opening whose banner a reader put away. */
  readonly dismissed: Origin | null
  /** One sentence while the browser cannot keep the scenario; empty otherwise. */
  readonly unkept: string
}

/** A page on which nothing was opened or saved yet. */
export const emptyDesk: Desk = {
  dialog: null,
  told: '',
  saved: null,
  dismissed: null,
  unkept: '',
}
