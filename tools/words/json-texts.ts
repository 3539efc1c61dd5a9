/** Finds and tells the texts of a data file of the interface, such as the glossary's explanations. */

/** Members that hold words; the others are ids, laws and sources. */
const WORDED = /^(?:says|term|title|asks|text|heading)$/

/** The texts of a file. */
export function jsonTexts(content: string): readonly string[] {
  const found: string[] = []
  tellJson(content, (text) => {
    found.push(text)
    return text
  })
  return found
}

/** The file with each of its texts told by `tell`. */
export function tellJson(content: string, tell: (text: string) => string): string {
  return JSON.stringify(JSON.parse(content), (name, value: unknown) =>
    typeof value === 'string' && WORDED.test(name) && /[A-Za-z]{2}/.test(value)
      ? tell(value)
      : value,
  )
}
