/** Exports: what they carry, that numbers come back as they went, and that no text is run as a formula. */
import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../quick'
import {
  awardTable,
  citeBibtex,
  citeMarkdown,
  citeText,
  csvCell,
  csvText,
  exportJson,
  listAwards,
  plainLine,
  readScenario,
  reasonCells,
  safeText,
  scenarioId,
  stampColumns,
  stampOf,
  withColumns,
  writeScenario,
} from '../../src/model/index'
import type { ExportStamp, Outcome, Scenario } from '../../src/model/index'
import { nation, resultsOf, scenarioWith } from '../ui/nation'
import { formulas, harmless } from './export-texts'

const occasion = {
  day: '2026-11-22',
  address: 'https://example.org/#s=2.abc',
  fiscalYear: 'FY2016',
}
let scenario: Scenario
let outcome: Outcome
let baseline: Outcome
let stamp: ExportStamp
beforeAll(() => {
  scenario = scenarioWith()
  ;({ outcome, baseline } = resultsOf())
  stamp = stampOf(nation, scenario, occasion)
})

/** What a spreadsheet takes for the start of a formula, however it splits the text. */
const RUNS =
  /(?:^|[\r\n\v\f\u0085\u2028\u2029;\t])[\s\u00a0\u200b-\u200f\u2060\ufeff"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/
const STARTS = /^[\t\r\n\0]/

/** Any sign but half of a pair. */
const sign = fc
  .integer({ min: 0, max: 0x10_ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

describe('cells', () => {
  test.each(formulas)('the text %j is not run', (text) => {
    const safe = safeText(text)
    expect(RUNS.test(safe) || STARTS.test(safe)).toBe(false)
    expect(safe).toContain("'")
    expect(csvParseRows(csvCell(text))[0]?.[0]).toBe(safe)
  })

  test.each(harmless)('the text %j stays as it is', (text) => {
    expect(csvParseRows(`${csvCell(text)},x`)[0]).toEqual([text, 'x'])
  })

  test('no text whatever is run, and taking the apostrophes out gives it back', () => {
    const signs = fc.constantFrom(...'=+-@\t\r\n\0;" \u00a0\ufeff\u200b\uff1dab,\u2028')
    const text = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: sign }))
    fc.assert(
      fc.property(text, (given) => {
        const safe = safeText(given)
        expect(RUNS.test(safe) || STARTS.test(safe)).toBe(false)
        expect(safe.replaceAll("'", '')).toBe(given.replaceAll("'", ''))
      }),
      { numRuns: runs(5000) },
    )
  })

  test('a table comes back cell by cell, every number the same number', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    const cell = fc.oneof(fc.string({ unit: sign }), number)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const text = csvText(['a', 'b'], rows)
        const back = csvParseRows(text).slice(1)
        expect(back).toHaveLength(rows.length)
        rows.forEach((row, at) =>
          row.forEach((value, column) => {
            const found = back[at]![column]!
            if (typeof value === 'number') expect(Number(found) === value).toBe(true)
            else expect(found).toBe(safeText(value))
          }),
        )
      }),
      { numRuns: runs(2000) },
    )
  })

  test('numbers are never given an apostrophe; what nobody knows is the word', () => {
    expect(csvCell(-5)).toBe('-5')
    expect(csvCell(Number.NaN)).toBe('unknown')
    expect(csvCell(null)).toBe('')
    expect(csvCell(2 ** 53 - 1)).toBe('9007199254740991')
  })

  test('ids made of digits stay text: the leading zero is there, in quotation marks', () => {
    expect(csvCell('06037')).toBe('"06037"')
  })

  test('further columns stand on every line, also after a line break inside a cell', () => {
    const text = withColumns(csvText(['a'], [['x\ny'], ['"']]), [['id', '0123']])
    expect(csvParseRows(text)).toEqual([
      ['a', 'id'],
      ['x\ny', '0123'],
      ['"', '0123'],
    ])
  })

  test('a line from a stranger has no control signs and none that turn its direction', () => {
    expect(plainLine('a\u202eb\u2066\nc\0d \ud800')).toBe('ab c d \ufffd')
  })
})

