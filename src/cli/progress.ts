/** Says on standard error how far long work is, and never anything where it is short. */
import { inFull } from './figures'

/** Says that so much of the work is done; called as often as one likes. */
type SayDone = (done: number) => void

/** Shorter work is waited for without a word. */
const PATIENCE = 3_000
/** Milliseconds between two words: a terminal is written over, a log grows. */
const ON_TERMINAL = 500
const IN_LOG = 15_000

/** Begin to count work of `all` pieces, `begun` of which were done before. `end` ends the line that a terminal was left with. */
export function progressOf(
  what: string,
  all: number,
  begun: number,
): { readonly done: SayDone; readonly end: () => void } {
  const { stderr } = process
  const start = performance.now()
  let last = start + PATIENCE - (stderr.isTTY ? ON_TERMINAL : IN_LOG)
  let open = false
  return {
    done: (done) => {
      const now = performance.now()
      if (now - last < (stderr.isTTY ? ON_TERMINAL : IN_LOG) || done >= all) return
      last = now
      const each = (now - start) / Math.max(1, done - begun)
      const says = `${inFull(Math.floor(done))} of ${inFull(all)} ${what}, about ${timeWords(each * (all - done))} left`
      stderr.write(stderr.isTTY ? `\r${says.padEnd(70)}` : `${says}\n`)
      open = stderr.isTTY === true
    },
    end: () => {
      if (open) stderr.write('\n')
      open = false
    },
  }
}

function timeWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 100) return `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 100 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
