/** Settles how single places answer a finding: as listed, never, always, or on a day. */
import { isDay } from '../change-check'
import { MOST_FAULTS, nearestName, quote } from '../fault'
import type { Changes } from '../scenario-parts'
import type { Dataset, RecipientTable, ReactionSettings } from '../types'

const MODES = ['listed', 'never', 'always'] as const

/** Places are named by the reader, so that their paths (`reactions.2255000`) stand in no list of parameters. */
export function settleReactions(
  { recipients }: Dataset,
  changes: Changes,
): { readonly own: ReactionSettings['own']; readonly faults: readonly string[] } {
  const own = new Map<string, (typeof MODES)[number] | { readonly day: string }>()
  const faults: string[] = []
  for (const [path, value] of changes) {
    if (!path.startsWith('reactions.')) continue
    if (faults.length >= MOST_FAULTS) break
    const recipient = path.slice('reactions.'.length)
    const mode = MODES.find((each) => each === value)
    if (!recipients.indexOf.has(recipient)) {
      const near = instead(recipients, recipient)
      faults.push(`${quote(path)}: there is no recipient ${quote(recipient)}${near}.`)
    } else if (mode !== undefined) own.set(recipient, mode)
    else if (typeof value === 'string' && isDay(value)) own.set(recipient, { day: value })
    else {
      faults.push(
        `${path}: ${quote(String(value))} is no reaction; write never, always, listed, or the day on which the policy changes, such as 2017-01-26.`,
      )
    }
  }
  return { own, faults }
}

/** The id of the one recipient of that name, else the nearest id. */
function instead({ ids, names }: RecipientTable, word: string): string {
  const wanted = word.toLowerCase()
  const named = ids.filter((_, at) => names[at]?.toLowerCase() === wanted)
  if (named.length > 0) return `; write '${named[0]}'`
  const near = nearestName(word, ids)
  return near === undefined
    ? '; write the id of a place or a state, such as 2255000 or LA'
    : `; write '${near}'`
}
