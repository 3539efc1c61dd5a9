/** Sets out the text of a statute as lines: how each is marked, what is folded, what stands beside it. */
import { slotsOf } from '../../model/index'
import type {
  Parameter,
  ParameterValue,
  Program,
  Statute,
  StatuteParagraph,
  StatuteSlot,
} from '../../model/index'

/** A paragraph as it is set. */
export interface StatuteLine {
  readonly paragraph: StatuteParagraph
  /** Its own designation, below what already stands above it: `(A)`. */
  readonly mark: string
  /** How many of its ancestors stand above it. */
  readonly depth: number
}

/** Lines that stand open, or lines folded away under a title of their own. */
type StatuteBlock =
  | { readonly folded: false; readonly line: StatuteLine }
  | { readonly folded: true; readonly title: string; readonly lines: readonly StatuteLine[] }

/** The lines of a statute, with runs of folded ones as one block. */
export function statuteBlocks(statute: Statute): readonly StatuteBlock[] {
  const there = new Set(statute.paragraphs.map(({ at }) => at))
  const blocks: StatuteBlock[] = []
  for (const paragraph of statute.paragraphs) {
    const line = lineOf(paragraph, there)
    const last = blocks.at(-1)
    if (paragraph.folded !== true) blocks.push({ folded: false, line })
    else if (last?.folded === true) blocks[blocks.length - 1] = foldOf([...last.lines, line])
    else blocks.push(foldOf([line]))
  }
  return blocks
}

function lineOf(paragraph: StatuteParagraph, there: ReadonlySet<string>): StatuteLine {
  const above = ancestorsOf(paragraph.at).filter((at) => there.has(at))
  return {
    paragraph,
    mark: paragraph.at.slice((above.at(-1) ?? '').length),
    depth: above.length,
  }
}

/** The designations above one, outermost first: `(a)`, `(a)(1)` for `(a)(1)(A)`. */
function ancestorsOf(at: string): readonly string[] {
  const marks = at.match(/\([^)]*\)/g) ?? []
  return marks.slice(0, -1).map((_, place) => marks.slice(0, place + 1).join(''))
}

/** What a fold holds, by the headings of its outermost paragraphs. */
function foldOf(lines: readonly StatuteLine[]): StatuteBlock {
  const tops = lines.filter(
    ({ paragraph }) =>
      !lines.some((other) => ancestorsOf(paragraph.at).includes(other.paragraph.at)),
  )
  const title = tops
    .map(({ paragraph: { at, heading, text = '' } }) => `${at} ${heading ?? firstWords(text)}`)
    .join('; ')
  return { folded: true, title, lines }
}

function firstWords(text: string): string {
  const words = text.split(' ')
  return words.length <= 7 ? text : `${words.slice(0, 7).join(' ')} \u2026`
}

/** The text and the sentence that name a statute: `34 U.S.C. 10156`. */
export function citeStatute({ title, section }: Statute, at = ''): string {
  return `${title} U.S.C. ${section}${at}`
}

/** The value that a slot shows: what the parameter leaves of one where the text says that. */
export function slotValue({ rest }: StatuteSlot, value: ParameterValue): ParameterValue {
  if (!rest) return value
  if (typeof value === 'number') return restOf(value)
  const ends = String(value).split(' to ').map(Number)
  return ends.length === 2 ? `${restOf(ends[1]!)} to ${restOf(ends[0]!)}` : value
}

/** The parameter as a slot shows it, with its range turned round where the text has what is left of one. */
export function slotParameter(slot: StatuteSlot, parameter: Parameter): Parameter {
  if (!slot.rest) return parameter
  const { min = 0, max = 1 } = parameter
  return {
    ...parameter,
    label: `${parameter.label}: the rest`,
    min: restOf(max),
    max: restOf(min),
    value: slotValue(slot, parameter.value),
  }
}

function restOf(share: number): number {
  return Math.round((1 - share) * 1e10) / 1e10
}

/** The parameters that the text of a program's statutes has slots for, each once. */
export function slotPaths(statutes: readonly Statute[]): readonly string[] {
  const paths = statutes
    .flatMap(({ paragraphs }) => paragraphs.flatMap(slotsOf))
    .map(({ path }) => path)
  return [...new Set(paths)]
}

/** The paragraphs beside which a figure of a parameter stands: the first that has its number itself. */
export function firstAt(statutes: readonly Statute[]): ReadonlyMap<StatuteParagraph, string[]> {
  const seen = new Set<string>()
  const first = new Map<StatuteParagraph, string[]>()
  for (const paragraph of statutes.flatMap(({ paragraphs }) => paragraphs))
    for (const { path, rest } of slotsOf(paragraph)) {
      if (rest || seen.has(path)) continue
      seen.add(path)
      first.set(paragraph, [...(first.get(paragraph) ?? []), path.split('.').at(-1)!])
    }
  return first
}

/** The places of the steps that no paragraph carries out: what the text leaves to whoever applies it. */
export function stepsLeft(program: Program, statutes: readonly Statute[]): readonly number[] {
  const said = new Set(
    statutes.flatMap(({ paragraphs }) => paragraphs.flatMap(({ steps = [] }) => steps)),
  )
  return program.steps.map((_, at) => at).filter((at) => !said.has(at))
}
