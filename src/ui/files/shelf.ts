/** Keeps scenarios in the reader's own browser: one record each, written, read back, never written over another tab's. */
import { inTime } from './in-time'

/** One scenario as the browser keeps it. */
export interface Kept {
  readonly key: string
  readonly title: string
  /** The short id of what it computes. */
  readonly id: string
  /** The scenario as its file would hold it. */
  readonly text: string
  /** When it was kept, as an ISO date and time. */
  readonly at: string
  readonly revision: number
}

/** What the shelf needs of a database; the browser's own, or a stand-in. */
export interface Backing {
  readonly update: (key: string, change: (stored: unknown) => unknown) => Promise<void>
  readonly get: (key: string) => Promise<unknown>
  readonly entries: () => Promise<readonly (readonly [unknown, unknown])[]>
  readonly del: (key: string) => Promise<void>
}

/** A record as one opening of a scenario last wrote or read it; revision 0 before the first writing. */
export interface Sheet {
  readonly key: string
  readonly revision: number
}

/** What came of keeping a scenario. */
export interface Putting {
  /** The record it is in now: another one where a second tab had written the first. */
  readonly sheet: Sheet
  /** Empty where it was kept as asked; else one sentence. */
  readonly says: string
  /** Whether the browser holds it beyond this page. */
  readonly safe: boolean
}

export interface Listing {
  readonly kept: readonly Kept[]
  /** Keys of records that are none of ours or were damaged. */
  readonly damaged: readonly string[]
  readonly says: string
}

type Content = Pick<Kept, 'title' | 'id' | 'text'>

export interface Shelf {
  readonly put: (sheet: Sheet, content: Content) => Promise<Putting>
  readonly list: () => Promise<Listing>
  readonly remove: (key: string) => Promise<string>
}

/**
 * Make a shelf over a database. `newKey` gives an unused key, `now` the time; `onWritten` hears of
 * every record that changed, to tell other tabs. What the database refuses stays in memory and is
 * listed with the rest, so that nothing is lost while the page is open.
 */
export function createShelf(
  backing: Backing,
  newKey: () => string,
  now: () => string,
  onWritten: (key: string) => void = () => {},
): Shelf {
  const inMemory = new Map<string, Kept>()

  /** The sheet as written, or null where another tab wrote it since this one did. */
  async function write(sheet: Sheet, content: Content): Promise<Sheet | null> {
    const { key } = sheet
    let revision = -1
    await inTime(
      backing.update(key, (stored) => {
        const before = asKept(stored)
        const elsewhere = before !== null && before.revision !== sheet.revision
        revision = 0
        if (elsewhere && before.text !== content.text) return stored
        revision = Math.max(before?.revision ?? 0, sheet.revision) + 1
        return { key, ...content, at: now(), revision } satisfies Kept
      }),
    )
    if (revision === -1) throw new Error('not written')
    if (revision === 0) return null
    const back = asKept(await inTime(backing.get(key)))
    const same = back?.revision === revision && back.text === content.text
    // Between the two another tab may have written a later one; this tab's next writing finds out.
    if (!same && !(back !== null && back.revision > revision)) throw new Error('not as written')
    inMemory.delete(key)
    onWritten(key)
    return { key, revision }
  }

  return {
    async put(sheet, content) {
      try {
        const written = await write(sheet, content)
        if (written !== null) return { sheet: written, says: '', safe: true }
        const copy = { key: newKey(), revision: 0 }
        const says =
          'Another tab changed this scenario as well; both are kept, yours as a copy in the list of recent scenarios.'
        return { sheet: (await write(copy, content)) ?? copy, says, safe: true }
      } catch (fault) {
        const { key, revision } = sheet
        inMemory.set(key, { key, ...content, at: now(), revision })
        return { sheet, says: whyUnkept(fault), safe: false }
      }
    },
    async list() {
      const kept = new Map<string, Kept>()
      const damaged: string[] = []
      let says = ''
      try {
        for (const [key, value] of await inTime(backing.entries())) {
          const record = asKept(value)
          if (record === null || record.key !== key) damaged.push(String(key))
          else kept.set(record.key, record)
        }
      } catch (fault) {
        says = whyUnkept(fault)
      }
      for (const record of inMemory.values()) kept.set(record.key, record)
      const newest = [...kept.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      return { kept: newest, damaged, says }
    },
    async remove(key) {
      inMemory.delete(key)
      try {
        await inTime(backing.del(key))
        onWritten(key)
        return ''
      } catch (fault) {
        return whyUnkept(fault)
      }
    },
  }
}

/** A record of the form this page writes, or null. */
function asKept(value: unknown): Kept | null {
  if (typeof value !== 'object' || value === null) return null
  const { key, title, id, text, at, revision } = value as Record<string, unknown>
  const words = [key, title, id, text, at]
  if (!words.every((each) => typeof each === 'string') || !Number.isSafeInteger(revision))
    return null
  return value as Kept
}

/** Why a browser does not keep a scenario, and what to do, in one sentence. */
function whyUnkept(fault: unknown): string {
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : ''
  if (name === 'QuotaExceededError')
    return 'The browser has no room left. This scenario is kept only while the page is open: save it as a file, or remove recent scenarios.'
  return 'This browser keeps nothing for the page, so this scenario is kept only while the page is open; save it as a file.'
}
