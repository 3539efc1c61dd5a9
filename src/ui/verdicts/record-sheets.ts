/** Cuts the record into pieces that a page of paper holds whole: a break falls between two lanes, never through one. */
import { LANE, LANES_FROM, TITLE_OVER } from './record-layout'
import type { RecordPicture } from './record-layout'

/** So tall, in the layout's pixels, that two stand on a page of Letter or A4. */
const SHEET = 500

/** The picture in pieces, each with the days at its head; what happened stays with the first. */
export function recordSheets(picture: RecordPicture): readonly RecordPicture[] {
  const lanes = [...picture.awards, ...picture.orders].map(({ y }) => y)
  const starts = [0]
  for (const y of lanes) if (y + LANE - starts.at(-1)! > SHEET && y > lanes[0]!) starts.push(y)
  if (starts.length === 1) return [picture]
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Infinity
    const up = at === 0 ? 0 : start - LANES_FROM
    const here = <T extends { readonly y: number }>(rows: readonly T[]): readonly T[] =>
      rows.filter(({ y }) => y >= start && y < end).map((row) => ({ ...row, y: row.y - up }))
    const [awards, orders] = [here(picture.awards), here(picture.orders)]
    // A title stands over the lane below it, on that lane's piece.
    const titles = picture.titles
      .filter(({ y }) => y + TITLE_OVER >= start && y + TITLE_OVER < end)
      .map((title) => ({ ...title, y: title.y - up }))
    const last = Math.max(...[...awards, ...orders].map(({ y }) => y))
    return {
      ...picture,
      height: last + LANE + 8,
      marks: at === 0 ? picture.marks : [],
      awards,
      orders,
      titles,
    }
  })
}
