/** Says in one sentence what is wrong with something a person wrote, and what to write instead. */

/** A fault in the data files: names file, line, field, what is wrong, and the remedy. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
}

/**
 * So many faults of one scenario are listed and no more: finding what each of thousands of unknown
 * names may have meant would keep a reader waiting for minutes.
 */
export const MOST_FAULTS = 100

/** A fault in a scenario, a parameter path or a choice on the command line. */
export class ScenarioFault extends Error {
  override readonly name = 'ScenarioFault'
}

/**
 * The known name that a mistyped one most likely meant, or undefined where none is near
 * (more than a third of its letters would have to change). Ties go to the earlier name.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 100).toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const name of names) {
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3))
    if (Math.abs(wanted.length - name.length) > allowed) continue
    const changes = countChanges(wanted, name.toLowerCase(), Math.min(allowed, least - 1))
    if (changes <= allowed && changes < least) {
      least = changes
      best = name
    }
  }
  return best
}

/** `; write 'x'` where a near name is known, else `; write one of a, b, c` with at most eight names. */
export function suggest(word: string, names: Iterable<string>): string {
  const known = [...names]
  const nearest = nearestName(word, known)
  if (nearest !== undefined) return `; write '${nearest}'`
  if (known.length === 0) return '; leave it out'
  if (known.length === 1) return `; write '${known[0]}'`
  const shown = known.slice(0, 8).join(', ')
  return `; write one of ${shown}${known.length > 8 ? ' ...' : ''}`
}

/** A stranger's text, made safe to quote in a sentence: one line, at most 60 letters. */
export function quote(text: string): string {
  // Control characters would let a file write over the reader's terminal; half a letter is none.
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
  return plain.length > 60 ? `'${plain.slice(0, 57).replace(/\p{Cs}$/u, '')}...'` : `'${plain}'`
}

/** Letters to insert, delete, replace or swap with a neighbour to turn one word into the other; Infinity where over `most`. */
function countChanges(from: string, to: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row.push(cost)
    }
    before = last
    last = row
    // A later row is never less than the least of the two before it.
    if (leastOf(before) > most && leastOf(last) > most) return Infinity
  }
  return last[to.length]!
}

function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (a < b ? a : b), Infinity)
}
