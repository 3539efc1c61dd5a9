/** Plans of sweeps open or are refused in sentences; rows are counted out, cut into shards and written one way. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import {
  openPlan,
  pointsOf,
  shardOf,
  stepValues,
  sweepHead,
  sweepRows,
  valuesAt,
} from '../../../src/model/index'
import { runs } from '../../quick'

const least = {
  format: 'grantflow-sweep',
  version: 1,
  title: 'A test',
  scenario: 'baseline-2016',
  grid: { 'conditions.jag16-1373.share': [0.5, 1] },
  figures: ['withheld'],
}

/** What is said of a plan with these fields; nothing where it opens. */
function said(changed: object): readonly string[] {
  const opened = openPlan(JSON.stringify({ ...least, ...changed }, null, 1), 'my.json')
  return opened.plan === null ? opened.faults : []
}

describe('a plan', () => {
  test('opens, with what it leaves out at its default', () => {
    const opened = openPlan(JSON.stringify(least), 'my.json')
    expect(opened.plan).toMatchObject({
      scenario: 'baseline-2016',
      grid: [{ path: 'conditions.jag16-1373.share', values: [0.5, 1] }],
      draws: 0,
      seed: null,
      figures: [{ name: 'withheld', program: null, of: 'total', total: 'withheld' }],
    })
    expect(sweepHead(opened.plan!)).toBe(
      'plan,row,conditions.jag16-1373.share,draw,withheld,fault\n',
    )
  })

  test('that is shipped opens', () => {
    const name = 'scenarios/sweeps/readings-and-shares.sweep.json'
    const opened = openPlan(readFileSync(name, 'utf8'), name)
    expect(opened.plan === null ? opened.faults : sweepRows(opened.plan)).toBe(600)
  })

  test.each<[object, string]>([
    [
      { format: 'grantflow-scenario' },
      'format: the text \'grantflow-scenario\' is not the plan of a sweep; write an object with "format": "grantflow-sweep".',
    ],
    [{ version: 2 }, 'version: 2 is not a version of plans known here; write 1.'],
    [
      { title: '' },
      "title: the text '' is not a line of text with at most 200 characters; write what the sweep asks in a few words.",
    ],
    [{ drawz: 3 }, "drawz: a plan has no such key; write 'draws'."],
    [
      { scenario: 7 },
      'scenario: 7 is not a line of text with at most 500 characters; write the name of a scenario, or its file.',
    ],
    [{ draws: 1.5 }, 'draws: 1.5 is not a whole number from 0 to 100000; write one.'],
    [{ draws: 1_000_000 }, 'draws: 1000000 is not a whole number from 0 to 100000; write one.'],
    [{ seed: -1 }, 'seed: -1 is not a whole number from 0 to 4294967295; write one.'],
    [
      { grid: [] },
      'grid: a list is not an object; write one of path to values, such as {"conditions.jag16-1373.share": [0.5, 1]}.',
    ],
    [
      { grid: { year: [] } },
      'grid.year: an empty list is not a list of values; write one such as [0.5, 1], or {"from": 0, "to": 1, "step": 0.1}.',
    ],
    [
      { grid: { year: 2016 } },
      'grid.year: 2016 is not a list of values; write one such as [0.5, 1], or {"from": 0, "to": 1, "step": 0.1}.',
    ],
    [
      { grid: { year: [null] } },
      'grid.year: null is not a value; write a number, true, false or text.',
    ],
    [{ grid: { year: [2016, 2016] } }, "grid.year: '2016' stands twice; keep one of them."],
    [
      { grid: { as_of: ['a\nb'] } },
      'grid.as_of: a text is too long or holds a control character; write at most 500 plain ones on one line.',
    ],
    [
      { grid: { x: { from: 0, to: 1 } } },
      'grid.x: "step" is nothing; write three numbers such as {"from": 0, "to": 1, "step": 0.1}.',
    ],
    [
      { grid: { x: { from: 0, to: 1, steps: 4 } } },
      "grid.x: steps have no such key as 'steps'; write 'step'.",
    ],
    [
      { grid: { x: { from: 1, to: 0, step: 0.1 } } },
      'grid.x: the steps run from 1 down to 0; write the lower end as "from".',
    ],
    [
      { grid: { x: { from: 0, to: 1, step: 0 } } },
      'grid.x: the step 0 leads nowhere; write one above 0.',
    ],
    [
      { grid: { x: { from: 0, to: 1, step: 0.3 } } },
      'grid.x: steps of 0.3 from 0 do not come out at 1; write an end and a step that do, with at most nine digits after the point.',
    ],
    [
      { grid: { x: { from: 0, to: 1, step: 1e-9 } } },
      'grid.x: 1000000000 values are too many; write at most 1000000.',
    ],
    [
      { grid: { x: { from: 0, to: 999, step: 1 } }, draws: 100_000 },
      'grid: 1000 x 100000 are 100000000 rows, and a plan has at most 10000000; write fewer values, longer steps or fewer draws.',
    ],
    [
      { figures: [] },
      'figures: a list of 0 is not a list of 1 to 100 figures; write one such as ["withheld", "jag.withheld", "awarded:NY"].',
    ],
    [{ figures: ['withheld', 'withheld'] }, 'figures.1: withheld stands twice; keep one of them.'],
    [{ figures: ['witheld'] }, "figures.0: there is no total 'witheld'; write 'withheld'."],
    [
      { figures: ['held:NY'] },
      "figures.0: of a place there is no figure 'held'; write one of awarded, allocated, withheld, reallocated.",
    ],
    [
      { figures: ['a b'] },
      "figures.0: 'a b' is no figure; write one such as withheld, jag.withheld or awarded:NY.",
    ],
    [{ figures: [4] }, 'figures.0: 4 is no figure; write text such as withheld.'],
  ])('%j is refused in a sentence with its place', (changed, fault) => {
    const [first = '', ...more] = said(changed)
    expect(more).toEqual([])
    expect(first).toMatch(/^my\.json, line \d+, column \d+, /)
    expect(first.replace(/^my\.json, line \d+, column \d+, /, '')).toBe(fault)
  })

  test('that is no JSON, or names a key twice, is refused', () => {
    const opened = (text: string) => openPlan(text, 'my.json')
    expect(opened('{"a":1,"a":2}')).toMatchObject({
      plan: null,
      faults: [
        "my.json, line 1, column 8: the name 'a' stands twice in one object; keep one of them.",
      ],
    })
    expect(opened('{} {}')).toMatchObject({
      faults: [
        "my.json, line 1, column 4: '{' stands after the end of the plan; remove what follows.",
      ],
    })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { plan } = opened(text)
        expect(plan).toBeNull()
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('a grid', () => {
  test('steps give the numbers their digits name, both ends among them', () => {
    expect(stepValues(0, 1, 0.1, 100)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    expect(stepValues(-0.02, 0.01, 0.01, 100)).toEqual([-0.02, -0.01, 0, 0.01])
    expect(stepValues(1e6, 3e6, 1e6, 100)).toEqual([1e6, 2e6, 3e6])
    expect(stepValues(0.7, 0.7, 0.1, 100)).toEqual([0.7])
    expect(stepValues(0, 1, 0.1, 10)).toBeNull()
    expect(stepValues(0, 1e-10, 1e-10, 10)).toBeNull()
  })

  test('steps of any decimals are read back as they would be written', () => {
    const decimals = fc.record({
      digits: fc.integer({ min: 0, max: 9 }),
      from: fc.integer({ min: -100_000, max: 100_000 }),
      step: fc.integer({ min: 1, max: 1000 }),
      steps: fc.integer({ min: 0, max: 50 }),
    })
    fc.assert(
      fc.property(decimals, ({ digits, from, step, steps }) => {
        const written = (whole: number): number => Number(`${whole}e-${digits}`)
        const expected = Array.from({ length: steps + 1 }, (_, at) => written(from + at * step) + 0)
        expect(stepValues(written(from), written(from + steps * step), written(step), 100)).toEqual(
          expected,
        )
      }),
      { numRuns: runs(2000) },
    )
  })

  test('the first path changes slowest, and every point comes once', () => {
    const grid = [
      { path: 'a', values: [1, 2] },
      { path: 'b', values: ['x', 'y', 'z'] },
    ]
    const all = Array.from({ length: pointsOf(grid) }, (_, point) =>
      valuesAt(grid, point).map(([, value]) => value),
    )
    expect(all).toEqual([
      [1, 'x'],
      [1, 'y'],
      [1, 'z'],
      [2, 'x'],
      [2, 'y'],
      [2, 'z'],
    ])
    expect([pointsOf([]), valuesAt([], 0)]).toEqual([1, []])
  })

  test('shards hold every row once, in order, and none has more than one above another', () => {
    const cut = fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 300 }))
    fc.assert(
      fc.property(cut, ([rows, shards]) => {
        const spans = Array.from({ length: shards }, (_, at) => shardOf(rows, at + 1, shards))
        expect(spans[0]!.from).toBe(0)
        expect(spans.at(-1)!.to).toBe(rows)
        for (const [at, { from }] of spans.entries())
          if (at > 0) expect(from).toBe(spans[at - 1]!.to)
        const sizes = spans.map(({ from, to }) => to - from)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
      { numRuns: runs(300) },
    )
  })
})
