/** The command line gives the model's numbers, and one sentence for anything it cannot use. */

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantflow, json } from './command-line'

let folder = ''
const file = (name: string, changed: object | string): string => {
  const path = join(folder, name)
  const least = { format: 'grantflow-scenario', version: 1, title: 'A test', changes: {} }
  writeFileSync(
    path,
    typeof changed === 'string' ? changed : JSON.stringify({ ...least, ...changed }),
  )
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('run', () => {
  test('--json keeps its contract', async () => {
    const result = await json('run', 'nine-letters-2017', '--json')
    const { totals, awards } = result
    expect(result).toMatchObject({ schema: 1, scenario: 'nine-letters-2017', balance: 0 })
    expect(totals.available).toBe(totals.awarded + totals.held + totals.lapsed + totals.rounding)
    expect(totals.withheld).toBe(totals.held + totals.reallocated + totals.lapsed)
    expect(totals.range.high.withheld).toBeGreaterThanOrEqual(totals.withheld)
    expect(awards.reduce((sum: number, row: { awarded: number }) => sum + row.awarded, 0)).toBe(
      totals.awarded,
    )
    for (const row of awards) {
      expect(Number.isInteger(row.allocated) && row.allocated >= 0).toBe(true)
      expect(row.awarded).toBe(row.allocated - row.withheld)
      expect(['exact', 'rounded', 'estimate']).toContain(row.precision)
    }
    const caught = awards.filter((row: { findings: unknown[] }) => row.findings.length > 0)
    expect(caught).toHaveLength(9)
    expect(caught.find((row: { recipient: string }) => row.recipient === 'CA')).toMatchObject({
      year: 2016,
      program: 'jag',
      kind: 'state',
      awarded: 0,
      findings: [
        {
          condition: 'jag16-1373',
          definition: 'letters_2017_04_21',
          result: 'fails',
          orders: [],
          actor: 'federal',
        },
      ],
    })
  })

  test('read narrowly, fails 0 and cannot tell 9', async () => {
    const { totals, awards } = await json('run', 'narrow-1373-2017', '--json')
    const results = awards.flatMap((row: { findings: { result: string }[] }) =>
      row.findings.map(({ result }) => result),
    )
    expect(results).toEqual(Array.from({ length: 9 }, () => 'unknown'))
    const all = await json('run', 'nine-letters-2017', '--json')
    expect(totals.withheld).toBe(0)
    expect(totals.range.low.withheld).toBe(0)
    expect(totals.range.high.withheld).toBe(all.totals.withheld)
  })

  test('adds up by state, kind and program to the same total', async () => {
    for (const by of ['state', 'kind', 'program', 'recipient']) {
      const { out } = await grantflow('run', 'nine-letters-2017', '--by', by, '--csv')
      const [head = '', ...rows] = out.trim().split('\r\n')
      const at = head.split(',').indexOf('withheld')
      // Names may hold commas; figures come after them, so they are counted from the end.
      const back = head.split(',').length - at
      const sum = rows.reduce((total, row) => total + Number(row.split(',').at(-back)), 0)
      const { totals } = await json('run', 'nine-letters-2017', '--json')
      expect(`${by} ${sum}`).toBe(`${by} ${totals.withheld}`)
    }
  })

  test('prints published figures as such and labels estimates', async () => {
    expect((await grantflow('run', 'reuters-2016')).out).toMatch(
      /as published, not computed\. Not comparable with award tables/,
    )
    const { awards, totals } = await json('run', 'reuters-2016', '--json')
    expect(awards.map((row: { kind: string; awarded: number }) => [row.kind, row.awarded])).toEqual(
      [
        ['city', 136_000_000],
        ['nonprofit', 430_000_000],
        ['state', 1_000_000_000],
      ],
    )
    expect(totals.rounding).toBe(0)
    expect((await grantflow('run', 'baseline-2024')).out).toMatch('an estimate')
    const { out } = await grantflow('run', 'baseline-2016')
    expect(out).toMatch('274,906,565')
    const all = await grantflow('run', 'baseline-2016', '--by', 'recipient')
    expect(all.out).toMatch(/3651000 +New York City +city +about 4\.3 million/)
  })

  test('takes changes on the way', async () => {
    const { totals } = await json(
      'run',
      'baseline-2016',
      '--json',
      '--set',
      'programs.jag.formula_amount=200000000',
    )
    expect(totals.available).toBe(200_000_000)
    const half = await json(
      'run',
      'nine-letters-2017',
      '--json',
      '--set',
      'conditions.jag16-1373.share=0.5',
    )
    const whole = await json('run', 'nine-letters-2017', '--json')
    expect(Math.abs(half.totals.withheld * 2 - whole.totals.withheld)).toBeLessThan(10)
    const rule = await json(
      'run',
      'baseline-2016',
      '--json',
      '--set',
      'programs.jag.share_rule=population / sum(population)',
    )
    expect(rule.totals.available).toBe(274_906_565)
  })

  test('writes the Recovery Act round as text', async () => {
    const { awards } = await json('run', 'baseline-2016', '--json', '--set', 'year=2009-ra')
    expect(awards[0].year).toBe('2009-ra')
  })
})

describe('formula', () => {
  test('--json keeps its contract', async () => {
    const table = await json('formula', 'jag', '--year', '2016', '--json')
    expect(table).toMatchObject({ program: 'jag', year: 2016, available: 274_906_565 })
    expect(table.rows).toHaveLength(56)
    const keys = [
      'unit',
      'population',
      'violentCrime',
      'initial',
      'minimum',
      'allocation',
      'statePart',
      'localPart',
      'thresholdMoney',
      'localAwards',
    ]
    for (const row of table.rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys))
    expect(table.rows.find((row: { unit: string }) => row.unit === 'DC')).toMatchObject({
      localPart: 0,
    })
  })

  test('prints unknown as a word', async () => {
    const { out } = await grantflow('formula', 'jag', '--year', '2016')
    expect(out).toMatch(/GU +Guam +[\d,]+ +unknown/)
  })
})

