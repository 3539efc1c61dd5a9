/** The sentences over the pictures are true of any scenario, and what the pictures add up is the run's own money. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layPanels, mostOfState, sortStates } from '../../src/ui/by-state/by-state-layout'
import { layGains } from '../../src/ui/gains/gains-layout'
import { nextTile, TILE_GRID, TILES } from '../../src/ui/map/tile-positions'
import { nextCircle } from '../../src/ui/map/map-walk'
import type { Circle } from '../../src/ui/map/map-layout'
import { layBorders } from '../../src/ui/map/map-layout'
import { answer } from '../../src/ui/views/answer'
import { runEvery } from '../../src/ui/count-every'
import { partOf } from '../../src/ui/views/figures'
import { hasLocalPart, programRows } from '../../src/ui/views/flow-programs'
import { flowRows } from '../../src/ui/views/flow-rows'
import { changeOfAll } from '../../src/ui/views/change-of'
import { endsBySize, flowSentence } from '../../src/ui/views/flow-sentence'
import { gainsOf } from '../../src/ui/views/gains'
import { gainsSentence } from '../../src/ui/views/gains-words'
import { mapPoints, pointName } from '../../src/ui/views/map-points'
import { mapSentence } from '../../src/ui/views/map-sentence'
import { spreadOf } from '../../src/ui/views/spread'
import { stateSums } from '../../src/ui/views/state-sums'
import { stateRows } from '../../src/ui/views/state-table'
import { statesSentence } from '../../src/ui/views/states-sentence'
import { plainWords } from '../../src/ui/words'
import type { Piece } from '../../src/ui/words'
import { nation, resultsOf } from './nation'

const { recipients } = nation
const share = 'conditions.jag16-1373.share'
const destination = 'conditions.jag16-1373.destination'

const anyChange = fc.record({
  [share]: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  'programs.jag.state_share': fc.constantFrom(0.6, 0.6, 0.4, 0.75),
  [destination]: fc.constantFrom('held', 'lapse', 'pro-rata', 'same-state'),
})

/** The number in a told piece, as the reasons give it. */
function valueOf(piece: Piece, results: ReturnType<typeof resultsOf>): number {
  if (typeof piece === 'string') throw new Error('This piece is no number.')
  const asked = typeof piece.asked === 'function' ? piece.asked() : piece.asked
  if ('then' in asked) throw new Error('A picture gathers its reasons at once.')
  if (asked instanceof Promise) throw new Error('The reasons of a picture need no fetching.')
  return Number(answer(nation, results, asked).value)
}

const told = (pieces: readonly Piece[]) => pieces.filter((piece) => typeof piece !== 'string')

