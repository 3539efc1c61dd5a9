/** Takes the text of a statute apart into words and the numbers that a reader may change. */
import type { StatuteParagraph, StatuteSlot } from './types'

const SLOT = /\{(1 - )?([a-z0-9_.-]+)\|([^{}|]+)\}/

/**
 * Split a text at its slots. `{programs.jag.state_share|60 percent}` is a slot; with `1 - ` before
 * the path it is what the share leaves of one.
 */
export function statutePieces(text: string): readonly (string | StatuteSlot)[] {
  // Splitting at three groups gives words, then a slot's three parts, then words again.
  const parts = text.split(SLOT)
  const pieces: (string | StatuteSlot)[] = []
  for (let at = 0; at < parts.length; at += 4) {
    const [said = '', rest, path, words] = parts.slice(at, at + 4)
    if (said !== '') pieces.push(said)
    if (path !== undefined && words !== undefined)
      pieces.push({ path, rest: rest !== undefined, words })
  }
  return pieces
}

/** The slots of a paragraph, those of its heading first. */
export function slotsOf({ heading = '', text = '' }: StatuteParagraph): readonly StatuteSlot[] {
  return [heading, text]
    .flatMap(statutePieces)
    .filter((piece): piece is StatuteSlot => typeof piece !== 'string')
}

/** The text as the law prints it, its slots as their words. */
export function printedText(text: string): string {
  return statutePieces(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.words))
    .join('')
}

/** The number that the law's words give, a percentage as a share of one; undefined where they give none. */
export function printedNumber(words: string): number | undefined {
  const percent = /^([\d.]+) percent$/.exec(words)
  if (percent !== null) return Math.round(Number(percent[1]) * 1e8) / 1e10
  const dollars = /^\$(\d{1,3}(?:,\d{3})*)$/.exec(words)
  return dollars === null ? undefined : Number(dollars[1]!.replaceAll(',', ''))
}
