/** Scenarios side by side: what differs in words, totals, gains and losses by place, on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantflow, json } from './command-line'

let folder = ''
const file = (name: string, changes: object, base: string | null = 'nine-letters-2017'): string => {
  const path = join(folder, `${name}.scenario.json`)
  const least = { format: 'grantflow-scenario', version: 1, title: name }
  writeFileSync(path, JSON.stringify({ ...least, base, changes }))
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Figure {
  readonly amount: { value: number; low: number; high: number } | null
  readonly difference: { value: number; low: number; high: number } | null
  readonly change: number | null
  readonly perResident: number | null
}
interface Row {
  readonly id: string
  readonly name: string
  readonly figures: readonly Figure[]
}

describe('compare', () => {
  test('says first what differs, then the totals, and who gains or loses', async () => {
    const result = await json('compare', 'baseline-2016', 'nine-letters-2017', '--json')
    expect(result.differs).toHaveLength(1)
    expect(result.differs[0]).toMatchObject({
      path: 'conditions.jag16-1373.definition',
      values: ['not in force', expect.stringContaining('nine recipients of the letters')],
    })
    const run = await json('run', 'nine-letters-2017', '--json')
    const total = (name: string) => result.totals.find((row: Row) => row.name === name).figures
    expect(total('awarded')[1].amount.value).toBe(run.totals.awarded)
    // What is withheld from some and given to nobody is what awards are less.
    expect(total('awarded')[1].difference.value).toBe(-run.totals.withheld)
    expect(total('withheld')[1]).toMatchObject({ change: null })
    const california = result.rows.find(({ id }: Row) => id === 'CA')
    expect(california.figures[1]).toMatchObject({ change: -1, perResident: 0 })
    expect(california.held[0]).toEqual({ dollarMonths: 0, months: 0 })
    expect(california.held[1].months).toBeGreaterThan(0)
    expect(result.gains[1]).toMatchObject({
      gain: 0,
      lose: 8,
      lost: run.totals.withheld,
      largestLoss: { recipient: 'CA', dollars: california.figures[1].difference.value },
    })
    expect(result.gains[1].kinds).toEqual([
      { kind: 'state', gain: 0, lose: 1 },
      { kind: 'county', gain: 0, lose: 2 },
      { kind: 'city', gain: 0, lose: 5 },
    ])
  })

  test('adds up by kind and state to the difference of totals', async () => {
    for (const by of ['kind', 'state', 'recipient']) {
      const words = ['baseline-2016', 'nine-letters-2017', '--by', by, '--json']
      const { rows, totals } = await json('compare', ...words)
      const sum = rows.reduce(
        (all: number, { figures }: Row) => all + figures[1]!.difference!.value,
        0,
      )
      const awarded = totals.find(({ name }: Row) => name === 'awarded').figures
      expect(sum).toBe(awarded[1].amount.value - awarded[0].amount.value)
    }
  })

  test('money moved to others is their gain', async () => {
    const moved = file('moved', { 'conditions.jag16-1373.destination': 'pro-rata' })
    const { gains, totals } = await json('compare', 'nine-letters-2017', moved, '--json')
    const withheld = totals.find(({ name }: Row) => name === 'reallocated').figures[1].amount.value
    expect(gains[1].gained).toBe(withheld)
    expect(gains[1]).toMatchObject({ lose: 0, lost: 0 })
    expect(gains[1].gain).toBeGreaterThan(1000)
  })

  test('takes three and four, files and links, and tells equal names apart', async () => {
    const half = file('half', { 'conditions.jag16-1373.share': 0.5 })
    const { out: link } = await grantflow('link', half)
    const words = ['nine-letters-2017', half, link.trim(), half]
    const { scenarios, totals, differs } = await json('compare', ...words, '--json')
    expect(scenarios.map(({ name }: Row) => name)).toEqual([
      'nine-letters-2017',
      'half (1)',
      'half (2)',
      'half (3)',
    ])
    expect(differs.map(({ values }: { values: string[] }) => values)).toEqual([
      ['100 percent', '50 percent', '50 percent', '50 percent'],
    ])
    const withheld = totals.find(({ name }: Row) => name === 'withheld').figures as Figure[]
    expect(new Set(withheld.slice(1).map(({ amount }) => amount!.value)).size).toBe(1)
  })

  test('different years and programs are compared with a note that says so', async () => {
    const years = await json('compare', 'baseline-2016', 'baseline-2017', '--json')
    expect(years.notes[0]).toMatch(/fiscal years differ: baseline-2016 is of 2016, baseline-2017 /)
    const programs = await json('compare', 'baseline-2016', 'all-programs-2016', '--json')
    expect(programs.notes.join(' ')).toMatch(/programs differ: all count JAG; .*also counts /)
    const { totals } = programs
    const appropriated = totals.find(({ name }: Row) => name === 'appropriated').figures
    // Of some programs no act's line was read: their sum is unknown, and so is any difference with it.
    expect(appropriated[1]).toEqual({
      amount: null,
      difference: null,
      change: null,
      perResident: null,
    })
  })

  test('follows several years, and says what is ended as wide as the pace of drawing leaves it', async () => {
    const years = { 'time.first_year': '2015', 'time.last_year': '2017' }
    const plain = file('plain', years, 'baseline-2016')
    const kind = { 'remedies.jag16-1373.kind': 'terminate' }
    const ended = file('ended', { ...years, ...kind })
    const { scenarios, totals, differs } = await json('compare', plain, ended, '--json')
    expect(scenarios.map(({ years: of }: { years: number[] }) => of)).toEqual([
      [2015, 2016, 2017],
      [2015, 2016, 2017],
    ])
    expect(differs.map(({ path }: { path: string }) => path)).toContain('remedies.jag16-1373.kind')
    const figure = (name: string): Figure =>
      totals.find((row: Row) => row.name === name).figures.at(-1)
    const { value, low, high } = figure('ended').amount!
    expect(low).toBeLessThan(value)
    expect(high).toBeGreaterThan(value)
    expect(figure('lost').amount!.value).toBe(value)
    expect(figure('dollar-months').perResident).toBeNull()
  })

  test('--csv has a line for each recipient and scenario, with empty cells for what is unknown', async () => {
    const { out } = await grantflow('compare', 'baseline-2016', 'nine-letters-2017', '--csv')
    const [head = '', ...lines] = out.trim().split('\r\n')
    expect(head).toBe(
      'recipient,name,scenario,dollars,low,high,difference,difference_low,difference_high,percent,per_resident',
    )
    expect(lines.find((line) => line.startsWith('CA,California,nine'))).toMatch(/,-100,0$/)
    expect(lines.find((line) => line.includes('-residual,'))).toMatch(/,$/)
    expect(lines.length % 2).toBe(0)
  })

  test('the text leads with what differs and writes nothing finer than it is known', async () => {
    const { out } = await grantflow('compare', 'baseline-2016', 'nine-letters-2017')
    const parts = ['What differs', 'Total', '0 gain; 8 lose about', 'The largest differences']
    const at = parts.map((part) => out.indexOf(part))
    expect(at.every((place) => place > 0)).toBe(true)
    expect([...at].sort((a, b) => a - b)).toEqual(at)
    expect(out).toContain('the largest loss: California about -19.4 million')
    expect((await grantflow('compare', 'baseline-2016', 'baseline-2016')).out).toContain(
      'What differs: nothing; they compute the same.',
    )
  })

  test('refuses too few, too many, unknown groupings and what cannot be settled, in one sentence', async () => {
    const wrong = file('wrong', { 'conditions.jag16-1373.share': 7 })
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['baseline-2016'], /^compare takes a scenario and another scenario, and at most 4 in all/],
      [Array.from({ length: 5 }, () => 'baseline-2016'), /5 words were given/],
      [['baseline-2016', 'baseline-2107'], /no scenario or file 'baseline-2107'; .*baseline-2017/],
      [['baseline-2016', 'baseline-2017', '--by', 'states'], /--by 'states' is not known; .*state/],
      [['baseline-2016', 'baseline-2017', '--json', '--csv'], /exclude each other/],
      [['baseline-2016', wrong], /wrong\.scenario\.json, conditions\.jag16-1373\.share: /],
      [['baseline-2016', '#s=broken'], /^The link/],
    ]
    for (const [words, says] of refused) {
      const { code, out, fault } = await grantflow('compare', ...words)
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(fault).toMatch(says)
    }
  })
})
