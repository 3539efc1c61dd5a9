/** Explains one cited figure of a program: what it is, how it is known, and where it was read. */
import { isLowerBound } from './amount-words'
import type { Cited, Reason } from './types'

/** A number a program rests on, under an id that a question may name. */
export interface ProgramFigure {
  /** Such as `appropriation`, `set-aside-tribal-governments`, `minimum_share` or `match`. */
  readonly id: string
  readonly name: string
  /** Money of the year, the rule of law that divides it, the terms that come with it, what states hand on. */
  readonly group: 'money' | 'rule' | 'term' | 'pass-through'
  /** The step it belongs to, by its place in the program file. */
  readonly step?: number
  /** How it is known in words, such as `printed rounded`; left out for what follows from others. */
  readonly known?: string
  readonly reason: Reason
}

const standings: Readonly<Record<Cited['standing'], string>> = {
  published: 'as published',
  rounded: 'printed rounded',
  deduced: 'deduced',
  assumed: 'assumed',
}

/** How a cited figure is known, in words that stand after its name. */
export function knownAs(cited: Cited): string {
  return isLowerBound(cited)
    ? 'a lower bound, the sum of what was found'
    : standings[cited.standing]
}

/** Explain a cited figure in its unit; one that no source gives is the word unknown. */
export function citedReason(
  name: string,
  cited: Cited | undefined,
  unit: Reason['unit'] = 'dollars',
): Reason {
  if (cited === undefined)
    return { says: `${name}: no source was read for it.`, value: 'unknown', unit: 'word', from: [] }
  return {
    says: `${name}, ${knownAs(cited)}.${cited.note === undefined ? '' : ` ${cited.note}.`}`,
    value: cited.value,
    unit,
    precision:
      cited.standing === 'published' && cited.low === undefined
        ? 'exact'
        : cited.standing === 'rounded'
          ? 'rounded'
          : 'estimate',
    ...ends(cited),
    ...(cited.source === '' ? {} : { source: cited.source }),
    standing: cited.standing,
    from: [],
  }
}

function ends({ value, low, high }: Cited): Pick<Reason, 'low' | 'high'> {
  return low === undefined && high === undefined ? {} : { low: low ?? value, high: high ?? value }
}
