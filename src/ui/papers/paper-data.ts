/** Reads the texts of the papers and the arguments of both sides, which are data. */
import papers from './papers.json'
import sides from './sides.json'

/** Five papers from one scenario. */
export const PAPER_IDS = ['memo', 'exposure', 'factbox', 'notice', 'handout'] as const
export type PaperId = (typeof PAPER_IDS)[number]

/** What a part of a paper may hang on. */
export type When = 'paid' | 'unpaid' | 'state' | 'local'

/** One part of a paper as its text file has it. */
export interface Block {
  readonly if?: When
  readonly heading?: string
  /** Words with `{names}` of figures and of the scenario. */
  readonly says?: string
  readonly table?: 'programs' | 'exposure' | 'timing'
  /** Room to write, under these words. */
  readonly blank?: string
  readonly lines?: number
  /** The address at which the scenario opens again. */
  readonly link?: true
}

/** A paper as its text file has it. */
export interface PaperText {
  readonly title: string
  readonly for: string
  readonly blocks: readonly Block[]
}

export const PAPERS = papers as Readonly<Record<PaperId, PaperText>>

/** One side's strongest argument, restated, with the orders and statutes it was made in. */
export interface Side {
  readonly says: string
  readonly sources: readonly string[]
}

/** Both sides on a kind of condition; a condition belongs to it whose id begins so. */
export interface BothSides {
  readonly id: string
  readonly title: string
  readonly conditions: readonly string[]
  readonly for: Side
  readonly against: Side
}

export const SIDES: readonly BothSides[] = sides

/** Whether words are the name of a paper. */
export function isPaper(id: string | null): id is PaperId {
  return PAPER_IDS.some((each) => each === id)
}

/** Both sides on the conditions a scenario counts; where it counts none, on those put on awards. */
export function sidesOf(conditions: readonly string[]): readonly BothSides[] {
  const found = SIDES.filter((each) =>
    conditions.some((id) => each.conditions.some((beginning) => id.startsWith(beginning))),
  )
  return found.length === 0 ? SIDES.slice(0, 1) : found
}
