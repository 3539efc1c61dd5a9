/** `grantflow sweep` writes a row for each point and draw of a plan, goes on where it stopped, and refuses what is not its own. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'
import { oneIn } from '../quick'
import { openPen } from '../../src/cli/sweep-pen'
import { completeFor } from '../../src/cli/complete'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { drawFully, pointScenario, readScenario } from '../../src/model/index'

const SHARE = 'conditions.jag16-1373.share'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const least = {
  format: 'grantflow-sweep',
  version: 1,
  title: 'A test',
  scenario: 'nine-letters-2017',
  grid: { [SHARE]: [0.25, 1] },
  figures: ['withheld', 'jag.awarded', 'awarded:CA'],
}
let count = 0

/** A plan of these fields beside the least, as a file; returns its path. */
function planFile(changed: object): string {
  const path = join(folder, `plan-${(count += 1)}.json`)
  writeFileSync(path, JSON.stringify({ ...least, ...changed }))
  return path
}

/** Run a plan into a new file; the text of it, and the words that go on with it. */
async function swept(changed: object, ...more: string[]) {
  const out = join(folder, `out-${(count += 1)}.csv`)
  const words = ['sweep', planFile(changed), '--out', out, ...more]
  const { code, out: said, fault } = await grantflow(...words)
  expect([code, fault]).toEqual([0, ''])
  return { out, words, said, text: readFileSync(out, 'utf8') }
}

