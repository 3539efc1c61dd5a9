/** Finds the link of a scenario in text that a reader pasted or that the address holds. */

/** A link is read by its fragment; this is how that of a scenario begins. */
const START = '#s='
const SIGNS = /^[\w.~%&=:-]*/

/**
 * The fragment of a link somewhere in a text, from its # on, or null where there is none. Where a mail
 * program broke a link into lines, `joined` gives it with the breaks taken out.
 */
export function findLink(text: string, joined = false): string | null {
  const trimmed = text.trim()
  // A scenario's own text may speak of links in its note.
  if (trimmed.startsWith('{')) return null
  const at = trimmed.startsWith('s=') ? 0 : trimmed.indexOf(START)
  if (at === -1) return null
  const rest = trimmed.slice(at).replace(/^#/, '')
  const found = SIGNS.exec(joined ? rest.replace(/\s+/g, '') : rest)
  return `#${found?.[0] ?? ''}`
}

/** Whether the browser's address holds a scenario. */
export function isScenarioLink(hash: string): boolean {
  return hash.startsWith(START)
}
