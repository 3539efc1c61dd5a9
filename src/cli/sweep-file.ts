/** Finds how far the file of a sweep was written, and refuses one that is not its own. */
import { closeSync, readSync } from 'node:fs'
import { ScenarioFault, quote } from '../model/index'
import { openTo } from './out-file'

/** What the file of a sweep has to hold. */
export interface SweepFile {
  readonly path: string
  readonly plan: string
  readonly head: string
  /** What each row begins with. */
  readonly beginning: (row: number) => string
  /** How many figures stand in a row, before the fault. */
  readonly figures: number
  readonly from: number
  readonly to: number
}

/** How far a file was written: the next row, where its whole lines end, and how many of them carry a fault. */
export interface Written {
  readonly next: number
  readonly bytes: number
  readonly faults: number
}

const NEW_LINE = 0x0a
const PIECE = 1 << 20
/** No line of a sweep is as long: what is longer is something else. */
const LONGEST = 1 << 20
/** Every sweep's file begins so. */
const BEGINNING = Buffer.from('plan,row,')
const REMEDY = 'name another file, or add --again to begin this one anew'

/**
 * See how far the file was written; nothing of a file that is not there or holds nothing. A last line
 * that was cut off does not count. Throws a ScenarioFault on the first whole line that this sweep would
 * not have written, and leaves the file as it is.
 */
export function findWritten(file: SweepFile): Written {
  const opened = openTo('r', file.path)
  if (opened === null) return nothing(file)
  const { isLine, ends } = lineKind(file)
  try {
    let [next, bytes, faults] = [file.from - 1, 0, 0]
    for (const line of wholeLines(opened, file)) {
      const fits = next < file.from ? line === file.head : next < file.to && isLine(next, line)
      if (!fits) throw new ScenarioFault(wrongLine(file, next, line))
      if (next >= file.from && !ends(line)) faults += 1
      next += 1
      bytes += Buffer.byteLength(line)
    }
    return { next: Math.max(next, file.from), bytes, faults }
  } finally {
    closeSync(opened)
  }
}

/**
 * Begin a file anew, whatever plan it was of. Throws a ScenarioFault where it is no file of any sweep:
 * who names a file of another kind by mistake keeps it.
 */
export function forgetWritten(file: SweepFile): Written {
  const opened = openTo('r', file.path)
  if (opened === null) return nothing(file)
  try {
    const begins = Buffer.alloc(BEGINNING.length)
    const read = readSync(opened, begins, 0, begins.length, null)
    if (isBeginning(begins.subarray(0, read), BEGINNING)) return nothing(file)
    throw new ScenarioFault(`${quote(file.path)} is no file of a sweep; name another file.`)
  } finally {
    closeSync(opened)
  }
}

function nothing({ from }: SweepFile): Written {
  return { next: from, bytes: 0, faults: 0 }
}

/** Whether bytes are the beginning of others. */
function isBeginning(bytes: Uint8Array, whole: Buffer): boolean {
  return whole.subarray(0, bytes.length).equals(bytes)
}

/** The lines of a file that have their end; what is left over after them is a line cut off. */
function* wholeLines(opened: number, { path, head }: SweepFile): Generator<string> {
  const piece = Buffer.alloc(PIECE)
  let rest: Buffer = Buffer.alloc(0)
  let found = false
  for (;;) {
    const read = readSync(opened, piece, 0, PIECE, null)
    if (read === 0) break
    const text = Buffer.concat([rest, piece.subarray(0, read)])
    let from = 0
    for (let end = text.indexOf(NEW_LINE); end >= 0; end = text.indexOf(NEW_LINE, from)) {
      yield text.toString('utf8', from, end + 1)
      found = true
      from = end + 1
    }
    rest = Buffer.from(text.subarray(from))
    if (rest.length > LONGEST) break
  }
  // A file with no line at all is another's, unless it is the first line cut off.
  if (rest.length > LONGEST || (!found && !isBeginning(rest, Buffer.from(head)))) {
    throw new ScenarioFault(`${quote(path)} is no file of this sweep; ${REMEDY}.`)
  }
}

function lineKind({ beginning, figures }: SweepFile) {
  const rest = new RegExp(`^(?:(?:-?\\d+|unknown)?,){${figures}}(?:[^",]*|"(?:[^"]|"")*")\\n$`)
  return {
    isLine: (row: number, line: string): boolean => {
      const begins = beginning(row)
      return line.startsWith(begins) && rest.test(line.slice(begins.length))
    },
    /** Whether a line ends without a fault. */
    ends: (line: string): boolean => line.endsWith(',\n'),
  }
}

function wrongLine({ path, plan, from, to }: SweepFile, row: number, line: string): string {
  const place = `${quote(path)}, line ${row - from + 2}`
  const other = /^([0-9a-z]{5}-[0-9a-z]{5}),/.exec(line)?.[1]
  if (row < from) return `${place}: these are not the columns of plan ${plan}; ${REMEDY}.`
  if (other !== undefined && other !== plan)
    return `${place}: this is of plan ${other}, and not of ${plan}; ${REMEDY}.`
  const should = row < to ? `row ${row} of plan ${plan} as it would be written` : 'the end'
  return `${place}: ${should} should stand here; ${REMEDY}.`
}
