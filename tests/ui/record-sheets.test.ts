/** The record on paper: cut between lanes, nothing lost, no piece taller than half a page. */
import { expect, test } from 'vitest'
import type { RecordPicture } from '../../src/ui/verdicts/record-layout'
import { recordSheets } from '../../src/ui/verdicts/record-sheets'

/** So many orders under two awards and a row of marks, as the layout sets them. */
function pictureOf(orders: number): RecordPicture {
  const lane = (y: number) => ({ x: 0, y, width: 10, onward: false })
  const awards = [200, 240].map((y) => ({ ...lane(y), accept: 5, span: { year: y } }))
  const lanes = Array.from({ length: orders }, (_, at) => ({
    ...lane(314 + at * 40),
    order: { id: String(at) },
  }))
  return {
    width: 820,
    height: 322 + orders * 40,
    years: [{ x: 0, year: '2017' }],
    marks: [{ x: 0, y: 44, by: 'court' }],
    awards,
    orders: lanes,
    titles: [
      { y: 26, says: 'acts' },
      { y: 186, says: 'awards' },
      { y: 300, says: 'orders' },
    ],
    x: () => 0,
  } as unknown as RecordPicture
}

test('a record that a page holds stays in one piece', () => {
  const picture = pictureOf(3)
  expect(recordSheets(picture)).toEqual([picture])
})

test.each([5, 9, 20, 37, 90])(
  '%i orders: every lane stands whole on one piece, in order',
  (count) => {
    const sheets = recordSheets(pictureOf(count))
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.flatMap(({ orders }) => orders.map(({ order }) => order.id))).toEqual(
      Array.from({ length: count }, (_, at) => String(at)),
    )
    expect(sheets.flatMap(({ titles }) => titles.map(({ says }) => says))).toEqual([
      'acts',
      'awards',
      'orders',
    ])
    expect(sheets.map(({ marks }) => marks.length)).toEqual([1, ...sheets.slice(1).map(() => 0)])
    for (const { height, awards, orders, years } of sheets) {
      expect(years).toHaveLength(1)
      expect(height).toBeLessThanOrEqual(560)
      for (const { y } of [...awards, ...orders]) {
        expect(y).toBeGreaterThanOrEqual(44)
        expect(y + 40).toBeLessThanOrEqual(height)
      }
    }
  },
)
