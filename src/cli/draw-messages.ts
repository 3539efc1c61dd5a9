/** What the command and its drawing threads say to one another. */
import type { Dataset, Drawn, Scenario } from '../model/index'

/** What a thread is begun with. */
export interface DrawTask {
  /** Complete for the scenario and all its draws. */
  readonly dataset: Dataset
  readonly scenario: Scenario
}

/** Asks for the draws from `from` up to but not including `to`. */
export interface DrawAsk {
  readonly from: number
  readonly to: number
}

/** A thread's answer: a block, a fault of the scenario in a sentence, or that it is still at work. */
export type DrawAnswer =
  | { readonly say: 'drawn'; readonly drawn: Drawn }
  | { readonly say: 'fault'; readonly says: string }
  | { readonly say: 'at work' }
