/** Writes own awards into a scenario, when a reader asks for it, and reads them from one. */
import { MOST_FAULTS, quote, suggest } from '../fault'
import type { Changes } from '../scenario-parts'
import type { Dataset, ParameterValue } from '../types'
import { CellFault, readCents, readDay, readListings, readTier } from './award-cells'
import type { OwnAward } from './own-award'

const PATH = /^awards\.([1-9]\d{0,3})$/
const PARTS = ['listing', 'tier', 'awarded', 'drawn', 'start', 'end', 'match', 'recipient'] as const
const FORM = `${PARTS.join(';')}, such as 16.738;prime;250000;120000;2015-10-01;2019-09-30;;1714000`

/** More awards than this are kept out of a scenario: its file and its link would be too long to send. */
export const MOST_SHARED = 200

/** Whether a path holds one of the reader's own awards. */
export function isOwnAwardPath(path: string): boolean {
  return path.startsWith('awards.') && !path.startsWith('awards.joint.')
}

/**
 * The changes that put awards into a scenario: `awards.1`, `awards.2`, ... each
 * `listing;tier;awarded;drawn;start;end;match;recipient`. The awards' numbers and the recipients'
 * names stay behind, unless `ids` is asked for; then the number follows as a ninth part.
 */
export function ownAwardChanges(
  awards: readonly OwnAward[],
  ids = false,
): Readonly<Record<string, ParameterValue>> {
  const entries = awards.slice(0, MOST_SHARED).map((award, at) => {
    const { listings, tier, awarded, drawn, start, end, match, place, id } = award
    const parts = [listings.join('+'), tier, awarded, drawn ?? '', start, end, match ?? '', place]
    const number = ids ? [id.replace(/[;\s]+/g, ' ')] : []
    return [`awards.${at + 1}`, [...parts, ...number].join(';')] as const
  })
  return Object.fromEntries(entries)
}

/** Own awards of a scenario, in order of their number, and what is wrong with the others, a sentence each. */
export function settleOwnAwards(
  { recipients }: Pick<Dataset, 'recipients'>,
  changes: Changes,
): { readonly awards: readonly OwnAward[]; readonly faults: readonly string[] } {
  const found: { readonly at: number; readonly award: OwnAward }[] = []
  const faults: string[] = []
  for (const [path, value] of changes) {
    if (!isOwnAwardPath(path)) continue
    if (faults.length >= MOST_FAULTS) break
    const at = Number(PATH.exec(path)?.[1] ?? NaN)
    if (!(at <= MOST_SHARED)) {
      faults.push(
        `${quote(path)}: an award's place is a number from 1 to ${MOST_SHARED}; write awards.1.`,
      )
      continue
    }
    try {
      const award = readParts(String(value))
      if (award.place !== '' && !recipients.indexOf.has(award.place)) {
        const near = suggest(award.place, recipients.ids)
        throw new CellFault(`there is no recipient ${quote(award.place)}${near}`)
      }
      found.push({ at, award })
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault
      faults.push(`${path}: ${fault.message}.`)
    }
  }
  found.sort((a, b) => a.at - b.at)
  return { awards: found.map(({ award }) => award), faults }
}

function readParts(text: string): OwnAward {
  const parts = text.split(';').map((part) => part.trim())
  if (parts.length < PARTS.length || parts.length > PARTS.length + 1)
    throw new CellFault(`${quote(text)} has ${parts.length} parts; write ${FORM}`)
  const [listing = '', tier = '', awarded = '', drawn = '', start = '', end = ''] = parts
  const [match = '', place = '', id = ''] = parts.slice(6)
  const award = {
    line: 0,
    id,
    tier: readTier(tier),
    prime: '',
    listings: [...new Set(listing.split('+').flatMap(readListings))],
    name: '',
    place,
    awarded: wholeDollars(awarded),
    drawn: drawn === '' ? null : wholeDollars(drawn),
    start: readDay(start),
    end: readDay(end),
    match: match === '' ? null : wholeDollars(match),
  }
  if (award.awarded === 0) throw new CellFault('no dollars were awarded; write the sum')
  if (award.drawn !== null && award.drawn > award.awarded)
    throw new CellFault(`${drawn} drawn are more than the ${awarded} awarded`)
  if (award.end < award.start)
    throw new CellFault(`the last day ${end} comes before the first day ${start}`)
  return award
}

function wholeDollars(text: string): number {
  const cents = readCents(text)
  if (cents < 0 || cents % 100 !== 0)
    throw new CellFault(`${quote(text)} is no whole number of dollars; write one such as 250000`)
  return cents / 100
}
