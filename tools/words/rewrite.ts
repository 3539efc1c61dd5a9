/** Writes a translation into the code of a file: each text in its place, what is computed where the translation wants it. */
import type { Text } from './code-node'

/** One computed part of a text. */
const HOLE = /\{(\d+)\}/

/** The code between two places with every text told by `tell`. */
export function rewrite(
  code: string,
  texts: readonly Text[],
  tell: (text: Text) => string,
  from = 0,
  to = code.length,
): string {
  let written = ''
  let at = from
  for (const text of outermost(texts, from, to)) {
    written += code.slice(at, text.start) + writeText(code, texts, text, tell)
    at = text.end
  }
  return written + code.slice(at, to)
}

/** The code that stands for one text. */
export function writeText(
  code: string,
  texts: readonly Text[],
  text: Text,
  tell: (text: Text) => string,
): string {
  const whole = text.before + tell(text) + text.after
  if (text.form === 'string') return JSON.stringify(whole)
  if (text.form === 'attribute') return `{${JSON.stringify(whole)}}`
  const inside = texts.filter((each) => each !== text)
  const pieces = whole.split(HOLE).map((piece, at) => {
    if (at % 2 === 0) return piece
    const [start, end] = text.holes[Number(piece)]!
    return rewrite(code, inside, tell, start, end)
  })
  if (text.form === 'children')
    return pieces
      .map((piece, at) => (at % 2 === 1 || piece === '' ? piece : `{${JSON.stringify(piece)}}`))
      .join('')
  return `\`${pieces
    .map((piece, at) =>
      at % 2 === 1 ? `\${${piece}}` : piece.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&'),
    )
    .join('')}\``
}

/** The texts in a stretch of code that stand within no other text there. */
export function outermost(texts: readonly Text[], from: number, to: number): readonly Text[] {
  const outer: Text[] = []
  for (const text of texts) {
    const last = outer.at(-1)
    if (text.start >= from && text.end <= to && text.start >= (last?.end ?? from)) outer.push(text)
  }
  return outer
}
