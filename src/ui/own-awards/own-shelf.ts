/** Keeps a reader's own tables of awards in the browser alone: as they were given, read anew at each visit. */
import { createStore, del, get, set } from 'idb-keyval'
import { readAwards } from '../../model/index'
import type { AwardTable } from '../../model/index'
import { inTime } from '../files/in-time'

/** A table as it was given. */
export interface GivenTable {
  readonly name: string
  readonly text: string
}

/** What the shelf needs of a database; the browser's own, or a stand-in. */
interface AwardBacking {
  readonly get: () => Promise<unknown>
  readonly set: (value: unknown) => Promise<void>
  readonly del: () => Promise<void>
}

/** Where tables lie between visits. */
export interface AwardShelf {
  /** The tables kept; none where there are none or they cannot be read. */
  readonly read: () => Promise<readonly GivenTable[]>
  /** Keep these in place of what was there; empty, or one sentence where the browser refuses. */
  readonly keep: (tables: readonly GivenTable[]) => Promise<string>
}

/** Make a shelf over a database. No table leaves it but by the reader's own act. */
export function awardShelf(backing: AwardBacking): AwardShelf {
  return {
    async read() {
      try {
        const stored = await inTime(backing.get())
        return Array.isArray(stored) ? stored.flatMap(asTable) : []
      } catch {
        return []
      }
    },
    async keep(tables) {
      try {
        const act = tables.length === 0 ? backing.del() : backing.set(tables.map(asStored))
        await inTime(act)
        return ''
      } catch {
        return tables.length === 0
          ? 'The browser did not answer, so that tables kept earlier may come back at the next visit; clear them again then.'
          : 'The browser does not keep the table: it is here only while the page is open.'
      }
    },
  }
}

/** The shelf of this browser, opened at the first use. */
export function browserAwardShelf(): AwardShelf {
  let opened: ReturnType<typeof createStore> | undefined
  const store = () => (opened ??= createStore('grantflow-awards', 'tables'))
  return awardShelf({
    get: async () => get<unknown>('own', store()),
    set: async (value) => set('own', value, store()),
    del: async () => del('own', store()),
  })
}

/** The tables as read; one that no longer reads is left out. */
export function readTables(given: readonly GivenTable[]): readonly AwardTable[] {
  return given.flatMap(({ name, text }) => {
    try {
      return [readAwards(text, name)]
    } catch {
      return []
    }
  })
}

function asTable(value: unknown): readonly GivenTable[] {
  if (typeof value !== 'object' || value === null) return []
  const { name, text } = value as Record<string, unknown>
  return typeof name === 'string' && typeof text === 'string' ? [{ name, text }] : []
}

function asStored({ name, text }: GivenTable): GivenTable {
  return { name, text }
}
