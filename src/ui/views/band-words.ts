/** Writes the band of draws beside a picture: as speech, as cells of its table, and as columns of its CSV file. */
import type { PlacesBand } from '../drives/places-band'
import type { Figure } from '../format'
import type { AskedCell } from '../picture-table'

/** The marks in the order of size. */
const MARKS = ['tenth', 'median', 'ninetieth'] as const

/** The heads of the three columns. */
export const BAND_HEAD = ['Draws: 1 in 10 at most', 'Draws: median', 'Draws: 1 in 10 at least']

/** A drawn figure, known as well as another of its kind. */
export function asKnown(value: number, { low, high }: Figure): Figure {
  const half = Math.abs(high - low) / 2
  return { value, low: value - half, high: value + half }
}

/** The band for who hears it: `in draws $1 million in the median, $0 to $2 million in four of five`. */
export function bandSpoken(
  band: Pick<PlacesBand, 'tenth' | 'median' | 'ninetieth'>,
  say: (value: number) => string,
): string {
  return `in draws ${say(band.median)} in the median, ${say(band.tenth)} to ${say(band.ninetieth)} in four of five`
}

/** Three cells of a table, each with its reasons; where every draw gives the same they say so. */
export function bandCells(
  band: PlacesBand | null,
  whose: string,
  say: (value: number) => string,
): readonly (string | AskedCell)[] {
  if (band === null) return MARKS.map(() => 'the same in all')
  return MARKS.map((mark) => ({
    text: say(band[mark]),
    says: `${whose}, ${mark} of the draws`,
    asked: () => band.asked(mark),
  }))
}

/** A CSV text with three more columns, one band a line; empty where every draw gives the same. */
export function withBands(csv: string, bands: readonly (PlacesBand | null)[]): string {
  const [head, ...lines] = csv.trimEnd().split('\n')
  const told = lines.map((line, at) => {
    const band = bands[at] ?? null
    return [line, ...MARKS.map((mark) => (band === null ? '' : band[mark]))].join(',')
  })
  return [`${head},draws_tenth,draws_median,draws_ninetieth`, ...told].join('\n') + '\n'
}
