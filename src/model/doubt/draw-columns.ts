/** Gathers one figure for each recipient, draw by draw, and keeps those that never change once. */

/** So many draws stand side by side before each recipient's figures are written in a row: memory is read in order. */
const TILE = 32

/** One recipient's figures. */
interface RecipientFigures {
  readonly recipient: number
  /** One figure a draw, or a single one where all are alike. */
  readonly dollars: Float64Array
}

/** Figures of one measure of a program. A draw that is not taken in counts as nothing. */
export interface DrawColumns {
  /** Take in draw `at`, counted from 0 and rising, by place among the paid; the figures are copied. */
  readonly take: (at: number, paid: Int32Array, figures: Float64Array) => void
  /** In order of recipient; one who has nothing in any draw is left out. */
  readonly finish: () => readonly RecipientFigures[]
}

/** One recipient's figures while they are gathered. */
interface Column {
  /** The same in all draws so far, while `dollars` is undefined. */
  readonly constant: number
  dollars: Float64Array | undefined
  /** The first draw that is not written yet. */
  next: number
}

/** Begin columns for so many draws. */
export function drawColumns(draws: number): DrawColumns {
  const known = new Map<number, Column>()
  let paid: Int32Array | undefined
  let columns: readonly Column[] = []
  let tile = new Float64Array(0)
  let [start, rows] = [0, 0]

  const begin = (now: Int32Array, figures: Float64Array, at: number) => {
    paid = now
    if (tile.length < TILE * now.length) tile = new Float64Array(TILE * now.length)
    columns = Array.from(now, (recipient, place) => {
      // Whoever comes in later had nothing before.
      const constant = at === 0 ? figures[place]! : 0
      const column = known.get(recipient) ?? { constant, dollars: undefined, next: at }
      known.set(recipient, column)
      return column
    })
  }
  const flush = () => {
    const width = columns.length
    for (let place = 0; place < width; place++) {
      const column = columns[place]!
      if (column.next < start) leaveOut(column)
      let { dollars } = column
      for (let row = 0; row < rows; row++) {
        const figure = tile[row * width + place]!
        if (dollars === undefined && figure === column.constant) continue
        dollars ??= spreadOut(column, start + row)
        dollars[start + row] = figure
      }
      column.next = start + rows
    }
    start += rows
    rows = 0
  }
  /** Some draws passed without a figure. */
  const leaveOut = (column: Column) => {
    if (column.constant !== 0) spreadOut(column, column.next)
  }
  const spreadOut = (column: Column, upTo: number): Float64Array => {
    column.dollars ??= new Float64Array(draws).fill(column.constant, 0, upTo)
    return column.dollars
  }
  return {
    take(at, now, figures) {
      const same = paid !== undefined && alike(paid, now)
      if (!same || at !== start + rows || rows === TILE) {
        flush()
        start = at
      }
      if (!same) begin(now, figures, at)
      tile.set(figures, rows * now.length)
      rows += 1
    },
    finish() {
      flush()
      return [...known]
        .sort(([one], [other]) => one - other)
        .flatMap(([recipient, column]) => {
          if (column.next < draws) leaveOut(column)
          const { constant, dollars = constant === 0 ? null : Float64Array.of(constant) } = column
          return dollars === null ? [] : [{ recipient, dollars }]
        })
    },
  }
}

function alike(one: Int32Array, other: Int32Array): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((recipient, at) => recipient === other[at]))
  )
}
