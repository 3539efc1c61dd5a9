/** A block of draws as the page keeps it: the totals, and what is withheld from each place, all in one piece of memory. */
import type { Drawn, DrawnTotal, ProgramId } from '../../model/index'

/** A total, without its figures. */
type TotalHead = Omit<DrawnTotal, 'dollars'>

/**
 * One piece crosses from a worker at the cost of one. Other columns of a draw are left out: no part of
 * the page reads them, and they are most of what a draw fills.
 */
export interface Block {
  readonly from: number
  readonly to: number
  readonly totals: readonly TotalHead[]
  readonly programs: readonly ProgramId[]
  /** By program: where its places begin, and after the last where they end. */
  readonly begins: Int32Array
  /** By place: its recipient, ascending within a program. */
  readonly recipients: Int32Array
  /** By place: in how many draws anything is withheld from it, and how much in all. Counted where they are drawn. */
  readonly anything: Int32Array
  readonly sums: Float64Array
  /** For each total, then for each place, one figure a draw. */
  readonly dollars: Float64Array
}

/** Put a block together. */
export function packBlock({ from, to, totals, columns }: Drawn): Block {
  const draws = to - from
  const lost = columns.filter(({ measure }) => measure === 'withheld')
  const programs = [...new Set(lost.map(({ program }) => program))]
  const dollars = new Float64Array((totals.length + lost.length) * draws)
  const put = (at: number, figures: Float64Array) => {
    if (figures.length === 1) dollars.fill(figures[0]!, at * draws, (at + 1) * draws)
    else dollars.set(figures, at * draws)
  }
  totals.forEach((total, at) => put(at, total.dollars))
  lost.forEach((column, at) => put(totals.length + at, column.dollars))
  return {
    from,
    to,
    totals: totals.map(({ program, total }) => ({ program, total })),
    programs,
    begins: Int32Array.from([
      ...programs.map((id) => lost.findIndex(({ program }) => program === id)),
      lost.length,
    ]),
    recipients: Int32Array.from(lost, ({ recipient }) => recipient),
    anything: Int32Array.from(lost, ({ dollars: own }) =>
      own.length === 1
        ? own[0]! > 0
          ? draws
          : 0
        : own.reduce((sum, each) => sum + +(each > 0), 0),
    ),
    sums: Float64Array.from(lost, ({ dollars: own }) =>
      own.length === 1 ? own[0]! * draws : own.reduce((sum, each) => sum + each, 0),
    ),
    dollars,
  }
}

/** The memory that goes over with a block. */
export function memoryOf({ begins, recipients, anything, sums, dollars }: Block): ArrayBuffer[] {
  return [begins, recipients, anything, sums, dollars].map(({ buffer }) => buffer as ArrayBuffer)
}

/** The figures of a total in a block; null where the block has no such total. */
export function totalIn(block: Block, { program, total }: TotalHead): Float64Array | null {
  const at = block.totals.findIndex((each) => each.program === program && each.total === total)
  return at < 0 ? null : figuresAt(block, at)
}

/** What is withheld from a place by each program of a block that takes anything from it in any draw, or by the one named. */
export function lostIn(
  block: Block,
  program: ProgramId | null,
  recipient: number,
): readonly Float64Array[] {
  return block.programs.flatMap((id, of) => {
    if (program !== null && id !== program) return []
    const at = placeAt(block, of, recipient)
    return at < 0 ? [] : [lostAt(block, at)]
  })
}

/** What is withheld from the place that stands at `at` among those of a block. */
export function lostAt(block: Block, at: number): Float64Array {
  return figuresAt(block, block.totals.length + at)
}

function figuresAt({ from, to, dollars }: Block, at: number): Float64Array {
  return dollars.subarray(at * (to - from), (at + 1) * (to - from))
}

/** The place among a program's where a recipient stands, by halving; -1 where it does not. */
function placeAt({ begins, recipients }: Block, of: number, recipient: number): number {
  let [low, high] = [begins[of]!, begins[of + 1]! - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = recipients[middle]!
    if (there === recipient) return middle
    if (there < recipient) low = middle + 1
    else high = middle - 1
  }
  return -1
}
