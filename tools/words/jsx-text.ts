/** Folds the text between tags as JSX does, and reads the few signs that are written by name. */

const SIGNS: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&ndash;': '–',
  '&minus;': '−',
  '&times;': '×',
  '&middot;': '·',
  '&hellip;': '…',
}

/** The text as it stands on the page: blank lines and the indents of lines are layout of the code. */
export function foldText(raw: string): string {
  const lines = raw.split(/\r?\n/)
  const kept = lines
    .map((line, at) => {
      const from = at === 0 ? line : line.replace(/^[ \t]+/, '')
      return at === lines.length - 1 ? from : from.replace(/[ \t]+$/, '')
    })
    .filter((line) => line !== '')
  return namedSigns(kept.join(' '))
}

/** Named signs as themselves; one this list lacks is a fault, so that no translation shows it raw. */
export function namedSigns(text: string): string {
  return text.replaceAll(/&#?\w+;/g, (name) => {
    const code = /^&#(x?)([0-9a-f]+);$/i.exec(name)
    const sign = code ? String.fromCodePoint(parseInt(code[2]!, code[1] ? 16 : 10)) : SIGNS[name]
    if (sign === undefined) throw new Error(`${name} is not a sign that the table of texts reads.`)
    return sign
  })
}