describe('the other programs', () => {
  test.each([
    ['voca-assistance', '2016', 'base'],
    ['stop', '2016', 'base'],
    ['sasp', '2025', 'base'],
    ['rsat', '2018', 'prisoners 2016'],
    ['title-ii', '2016', 'floor'],
  ])('formula %s --year %s has its own columns', async (program, year, column) => {
    const { code, out, fault } = await grantflow('formula', program, '--year', year)
    expect([code, fault]).toEqual([0, ''])
    expect(out).toMatch(column)
    expect(out).not.toMatch(/violent crimes|threshold money/)
    const table = await json('formula', program, '--year', year, '--json')
    const sum = table.rows.reduce(
      (all: number, row: { statePart: number }) => all + row.statePart,
      0,
    )
    expect(Math.abs(sum - table.shared)).toBeLessThanOrEqual(56)
  })

  test('program prints law, steps, terms and what is left out, unknown as a word', async () => {
    const { out } = await grantflow('program', 'stop')
    for (const words of [
      /Assistance Listing: 16\.588/,
      /by population ÷ sum of population/,
      /match: 25 percent of the cost/,
      /period: unknown/,
      /nonprofit: 30 %, between 30 % and 45 % of the award, must/,
      /2016 +about 215 million +about 180 million +assumed/,
      /Not modelled/,
    ])
      expect(out).toMatch(words)
    const sheet = await json('program', 'stop', '--json')
    expect(sheet).toMatchObject({ schema: 1, id: 'stop', coverage: { published: 18 } })
  })

  test('place keeps direct and passed-through money apart', async () => {
    const { out } = await grantflow('place', '3651000', '--year', '2016')
    expect(out).toMatch(/Direct\n/)
    expect(out).toMatch(/what of it reaches this place was not published/)
    expect(out).toMatch(
      /Share of the revenue from the Justice Department that the city recorded +7\.9 %/,
    )
    const usual = await json('place', '3651000', '--year', '2016', '--json')
    const own = await json(
      'place', '3651000', '--year', '2016', '--officer-cost', '100000', '--json',
    ) // prettier-ignore
    const officers = (of: { denominators: { id: string; by: number }[] }) =>
      of.denominators.find(({ id }) => id === 'officers')?.by
    expect([officers(usual), officers(own)]).toEqual([41_667, 100_000])
    expect(usual.direct.parts).toHaveLength(1)
  })

  test('run over several years holds each year as it is alone', async () => {
    const all = await json('run', 'baseline-2016', '--years', '2015-2017', '--json')
    const one = await json('run', 'baseline-2016', '--json')
    expect(all.years.map(({ year }: { year: number }) => year)).toEqual([2015, 2016, 2017])
    const slice = (rows: { year: number }[]) => rows.filter(({ year }) => year === 2016)
    expect(slice(all.awards)).toEqual(one.awards)
    expect(slice(all.subawards)).toEqual(one.subawards)
    expect(all.years[1].totals).toEqual(one.totals)
    expect((await grantflow('run', 'baseline-2016', '--years', '2015-2017')).out).toMatch(
      /Fiscal years 2015, 2016, 2017/,
    )
  })

  test('run --by kind shows what each kind has after states handed on', async () => {
    const { groups, totals } = await json('run', 'all-programs-2016', '--by', 'kind', '--json')
    const sum = (key: string) =>
      groups.reduce((all: number, group: Record<string, number>) => all + group[key]!, 0)
    expect(sum('awarded')).toBe(totals.awarded)
    expect(sum('afterPassThrough')).toBe(totals.awarded)
    expect(sum('passedOn')).toBe(sum('received'))
    const { out } = await grantflow('run', 'all-programs-2016', '--by', 'program')
    expect(out).toMatch(
      /available: what the formula divides +at least about 2,9\d0 million \(about 3,8\d0 million counted\)/,
    )
    expect(out).toMatch(/passed on +kept/)
  })

  test('the penalties of statute are a range, since most findings are open', async () => {
    const { totals } = await json('run', 'statutory-penalties-2016', '--json')
    expect(totals.range.low.withheld).toBe(totals.withheld)
    expect(totals.range.high.withheld).toBeGreaterThan(5 * totals.withheld)
  })
})

