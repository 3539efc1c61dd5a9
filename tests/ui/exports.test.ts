/** The workbook opened again: its sums are those of the page, ids are text, and nothing in it computes. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportSheets, stampOf } from '../../src/model/index'
import type { ExportSheet, Outcome } from '../../src/model/index'
import { broken } from '../../src/ui/exports/picture-svg'
import { addressOf, today } from '../../src/ui/exports/stamp-now'
import { workbook } from '../../src/ui/exports/workbook'
import { formulas } from '../model/export-texts'
import { nation, resultsOf, scenarioWith } from './nation'

type Read = string | number | null

/** Read a workbook as a spreadsheet does: every sheet by name, cells as text or number. */
async function read(file: Blob): Promise<ReadonlyMap<string, readonly (readonly Read[])[]>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const part = (name: string) => strFromU8(parts[name]!)
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(
    ([, text]) => unescaped(text!),
  )
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  expect(Object.keys(parts).some((name) => /calcChain|externalLink|macro|vba/i.test(name))).toBe(
    false,
  )
  return new Map(
    names.map(([, name], at) => {
      const xml = part(`xl/worksheets/sheet${at + 1}.xml`)
      expect(xml).not.toMatch(/<f[ >]/)
      const rows = [...xml.matchAll(/<row [^>]*>([^]*?)<\/row>/g)].map(([, row]) =>
        cells(row!, texts),
      )
      return [unescaped(name!), rows]
    }),
  )
}

function cells(row: string, texts: readonly string[]): readonly Read[] {
  const found: Read[] = []
  for (const [, attributes, value] of row.matchAll(/<c ([^>]*?)>(?:<v>([^<]*)<\/v>)?<\/c>/g)) {
    const column = /r="([A-Z]+)/.exec(attributes!)![1]!
    const at = [...column].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1
    found[at] = /t="s"/.test(attributes!) ? texts[Number(value)]! : Number(value)
  }
  return Array.from(found, (value) => value ?? null)
}

function unescaped(text: string): string {
  const signs = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&#39;': "'",
    '&amp;': '&',
  }
  return text.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (sign) => signs[sign as keyof typeof signs])
}

describe('the workbook', () => {
  const scenario = scenarioWith()
  const occasion = {
    day: '2026-11-22',
    address: 'https://example.org/#s=2.x',
    fiscalYear: 'FY2016',
  }
  let outcome: Outcome
  let sheets: readonly ExportSheet[]
  let opened: ReadonlyMap<string, readonly (readonly Read[])[]>
  beforeAll(async () => {
    const results = resultsOf()
    outcome = results.outcome
    sheets = exportSheets(stampOf(nation, scenario, occasion), nation, outcome, results.baseline)
    opened = await read(await workbook(sheets))
  })

  test('its columns add up to the sums of the page, to the dollar', () => {
    const [head, ...rows] = opened.get('Awards')!
    const sum = (name: string) => {
      const at = head!.indexOf(name)
      return rows.reduce((all, row) => all + Number(row[at] ?? 0), 0)
    }
    expect(sum('awarded')).toBe(outcome.totals.awarded)
    expect(sum('withheld')).toBe(outcome.totals.withheld)
    const about = opened.get('About')!
    const said = about.find(([, says]) => says === 'Awarded')
    expect(said?.[2]).toBe(outcome.totals.awarded)
  })

  test('every cell comes back as it went', () => {
    for (const { name, columns, rows } of sheets) {
      const [head, ...back] = opened.get(name)!
      expect(head).toEqual(columns.map((column) => column.name))
      expect(back).toHaveLength(rows.length)
      rows.forEach((row, at) => {
        const filled = row.map((value) => (value === '' ? null : value))
        while (filled.length > 0 && filled.at(-1) === null) filled.pop()
        expect(back[at]).toEqual(filled)
      })
    }
  })

  test('ids are text, with their zeros', () => {
    const [head, ...rows] = opened.get('Awards')!
    const at = head!.indexOf('recipient')
    expect(rows.every((row) => typeof row[at] === 'string')).toBe(true)
    expect(rows.some((row) => String(row[at]).startsWith('0'))).toBe(true)
  })

  test('says id, versions, day and citation', () => {
    const about = new Map(opened.get('About')!.map(([what, says]) => [what, says]))
    const stamp = stampOf(nation, scenario, occasion)
    expect(about.get('Scenario id')).toBe(stamp.id)
    expect(about.get('Model version')).toBe(String(nation.model))
    expect(about.get('Data edition')).toBe(nation.edition)
    expect(about.get('Exported')).toBe('2026-11-22')
    expect(about.get('Cite as')).toContain(stamp.id)
  })

  test('a formula from a stranger is a cell of text', async () => {
    const columns = [{ name: 'title', says: '', kind: 'text' as const }]
    const rows = formulas.map((text) => [text])
    const back = await read(await workbook([{ name: 'Texts', columns, rows }]))
    const texts = back.get('Texts')!.slice(1)
    expect(texts).toHaveLength(formulas.length)
    expect(texts.every(([text]) => typeof text === 'string')).toBe(true)
  })
})

describe('what stands on an export', () => {
  const scenario = scenarioWith()

  test('the day is the reader’s own', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })

  test('a page on one’s own machine has no address for others; any other opens the scenario', () => {
    expect(addressOf(scenario, new URL('http://localhost:5173/'))).toBe('')
    expect(addressOf(scenario, new URL('file:///home/x/index.html'))).toBe('')
    expect(addressOf(scenario, new URL('https://example.org/grants/'))).toMatch(
      /^https:\/\/example\.org\/grants\/#s=/,
    )
  })

  test('lines under a picture are broken before they run over, words longer than a line too', () => {
    expect(broken('one two three', 7)).toEqual(['one two', 'three'])
    expect(broken('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(broken('', 4)).toEqual([])
  })
})
