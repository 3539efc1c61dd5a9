/** Holds the glossary: each term of grant law once, in one plain line, with its law. */
import glossary from './glossary.json'

/** One term. */
export interface GlossaryTerm {
  readonly id: string
  readonly term: string
  /** Another name for the same. */
  readonly also?: string
  /** What it means, in plain words. */
  readonly says: string
  /** The law that defines or governs it; '' where it is a word of this model or of an award. */
  readonly law: string
  /** The row of the list of sources in which that text is held; '' where that list has none. */
  readonly source: string
  /** Where the law's text was read for this glossary; absent where a row of the list of sources holds it. */
  readonly read?: string
}

/** Every term, in the order of the alphabet. */
export const terms: readonly GlossaryTerm[] = glossary.toSorted((a, b) =>
  a.term.localeCompare(b.term, 'en'),
)

/** The term of that id. */
export function findTerm(id: string): GlossaryTerm | undefined {
  return terms.find((each) => each.id === id)
}

/** The terms whose name, other name, meaning or law holds every word typed; all where nothing is typed. */
export function searchTerms(typed: string): readonly GlossaryTerm[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return terms.filter((each) => {
    const text = `${each.term} ${each.also ?? ''} ${each.says} ${each.law}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The address of a term on the page of words. */
export function termHref(id: string): string {
  return `#words&see=${encodeURIComponent(id)}`
}
