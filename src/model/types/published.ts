/** Awards as they were published: entered where no rule reaches them, else held beside the computed ones. */
import type { Dollars, FiscalYear, ProgramId, RecipientId, SourceId, Standing } from './words'

/** An award the rule does not reach, entered as published. */
export interface EnteredAward {
  readonly fiscalYear: FiscalYear
  readonly program: ProgramId
  readonly recipient: RecipientId
  readonly dollars: Dollars
  readonly standing: Standing
  readonly source: SourceId
  readonly note: string
}

/** A published figure to hold beside a computed one; never an input of it. */
export interface PublishedFigure {
  readonly fiscalYear: FiscalYear
  readonly program: ProgramId
  /** `award` of one recipient, `joint` award of several, `allocation` before reductions, `total` of a set. */
  readonly kind: 'award' | 'joint' | 'allocation' | 'total'
  /** Recipient ids; one for an award, the members for a joint award, the set's name for a total. */
  readonly of: readonly RecipientId[]
  readonly label: string
  readonly dollars: Dollars
  /** Half the unit of the last printed digit: 0 to the dollar, 50,000 for `$4.3 million`. */
  readonly tolerance: Dollars
  readonly standing: 'sure' | 'likely' | 'doubtful'
  readonly source: SourceId
  readonly locator: string
  readonly note: string
}

/** A known difference between a published figure and the computed one, and who is right. */
export interface KnownDifference {
  readonly fiscalYear: FiscalYear
  readonly program: ProgramId
  readonly of: readonly RecipientId[]
  readonly reason: string
  readonly right: 'published' | 'computed' | 'open'
}

/** A place of the policy evidence, and the recipient that it is. */
export interface Crossing {
  readonly policyId: string
  readonly recipient: RecipientId
  readonly note: string
}
