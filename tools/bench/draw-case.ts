/** The draws that are measured: each open finding of JAG, one point of law as a court may decide it, the share withheld. */
import { blankScenario } from '../../src/model'
import type { Dataset, Scenario } from '../../src/model'

/** JAG of fiscal year 2016 with every local award, under the order on places that hinder enforcement. */
export const drawCase: Scenario = {
  ...blankScenario(''),
  seed: 8,
  changes: {
    'conditions.eo13768-9a.definition': 'eo13768_9a_hinders',
    as_of: '2018-12-01',
    unknown: 'drawn',
    unknown_share: 0.5,
    'doubt.law.injunction_scope': 'nationwide 0.3 or plaintiffs 0.5 or none 0.2',
    'doubt.conditions.eo13768-9a.share': '0.1 to 0.5',
  },
}

/** What a worker is given. */
export interface DrawAsk {
  readonly dataset: Dataset
  readonly from: number
  readonly to: number
}
