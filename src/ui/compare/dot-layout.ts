/** Lays gains and losses out as dots: across what a place gets in the first scenario, up what it gets in the other. */
import type { PlaceRow } from '../../model/index'
import { familyOf } from '../views/names'
import type { Family } from '../views/names'
import { tickWords } from '../views/tick-words'

/** A place of the picture, in pixels. */
export interface Dot {
  readonly row: PlaceRow
  readonly x: number
  readonly y: number
  readonly family: Family
  /** Its award differs between the two. */
  readonly differs: boolean
}

/** A line of the scale: one power of ten of dollars, or nothing. */
interface Tick {
  readonly dollars: number
  readonly at: number
  /** Empty where there is no room for words. */
  readonly says: string
}

/** A shape of the key and its words, in pixels. */
interface KeyShape {
  readonly x: number
  readonly y: number
  readonly family: Family
  readonly words: string
}

interface DotLayout {
  readonly size: number
  readonly left: number
  readonly bottom: number
  readonly key: readonly KeyShape[]
  /** The scale is the same both ways; `at` counts from the lower left corner. */
  readonly ticks: readonly Tick[]
  /** The beginning of the scale in words where smaller awards stand there as well; empty otherwise. */
  readonly least: string
  readonly dots: readonly Dot[]
  /** Dots that differ, the largest difference first. */
  readonly order: readonly Dot[]
}

const LEFT = 52
const BOTTOM = 34
/** Half of the last line's words stand beyond it. */
const RIGHT = 22
const LINE = 18
/** The middle width of a letter of the key. */
const LETTER = 6.6
/** Room for those who get nothing, which no logarithm can place. */
const NOTHING = 44
/** Of a hundred awards, how many may be too small for the scale; they stand at its beginning. */
const TOO_SMALL = 0.02
/** The least room for the words of a line. */
const ROOM = 48

/** Lay the places out in a square of a width; `at` is the scenario held against the first. */
export function layDots(places: readonly PlaceRow[], at: number, width: number): DotLayout {
  const size = Math.max(160, Math.min(width, 620) - LEFT - RIGHT)
  const key = layKey(new Set(places.map(({ kind }) => familyOf(kind))), LEFT + size)
  // Under the key one line for the name of the upward scale.
  const top = (key.at(-1)?.y ?? 0) + LINE + 12
  const pairs = places.map((row) => ({
    row,
    from: Math.max(0, row.figures[0]!.amount?.value ?? 0),
    to: Math.max(0, row.figures[at]!.amount?.value ?? 0),
  }))
  const values = pairs.flatMap(({ from, to }) => [from, to])
  const [first, last] = powersOf(values)
  const place = (dollars: number): number =>
    dollars <= 0
      ? NOTHING / 4
      : NOTHING + (Math.max(0, Math.log10(dollars) - first) / (last - first)) * (size - NOTHING)
  const dots = pairs.map(({ row, from, to }): Dot => ({
    row,
    x: round(LEFT + place(from)),
    y: round(top + size - place(to)),
    family: familyOf(row.kind),
    differs: (row.figures[at]!.difference?.value ?? 0) !== 0,
  }))
  const by = ({ row }: Dot) => Math.abs(row.figures[at]!.difference?.value ?? 0)
  const every = Math.max(1, Math.ceil(ROOM / ((size - NOTHING) / (last - first))))
  const powers = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step))
  return {
    size,
    left: LEFT,
    bottom: top + size,
    key,
    ticks: [0, ...powers].map((dollars, step) => ({
      dollars,
      at: round(place(dollars)),
      says: step === 0 || (step - 1) % every === 0 ? tickWords(dollars) : '',
    })),
    least: values.some((value) => value > 0 && value < 10 ** first) ? tickWords(10 ** first) : '',
    dots,
    order: dots.filter(({ differs }) => differs).sort((a, b) => by(b) - by(a)),
  }
}

/** The powers of ten between which the scale runs; a few awards may be smaller. */
function powersOf(values: readonly number[]): readonly [first: number, last: number] {
  const known = values.filter((value) => value > 0).sort((a, b) => a - b)
  const least = known[Math.floor(known.length * TOO_SMALL)]
  if (least === undefined) return [0, 1]
  const first = Math.floor(Math.log10(least))
  return [first, Math.max(first + 1, Math.ceil(Math.log10(known.at(-1)!)))]
}

/** How high and wide the whole picture is. */
export function sizeOfDots({ size, bottom }: DotLayout): {
  readonly width: number
  readonly height: number
} {
  return { width: LEFT + size + RIGHT, height: bottom + BOTTOM }
}

/** The dots of a family in one path, each as its family\u2019s shape: colour alone tells nothing. */
export function pathOf(dots: readonly Pick<Dot, 'x' | 'y' | 'family'>[]): string {
  return dots.map(({ x, y, family }) => `M${x} ${y}${SHAPES[family]}`).join('')
}

const FAMILIES: readonly (readonly [Family, string])[] = [
  ['state', 'states and territories'],
  ['local', 'local governments'],
  ['nonprofit', 'nonprofits'],
  ['other', 'others'],
]

/** The key, in as many lines as the width takes. */
function layKey(seen: ReadonlySet<Family>, width: number): readonly KeyShape[] {
  let [x, y] = [6, 10]
  return FAMILIES.filter(([family]) => seen.has(family)).map(([family, words]) => {
    const long = 30 + words.length * LETTER
    if (x > 6 && x + long > width) [x, y] = [6, y + LINE]
    const shape = { x, y, family, words }
    x += long
    return shape
  })
}

/** States are squares, local governments discs, nonprofits triangles, others diamonds. */
const SHAPES: Readonly<Record<Family, string>> = {
  state: 'm-3.5 -3.5h7v7h-7z',
  local: 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
  nonprofit: 'm0 -4.2l4 7.2h-8z',
  other: 'm0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z',
}

/** The dot nearest to a point, if one is within reach of a finger; one that differs before one that does not. */
export function nearestDot({ dots, order }: DotLayout, x: number, y: number): Dot | null {
  const reach = (among: readonly Dot[]): Dot | null => {
    let [found, least]: [Dot | null, number] = [null, 24]
    for (const dot of among) {
      const away = Math.hypot(dot.x - x, dot.y - y)
      if (away < least) [found, least] = [dot, away]
    }
    return found
  }
  return reach(order) ?? reach(dots)
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