describe('explain', () => {
  test('gives the number of the run and ends in sources', async () => {
    const { out } = await grantflow(
      'explain',
      'baseline-2016',
      '--year',
      '2016',
      '--program',
      'jag',
      '--recipient',
      '0675000',
    )
    expect(out).toMatch('326,539')
    expect(out).toMatch('source:')
    const named = await grantflow('explain', 'baseline-2016', '--recipient', 'California')
    expect(named.code).toBe(0)
  })

  test('answers of a program’s figures and of a place’s sums, and refuses by the nearest name', async () => {
    const ask = (...words: string[]) =>
      grantflow('explain', 'baseline-2016', '--set', 'programs.stop.included=true', ...words)
    const share = await ask('--program', 'stop', '--figure', 'match')
    expect(share.out).toMatch(/^Match\. 25 percent of the cost/)
    const kept = await ask('--recipient', 'CA', '--sum', 'kept')
    expect(kept.out).toMatch(/^California: what it keeps of its awards, over 2 programs/)
    const one = await ask('--recipient', '3651000', '--sum', 'through', '--program', 'stop')
    expect(one.out).toContain('what New York hands on to all its local governments together, STOP')
    const wrong = await ask('--program', 'stop', '--figure', 'mach')
    expect([wrong.code, wrong.fault]).toEqual([1, expect.stringContaining("write 'match'")])
    const sum = await ask('--recipient', 'CA', '--sum', 'keeps')
    expect(sum.fault).toContain("--sum 'keeps' is not known")
  })
})

describe('proof', () => {
  test('prints three classes that are never added up', async () => {
    const { out } = await grantflow('proof')
    for (const word of ['independent', 'fitted', 'input', 'degrees of freedom'])
      expect(out).toMatch(word)
    const { rows, classes } = await json('proof', '--json')
    expect(rows.length).toBeGreaterThanOrEqual(500)
    expect(Object.keys(classes)).toEqual(['independent', 'fitted', 'input'])
  })
})

describe('check', () => {
  test('says that a file reads well', async () => {
    const { code, out } = await grantflow('check', file('good.json', { changes: { year: 2016 } }))
    expect(code).toBe(0)
    expect(out).toMatch('reads well and changes 1 parameter.')
  })

  test('lists every fault', async () => {
    const path = file('bad.json', {
      changes: { year: 2016, 'programs.jag.minimum_share': 2, 'programs.jog.x': 1 },
    })
    const { code, out, fault } = await grantflow('check', path)
    expect([code, out]).toEqual([1, ''])
    expect(fault.trim().split('\n')).toHaveLength(2)
  })
})

