/** `grantflow drives` and `grantflow attribute` print what a result hangs on, and refuse what they cannot use. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

const EO = 'executive-order-full-width-2017'
const DOUBT = 'conditions.eo13768-9a.share=0.2 to 0.5'

describe('drives', () => {
  test('swings, what settling is worth, and how much of the range goes', async () => {
    const { out, fault } = await grantflow('drives', EO, '--set', DOUBT)
    expect(fault).toBe('')
    expect(out).toMatch(
      /^Executive Order 13768 at full width\nWithheld: 16,231,243 as set, between/,
    )
    expect(out).toMatch(/share withheld +13,912,501 +9,274,997 +20 percent +23,187,498 +50 percent/)
    expect(out).toMatch(/What settling is worth: 1,462 open findings/)
    expect(out).toMatch(/the 10 open findings with most at stake +[\d,]+ +[\d,]+\n/)
  }, 60_000)

  test('JSON and CSV hold the same swings', async () => {
    const found = await json('drives', EO, '--set', DOUBT, '--json')
    const { out } = await grantflow('drives', EO, '--set', DOUBT, '--csv')
    const [head, ...lines] = out.trimEnd().split('\n')
    expect(head?.trim()).toBe('kind,id,place,says,low,low_setting,high,high_setting,swing')
    const share = found.swings.find(({ kind }: { kind: string }) => kind === 'doubt')
    expect(lines.some((line) => line.trim().endsWith(`50 percent,${share.swing}`))).toBe(true)
    expect(found.range.high - found.range.low).toBe(found.narrowed.at(-1).removes)
    const worths = found.places.map(({ worth }: { worth: number }) => worth)
    expect(worths[0]).toBe(Math.max(...worths))
    expect(found.places[0]).toMatchObject({ place: 'TX', name: 'Texas' })
  }, 60_000)

  test('of a place: what it is awarded, the lines near it and what alone would change a finding', async () => {
    const { out } = await grantflow('drives', 'nine-letters-2017', '--place', '3651000')
    expect(out).toMatch(/Awarded to New York City: 0 as set/)
    expect(out).toMatch(/smallest direct award +10,000 dollars +4,285,168 dollars/)
    expect(out).toMatch(/no instead of yes +fails -> not reached +4,285,168 +\+4,285,168/)
  })

  test.each([
    [['--of', 'lapse'], "--of 'lapse' is no total that doubt can move"],
    [['--program', 'jagg'], "There is no program 'jagg'; write 'jag'."],
    [['--program', 'cops-hiring'], "The program 'cops-hiring' is not counted in the scenario"],
    [['--place', 'Chigaco'], "There is no recipient 'Chigaco'; write 'Chico'."],
    [['--place', 'CA', '--of', 'held'], '--of and --place exclude each other'],
    [['--json', '--csv'], '--json and --csv exclude each other'],
    [['--set', 'doubt.evidence=sourced 0.9 or coded 0.9'], 'the weights add up to 1.8'],
  ])('%j is refused in a sentence', async (words, says) => {
    const { code, out, fault } = await grantflow('drives', 'nine-letters-2017', ...words)
    expect([code, out, fault.trim().split('\n').length]).toEqual([1, '', 1])
    expect(fault).toContain(says)
  })
})

describe('attribute', () => {
  test('parts that add up exactly, in text, JSON and CSV', async () => {
    const pair = ['narrow-1373-2017', EO] as const
    const { out } = await grantflow('attribute', ...pair)
    expect(out).toMatch(/the difference is -55,583,782\./)
    expect(out).toMatch(/definition and data are told as one\. .*not 2017/)
    const found = await json('attribute', ...pair, '--json')
    const sum = found.parts.reduce((all: number, { part }: { part: number }) => all + part, 0)
    expect([sum, found.to - found.from]).toEqual([found.difference, found.difference])
    const { out: csv } = await grantflow('attribute', ...pair, '--csv')
    const rows = csv.trim().split('\n')
    expect(rows).toHaveLength(found.parts.length + 2)
    expect(rows.at(-1)?.trim()).toBe(
      `together,,${found.difference},${found.difference - found.interaction},`,
    )
  })

  test('the mixes between two scenarios read what neither of them does', async () => {
    // The programs of the one in the fiscal year of the other need local tables of their own.
    const found = await json('attribute', 'baseline-2016', 'baseline-2017', '--json')
    expect(found.parts.map(({ groups }: { groups: string[] }) => groups)).toEqual([['data']])
    expect(found.parts[0].part).toBe(found.difference)
  })

  test('a scenario and itself differ in nothing', async () => {
    const { out } = await grantflow('attribute', 'baseline-2016', 'baseline-2016')
    expect(out).toContain('the difference is 0.')
    expect(out).toContain('What differs: nothing that moves it.')
  })

  test.each([
    [['baseline-2016'], 'attribute takes a scenario and another scenario'],
    [['baseline-2016', 'baseline-2061'], "There is no scenario or file 'baseline-2061'"],
    [['baseline-2016', 'baseline-2017', '--of', 'lost'], "--of 'lost' is no total"],
    [['baseline-2016', 'baseline-2017', '--by', 'state'], "attribute has no option '--by'"],
  ])('%j is refused in a sentence', async (words, says) => {
    const { code, out, fault } = await grantflow('attribute', ...words)
    expect([code, out, fault.trim().split('\n').length]).toEqual([1, '', 1])
    expect(fault).toContain(says)
  })
})
