/** Prepares what can be found for the search: each entry's names and hints as one line of plain words. */
import type { Steps } from '../../model/index'
import type { Entry } from './entry'
import { fold } from './fold'

/** Entries with their lines; a line and its entry have one index. */
export interface Index {
  readonly entries: readonly Entry[]
  /** ` name \n other name \t hints `: each word stands between spaces. */
  readonly lines: string[]
}

/** Between two looks at the clock. */
const STRIDE = 250

/** The index of some entries; it yields how far it has come, from 0 to 1. */
export function* indexEntries(entries: readonly Entry[]): Steps<Index> {
  const lines: string[] = []
  for (const entry of entries) {
    lines.push(lineOf(entry))
    if (lines.length % STRIDE === 0) yield lines.length / entries.length
  }
  return { entries, lines }
}

/** The line of one entry. */
export function lineOf({ name, also = [], hints = '', is }: Entry): string {
  const names = [name, ...also].map((each) => ` ${fold(each)} `).join('\n')
  return `${names}\t ${fold(is)} ${fold(hints)} `
}