describe('bad input gives one sentence and exit code 1', () => {
  test.each([
    [[], 0, ''],
    [['rum', 'x'], 1, "There is no command 'rum'; write 'run'."],
    [
      ['run'],
      1,
      "run takes a scenario, and 0 words were given; write 'grantflow help' to see how.",
    ],
    [
      ['run', 'nine-leters-2017'],
      1,
      "There is no scenario or file 'nine-leters-2017'; write 'nine-letters-2017'.",
    ],
    [['run', 'baseline-2016', '--jsn'], 1, "run has no option '--jsn'; write '--json'."],
    [['run', 'baseline-2016', '--by', 'stat'], 1, "--by 'stat' is not known; write 'state'."],
    [
      ['run', 'baseline-2016', '--set', 'year'],
      1,
      "--set 'year' has no value; write --set path=value.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.state_share=1.5'],
      1,
      "--set, programs.jag.state_share: '1.5' is not a share from 0 to 1; write one.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jgg.included=true'],
      1,
      "--set, 'programs.jgg.included': there is no program 'jgg'; write 'jag'.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.share_rule=import(1)'],
      1,
      /^--set, programs\.jag\.share_rule: /,
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.share_rule=0 - population'],
      1,
      /^share_rule: The rule gives \w+ a negative share/,
    ],
    [
      ['run', 'nine-letters-2017', '--set', 'year=2014'],
      1,
      /is attached to awards of fiscal year 2016, not 2014/,
    ],
    [['formula', 'jig', '--year', '2016'], 1, "There is no program 'jig'; write 'jag'."],
    [
      ['formula', 'jag', '--year', '1999'],
      1,
      /^--set, year: there are no inputs for fiscal year '1999'; write one of 2009-ra, /,
    ],
    [['formula', 'coverdell', '--year', '2016'], 1, /^coverdell has no formula that is modelled/],
    [
      ['formula', 'rsat', '--year', '2016'],
      1,
      'rsat has no inputs for fiscal year 2016; write --year with one of 2018.',
    ],
    [['program', 'stopp'], 1, "There is no program 'stopp'; write 'stop'."],
    [
      ['place', 'OH', '--year', '1999'],
      1,
      /^--set, year: there are no inputs for fiscal year '1999'; write one of 2009-ra, /,
    ],
    [
      ['place', 'OH', '--year', '2016', '--officer-cost', 'much'],
      1,
      "--officer-cost 'much' is no amount; write dollars for an officer and year, such as 41667.",
    ],
    [
      ['run', 'baseline-2016', '--years', '2018-2014'],
      1,
      "--years '2018-2014' is no range; write one such as 2014-2018.",
    ],
    [['formula', 'jag'], 1, /^formula needs a year; write --year with one of 2009-ra, /],
    [
      ['explain', 'baseline-2016', '--recipient', 'Nowhere at all'],
      1,
      /^There is no recipient 'Nowhere at all'/,
    ],
  ] as const)('%j', async (words, code, sentence) => {
    const printed = await grantflow(...words)
    expect(printed.code).toBe(code)
    if (code === 0) return
    expect(printed.out).toBe('')
    if (typeof sentence === 'string') expect(printed.fault).toBe(`${sentence}\n`)
    else expect(printed.fault).toMatch(sentence)
    expect(printed.fault.trim().split('\n')).toHaveLength(1)
  })

  test('a malformed file, with line and column', async () => {
    const { code, fault } = await grantflow(
      'run',
      file('broken.json', '{"format": "grantflow-scenario",\n oops}'),
    )
    expect(code).toBe(1)
    expect(fault).toMatch(
      /broken\.json, line 2, column 2: 'o' stands where a name in double quotes should/,
    )
  })

  test('a file whose base is not shipped', async () => {
    const { fault } = await grantflow('run', file('based.json', { base: 'baseline-2061' }))
    expect(fault).toMatch(
      "base: there is no shipped scenario 'baseline-2061'; write 'baseline-2016'.",
    )
  })
})

describe('from a clone', () => {
  test('the launcher builds and runs the same command, and prints nothing else', async () => {
    const launcher = fileURLToPath(new URL('../tools/grantflow.mjs', import.meta.url))
    const run = promisify(execFile)
    const words = ['formula', 'jag', '--year', '2016', '--json']
    const { stdout } = await run(process.execPath, [launcher, ...words], { cwd: folder })
    expect(stdout).toBe((await grantflow(...words)).out)
    const refused = run(process.execPath, [launcher, 'run', 'nowhere'], { cwd: folder })
    await expect(refused).rejects.toMatchObject({ code: 1, stdout: '' })
  }, 60_000)
})
