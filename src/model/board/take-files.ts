/** Takes many files at once onto the teacher's board: each is read, listed as bad, or found to be there already. */
import { ScenarioFault } from '../fault'
import { textHash } from '../scenario-id'
import { plainName, readHandIn } from './hand-in'
import type { BadFile, HandIn } from './hand-in'

/** The most files a board holds, good and bad together. */
export const MOST_HAND_INS = 200
/** The most bytes a file may have, as of any scenario. */
export const MOST_BYTES_HANDED_IN = 1_048_576

/** A file as it was chosen; `text` is null where it could not be read as text. */
export interface GivenFile {
  readonly name: string
  readonly text: string | null
}

/** What lies on the board. */
export interface Taken {
  readonly handIns: readonly HandIn[]
  readonly bad: readonly BadFile[]
  /** Files that were given more than once, each named once. */
  readonly twice: readonly string[]
  /** How many were left out because the board was full. */
  readonly over: number
  /** The hashes of what was read, so that a file given again is known. */
  readonly seen: ReadonlySet<string>
}

/** A board on which nothing lies. */
export const NOTHING_TAKEN: Taken = { handIns: [], bad: [], twice: [], over: 0, seen: new Set() }

/**
 * Lay further files on a board. No file is fatal: one that cannot be read is listed with one sentence,
 * the same file (its name and every letter alike) counts once, and of more than 200 the first are taken.
 */
export function takeFiles(before: Taken, given: readonly GivenFile[]): Taken {
  const handIns = [...before.handIns]
  const bad = [...before.bad]
  const twice = new Set(before.twice)
  const seen = new Set(before.seen)
  let { over } = before
  for (const { name, text } of given) {
    const file = plainName(name)
    const key = textHash(`${file}\n${text ?? ''}`)
    if (seen.has(key)) twice.add(file)
    else if (handIns.length + bad.length >= MOST_HAND_INS) over += 1
    else {
      seen.add(key)
      const read = readOne(text, file)
      if ('says' in read) bad.push(read)
      else handIns.push(read)
    }
  }
  return { handIns, bad, twice: [...twice], over, seen }
}

/** Whether no further file finds room. */
export function isFull({ handIns, bad }: Taken): boolean {
  return handIns.length + bad.length >= MOST_HAND_INS
}

/** What else to know of the files, a sentence each: which were given twice, and how many were left out. */
export function notesOn({ twice, over }: Taken): readonly string[] {
  const files = over === 1 ? '1 file was' : `${over} files were`
  return [
    ...twice.map((file) => `${file} was given more than once; it counts once.`),
    ...(over === 0
      ? []
      : [`${files} left out: the board holds ${MOST_HAND_INS}. Clear it, or give fewer.`]),
  ]
}

function readOne(text: string | null, file: string): HandIn | BadFile {
  if (text === null)
    return { file, says: `${file} is not text in UTF-8; hand in the file that the page saved.` }
  try {
    return readHandIn(text, file)
  } catch (fault) {
    if (!(fault instanceof ScenarioFault)) throw fault
    return { file, says: fault.message }
  }
}
