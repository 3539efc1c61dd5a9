/** Holds the draws that are asked for against the memory that their figures would fill. */
import { figuresOfDraw, listDoubts, offerDraws } from '../model/index'
import type { Dataset, Outcome, Scenario } from '../model/index'
import { findBase } from './scenario-files'

/** Bytes that figures of draws may fill: the same everywhere, so that the same command prints the same. */
const ROOM = 2e9

/** The scenario with as many draws as fit; that they are fewer than asked for is said on standard error. */
export function thatFits(
  dataset: Dataset,
  scenario: Scenario,
  outcome: Outcome,
  room = ROOM,
): Scenario {
  const { doubts } = listDoubts(dataset, scenario, findBase)
  const { draws, says } = offerDraws(scenario.draws, figuresOfDraw(outcome, doubts), room)
  if (says !== '') process.stderr.write(`${says}\n`)
  return { ...scenario, draws }
}
