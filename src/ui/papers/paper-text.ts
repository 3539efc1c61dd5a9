/** Writes a paper as plain text, with its footnotes at the end, to be pasted anywhere. */
import { DISCLAIMER, citation } from '../../model/index'
import type { Dataset } from '../../model/index'
import type { Noted, Paper, Part } from './compose'
import { footnotesOf } from './footnotes'
import type { Side } from './paper-data'

/** What stands over and under every paper. */
export interface Standing {
  readonly scenario: string
  readonly id: string
  /** Where the scenario opens again. */
  readonly link: string
}

/** The line that says what the numbers are. */
export function standingLine(dataset: Dataset, { scenario, id }: Standing): string {
  return `${DISCLAIMER} Scenario \u201c${scenario}\u201d (${id}), model ${dataset.model}, data edition ${dataset.edition}, checked ${dataset.checked}.`
}

/** One side's sources, in full. */
export function sideSources(dataset: Dataset, { sources }: Side): string {
  return sources.map((id) => citation(dataset.sources.get(id)) || id).join('; ')
}

/** The whole paper. */
export function paperText(dataset: Dataset, paper: Paper, standing: Standing): string {
  const sides = paper.sides.flatMap(({ title, for: yes, against }) => [
    title,
    `For: ${yes.says} (${sideSources(dataset, yes)})`,
    `Against: ${against.says} (${sideSources(dataset, against)})`,
  ])
  const { notes, sources, laws } = footnotesOf(dataset, paper.notes)
  return [
    paper.title,
    standingLine(dataset, standing),
    ...paper.parts.map((part) => partText(part, standing)),
    'Both sides, in equal length',
    ...sides,
    'Notes',
    ...notes.map((note, at) => `${at + 1}. ${note}`),
    'Sources of the notes',
    ...sources.map((source, at) => `S${at + 1}. ${source}`),
    'Law of the notes',
    ...laws.map((law, at) => `L${at + 1}. ${law}`),
    '',
  ].join('\n\n')
}

function partText(part: Part, { link }: Standing): string {
  switch (part.is) {
    case 'heading':
      return part.says.toUpperCase()
    case 'words':
      return part.pieces.map(notedText).join('')
    case 'blank':
      return `${part.says}: ${'_'.repeat(20)}`
    case 'link':
      return link
    case 'table':
      return [
        part.caption,
        part.head.join('\t'),
        ...part.rows.map((row) => row.map((cell) => cell.map(notedText).join('')).join('\t')),
      ].join('\n')
  }
}

function notedText(piece: Noted): string {
  return typeof piece === 'string' ? piece : `${piece.figure.text} [${piece.note}]`
}
