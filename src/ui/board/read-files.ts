/** Reads the files that a teacher gives, in the browser; nothing of them is kept or sent. */
import { MOST_BYTES_HANDED_IN, isFull, takeFiles } from '../../model/index'
import type { Taken } from '../../model/index'

/** Lay files on a board, one after the other; what finds no room is not even read. */
export async function readFiles(before: Taken, files: readonly File[]): Promise<Taken> {
  let taken = before
  for (const file of files) {
    const text = isFull(taken) ? null : await textOf(file)
    taken = takeFiles(taken, [{ name: file.name, text }])
  }
  return taken
}

/** The text of a file; null where it is no text. */
async function textOf(file: File): Promise<string | null> {
  try {
    // One byte more than allowed is enough for the reader to say so; it may cut a letter in two.
    const cut = file.size > MOST_BYTES_HANDED_IN
    const bytes = await file.slice(0, MOST_BYTES_HANDED_IN + 1).arrayBuffer()
    return new TextDecoder('utf-8', { fatal: !cut }).decode(bytes)
  } catch {
    return null
  }
}
