/** `grantflow draws` prints what many draws of a scenario say, the same whatever number of workers made them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildCommand } from '../../tools/build.mjs'
import { completeFor } from '../../src/cli/complete'
import { chanceWords } from '../../src/cli/draws-text'
import { thatFits } from '../../src/cli/draws-fit'
import { findBase } from '../../src/cli/scenario-files'
import { drawFully, settle, simulate } from '../../src/model/index'
import { grantflow, json } from '../command-line'

const SHARE = 'conditions.jag16-1373.share'
const IN_DOUBT = ['narrow-1373-2017', '--set', 'unknown=drawn', '--set', `${SHARE}=0.2 to 0.5`]
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The figure at the nearest rank, read off the list itself. */
function ranked(figures: readonly number[], part: number): number {
  return figures.toSorted((a, b) => a - b)[Math.ceil(part * figures.length) - 1]!
}

describe('draws', () => {
  test('--json gives the bands and chances of the draws run one by one', async () => {
    const words = ['--draws', '40', '--seed', '7', '--more-than', '5000000', '--json']
    const result = await json('draws', ...IN_DOUBT, ...words)
    expect(result).toMatchObject({
      schema: 1,
      scenario: 'narrow-1373-2017',
      note: 'Model output, not an official estimate.',
      year: 2016,
      draws: 40,
      seed: 7,
      open: { findings: 9, count: 'drawn', share: 0.5, together: 'place' },
      moreThan: 5_000_000,
      doubts: [{ path: SHARE, value: '20 percent to 50 percent' }],
    })
    const scenario = { ...findBase('narrow-1373-2017'), seed: 7, draws: 40 }
    const changes = { ...scenario.changes, unknown: 'drawn', [SHARE]: '0.2 to 0.5' }
    const drawn = { ...scenario, changes }
    const dataset = await completeFor(drawn, 'it')
    const runs = Array.from({ length: 40 }, (_, draw) => drawFully(dataset, drawn, findBase, draw))
    const losses = runs.map(({ totals }) => totals.withheld)
    const found = result.totals.find(
      (each: { program: null; total: string }) =>
        each.program === null && each.total === 'withheld',
    )
    expect(found).toMatchObject({
      least: Math.min(...losses),
      tenth: ranked(losses, 0.1),
      median: ranked(losses, 0.5),
      ninetieth: ranked(losses, 0.9),
      most: Math.max(...losses),
    })
    // One dot for every two draws: the lower of each two.
    expect(found.dots).toEqual(losses.toSorted((a, b) => a - b).filter((_, at) => at % 2 === 0))
    const state = dataset.recipients.indexOf.get('CA')!
    const own = runs.map(({ programs }) => programs[0]!.withheld[state]!)
    expect(
      result.places.find((each: { recipient: string }) => each.recipient === 'CA'),
    ).toMatchObject({
      name: 'California',
      losing: own.filter((dollars) => dollars > 0).length,
      over: own.filter((dollars) => dollars > 5_000_000).length,
      median: ranked(own, 0.5),
      most: Math.max(...own),
    })
  })

  test('as text and as CSV says the same, and what is drawn', async () => {
    const { places, totals } = await json('draws', ...IN_DOUBT, '--draws', '30', '--json')
    const { out } = await grantflow('draws', ...IN_DOUBT, '--draws', '30')
    const share = 'Proof of compliance with 8 U.S.C. 1373 for FY2016 awards: share withheld'
    expect(out).toContain(`In doubt:\n  ${share}: 20 percent to 50 percent\n`)
    expect(out).toContain(
      '9 findings cannot be told from the facts; such are drawn as failures with a chance of 50 percent, each place on its own.',
    )
    expect(out).toContain('Model output, not an official estimate.')
    expect(out).toContain('\n30 draws, seed 0\n')
    const { out: csv } = await grantflow('draws', ...IN_DOUBT, '--draws', '30', '--csv')
    const [head, ...rows] = csv.trimEnd().split('\r\n')
    expect(head).toBe(
      'figure,program,recipient,name,kind,state,draws,least,tenth,median,ninetieth,most,mean,draws losing',
    )
    expect(rows).toHaveLength(totals.length + places.length)
    const [place] = places
    const { least, tenth, median, ninetieth, most, mean, losing } = place
    expect(rows[totals.length]!.replaceAll('"', '')).toBe(
      `withheld,all,${place.recipient},${place.name},${place.kind},${place.state},30,${least},${tenth},${median},${ninetieth},${most},${mean},${losing}`,
    )
    expect(out).toContain(chanceWords(losing, 30))
  })

  test('of what is certain are the run itself', async () => {
    const run = await json('run', 'nine-letters-2017', '--json')
    const { totals, doubts } = await json('draws', 'nine-letters-2017', '--draws', '5', '--json')
    expect(doubts).toEqual([])
    for (const { total, least, median, most, mean } of totals) {
      expect([total, least, median, most, mean]).toEqual([
        total,
        ...Array.from({ length: 4 }, () => run.totals[total]),
      ])
    }
    const { out } = await grantflow('draws', 'nine-letters-2017', '--draws', '5')
    expect(out).toContain('Nothing is in doubt, so that every draw is the run itself.')
    expect(out).toMatch(/^CA {2,}California .* 100 % /m)
  })

  test('--draw gives one draw as a scenario file of its own, and writes over none', async () => {
    const out = join(folder, 'third.json')
    const words = ['draws', ...IN_DOUBT, '--seed', '9', '--draw', '3']
    expect(await grantflow(...words, '--out', out)).toMatchObject({
      code: 0,
      out: `Wrote ${out}.\n`,
    })
    expect(readFileSync(out, 'utf8')).toBe((await grantflow(...words)).out)
    const { totals } = await json('run', out, '--json')
    const { totals: bands } = await json(
      'draws',
      ...IN_DOUBT,
      '--seed',
      '9',
      '--draws',
      '4',
      '--json',
    )
    const found = bands.find((each: { total: string }) => each.total === 'withheld')
    expect(found.dots).toContain(totals.withheld)
    const { code, fault } = await grantflow(...words, '--out', out)
    expect([code, fault]).toEqual([
      1,
      `--out '${out.slice(0, 57)}${out.length > 60 ? "...'" : `${out.slice(57)}'`} is there already; name another file.\n`,
    ])
  })

  test.each([
    [['--draws', '0'], "--draws '0' is not a whole number from 1 to 100000; write one."],
    [
      ['--draws', '1000000'],
      "--draws '1000000' is not a whole number from 1 to 100000; write one.",
    ],
    [['--seed', '-1'], "--seed '-1' is not a whole number from 0 to 4294967295; write one."],
    [['--workers', '0'], "--workers '0' is not a whole number from 1 to 64; write one."],
    [['--workers', 'many'], "--workers 'many' is not a whole number from 1 to 64; write one."],
    [
      ['--more-than', '1.5'],
      "--more-than '1.5' is not whole dollars from 0 to 1000000000000; write one.",
    ],
    [['--draw', '100000'], "--draw '100000' is not a whole number from 0 to 99999; write one."],
    [['--out', 'x.json'], '--out is the file of one draw; write --draw and its number as well.'],
    [['--json', '--csv'], '--json and --csv exclude each other; write one of them.'],
    [
      ['--set', 'unknown_share=1.5'],
      "--set, unknown_share: '1.5' is not a share from 0 to 1; write one.",
    ],
    [
      ['--set', `doubt.${SHARE}=0.5 to 0.2`],
      `--set, doubt.${SHARE}: the range '0.5 to 0.2' runs from high to low; write 0.2 to 0.5.`,
    ],
    [
      ['--set', 'doubt.conditions.jag16-1373.definition=narrow-1373 0.6 or nine-letters 0.6'],
      '--set, doubt.conditions.jag16-1373.definition: the weights add up to 1.2; write ones that add up to 1.',
    ],
  ])('refuses %j in one sentence', async (words, says) => {
    const { code, out, fault } = await grantflow('draws', 'narrow-1373-2017', ...words)
    expect([code, out, fault]).toEqual([1, '', `${says}\n`])
  })

  test('offers fewer than would fit into memory, and says why', async () => {
    const scenario = { ...findBase('narrow-1373-2017'), draws: 50_000 }
    const dataset = await completeFor(scenario, 'it')
    const outcome = simulate(dataset, settle(dataset, scenario, findBase))
    const ear = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { draws } = thatFits(dataset, scenario, outcome, 10_000_000)
    expect(ear.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(
        /^50,000 draws would need about [\d,]+ MB of memory, more than the 10 MB there are for them; \d+ are drawn\.\n$/,
      ),
    ])
    ear.mockRestore()
    expect(draws).toBeGreaterThan(0)
    expect(draws).toBeLessThan(1000)
  })
})

test('chances are never rounded to certainty', () => {
  const said = [0, 1, 500, 9_999, 10_000].map((count) => chanceWords(count, 10_000))
  expect(said).toEqual(['0 %', 'under 0.1 %', '5.0 %', 'over 99.9 %', '100 %'])
})

describe('workers', () => {
  test.each([2, 4, 8])(
    '%i of them print the very bytes that one thread does',
    async (workers) => {
      const run = promisify(execFile)
      const words = [await buildCommand(), 'draws', ...IN_DOUBT, '--draws', '300', '--json']
      const { stdout, stderr } = await run(process.execPath, [
        ...words,
        '--workers',
        String(workers),
      ])
      expect(stderr.replaceAll(/^.* left\n/gm, '')).toBe('')
      expect(stdout).toBe((await grantflow('draws', ...IN_DOUBT, '--draws', '300', '--json')).out)
    },
    60_000,
  )
})
