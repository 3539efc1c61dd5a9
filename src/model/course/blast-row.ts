/** The vocabulary of a blast radius: rings, ways to be hit or spared, and one row of either. */
import type { Hit, StillStage } from './blast-hit'
import type { Felt } from './subaward-calendar'
import type { Amount } from '../kept'
import type {
  Dollars,
  FiscalYear,
  LifeDays,
  OrderId,
  Outcome,
  PassThrough,
  ProgramId,
  ProgramOutcome,
  RecipientId,
} from '../types'

/** Where somebody stands when money stops. */
export type BlastRing = 'direct' | 'downstream' | 'shielded'

/** What put a row where it is: what was done to the award, or by which way it is reached or spared. */
export type BlastHow =
  | StillStage
  /** Nothing is known to act on it, but findings are open. */
  | 'open'
  /** The state or the agent of a joint award would have handed it on. */
  | 'pass-through'
  | 'joint'
  /** An order protects it; its own award goes on though the state's is stopped; the switch spares what must be passed on. */
  | 'order'
  | 'own-award'
  | 'spared'

/** One award hit, one class of receivers below it, or one award shielded. */
export interface BlastRow {
  readonly year: FiscalYear
  readonly program: ProgramId
  readonly ring: BlastRing
  readonly how: BlastHow
  /** The state it lies in; empty for none. */
  readonly state: RecipientId
  /** Who: a recipient, or one that stands for a state's receivers not told apart. */
  readonly recipient: RecipientId
  /** Who would have handed it on; empty in the other rings. */
  readonly through: RecipientId
  /**
   * Direct: what of its award stood still at one time. Downstream: what of that it would have handed
   * on; that part is in the direct row of the state too, but not in that row's `kept`.
   */
  readonly dollars: Amount
  /** What falls on the recipient itself. Over all rows, no dollar is in it twice. */
  readonly kept: Amount
  /** What still does not come on the last day looked at; whole dollars. */
  readonly left: Dollars
  readonly from: number | null
  readonly until: number | null
  /** Nobody found it, or those above it, failing: it waits with everyone. */
  readonly waits: boolean
  /** Shielded, or hit for a while although an order protects it, in a state that is stopped for failing. */
  readonly insideCaught: boolean
  readonly orders: readonly OrderId[]
  /** Downstream: whether law sets what is handed on, it was observed, or it is assumed. */
  readonly basis: PassThrough['basis'] | null
  /** Downstream: when it is felt; null where the life of the awards is not known. */
  readonly felt: Felt | null
  /** How the figure came about, in one sentence. */
  readonly says: string
}

/** One program's awards of one year, with what was done to them. */
export interface ProgramBlast {
  readonly outcome: Outcome
  readonly part: ProgramOutcome
  readonly hits: ReadonlyMap<number, Hit>
  readonly life: LifeDays | null
  /** What a state must pass on goes on. */
  readonly spares: boolean
}
