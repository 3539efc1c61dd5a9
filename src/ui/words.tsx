/** Sets a generated sentence whose numbers are buttons: text as it is, each number with its reasons. */
import { Num } from './number'
import type { Asking } from './number'

/** A number in a sentence. */
export interface Told {
  readonly text: string
  readonly asked: Asking
  /** What the number is, for who hears it alone. */
  readonly label?: string
}

/** A part of a sentence: words, or a number that opens its reasons. */
export type Piece = string | Told

/** A sentence of such parts. */
export function Words(props: { readonly of: readonly Piece[] }) {
  return props.of.map((piece, at) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Num key={at} asked={piece.asked} {...(piece.label && { label: piece.label })}>
        {piece.text}
      </Num>
    ),
  )
}

/** The same sentence as plain text, for a drawing's own description, a file, or speech. */
export function plainWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}