describe('the stamp', () => {
  test('says id, versions and day, and the id is the scenario’s own', () => {
    expect(stamp.id).toBe(scenarioId(scenario))
    const columns = Object.fromEntries(stampColumns(stamp))
    expect(columns).toMatchObject({
      scenario_id: stamp.id,
      model_version: nation.model,
      data_edition: nation.edition,
      exported: '2026-11-22',
    })
    for (const part of [stamp.id, stamp.title, nation.edition, '2026-11-22', 'not an official'])
      expect(columns['citation']).toContain(part)
  })

  test('citations carry the same, and a hostile title stays a title', () => {
    const title = '](javascript:alert(1)) } @misc{x, $\\input{a}$ <b> `c` *d*'
    const hostile = stampOf(nation, { ...scenario, title, author: 'A & B_C {' }, occasion)
    for (const cited of [citeText(stamp), citeMarkdown(stamp), citeBibtex(stamp)])
      for (const part of [stamp.id, String(nation.model), nation.edition, occasion.address])
        expect(cited).toContain(part)
    const markdown = citeMarkdown(hostile)
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https:)/)
    expect(markdown).not.toMatch(/(?<!\\)[<`](?!https:|[0-9a-z]{5}-|>)b/)
    const bibtex = citeBibtex(hostile)
    const braces = [...bibtex].reduce(
      (open, sign) => open + Number(sign === '{') - Number(sign === '}'),
      0,
    )
    expect(braces).toBe(0)
    expect(bibtex.split('\n').filter((line) => line.startsWith('@'))).toHaveLength(1)
    expect(bibtex).not.toMatch(/\\input\{/)
  })

  test('an address that is none is never made a link', () => {
    const odd = { ...stamp, address: 'javascript:alert(1)' }
    expect(citeMarkdown(odd)).not.toContain('javascript:')
  })
})

describe('files of awards', () => {
  test('the columns of the table add up to the totals of the page', () => {
    const table = awardTable(nation, outcome, baseline)
    const sum = (name: string) => {
      const at = table.columns.findIndex((column) => column.name === name)
      return table.rows.reduce((all, row) => all + Number(row[at]), 0)
    }
    expect(sum('awarded')).toBe(outcome.totals.awarded)
    expect(sum('withheld')).toBe(outcome.totals.withheld)
    expect(sum('baseline')).toBe(baseline.totals.awarded)
    const ids = table.rows.map((row) => row[2])
    expect(ids.every((id) => typeof id === 'string')).toBe(true)
    expect(ids.some((id) => String(id).startsWith('0'))).toBe(true)
  })

  test('reasons name the rule, the numbers, the facts and the sources of an award', () => {
    const row = listAwards(nation, outcome).find((each) => each.recipient === '3651000')!
    const [why, facts, law, sources] = reasonCells(nation, outcome, row).map(String)
    expect(why).toContain('allocated \u2212 withheld')
    expect(facts).not.toBe('')
    expect(law).not.toBe('')
    expect(sources).not.toBe('')
  })

  test('the JSON holds the scenario itself, which reads back and keeps its id', () => {
    const text = exportJson(stamp, nation, scenario, outcome)
    const found = JSON.parse(text)
    expect(found).toMatchObject({ format: 'grantflow-export', id: stamp.id, balance: 0 })
    const inside = readScenario(JSON.stringify(found.scenario), 'export')
    expect(writeScenario(inside)).toBe(writeScenario(scenario))
    expect(scenarioId(inside)).toBe(stamp.id)
    expect(found.awards).toEqual(JSON.parse(JSON.stringify(listAwards(nation, outcome))))
    expect(found.totals.awarded).toBe(outcome.totals.awarded)
  })
})