describe('of any scenario', () => {
  test('the sentences say the largest, the sums and the changes as they are', () => {
    fc.assert(
      fc.property(anyChange, (changes) => {
        const results = resultsOf(changes)
        const now = partOf(results.outcome, 'jag')!
        const before = partOf(results.baseline, 'jag')!
        const sumOf = (column: Float64Array) => column.reduce((all, value) => all + value, 0)
        const differences = Array.from(now.awarded, (value, at) => value - before.awarded[at]!)

        // Gains and losses: every place whose award differs, and no other.
        const gains = gainsOf(recipients, now, before)
        const [less, more] = [
          differences.filter((value) => value < 0),
          differences.filter((value) => value > 0),
        ]
        expect(gains.lost.all.length).toBe(less.length)
        expect(gains.gained.all.length).toBe(more.length)
        expect(gains.lost.whole.value).toBeCloseTo(
          less.reduce((a, b) => a + b, 0),
          2,
        )
        expect(gains.net).toBeCloseTo(sumOf(now.awarded) - sumOf(before.awarded), 2)
        for (const side of [gains.lost, gains.gained]) {
          expect(side.named.length + side.rest.length).toBe(side.all.length)
          const sizes = side.all.map(({ change }) => Math.abs(change.value))
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        }
        const said = gainsSentence(gains, { recipients, now })
        expect(said.length === 0).toBe(less.length + more.length === 0)
        if (less.length > 0) {
          const [count, whole] = told(said)
          expect(valueOf(count!, results)).toBe(less.length)
          expect(valueOf(whole!, results)).toBeCloseTo(gains.lost.whole.value, 2)
        }
        expect(plainWords(said).includes('No place is awarded more')).toBe(
          less.length > 0 && more.length === 0,
        )

        // State by state: nothing is lost between the states and those of no state.
        const sums = stateSums(nation, now, before)
        const inStates = new Set(sums.flatMap(({ members }) => members))
        for (const column of [now, before]) {
          const of = (index: number) => column.awarded[index] ?? 0
          const members = [...inStates].reduce((all, index) => all + of(index), 0)
          const added = sums.reduce(
            (all, { parts }) =>
              all +
              parts.reduce((one, part) => one + (column === now ? part.mine : part.baseline), 0),
            0,
          )
          expect(added).toBeCloseTo(members, 2)
        }
        for (const sum of sums) {
          const gone = sum.ended.held + sum.ended.lost + sum.ended.moved
          const kept = sum.members.reduce((all, index) => all + (now.withheld[index] ?? 0), 0)
          expect(gone).toBeCloseTo(kept, 2)
          expect(sum.mine.low).toBeLessThanOrEqual(sum.mine.value + 0.01)
          expect(sum.mine.high).toBeGreaterThanOrEqual(sum.mine.value - 0.01)
        }
        const states = statesSentence(sums, { recipients, now, before })
        const most = Math.max(...sums.map(({ mine }) => mine.value))
        expect(valueOf(told(states)[0]!, results)).toBeCloseTo(most, 2)
        expect(plainWords(states).includes('In no state does the total differ')).toBe(
          sums.every(({ change }) => change.value === 0),
        )

        // The map and the flow.
        const { points } = mapPoints(recipients, now)
        const nameOf = (point: (typeof points)[number]) => pointName(recipients, point)
        const map = mapSentence(points, { recipients, program: 'jag', nameOf })
        expect(valueOf(told(map)[0]!, results)).toBeCloseTo(
          Math.max(...points.map(({ awarded }) => awarded)),
          2,
        )
        const caught = points.filter(({ withheld }) => withheld > 0)
        expect(plainWords(map).includes('Nothing is withheld')).toBe(caught.length === 0)
        if (caught.length > 0) {
          expect(valueOf(told(map)[1]!, results)).toBe(caught.length)
          expect(valueOf(told(map)[2]!, results)).toBeCloseTo(
            Math.max(...caught.map(({ withheld }) => withheld)),
            2,
          )
        }
        const rows = flowRows(spreadOf(recipients, now), 'JAG', 10_000)
        expect(rows.unaccounted).toBeCloseTo(0, 3)
        const [largest] = endsBySize(rows)
        const flow = flowSentence(rows, now, before, changeOfAll(recipients, now, before))
        expect(plainWords(flow)).toContain(largest!.label)
        const change = changeOfAll(recipients, now, before).value
        expect(change).toBeCloseTo(sumOf(now.awarded) - sumOf(before.awarded), 2)
        expect(plainWords(flow).includes('As much is awarded')).toBe(change === 0)
        if (change !== 0)
          expect(plainWords(flow)).toContain(change < 0 ? 'less is awarded' : 'more is awarded')
      }),
      { numRuns: 10 },
    )
  })
})

test('every kind of program: nothing is unaccounted, and the sentences over its pictures stand', async () => {
  const every = await runEvery(nation, '2016', async () => {})
  expect(every.programs.length).toBeGreaterThan(8)
  for (const part of every.programs) {
    const { program } = part.allocation
    const spread = spreadOf(recipients, part)
    const rows = hasLocalPart(part)
      ? flowRows(spread, program.short, part.allocation.settings.parameters['threshold'] ?? 0)
      : programRows(recipients, part, spread)
    if (program.kind !== 'published')
      expect([program.id, Math.abs(rows.unaccounted) < 0.005]).toEqual([program.id, true])
    const said = [
      ...flowSentence(rows, part, part, changeOfAll(recipients, part, part)),
      ...statesSentence(stateSums(nation, part, part), { recipients, now: part, before: part }),
    ]
    expect(`${program.id}: ${plainWords(said)}`).not.toMatch(/NaN|undefined|Infinity/)
  }
})

