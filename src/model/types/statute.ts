/** The text of a statute as data: its paragraphs, and in them the numbers that a reader may change. */
import type { ProgramId, SourceId } from './words'

/** One section of law by which a program's money is divided. */
export interface Statute {
  /** Its source, by which its file is named. */
  readonly id: SourceId
  readonly program: ProgramId
  /** Its place among the sections of the program. */
  readonly order: number
  /** Of the United States Code. */
  readonly title: number
  readonly section: string
  readonly heading: string
  /** Quoted from a source, or stated in our own words where the text was not found. */
  readonly words: 'quoted' | 'ours'
  /** As of when the text was read, and what the copy left out. */
  readonly edition: string
  /** How the title was put together, and so what a bill would name. */
  readonly arranged: { readonly says: string; readonly source: SourceId }
  readonly paragraphs: readonly StatuteParagraph[]
}

/** A paragraph, subparagraph or clause. */
export interface StatuteParagraph {
  /** Its designation below the section, such as `(a)(1)(A)`. */
  readonly at: string
  /** Heading and text may hold slots: see `statutePieces`. */
  readonly heading?: string
  readonly text?: string
  /** Nothing of it moves money here, so it is folded away. */
  readonly folded?: boolean
  /** The program's steps that carry it out, by their places in the program file. */
  readonly steps?: readonly number[]
  /** Figures of the program that belong beside it, by id. */
  readonly figures?: readonly string[]
  /** What the model does otherwise than the text, or leaves out. */
  readonly model?: string
}

/** A number of the law that a reader may change. */
export interface StatuteSlot {
  /** Such as `programs.jag.state_share`. */
  readonly path: string
  /** True where the text has what the parameter leaves of one: 40 percent beside 60. */
  readonly rest: boolean
  /** The law's own words, such as `50 percent`. */
  readonly words: string
}
