/** Joins blocks of draws into one, the same bytes however the draws were cut into blocks. */
import type { Drawn, DrawnMeasure, DrawnTotal, ProgramId } from '../types'
import { byProgram, MEASURES } from './drawn-order'

/** A row's figures, block by block; undefined in a block that has no such row. */
type Parts = (Float64Array | undefined)[]

/**
 * Join blocks that follow on one another without a gap, in whatever order they are handed in. A
 * figure that never changes is kept once again, and what a block has no row for was nothing in it.
 * Throws where there is no block, or where draws between two of them are missing or there twice.
 */
export function joinDrawn(blocks: readonly Drawn[]): Drawn {
  const inOrder = [...blocks].sort((one, other) => one.from - other.from)
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (first === undefined || last === undefined) throw new Error('There are no draws to join.')
  if (inOrder.length === 1) return first
  inOrder.forEach(({ to }, i) => {
    const next = inOrder[i + 1]
    if (next !== undefined && next.from !== to) {
      throw new Error(`Between the draws ${to} and ${next.from} some are missing, or there twice.`)
    }
  })
  const totals = new Map<ProgramId | null, Map<DrawnTotal['total'], Parts>>()
  const columns = new Map<ProgramId, Map<DrawnMeasure, Map<number, Parts>>>()
  inOrder.forEach((block, i) => {
    for (const { program, total, dollars } of block.totals) {
      partsOf(within(totals, program), total)[i] = dollars
    }
    for (const { program, measure, recipient, dollars } of block.columns) {
      partsOf(within(within(columns, program), measure), recipient)[i] = dollars
    }
  })
  return {
    from: first.from,
    to: last.to,
    inFull: inOrder.reduce((sum, { inFull }) => sum + inFull, 0),
    totals: [...totals]
      .sort(byProgram)
      .flatMap(([program, rows]) =>
        [...rows].map(([total, parts]) => ({ program, total, dollars: laidOut(inOrder, parts) })),
      ),
    columns: [...columns].sort(byProgram).flatMap(([program, measures]) =>
      MEASURES.flatMap((measure) =>
        [...(measures.get(measure) ?? [])]
          .sort(([one], [other]) => one - other)
          .map(([recipient, parts]) => {
            const dollars = constantOf(inOrder, parts) ?? laidOut(inOrder, parts)
            return { program, measure, recipient, dollars }
          }),
      ),
    ),
  }
}

function within<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const found = map.get(key) ?? new Map<Inner, Value>()
  map.set(key, found)
  return found
}

function partsOf<Key>(map: Map<Key, Parts>, key: Key): Parts {
  const found = map.get(key) ?? []
  map.set(key, found)
  return found
}

/** The one figure of all draws; null where they differ. */
function constantOf(blocks: readonly Drawn[], parts: Parts): Float64Array | null {
  const [first] = parts
  const alike = blocks.every(
    (_, i) => first?.length === 1 && parts[i]?.length === 1 && parts[i][0] === first[0],
  )
  return alike && first !== undefined ? Float64Array.of(first[0]!) : null
}

/** One figure a draw. */
function laidOut(blocks: readonly Drawn[], parts: Parts): Float64Array {
  const [{ from }, { to }] = [blocks[0]!, blocks.at(-1)!]
  const dollars = new Float64Array(to - from)
  blocks.forEach((block, i) => {
    const part = parts[i]
    if (part === undefined) return
    if (part.length > 1) dollars.set(part, block.from - from)
    else dollars.fill(part[0]!, block.from - from, block.to - from)
  })
  return dollars
}
