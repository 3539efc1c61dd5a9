/** Remembers which rows the table of awards shows, so that an export can take the same. */

/** A program's recipients in the order of the table, as indices into the recipient table. */
interface ShownRows {
  readonly program: string
  readonly rows: readonly number[]
}

let shown: ShownRows | null = null

/** Remember what the table shows; null once it is gone. */
export function keepShown(rows: ShownRows | null): void {
  shown = rows
}

/** What the table shows, or null where no table is in view. */
export function rowsShown(): ShownRows | null {
  return shown
}
