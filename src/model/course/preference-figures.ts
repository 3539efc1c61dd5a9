/** Lists the odds with and without the points of a preference, each in words and with its reasons. */
import { figure } from '../rule-words'
import { oddsInWords, timesInWords } from './preference-words'
import type { PreferenceOdds, PreferenceSide } from './preference'
import type { Cited, Reason } from '../types'

/** One figure; its reason is null where it is unknown, and `says` tells why. */
interface PreferenceFigure {
  readonly name: string
  readonly words: string
  readonly says: string
  readonly reason: Reason | null
}

/** List the odds of those with the points and of those without, and where both would be the same. */
export function preferenceFigures(found: PreferenceOdds): readonly PreferenceFigure[] {
  const { given, without, winners, possible, taken } = found
  const assumed = taken[0] > 0 || taken[1] < 1
  const told = (side: PreferenceSide | null): string => {
    if (!possible) return 'with so many more would have won than applied'
    if (side === null) return 'by what is assumed nobody applied so'
    return assumed ? timesInWords(side) : `${timesInWords(side)}: ${NOBODY_SAID}`
  }
  const line = (name: string, side: PreferenceSide | null, rest: boolean): PreferenceFigure => {
    const words = oddsInWords(side)
    const reason = words === 'unknown' ? null : oddsReason(name, side!, rest, found)
    return { name, words, says: told(side), reason }
  }
  return [
    line('Odds with the points', given, false),
    line('Odds without the points', without, true),
    {
      name: 'Both odds are the same if, of all applicants, this share took the points',
      words: `about ${figure(winners.value * 100)} %`,
      says: 'as of the winners: if fewer took them, those with the points won more often; if more, less often',
      reason: leaf('Of the winners, had the points', winners, 'share'),
    },
  ]
}

const NOBODY_SAID = 'how many of the applicants took the points was not published'

/** The arithmetic, at the share of the winners as printed. */
function oddsReason(
  name: string,
  { odds: { value, low, high } }: PreferenceSide,
  rest: boolean,
  { awards, applicants, winners, taken }: PreferenceOdds,
): Reason {
  const of = (share: number): number => (rest ? Number((1 - share).toFixed(6)) : share)
  const ends = [...new Set(taken.map(of))].sort((a, b) => a - b).map(figure)
  const side = rest ? 'without the points' : 'with the points'
  return {
    says: `${name}${low === null ? ': at most this, since more may have applied' : ''}.`,
    value: value ?? high ?? 0,
    unit: 'share',
    precision: low === high ? 'exact' : 'estimate',
    ...(low === high ? {} : { low: low ?? 0, high: high ?? 1 }),
    formula: `awards × share of the winners ${side} ÷ (applications × share of the applicants ${side})`,
    withNumbers: `${figure(awards.value)} × ${figure(of(winners.value))} ÷ (${figure(applicants.value)} × ${ends.join(' to ')})`,
    from: [
      leaf('Awards', awards, 'count'),
      leaf('Applications', applicants, 'count'),
      leaf('Of the winners, had the points', winners, 'share'),
      {
        says: 'Of all applicants, took the points: assumed, no source.',
        value: `${taken.map((share) => `${figure(share * 100)} %`).join(' to ')}`,
        unit: 'word',
        from: [],
      },
    ],
  }
}

function leaf(says: string, { value, low, high, source, note }: Cited, unit: Reason['unit']) {
  const ends = low === undefined || high === undefined ? {} : { low, high }
  const rounded = low === undefined || high === undefined ? {} : { precision: 'rounded' as const }
  const noted = note === undefined ? '' : `: ${note}`
  return { says: `${says}${noted}.`, value, unit, ...rounded, ...ends, source, from: [] }
}
