/** Gathers blocks of draws that come in any order, and says when enough of them came to be worth a new picture. */
import type { Block } from './block'

/** A run is drawn anew at most about so often, its first and last picture aside. */
const PICTURES = 8

/** Draws from the first on without a gap. */
export interface Draws {
  /** How many there are. */
  readonly count: number
  /** In order of draw. */
  readonly blocks: readonly Block[]
}

/** What came so far. */
interface Gathering {
  /** Take a block in; gives all draws up to the first that has not come where a new picture is due, else null. */
  readonly add: (block: Block) => Draws | null
  /** How many draws came, those after a gap as well. */
  readonly came: () => number
}

/** Begin to gather so many draws. */
export function gather(draws: number): Gathering {
  const waiting = new Map<number, Block>()
  const blocks: Block[] = []
  let [came, reach, shown, next] = [0, 0, 0, 0]
  return {
    add(block) {
      waiting.set(block.from, block)
      came += block.to - block.from
      for (let found = waiting.get(reach); found !== undefined; found = waiting.get(reach)) {
        waiting.delete(reach)
        blocks.push(found)
        reach = found.to
      }
      if (reach === shown || (reach < next && reach < draws)) return null
      shown = reach
      next = reach + draws / PICTURES
      return { count: reach, blocks: [...blocks] }
    },
    came: () => came,
  }
}
