/** The law on the command line: verdicts, places, definitions and timelines, and one sentence for anything it cannot use. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { grantflow, json } from './command-line'

interface Shown {
  readonly place: string
  readonly definition: string
  readonly finding: string
  readonly before: string
  readonly clause: { readonly text: string } | null
  readonly because: readonly { readonly name: string; readonly source: string }[]
  readonly orders: readonly string[]
  readonly unsourced: boolean
}
const autumn = ['--as-of', '2017-11-01']
const ten = [...autumn, '--list', 'oig_2016', '--evidence', 'coded']

describe('verdicts', () => {
  test('--json keeps its contract', async () => {
    const found: Shown[] = await json('verdicts', '--place', 'Chicago', ...autumn, '--json')
    expect(found.length).toBeGreaterThanOrEqual(36)
    for (const one of found) {
      expect(Object.keys(one).slice(0, 6)).toEqual(
        ['place', 'definition', 'asOf', 'finding', 'because', 'orders'], // prettier-ignore
      )
      expect(one).toMatchObject({ place: '1714000', asOf: '2017-11-01', name: 'Chicago' })
      expect(['meets', 'fails', 'unknown', 'protected']).toContain(one.finding)
      expect(['meets', 'fails', 'unknown']).toContain(one.before)
    }
    expect(found.find(({ definition }) => definition === 'oig_2016')).toMatchObject({
      finding: 'fails',
      actor: 'council',
      orders: [],
      clause: { truth: 'yes' },
      because: [{ name: 'info_status_limit', standing: 'sourced', recipient: '1714000' }],
    })
    const order = found.find(({ definition }) => definition === 'eo13768_9a_hinders')
    expect(order).toMatchObject({
      finding: 'protected',
      before: 'fails',
      orders: ['ND_CAL_2017_PI'],
    })
  })

  test.each([
    ['s1373_mayors_2017', 0],
    ['s1373_ca9_2020', 0],
    ['detainer_academic', 3],
    ['oig_2016', 5],
    ['s1373_doj_broad_2017', 5],
    ['detainer_ice_ddor', 8],
  ])('of the ten, %s catches %i', async (definition, count) => {
    const found: Shown[] = await json('verdicts', '--definition', definition, ...ten, '--json')
    expect(found).toHaveLength(10)
    expect(found.filter(({ finding }) => finding === 'fails')).toHaveLength(count)
  })

  test('orders set aside, a fact set otherwise and a reading of one’s own change what is found', async () => {
    const one = async (...words: string[]): Promise<Shown> =>
      (await json('verdicts', '--place', '1714000', ...autumn, '--json', ...words))[0]
    const held = ['--definition', 'eo13768_9a_hinders']
    expect((await one(...held, '--set', 'orders=none')).finding).toBe('fails')
    const own = 'definitions.holds_nobody.fails=detainer_policy == declines_all'
    const mine = ['--definition', 'holds_nobody', '--set', own]
    expect(await one(...mine)).toMatchObject({ finding: 'unknown', unsourced: true })
    const set = 'facts.1714000.detainer_policy=declines_all'
    expect((await one(...mine, '--set', set)).finding).toBe('fails')
  })

  test('a scenario gives its day, its evidence and its orders', async () => {
    const words = ['verdicts', '--list', 'letter_2017_04_21', '--json', '--definition']
    const scenario = ['--scenario', 'mayors-meeting-2017']
    const narrow: Shown[] = await json(...words, 's1373_mayors_2017', ...scenario)
    expect(narrow.map(({ finding }) => finding)).toEqual(Array.from({ length: 9 }, () => 'unknown'))
    const order: Shown[] = await json(...words, 'eo13768_9a_eligibility', ...scenario)
    expect(new Set(order.map(({ finding }) => finding))).toEqual(new Set(['protected']))
  })

  test('an earlier name of a reading still finds it', async () => {
    const [one] = await json('verdicts', '--definition', 'nine-letters', '--place', 'CA', '--json')
    expect(one.definition).toBe('letters_2017_04_21')
  })

  test('filters by state and finding, and sorts by how far readings differ', async () => {
    const failing: Shown[] = await json(
      'verdicts', ...autumn, '--state', 'Illinois', '--finding', 'fails', '--json',
    ) // prettier-ignore
    expect(failing.length).toBeGreaterThan(0)
    expect(
      failing.every(({ place, finding }) => /^(17|IL)/.test(place) && finding === 'fails'),
    ).toBe(true)
    const sorted: Shown[] = await json('verdicts', ...ten, '--sort', 'flips', '--json')
    const spread = (place: string) =>
      new Set(sorted.filter((one) => one.place === place).map(({ finding }) => finding)).size
    const places = [...new Set(sorted.map(({ place }) => place))].map(spread)
    expect(places).toEqual([...places].sort((a, b) => b - a))
    expect(await json('verdicts', '--state', 'GU', '--json')).toEqual([])
  })

  test('prints a table for one reading, a list for one place and a matrix for many', async () => {
    const one = await grantflow('verdicts', '--definition', 'oig_2016', ...ten)
    expect(one.out).toMatch(
      /5 fail, 0 are protected, 2 cannot be told, 3 meet it\.\nAs of 2017-11-01/,
    )
    expect(one.out).toMatch(/1714000 +Chicago +fails .*Written limit .*council, from 2013-01-01/)
    const place = await grantflow('verdicts', '--place', 'Chicago', ...autumn)
    expect(place.out).toMatch(
      /P +eo13768_9a_hinders +protected, else fails +council +ND_CAL_2017_PI/,
    )
    expect(place.out).toMatch(/\? +detainer_academic +cannot tell \(unsourced\) .*open: Detainers/)
    const many = await grantflow('verdicts', ...ten)
    expect(many.out).toMatch(/10 places held against \d+ readings/)
    expect(many.out).toMatch(/1714000 +Chicago +[FMP? ]+\n/)
    expect(many.out).toMatch(/P +protected: an order lifts the condition/)
  })
})

describe('definition', () => {
  test('prints rule, law, whom it catches with both counts, clauses, arguments and differences', async () => {
    const { out, fault } = await grantflow(
      'definition', 'oig_2016', ...autumn, '--beside', 's1373_mayors_2017',
    ) // prettier-ignore
    expect(fault).toBe('')
    for (const words of [
      /As text\n +one_of\(info_status_limit, limited, limited_with_savings\) or /,
      /Drawn from: memorandum/,
      /Reaches tribes: no/,
      /Argued for it\n.*\n.*Argued against it/,
      /on facts with a source +3 /,
      /Catches most: written limit on sharing/,
      /Beside 8 U\.S\.C\. 1373 as the mayors understood it, April 2017 \(s1373_mayors_2017\)/,
      /letter_2017_04_21 +0 +6 +3 /,
    ])
      expect(out).toMatch(words)
    const { out: late } = await grantflow('definition', 'eo13768_9a_eligibility')
    expect(late).toMatch(/put forward from 2017-01-25 until 2021-01-20; --as-of takes a day/)
  })

  test('--json holds the sheet', async () => {
    const sheet = await json('definition', 'oig_2016', ...autumn, '--json')
    expect(sheet).toMatchObject({ schema: 1, asOf: '2017-11-01', definition: { id: 'oig_2016' } })
    expect(sheet.counts.sourced.fails).toBe(sheet.places.fails.length)
    expect(sheet.counts.coded.fails).toBeGreaterThan(sheet.counts.sourced.fails)
  })
})

describe('place', () => {
  test('without a year is its law: facts, readings, orders', async () => {
    const before = await grantflow('place', '2255000', '--as-of', '2016-09-01')
    expect(before.out).toMatch(
      /Written limit on sharing immigration status +limited +from 2016-02-28/,
    )
    const { law, ...rest } = await json('place', '2255000', ...autumn, '--json')
    expect(rest).toMatchObject({ schema: 1, recipient: '2255000', name: 'New Orleans' })
    const limit = law.facts.find(({ name }: { name: string }) => name === 'info_status_limit')
    expect(limit).toMatchObject({ value: 'limited_with_savings', standing: 'sourced' })
    expect(law.orders.map(({ order }: { order: string }) => order)).toContain('ND_CAL_2017_PI')
    expect(law.verdicts.length).toBeGreaterThanOrEqual(36)
  })

  test('with a year has its money and its law', async () => {
    const { out } = await grantflow('place', 'CA', '--year', '2016')
    expect(out).toMatch(/Direct\n/)
    expect(out).toMatch(/Readings: \d+ fail/)
    const both = await json('place', 'CA', '--year', '2016', '--json')
    expect(both).toMatchObject({ year: 2016, law: { evidence: 'sourced' } })
  })
})

describe('timeline', () => {
  test('sets the record beside evidence, orders and readings', async () => {
    const { out } = await grantflow('timeline', 'CA', '--definition', 'jag17_package')
    for (const words of [
      /record +letter +Proof of compliance/,
      /orders +begins +ND_CAL_2018_JAG17 .* lifts jag17-access, jag17-certification, jag17-notice/,
      /evidence +fact changes +Detainers: honors some \(unsourced\) → declines all \(unsourced\)/,
      /readings +change +cannot tell → protected: jag17_package/,
      /readings +that day +protected\n/,
    ])
      expect(out).toMatch(words)
    const days = [...out.matchAll(/^(\d{4}-\d\d-\d\d)/gm)].map(([, day]) => day)
    expect(days).toEqual([...days].sort())
  })

  test('--json holds events, facts, orders and verdicts of the days asked for', async () => {
    const told = await json(
      'timeline', '2255000', '--from', '2016-01-01', '--until', '2016-12-31', '--json',
    ) // prettier-ignore
    expect(told).toMatchObject({ schema: 1, place: '2255000', until: '2016-12-31' })
    for (const { day } of told.events) expect(day >= '2016-01-01' && day <= '2016-12-31').toBe(true)
    expect(told.verdicts.length).toBeGreaterThan(0)
  })
})

describe('run tells what orders protect', () => {
  test('in a sentence and in JSON', async () => {
    const { out } = await grantflow('run', 'mayors-meeting-2017')
    expect(out).toMatch(/are protected by ND_CAL_2017_PI; 0 of them would fail/)
    const { awards, totals } = await json('run', 'mayors-meeting-2017', '--json')
    expect(totals.withheld).toBe(0)
    const chicago = awards.find(({ recipient }: { recipient: string }) => recipient === '1714000')
    expect(chicago.findings).toMatchObject([
      { condition: 'eo13768-9a', result: 'protected', orders: ['ND_CAL_2017_PI'] },
      { condition: 'jag16-1373', result: 'unknown', orders: [] },
    ])
  })
})

describe('bad input gives one sentence and exit code 1', () => {
  const set = (change: string) => ['verdicts', '--set', change]
  test.each([
    [
      ['verdicts', '--as-of', '2017-13-01'],
      "--as-of '2017-13-01' is not a day; write one such as 2017-04-25, or nothing.",
    ],
    [
      ['verdicts', '--as-of', '2015-01-01'],
      /^--as-of '2015-01-01' is before the days that are held; write one from 2016-01-01 to /,
    ],
    [
      ['verdicts', '--definition', 'oig_2061'],
      "There is no definition 'oig_2061'; write 'oig_2016'.",
    ],
    [['verdicts', '--list', 'oig_2061'], "There is no list 'oig_2061'; write 'oig_2016'."],
    [['verdicts', '--state', 'Californa'], "There is no state 'Californa'; write 'California'."],
    [
      ['verdicts', '--place', 'Boise'],
      /^There is no recipient 'Boise'; write one of .*1608830 \(Boise City\)/,
    ],
    [['verdicts', '--evidence', 'codd'], "--evidence 'codd' is not a choice here; write 'coded'."],
    [['verdicts', '--finding', 'fail'], "--finding 'fail' is not known; write 'fails'."],
    [['verdicts', '--sort', 'flip'], "--sort 'flip' is not known; write 'flips'."],
    [
      ['verdicts', '--scenario', 'mayors-meting-2017'],
      "There is no scenario or file 'mayors-meting-2017'; write 'mayors-meeting-2017'.",
    ],
    [
      set('law.s1373_reading=narow'),
      "--set, law.s1373_reading: 'narow' is not a choice here; write 'narrow'.",
    ],
    [
      set('orders.ND_CAL_2017_P=false'),
      "--set, 'orders.ND_CAL_2017_P': there is no order 'ND_CAL_2017_P'; write 'ND_CAL_2017_PI'.",
    ],
    [
      set('facts.1714000.detainer_policy=declines'),
      "--set, 'facts.1714000.detainer_policy': 'declines' is no word of this fact; write 'declines_all'.",
    ],
    [
      set('definitions.mine.fails=detainer_polcy == declines_all'),
      /^--set, definitions\.mine\.fails: .*detainer_polcy.*detainer_policy/,
    ],
    [
      set('definitions.mine.fails=mine'),
      /^--set, definitions\.mine\.fails: the definition comes back to itself: mine → mine/,
    ],
    [set('definitions.mine.fails=fetch(1)'), /^--set, definitions\.mine\.fails: /],
    [
      ['definition'],
      "definition takes a definition, and 0 words were given; write 'grantflow help' to see how.",
    ],
    [
      ['definition', 'oig_2016', '--beside', 'oig_2061'],
      "There is no definition 'oig_2061'; write 'oig_2016'.",
    ],
    [['timeline', 'CA', '--from', '2017-02-30'], /^--from '2017-02-30' is not a day; /],
    [
      ['timeline', 'CA', '--from', '2018-01-01', '--until', '2017-01-01'],
      /^The timeline would end on 2017-01-01, before it begins on 2018-01-01/,
    ],
    [['place', 'OH', '--as-of', 'today'], /^--as-of 'today' is not a day; /],
  ] as const)('%j', async (words, sentence) => {
    const printed = await grantflow(...words)
    expect([printed.code, printed.out]).toEqual([1, ''])
    if (typeof sentence === 'string') expect(printed.fault).toBe(`${sentence}\n`)
    else expect(printed.fault).toMatch(sentence)
    expect(printed.fault.trim().split('\n')).toHaveLength(1)
  })

  test('a rule at fault in a scenario file is told with the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
    const path = join(folder, 'mine.json')
    const changes = { 'definitions.mine.fails': 'no_inquiry == yess' }
    const scenario = { format: 'grantflow-scenario', version: 1, title: 'Mine', changes }
    writeFileSync(path, JSON.stringify(scenario))
    const { code, fault } = await grantflow('verdicts', '--scenario', path, '--definition', 'mine')
    rmSync(folder, { recursive: true })
    expect(code).toBe(1)
    expect(fault).toMatch(/mine\.json, definitions\.mine\.fails: .*yess/)
  })
})
