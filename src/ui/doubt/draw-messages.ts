/** What the page and a worker that draws say to each other. */
import type { Dataset, Scenario } from '../../model/index'
import type { Block } from './block'

/** What is drawn: everything a worker needs besides the data. */
export interface DrawAsk {
  readonly scenario: Scenario
  /** The shipped scenarios it may stand on, by name. */
  readonly bases: Readonly<Record<string, Scenario>>
  /** The draws wanted: from this one up to but not including `to`. */
  readonly from: number
  readonly to: number
}

/** From the page to a worker. */
export type ToWorker =
  /** The data, once for each edition the page has. */
  | { readonly say: 'data'; readonly dataset: Dataset }
  /** A scenario; its blocks follow. */
  | { readonly say: 'scenario'; readonly run: number; readonly ask: DrawAsk }
  | { readonly say: 'block'; readonly run: number; readonly from: number; readonly to: number }

/** From a worker to the page. */
export type FromWorker =
  | { readonly say: 'drawn'; readonly run: number; readonly block: Block }
  /** Why a block could not be drawn, in one sentence. */
  | { readonly say: 'fault'; readonly run: number; readonly says: string }

/** A worker as the pool uses it; tests hand in others. */
export interface DrawWorker {
  readonly send: (message: ToWorker) => void
  readonly end: () => void
}

/** What a worker has to say, sooner or later. */
export interface Hears {
  readonly answer: (answer: FromWorker) => void
  readonly crashed: (says: string) => void
  /** An answer came that cannot be read. */
  readonly garbled: () => void
}

/** Whom to tell of a run. */
export interface DrawTold {
  /** A block that was asked for; in any order. */
  readonly block: (block: Block) => void
  /** A worker was given up and replaced; the run goes on. */
  readonly mended: (says: string) => void
  readonly done: () => void
  /** Given up; what came until then stands. */
  readonly failed: (says: string) => void
}
