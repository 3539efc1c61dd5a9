/** The geometry of the pictures: nothing leaves its frame, widths are dollars, labels do not collide. */
import { describe, expect, test } from 'vitest'
import { frameFor, layFlow } from '../../src/ui/flow/flow-layout'
import { flowLabels } from '../../src/ui/flow/flow-labels'
import { layLabels } from '../../src/ui/map/label-layout'
import { circlesPath, nearestCircle, radiusScale } from '../../src/ui/map/map-layout'
import type { Circle, MapBase } from '../../src/ui/map/map-layout'
import { partOf } from '../../src/ui/views/figures'
import { flowRows } from '../../src/ui/views/flow-rows'
import { spreadOf } from '../../src/ui/views/spread'
import { nation, resultsOf } from './nation'

const part = partOf(resultsOf().outcome, 'jag')!
const rows = flowRows(spreadOf(nation.recipients, part), 'JAG', 10_000)

describe('the flow', () => {
  test.each([1160, 800, 640, 328])(
    'at %i pixels every bar stands inside, and ribbons are as wide as their dollars',
    (width) => {
      const frame = frameFor(width, true)
      const { bars, ribbons } = layFlow(rows, frame)
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0)
        expect(bar.x + bar.width).toBeLessThanOrEqual(frame.width)
        expect(bar.y + bar.height).toBeLessThanOrEqual(frame.height)
      }
      const perDollar = ribbons.map((ribbon) => ribbon.thickness / ribbon.figure.value)
      for (const ratio of perDollar) expect(ratio / perDollar[0]!).toBeCloseTo(1, 6)
    },
  )

  test('labels of the last column keep a line between them', () => {
    const frame = frameFor(1160, true)
    const { labels } = flowLabels(layFlow(rows, frame).bars, frame)
    const last = labels
      .filter((label) => label.anchor === 'start' && label.x > 900)
      .sort((a, b) => a.y - b.y)
    expect(last.length).toBeGreaterThan(3)
    for (const [at, label] of last.entries()) {
      const next = last[at + 1]
      if (next)
        expect(next.y - label.y).toBeGreaterThanOrEqual(label.inline ? 14 : 16 * label.lines.length)
    }
  })

  test('every amount is in the picture or in the words under it', () => {
    const frame = frameFor(328, true)
    const { labels, unlabelled } = flowLabels(layFlow(rows, frame).bars, frame)
    const inWords = labels.filter(({ lines }) => lines.length > 0)
    expect(inWords.length + unlabelled.length).toBe(rows.nodes.length)
  })
})

describe('the map', () => {
  const circle = (x: number, y: number, radius: number): Circle => ({
    x,
    y,
    radius,
    paid: radius,
    point: {
      key: `${x}`,
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
  const base: MapBase = {
    width: 300,
    height: 200,
    land: '',
    borders: '',
    at: new Map(),
    insets: [],
  }

  test('area is dollars', () => {
    const scale = radiusScale(1000, 4e6)
    expect(scale * Math.sqrt(4e6)).toBeCloseTo(27)
    expect(scale * Math.sqrt(1e6)).toBeCloseTo(13.5)
  })

  test('a small circle on top of a large one is found first', () => {
    const [large, small] = [circle(100, 100, 30), circle(110, 100, 4)]
    expect(nearestCircle([large, small], 110, 100)).toBe(small)
    expect(nearestCircle([large, small], 85, 100)).toBe(large)
    expect(nearestCircle([large], 250, 100)).toBeUndefined()
  })

  test('names never run into each other or off the map', () => {
    const crowd = [circle(290, 100, 5), circle(288, 104, 5), circle(286, 98, 5)]
    const wanted = crowd.map((each) => ({ circle: each, characters: 7 }))
    const places = layLabels(wanted, base, crowd)
    expect(places.length).toBe(3)
    const boxes = places.map(({ x, y, anchor }) => ({
      left: anchor === 'start' ? x : x - 50,
      top: y - 13,
    }))
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.left + 50).toBeLessThanOrEqual(base.width + 1)
      for (const other of boxes.slice(at + 1))
        expect(Math.abs(box.left - other.left) > 49 || Math.abs(box.top - other.top) >= 31).toBe(
          true,
        )
    }
  })

  test('a name stands where it does not cover a large circle', () => {
    const [named, neighbour] = [circle(100, 100, 10), circle(140, 100, 20)]
    const wanted = [{ circle: named, characters: 8 }]
    expect(layLabels(wanted, base, [named])[0]!.anchor).toBe('start')
    expect(layLabels(wanted, base, [named, neighbour])[0]!.anchor).toBe('end')
  })

  test('many circles are one path', () => {
    expect(circlesPath([circle(1, 2, 3)], (each) => each.radius)).toBe(
      'M-2.0 2.0a3.0 3.0 0 1 0 6.0 0a3.0 3.0 0 1 0 -6.0 0',
    )
  })
})
