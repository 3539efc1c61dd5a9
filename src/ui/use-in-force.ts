/** Gives components every change in force, the shipped scenario's and the reader's own. */
import type { ParameterValue } from '../model/index'
import { changesInForce } from './scenario-changes'
import { findBase } from './shipped'
import { usePage } from './use-page'

/** Parameter path to value, for what differs from the law and the data. */
export function useInForce(): Readonly<Record<string, ParameterValue>> {
  return changesInForce(
    usePage((state) => state.doing.now.scenario),
    findBase,
  )
}
