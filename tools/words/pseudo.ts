/** Makes a language that is English a third longer and accented: what stays plain on the page is not in the table. */

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž',
  A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž',
} // prettier-ignore

/** A text with its letters accented and a third of its words said longer; computed parts stay. */
export function pseudo(text: string): string {
  return text
    .split(/(\{\d+\})/)
    .map((piece) => (/^\{\d+\}$/.test(piece) ? piece : accented(piece)))
    .join('')
}

function accented(text: string): string {
  return text.replaceAll(/[A-Za-z]+/g, (word) => {
    const letters = word.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter)
    return letters + '\u0159'.repeat(Math.round(word.length / 3))
  })
}
