/** Says how many draws a worker is asked for at a time, so that answers keep coming. */

/** About so long a block should take, in milliseconds. */
const WANTED = 120
const LEAST = 8
const MOST = 2000

/** The first block of a worker: nobody knows yet how fast it is. */
export const firstBlock = 32

/** How many to ask for next, where so many took so long; at most four times as many. */
export function nextBlock(draws: number, took: number): number {
  const fitting = took > 0 ? Math.floor((draws * WANTED) / took) : MOST
  return Math.max(LEAST, Math.min(MOST, 4 * draws, fitting))
}