/** Lines as lists of cells; no cell of these has a comma in it. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
}

const DRAWN = {
  scenario: 'narrow-1373-2017',
  grid: { unknown: ['drawn'], unknown_share: [0.3, 0.8], [SHARE]: [0.5, 1] },
  draws: 6,
  seed: 9,
}

describe('rows', () => {
  test('of points alone are those of run', async () => {
    const { text, said, out } = await swept({})
    const [head, ...rows] = cellsOf(text)
    expect(head).toEqual([
      'plan',
      'row',
      SHARE,
      'draw',
      'withheld',
      'jag.awarded',
      'awarded:CA',
      'fault',
    ])
    expect(said).toBe(`${out}: 2 rows of plan ${rows[0]![0]}.\n`)
    for (const [at, share] of ['0.25', '1'].entries()) {
      const run = await json('run', 'nine-letters-2017', '--set', `${SHARE}=${share}`, '--json')
      const state = run.awards.find((row: { recipient: string }) => row.recipient === 'CA')
      const figures = [run.totals.withheld, run.totals.awarded, state.awarded].map(String)
      expect(rows[at]!.slice(1)).toEqual([String(at), share, '', ...figures, ''])
    }
  })

  test('of draws are those of each draw run from its beginning', async () => {
    const { text } = await swept(DRAWN)
    const [, ...rows] = cellsOf(text)
    expect(rows).toHaveLength(24)
    const shipped = readScenario(
      readFileSync('scenarios/narrow-1373-2017.scenario.json', 'utf8'),
      'it',
    )
    const grid = Object.entries(DRAWN.grid).map(([path, values]) => ({ path, values }))
    const plan = { ...DRAWN, title: '', grid, figures: [] }
    for (const [at, [, row, drawn, unknown, share, draw, withheld]] of rows.entries()) {
      expect([row, drawn, draw]).toEqual([String(at), 'drawn', String(at % 6)])
      expect([unknown, share]).toEqual([at < 12 ? '0.3' : '0.8', at % 12 < 6 ? '0.5' : '1'])
      const point = pointScenario(plan, shipped, Math.floor(at / 6))
      const dataset = await completeFor(point, 'it')
      expect(Number(withheld)).toBe(drawFully(dataset, point, findBase, at % 6).totals.withheld)
    }
    // Nine places are open, so that draws differ, and a greater chance never withholds less.
    const losses = rows.map((row) => Number(row[6]))
    expect(new Set(losses).size).toBeGreaterThan(5)
    for (let at = 0; at < 12; at += 1) expect(losses[at]).toBeLessThanOrEqual(losses[at + 12]!)
  })

  test('that cannot be run say why, and are never lost', async () => {
    const { text, said } = await swept({
      scenario: 'baseline-2016',
      grid: {
        year: [2016, 1999],
        'programs.voca-assistance.included': [true, false],
        'programs.jag.formula_amount': [1, 'much'],
      },
      figures: ['voca-assistance.awarded', 'jag.appropriated'],
    })
    const rows = text.trimEnd().split('\n').slice(1)
    expect(rows).toHaveLength(8)
    const faults = rows.map((row) => row.split(',').slice(8).join(','))
    expect(faults[0]).toBe('')
    expect(faults[1]).toMatch(/^"?programs\.jag\.formula_amount: 'much' is not an amount/)
    expect(faults[2]).toBe('"voca-assistance is not run here, so it has no figures."')
    expect(faults[4]).toMatch(/there are no inputs for fiscal year '1999'/)
    expect(rows[1]).toMatch(/^[^,]+,1,2016,true,much,,,,/)
    // The figure that there is stands beside the fault.
    expect(rows[2]).toMatch(/^[^,]+,2,2016,false,1,,,\d+,/)
    expect(said).toMatch(/8 rows of plan \S+; 7 carry a fault\.\n$/)
  })

  test('that all carry a fault are said so at once', async () => {
    const { said, out } = await swept({ grid: { [SHARE]: ['half', 'much'] } })
    expect(said.slice(out.length)).toMatch(
      /^: 2 rows of plan \S+; 2 carry a fault; the first says: conditions\.jag16-1373\.share: 'half' is not a share from 0 to 1; write one\.\n$/,
    )
  })

  test('of draws that count other programs have the tables those read', async () => {
    const path = 'programs.jag.included'
    const grid = {
      [path]: [false],
      [`doubt.${path}`]: ['yes 0.5'],
      'programs.voca-assistance.included': [true],
    }
    const { text } = await swept({
      ...DRAWN,
      scenario: 'baseline-2016',
      grid,
      figures: ['jag.awarded', 'awarded:3651000'],
    })
    const [, ...rows] = cellsOf(text)
    const scenario = findBase('baseline-2016')
    const drawn = {
      ...scenario,
      seed: 9,
      changes: { ...scenario.changes, [path]: false, [`doubt.${path}`]: 'yes 0.5' },
    }
    const dataset = shippedDataset('all')
    for (const [draw, row] of rows.entries()) {
      const { programs } = drawFully(dataset, drawn, findBase, draw)
      const jag = programs.find(({ allocation }) => allocation.program.id === 'jag')
      const city = jag?.awarded[dataset.recipients.indexOf.get('3651000')!] ?? 0
      expect(row.slice(6, 8)).toEqual([
        jag === undefined ? '' : String(jag.totals.awarded),
        String(city),
      ])
      expect(row[8] === '').toBe(jag !== undefined)
    }
    expect(new Set(rows.map((row) => row[8] === '')).size).toBe(2)
  })

  test('may speak of rules and of years to come', async () => {
    const ahead = await swept({
      scenario: 'baseline-2024',
      grid: { 'forward.last_year': ['2027'], year: [2024, '2027'] },
      figures: ['jag.awarded'],
    })
    const [, held, coming] = cellsOf(ahead.text)
    expect([held!.at(-1), coming!.at(-1)]).toEqual(['', ''])
    const run = await json(
      'run',
      'baseline-2024',
      '--set',
      'forward.last_year=2027',
      '--set',
      'year=2027',
      '--json',
    )
    expect(coming!.at(-2)).toBe(String(run.totals.awarded))
    const ruled = await swept({
      scenario: 'baseline-2016',
      grid: { 'programs.jag.share_rule': ['population / sum(population)', 'population +'] },
      figures: ['awarded:WY'],
    })
    const [, good, bad] = ruled.text.trimEnd().split('\n')
    expect(good).toMatch(/,\d+,$/)
    expect(bad).toMatch(/,,,"?the plan, programs\.jag\.share_rule: /)
  })
})

describe('shards', () => {
  test.each([1, 2, 3, 5, 40])('%i of them hold the very rows of one run', async (shards) => {
    const { text, words } = await swept(DRAWN)
    const [head = '', ...lines] = text.split(/(?<=\n)/)
    const found: string[] = []
    for (let shard = shards; shard >= 1; shard -= 1) {
      const { code } = await grantflow(...words, '--shard', `${shard}/${shards}`)
      expect(code).toBe(0)
      const name = `.${String(shard).padStart(4, '0')}-of-${String(shards).padStart(4, '0')}.csv`
      const [first, ...rest] = readFileSync(words[3]!.replace('.csv', name), 'utf8').split(
        /(?<=\n)/,
      )
      expect(first).toBe(head)
      found.unshift(...rest)
    }
    expect(found).toEqual(lines)
  })

  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/2000000'])('%s is no shard', async (shard) => {
    const { code, fault } = await grantflow(
      'sweep',
      planFile({}),
      '--out',
      'x.csv',
      '--shard',
      shard,
    )
    expect(code).toBe(1)
    expect(fault).toBe(
      `--shard '${shard}' is no shard; write one such as 3/64, from 1/64 to 64/64, of at most 1000000 shards.\n`,
    )
  })
})

describe('a file left half written', () => {
  test('wherever it was cut, it is gone on with to the same bytes', async () => {
    const { out, words, text } = await swept({})
    // Every place near the end of a line, and some between.
    const near = (at: number): boolean => at % 9 === 0 || text.slice(at - 2, at + 2).includes('\n')
    const ends = Array.from({ length: text.length }, (_, at) => at).filter(near)
    for (const end of oneIn(3, ends)) {
      writeFileSync(out, text.slice(0, end))
      expect((await grantflow(...words)).code).toBe(0)
      expect(readFileSync(out, 'utf8')).toBe(text)
    }
    const { out: said } = await grantflow(...words)
    expect(said).toMatch(/: 2 rows of plan \S+, of which 2 were there\.\n$/)
  })

  test('of another plan, or with a wrong line, is refused and left alone', async () => {
    const { out, words, text } = await swept({})
    const id = text.split('\n')[1]!.split(',')[0]!
    const remedy = 'name another file, or add --again to begin this one anew.'
    const wrong: readonly (readonly [string, string])[] = [
      ['letters\n', `, line 1: these are not the columns of plan ${id}; ${remedy}`],
      ['letters', ` is no file of this sweep; ${remedy}`],
      [
        text.replaceAll(id, 'aaaaa-bbbbb'),
        `, line 2: this is of plan aaaaa-bbbbb, and not of ${id}; ${remedy}`,
      ],
      [
        text.replace(',0,0.25,', ',1,0.25,'),
        `, line 2: row 0 of plan ${id} as it would be written should stand here; ${remedy}`,
      ],
      [
        text.replace(/,\d+,\n/, ',\n'),
        `, line 2: row 0 of plan ${id} as it would be written should stand here; ${remedy}`,
      ],
      [
        text.replace(',1,1,', ',1,0.9,'),
        `, line 3: row 1 of plan ${id} as it would be written should stand here; ${remedy}`,
      ],
      [`${text}${text.split('\n')[2]}\n`, `, line 4: the end should stand here; ${remedy}`],
    ]
    for (const [held, says] of wrong) {
      writeFileSync(out, held)
      const { code, fault } = await grantflow(...words)
      expect([code, fault.endsWith(`${says}\n`), fault]).toEqual([1, true, fault])
      expect(readFileSync(out, 'utf8')).toBe(held)
    }
    expect((await grantflow(...words, '--again')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(text)
    // Begun anew is only what was a sweep's.
    writeFileSync(out, 'letters')
    const { code, fault } = await grantflow(...words, '--again')
    expect([code, fault.replace(/^.*' is/, 'is')]).toEqual([
      1,
      'is no file of a sweep; name another file.\n',
    ])
    expect(readFileSync(out, 'utf8')).toBe('letters')
  })

  test('keeps its id under another title and another name of the scenario, and no other change', async () => {
    const id = async (changed: object) => (await swept(changed)).text.split('\n')[1]!.split(',')[0]!
    const own = await id({})
    expect(await id({ title: 'Another' })).toBe(own)
    const copy = join(folder, 'copy.json')
    writeFileSync(copy, readFileSync('scenarios/nine-letters-2017.scenario.json'))
    expect(await id({ scenario: 'copy.json' })).toBe(own)
    const others = [
      { seed: 1 },
      { draws: 1 },
      { figures: ['withheld'] },
      { grid: { [SHARE]: [1, 0.25] } },
      { scenario: 'narrow-1373-2017' },
    ]
    for (const changed of others) expect(await id(changed)).not.toBe(own)
  })

  test('by two processes at once is found out', () => {
    const path = join(folder, 'both.csv')
    const pen = openPen(path, 0)
    pen.add('one\n')
    appendFileSync(path, 'two\n')
    expect(() => pen.add('three\n')).toThrow(
      'is written by another process as well; let one of them end',
    )
    pen.close()
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  })
})

describe('what cannot be used is refused in one sentence', () => {
  test.each<[object, string]>([
    [{ scenario: 'nine-leters-2017' }, 'scenario, There is no scenario or file '],
    [
      { grid: { 'conditions.jag16-1373.shar': [1] } },
      "grid.conditions.jag16-1373.shar: there is no such parameter; write 'conditions.jag16-1373.share'.",
    ],
    [
      { grid: { 'programs.jagg.included': [true] } },
      "grid.programs.jagg.included: there is no program 'jagg'; write 'jag'.",
    ],
    [
      { grid: { 'conditions.jag17-notice.share': [1] } },
      'grid.conditions.jag17-notice.share: jag17-notice is attached to awards of fiscal year 2017, not 2016; change the year or remove this line.',
    ],
    [
      { grid: { seed: [1, 2] } },
      'grid.seed: this is no parameter; write "seed" beside the grid, one number for all.',
    ],
    [
      { grid: { 'time.last_year': [2018] } },
      'grid.time.last_year: this speaks of what happens in time, and a sweep runs one fiscal year; leave it out.',
    ],
    [{ figures: ['jagg.withheld'] }, "figures.0: there is no program 'jagg'; write 'jag'."],
    [{ figures: ['withheld', 'withheld:XX'] }, "figures.1: there is no place 'XX'; write "],
  ])('%j', async (changed, says) => {
    const { code, fault } = await grantflow(
      'sweep',
      planFile(changed),
      '--out',
      join(folder, 'no.csv'),
    )
    expect(code).toBe(1)
    expect(fault.split('\n')).toHaveLength(2)
    expect(fault).toContain(says)
  })

  test('files that are not there, or are no files', async () => {
    const said = async (...words: string[]) => (await grantflow('sweep', ...words)).fault
    expect(await said('nowhere.json', '--out', 'x.csv')).toBe(
      "There is no plan 'nowhere.json'; name a plan file.\n",
    )
    expect(await said(folder, '--out', 'x.csv')).toMatch(/ is not a file; name a plan file\.\n$/)
    const plan = planFile({})
    expect(await said(plan)).toBe('sweep needs a file to write; write --out results.csv.\n')
    expect(await said(plan, '--out', folder)).toMatch(
      / (is not a file|it is a folder); name (one|a file)\.\n$/,
    )
    expect(await said(plan, '--out', join(folder, 'none', 'x.csv'))).toMatch(
      /cannot be written: its folder is not there; make it first\.\n$/,
    )
  })
})
