/** Runs one quarter of the mutations of a test run; four files share them, so that processors can. */

import { expect, test } from 'vitest'
import { fuzz } from './fuzz'
import type { Tally } from './fuzz'
import { REFUSALS } from './witness'

const SEED = Number(process.env['GRANTFLOW_SEED'] ?? 20_170_421)
/** 200,000 in a run of the tests. */
const COUNT = Number(process.env['GRANTFLOW_MUTATIONS'] ?? 200_000) / 4

/** The same cases each time, so that a build does not fail by chance; `npm run fuzz` draws new ones. */
export function runShare(share: number): void {
  test(`${COUNT} mutations from seed ${SEED}, case ${share * COUNT}`, () => {
    const tally: Tally = new Map()
    fuzz({ seed: SEED, from: share * COUNT, count: COUNT }, tally)
    const kinds = ['scenario', 'newer', ...REFUSALS]
    expect([...tally.keys()].filter((what) => !kinds.includes(what))).toEqual([])
    expect(REFUSALS.length).toBeLessThanOrEqual(12)
    // Mutations that never open, or always, would try nothing.
    const opened = tally.get('scenario') ?? 0
    expect(opened).toBeGreaterThan(COUNT / 50)
    expect(opened).toBeLessThan(COUNT / 2)
    expect(tally.size).toBeGreaterThan(8)
  }, 60_000)
}
