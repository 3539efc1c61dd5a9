/** Tells words from code by their look alone: a sentence or a label from a path, a class, a citation or a key. */

/** Signs that no short text of the page holds. */
const CODE =
  /[<>=|\\^~`_]|[a-z]\(|::|^[./#@$-]|https?:|\.\w+\/|\d(?:px|rem|em|ms)\b|^\W*(?:px|rem|em|deg)\b|^(?:grantflow|npm|node) |^[a-z]+[.:]\S+$|\[[a-z-]+[\]=]/

/** Keys of a keyboard and names the browser itself gives. */
const KEYS = new Set([
  'Enter', 'Escape', 'Tab', 'Home', 'End', 'Delete', 'Backspace', 'Shift', 'Control', 'Alt', 'Meta',
  'Space', 'Files', 'Infinity', 'Object',
]) // prettier-ignore

/** A law, a rule or a docket and nothing else: data, the same in every language. */
const CITED =
  /^(?:§+ ?)?(?:\d+ (?:U\.S\.C\.|CFR|C\.F\.R\.|Stat\.|Fed\. Reg\.|F\.\dd)|Pub\. L\.|Public Law \d|P\.L\.|Rev\. Stat\.|U\.S\. Const\.)[^.]*[\w).*]*$/

/** Whether a text, its computed parts as `{0}`, holds a word at all. */
export function hasWord(text: string): boolean {
  return /[A-Za-z]{2}|^[AaIx]$|\b[a-z]{2}\b/.test(withoutHoles(text)) && !/^(?:px|rem)$/.test(text)
}

/** Whether a text anywhere in the code reads as words: several of them, or one with a capital. */
export function readsAsWords(given: string): boolean {
  const text = withoutHoles(given).replaceAll('…', '')
  if (!/[A-Za-z]{2}/.test(text) || CITED.test(text.trim())) return false
  const plain = text.match(/(?<=^|\s)[a-z’]{2,}[,.;:]?(?=\s|$)/g)?.length ?? 0
  if (plain < 5 && CODE.test(text)) return false
  // A lone word with a space at its side is set between others.
  if (/\s/.test(text)) return /(?:^|[\s(“‘])[A-Za-z][a-z’-]+/.test(text)
  return /^[A-Z][a-z]+(?:-[a-z]+)*[.:?]?$/.test(text) && !KEYS.has(text)
}

function withoutHoles(text: string): string {
  return text.replaceAll(/\{\d+\}/g, '0')
}
