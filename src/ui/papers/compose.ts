/** Sets a paper: its text with the figures put in, each with the number of its footnote, and its tables. */
import type { PaperFigure, Figures, InSight } from './paper-figures'
import { isState, payingPrograms, programsOf } from './paper-figures'
import { PAPERS, sidesOf } from './paper-data'
import type { Block, BothSides, PaperId, When } from './paper-data'
import { exposureRows, EXPOSURE_HEAD } from './exposure'
import { TIMING_HEAD } from './timing'
import type { TimingRow } from './timing'
import { fiscalYear } from '../format'
import { indexOf } from '../views/names'
import { partOf } from '../views/figures'
import { placeName } from '../views/verdict-reason'

/** Words, or a figure with its footnote. */
export type Noted = string | { readonly figure: PaperFigure; readonly note: number }

/** A part of a paper as it is set. */
export type Part =
  | { readonly is: 'heading'; readonly says: string }
  | { readonly is: 'words'; readonly pieces: readonly Noted[] }
  | { readonly is: 'blank'; readonly says: string; readonly lines: number }
  | { readonly is: 'link' }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly numeric: readonly number[]
      readonly rows: readonly (readonly (readonly Noted[])[])[]
    }

/** A paper as it is set: its parts, both sides, and its footnotes in order. */
export interface Paper {
  readonly title: string
  readonly for: string
  readonly parts: readonly Part[]
  readonly sides: readonly BothSides[]
  readonly notes: readonly PaperFigure[]
}

/** Set a paper of a place; `timing` is what acts on its awards, null while it is followed. */
export function composePaper(
  id: PaperId,
  view: InSight,
  figures: Figures,
  timing: readonly TimingRow[] | null,
): Paper {
  const { dataset, results, place } = view
  const notes: PaperFigure[] = []
  const noted = (name: string, program?: string): Noted => {
    const figure = figures.of(name, program)
    if (!notes.includes(figure)) notes.push(figure)
    return { figure, note: notes.indexOf(figure) + 1 }
  }
  const { outcome } = results
  const words: Readonly<Record<string, string>> = {
    place: placeName(dataset, place),
    year: fiscalYear(outcome.settings.year),
    programs: programsOf(outcome)
      .map((each) => partOf(outcome, each)!.allocation.program.short)
      .join(', '),
  }
  const paying = payingPrograms(view)
  const state = isState(dataset, place)
  const holds: Readonly<Record<When, boolean>> = {
    paid: paying.length > 0,
    unpaid: paying.length === 0,
    state,
    local: !state,
  }
  const text = PAPERS[id]
  const parts = text.blocks
    .filter((block) => block.if === undefined || holds[block.if])
    .flatMap(set)
  const conditions = outcome.programs.flatMap((program) =>
    program.conditions.map(({ settings }) => settings.condition),
  )
  return { title: text.title, for: text.for, parts, sides: sidesOf(conditions), notes }

  function set(block: Block): readonly Part[] {
    if (block.heading !== undefined) return [{ is: 'heading', says: block.heading }]
    if (block.blank !== undefined)
      return [{ is: 'blank', says: block.blank, lines: block.lines ?? 1 }]
    if (block.link) return [{ is: 'link' }]
    if (block.table !== undefined) return tableOf(block.table)
    return [{ is: 'words', pieces: pieces(block.says ?? '') }]
  }

  function pieces(says: string): readonly Noted[] {
    return says
      .split(/\{(\w+)\}/)
      .map((part, at) => (at % 2 === 0 ? part : (words[part] ?? noted(part))))
      .filter((part) => part !== '')
  }

  function tableOf(table: NonNullable<Block['table']>): readonly Part[] {
    const caption = `${words['place']}, ${words['year']}`
    if (table === 'timing') {
      if (timing === null) return []
      if (timing.length === 0)
        return [
          {
            is: 'words',
            pieces: ['Nothing acts on an award of this place in the years followed.'],
          },
        ]
      const rows = timing.map((row) => row.map((cell) => [cell]))
      return [
        {
          is: 'table',
          caption: `${caption}: what acts, and when`,
          head: TIMING_HEAD,
          numeric: [],
          rows,
        },
      ]
    }
    if (table === 'exposure')
      return [
        {
          is: 'table',
          caption: `${caption}: exposure, dollars`,
          head: EXPOSURE_HEAD,
          numeric: [1, 5],
          rows: exposureRows(view, paying, indexOf(dataset, place), noted),
        },
      ]
    if (paying.length === 0) return []
    return [
      {
        is: 'table',
        caption: `${caption}: program by program, dollars`,
        head: ['Program', 'By formula', 'In the scenario', 'Kept back'],
        numeric: [1, 2, 3],
        rows: paying.map((each) => [
          [partOf(outcome, each)!.allocation.program.short],
          [noted('due', each)],
          [noted('award', each)],
          [noted('exposure', each)],
        ]),
      },
    ]
  }
}
