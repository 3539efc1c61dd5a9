/** Times several pieces of work in turn, round by round, so that a busy machine slows all of them alike. */
import { performance } from 'node:perf_hooks'

/** Run each piece once per round and return its times in milliseconds; as many rounds again come first, only to warm up. */
export function compare(
  rounds: number,
  work: Readonly<Record<string, () => unknown>>,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]))
  for (let round = -rounds; round < rounds; round++) {
    for (const [name, piece] of Object.entries(work)) {
      const start = performance.now()
      piece()
      const took = performance.now() - start
      if (round >= 0) times.get(name)!.push(took)
    }
  }
  return times
}

/** The median and the least of some times. */
export function percentiles(times: readonly number[]): {
  readonly median: number
  readonly least: number
} {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]! }
}
