/** Brings names and what is typed into one plain form, so that accents, capitals and punctuation part nobody. */
import uFuzzy from '@leeoniya/ufuzzy'

/** Lower case, unaccented, single spaces: `34 U.S.C. 10156(d)` is `34 usc 10156 d`, `$10,000` is `10000`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most names are of plain letters already, and there are fifteen thousand of them.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower
  const plain = /[^ -~]/.test(lower) ? uFuzzy.latinize(lower) : lower
  return plain
    .replace(/['\u2019]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\b(?:[a-z]\.){2,}/g, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/%/g, ' percent ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
}

/** Words that tell nothing apart, where others are typed beside them. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'to', 'for'])

/** The words typed that are looked for. */
export function termsOf(folded: string): readonly string[] {
  const words = [...new Set(folded.split(' ').filter(Boolean))]
  const telling = words.filter((word) => !EMPTY.has(word))
  return telling.length === 0 ? words : telling
}

/** One letter for each of the text's, so that a match can be marked where it stands. */
export function foldInPlace(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase()
  return [...text]
    .map((letter) => {
      const plain = uFuzzy.latinize(letter.toLowerCase())
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}