describe('gains and losses', () => {
  const results = resultsOf({ [destination]: 'pro-rata' })
  const gains = gainsOf(
    recipients,
    partOf(results.outcome, 'jag')!,
    partOf(results.baseline, 'jag')!,
  )
  test.each(['linear', 'log'] as const)('bars start at zero and keep their side, %s', (of) => {
    for (const width of [288, 640, 1136]) {
      const layout = layGains(gains, width, of)
      expect(layout.bars.length).toBeGreaterThan(12)
      for (const bar of layout.bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0)
        expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1)
        if (bar.change.value < 0) expect(bar.x + bar.width).toBeCloseTo(layout.zero, 0)
        else expect(bar.x).toBeCloseTo(layout.zero, 0)
        expect(layout.row).toBeGreaterThanOrEqual(24)
      }
    }
  })
  test('those without a name stand together', () => {
    expect(layGains(gains, 1136, 'linear').bars.filter(({ together }) => together)).toHaveLength(1)
  })
})

describe('state by state', () => {
  const results = resultsOf()
  const [now, before] = [partOf(results.outcome, 'jag')!, partOf(results.baseline, 'jag')!]
  const sums = stateSums(nation, now, before)
  test('every unit has a panel, inside the picture, and no strip leaves its panel', () => {
    expect(sums).toHaveLength(recipients.units.length)
    for (const width of [288, 640, 1136])
      for (const of of ['same', 'own'] as const) {
        const layout = layPanels(sums, width, of)
        for (const { sum, x, y, scale } of layout.panels) {
          expect(x + layout.panel.width).toBeLessThanOrEqual(width)
          expect(y + layout.panel.height).toBeLessThanOrEqual(layout.height)
          expect(scale(mostOfState(sum))).toBeLessThanOrEqual(layout.panel.width)
        }
      }
  })
  test('by change the largest stands first, whichever way it goes', () => {
    const [first] = sortStates(sums, 'change')
    const most = Math.max(...sums.map(({ change }) => Math.abs(change.value)))
    expect(Math.abs(first!.change.value)).toBe(most)
    expect(sortStates(sums, 'name')[0]!.name).toBe('Alabama')
  })
  test('every number of the table opens reasons with its value', () => {
    const [row] = stateRows(
      sums.filter(({ code }) => code === 'NY'),
      { recipients, now, before },
    )
    const [ny] = sums.filter(({ code }) => code === 'NY')
    const values = row!.flatMap((cell) =>
      typeof cell === 'string' ? [] : [valueOf(cell, results)],
    )
    expect(values).toEqual(
      [ny!.baseline.value, ny!.mine.value, ny!.change.value, ny!.ended.held, 0, 0].map((value) =>
        expect.closeTo(value, 2),
      ),
    )
  })
})

describe('the tiles', () => {
  test('every state, the capital and the territories stand once, each on a place of its own', () => {
    expect(new Set(TILES.map(({ code }) => code)).size).toBe(56)
    expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(56)
    expect(TILES.every(({ column }) => column < TILE_GRID.columns)).toBe(true)
    const codes = [...recipients.units].map((index) => recipients.ids[index])
    expect(TILES.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([])
  })
  test('the arrow keys reach every tile', () => {
    const seen = new Set(['ME'])
    for (const code of seen)
      for (const way of ['left', 'right', 'up', 'down']) {
        const next = nextTile(code, way)
        if (next !== undefined) seen.add(next)
      }
    expect(seen.size).toBe(56)
  })
})

describe('the circles', () => {
  const circle = (x: number, y: number): Circle => ({
    x,
    y,
    radius: 3,
    paid: 3,
    point: {
      key: `${x} ${y}`,
      family: 'local',
      allocated: 1,
      awarded: 1,
      withheld: 0,
      movedIn: 0,
      chief: 0,
      half: 0,
      recipients: [],
    },
  })
  const circles = [circle(50, 50), circle(60, 52), circle(50, 90), circle(10, 50)]
  test('an arrow key leads to the nearest circle that way, and none where there is none', () => {
    expect(nextCircle(circles, circles[0]!, 'right')).toBe(circles[1])
    expect(nextCircle(circles, circles[0]!, 'down')).toBe(circles[2])
    expect(nextCircle(circles, circles[0]!, 'left')).toBe(circles[3])
    expect(nextCircle(circles, circles[0]!, 'up')).toBeUndefined()
  })
  test('borders of counties are drawn on the projection of the land', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [-99, 40.5],
          [-91, 44],
        ],
      ],
    }
    expect(layBorders(line, 600)).toMatch(/^M[\d.]+,[\d.]+L/)
  })
})
