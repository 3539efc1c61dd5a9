/** Counts which parameters a class touched, and who touched each. */
import type { BoardRow, Touched } from './board'

/** Each parameter that somebody changed, the most often changed first, then in the order of the rows. */
export function touchedBy(rows: readonly BoardRow[]): readonly Touched[] {
  const found = new Map<string, { readonly label: string; readonly by: string[] }>()
  for (const { name, run } of rows) {
    for (const { path, label } of run.changes) {
      const before = found.get(path)
      if (before === undefined) found.set(path, { label, by: [name] })
      else before.by.push(name)
    }
  }
  return [...found]
    .map(([path, { label, by }]) => ({ path, label, by }))
    .sort((a, b) => b.by.length - a.by.length)
}
