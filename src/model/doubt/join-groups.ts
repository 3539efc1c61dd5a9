/** Takes groups together that cannot be changed one without the other, until every mix of them can be run. */
import type { Steps } from '../course/steps'
import type { Group } from './attribution-groups'
import type { Mixes } from './attribution-mixes'

/** Two groups, or those they were joined with before, and the sentence that says which mix failed. */
export interface Joined {
  readonly groups: readonly Group[]
  readonly because: string
}

/** Parts of a difference as bits of groups, and what had to be joined for them. */
interface JoinedParts {
  readonly parts: readonly number[]
  readonly joined: readonly Joined[]
}

/**
 * Join groups until every mix of the parts settles and runs. Of all pairs the one is joined that
 * leaves the fewest mixes that fail, the first of equals, so that no more is joined than must be.
 * Both scenarios themselves settle, so that all groups as one always do.
 */
export function* joinGroups(mixes: Mixes, groups: readonly Group[]): Steps<JoinedParts> {
  let parts: readonly number[] = groups.map((_, bit) => 1 << bit)
  const joined: Joined[] = []
  const sets = 1 << groups.length
  for (let look: 'settings' | 'figure' = 'settings'; ;) {
    const failing = new Map<number, string>()
    for (let set = 0; set < sets; set++) {
      if (!keepsWhole(parts, set)) continue
      const found = look === 'settings' ? mixes.settings(set) : mixes.figure(set)
      if (typeof found === 'string') failing.set(set, found)
      yield (set / sets) * (look === 'settings' ? 0.1 : 0.5)
    }
    if (failing.size === 0) {
      if (look === 'figure') return { parts, joined }
      // A rule that settles may still give somebody less than nothing: only the run tells.
      look = 'figure'
      continue
    }
    const one = bestJoin(parts, [...failing.keys()])
    const [set, because] = [...failing].find(([each]) => !keepsWhole(one.parts, each))!
    joined.push({
      groups: namesOf(groups, one.both),
      because: `With ${namesOf(groups, set).join(', ')} of the second scenario and the rest of the first: ${because}`,
    })
    parts = one.parts
  }
}

/** The join that leaves the fewest failing mixes. */
function bestJoin(
  parts: readonly number[],
  failing: readonly number[],
): { readonly parts: readonly number[]; readonly both: number } {
  let best: { parts: readonly number[]; both: number; left: number } | undefined
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      const both = one | other
      const merged = parts.flatMap((part) => (part === one ? [both] : part === other ? [] : [part]))
      const left = failing.filter((set) => keepsWhole(merged, set)).length
      if (best === undefined || left < best.left) best = { parts: merged, both, left }
    }
  }
  if (best === undefined) throw new Error('One of the two scenarios itself cannot be run.')
  return best
}

/** Whether a set takes each part whole or not at all. */
function keepsWhole(parts: readonly number[], set: number): boolean {
  return parts.every((part) => (set & part) === 0 || (set & part) === part)
}

function namesOf(groups: readonly Group[], set: number): readonly Group[] {
  return groups.filter((_, bit) => (set & (1 << bit)) !== 0)
}
