/** The browser's shelf: what was kept is read back, two tabs never overwrite each other, and nothing is lost where storage fails. */
import { describe, expect, test } from 'vitest'
import { createShelf } from '../../src/ui/files/shelf'
import type { Backing, Sheet } from '../../src/ui/files/shelf'

/** A database in memory that tabs share. */
function database(): Backing & { readonly records: Map<string, unknown> } {
  const records = new Map<string, unknown>()
  return {
    records,
    update: async (key, change) => void records.set(key, change(records.get(key))),
    get: async (key) => records.get(key),
    entries: async () => [...records],
    del: async (key) => void records.delete(key),
  }
}

function shelf(backing: Backing, tab = 'a') {
  let keys = 0
  let clock = 0
  return createShelf(
    backing,
    () => `${tab}${(keys += 1)}`,
    () => `2026-01-01T00:00:${String((clock += 1)).padStart(2, '0')}Z`,
  )
}

const content = (text: string) => ({ title: 'A test', id: 'aaaaa-bbbbb', text })
const fresh: Sheet = { key: 'one', revision: 0 }
const texts = async (of: ReturnType<typeof shelf>) =>
  (await of.list()).kept.map(({ text }) => text).sort()

/** A database that refuses everything with an error of a name. */
function refusing(name: string): Backing {
  const refuse = async () => {
    throw Object.assign(new Error(name), { name })
  }
  return { update: refuse, get: refuse, entries: refuse, del: refuse }
}

describe('keeping', () => {
  test('one record each, the newest first, and a later writing takes the place of an earlier', async () => {
    const mine = shelf(database())
    const { sheet } = await mine.put(fresh, content('first'))
    await mine.put(sheet, content('second'))
    await mine.put({ key: 'two', revision: 0 }, content('other'))
    expect((await mine.list()).kept.map(({ text }) => text)).toEqual(['other', 'second'])
  })

  test('two tabs that hold one record both keep their text', async () => {
    const shared = database()
    const [a, b] = [shelf(shared, 'a'), shelf(shared, 'b')]
    const { sheet } = await a.put(fresh, content('start'))
    const ofA = await a.put(sheet, content('by a'))
    const ofB = await b.put(sheet, content('by b'))
    expect(ofB.says).toMatch(/both are kept/)
    expect(ofB.sheet.key).not.toBe(ofA.sheet.key)
    expect(await texts(a)).toEqual(['by a', 'by b'])
    // Each goes on in its own record.
    await a.put(ofA.sheet, content('by a, again'))
    await b.put(ofB.sheet, content('by b, again'))
    expect(await texts(b)).toEqual(['by a, again', 'by b, again'])
  })

  test('looking at the list does not give a tab leave to overwrite', async () => {
    const shared = database()
    const [a, b] = [shelf(shared, 'a'), shelf(shared, 'b')]
    const { sheet } = await a.put(fresh, content('start'))
    await b.put(sheet, content('by b'))
    await a.list()
    await a.put(sheet, content('by a'))
    expect(await texts(a)).toEqual(['by a', 'by b'])
  })

  test('many tabs at once lose nothing', async () => {
    const shared = database()
    const tabs = Array.from({ length: 12 }, (_, at) => shelf(shared, `t${at}x`))
    const { sheet } = await tabs[0]!.put(fresh, content('start'))
    await Promise.all(tabs.map((tab, at) => tab.put(sheet, content(`text ${at}`))))
    expect(new Set(await texts(tabs[0]!)).size).toBe(12)
  })
})

describe('a browser that does not keep', () => {
  test.each([
    ['QuotaExceededError', /no room left.*save it as a file/],
    ['SecurityError', /keeps nothing.*save it as a file/],
    ['InvalidStateError', /keeps nothing/],
  ])('says so for %s, and the text stays while the page is open', async (name, says) => {
    const mine = shelf(refusing(name))
    const putting = await mine.put(fresh, content('mine'))
    expect(putting).toMatchObject({ safe: false, sheet: fresh })
    expect(putting.says).toMatch(says)
    const listing = await mine.list()
    expect(listing.kept.map(({ text }) => text)).toEqual(['mine'])
    expect(listing.says).not.toBe('')
  })

  test('a database that swallows what is written is found out', async () => {
    const mine = shelf({ ...database(), update: async () => {} })
    expect((await mine.put(fresh, content('mine'))).safe).toBe(false)
    const other = shelf({ ...database(), get: async () => undefined })
    expect((await other.put(fresh, content('mine'))).safe).toBe(false)
    expect(await texts(other)).toContain('mine')
  })

  test('once there is room again, the record is kept after all', async () => {
    const shared = database()
    let full = true
    const mine = shelf({
      ...shared,
      update: async (key, change) => {
        if (full) throw Object.assign(new Error(''), { name: 'QuotaExceededError' })
        await shared.update(key, change)
      },
    })
    const { sheet } = await mine.put(fresh, content('mine'))
    full = false
    expect(await mine.put(sheet, content('mine, later'))).toMatchObject({ safe: true, says: '' })
    expect(await texts(shelf(shared))).toEqual(['mine, later'])
  })
})

test('damaged records are named and do not hide the others', async () => {
  const shared = database()
  shared.records.set('odd', { key: 'odd', text: 5 })
  shared.records.set('null', null)
  const mine = shelf(shared)
  await mine.put(fresh, content('mine'))
  const listing = await mine.list()
  expect(listing.kept).toHaveLength(1)
  expect(listing.damaged).toEqual(['odd', 'null'])
  expect(await mine.remove('odd')).toBe('')
  expect((await mine.list()).damaged).toEqual(['null'])
})
