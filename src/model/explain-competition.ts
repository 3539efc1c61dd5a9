/** Lists the figures of a competition, each with its reasons: what the law leaves whom, who applied, odds, score. */
import { isLowerBound } from './amount-words'
import { competitionOf } from './competition'
import type { Average, Odds } from './competition'
import type { Ask } from './competition-ask'
import { explainPots } from './explain-pots'
import { figure } from './rule-words'
import type { Cited, Dataset, ProgramOutcome, Reason } from './types'

/** One figure by name; its reason is null where no source tells it. */
export interface CompetitionFigure {
  readonly name: string
  readonly reason: Reason | null
  /** True where the figure is only known to be more than its value. */
  readonly more?: true
  /** What it is, where the name does not say it. */
  readonly says?: string
}

/** List what is known of a program's competition in the year of an outcome; empty where it has none. */
export function competitionFigures(
  dataset: Dataset,
  part: ProgramOutcome,
): readonly CompetitionFigure[] {
  const { program, year, settings } = part.allocation
  const found = competitionOf(dataset, program, year, settings)
  if (found === null) return []
  const { known, pots, odds, perAward, perPosition } = found
  const cuts = explainPots({ dataset, program: part })
  const lines = (pots?.pots ?? []).map(({ pot }, i): CompetitionFigure => ({
    name: `For ${pot.name}`,
    reason: cuts[i]!,
  }))
  if (pots !== null) {
    lines.push({
      name: 'For the applicants of one state together, at least',
      reason: pots.floor === null ? null : cuts.at(-1)!,
    })
  }
  if (known === null) return lines
  const awards = count('Awards', known.awards)
  const applicants = count('Applications', known.applicants)
  const positions = count(`Awards pay for this many ${known.position}s`, known.positions)
  const one = `one ${known.position}`
  return [
    ...lines,
    {
      name: 'Applications',
      reason: applicants,
      ...(known.applicants !== null && isLowerBound(known.applicants)
        ? { more: true as const }
        : {}),
    },
    { name: 'Awards', reason: awards },
    { name: 'Odds of an application', reason: oddsReason(odds, awards, applicants) },
    { name: 'An award, on average', reason: averageReason('an award', perAward, awards) },
    { name: `For ${one}, on average`, reason: averageReason(one, perPosition, positions) },
    {
      name: `The most for ${one}`,
      reason: cited(`The most for ${one}`, known.most?.dollars, 'dollars'),
    },
    ...known.criteria.map(({ name, weight }) => ({
      name: `Of the score: ${name.toLowerCase()}`,
      reason: cited(`Part of the score: ${name.toLowerCase()}`, weight, 'share'),
    })),
    ...known.preferences.map(({ name, says, weight, taken, source }) => ({
      name: `Of those awarded, had the preference: ${name.toLowerCase()}`,
      says: `${says} Its weight is ${weight === null ? 'unknown' : `${figure(weight.value)} of the score`}; nothing is withheld.`,
      reason:
        taken === null
          ? null
          : {
              ...cited('Of those awarded had it', taken, 'share')!,
              law: says,
              from: [lawLeaf(says, source)],
            },
    })),
  ]
}

/** The most one place could ask for, with its arithmetic; null where its force or the limits are unknown. */
export function askReason(ask: Ask): Reason | null {
  const { dollars, positions, force, most, residents, withNumbers } = ask
  if (dollars === null || positions === null || force === null || most === null) return null
  return {
    says: 'The most it could ask for; whether it applied is not known, and a waiver of the match allows more.',
    value: dollars.high,
    unit: 'dollars',
    ...(dollars.low === dollars.high ? {} : { precision: 'estimate' as const, ...dollars }),
    formula: 'officers × share of the force, at most the cap, × dollars for one',
    withNumbers,
    source: most.dollars.source,
    from: [
      {
        says: `Sworn officers in ${force.year}`,
        value: force.officers,
        unit: 'count',
        source: force.source,
        from: [],
      },
      ...(residents === null
        ? []
        : [
            {
              says: `Residents in ${residents.year}, which decide the cap and the pot`,
              value: residents.people,
              unit: 'people' as const,
              source: residents.source,
              from: [],
            },
          ]),
    ],
  }
}

function cited(says: string, known: Cited | null | undefined, unit: Reason['unit']): Reason | null {
  if (!known) return null
  const { value, low, high, source, note } = known
  return {
    says: `${says}${note === undefined ? '' : `: ${note}`}.`,
    value,
    unit,
    ...(low === undefined || high === undefined
      ? {}
      : { precision: 'rounded' as const, low, high }),
    source,
    from: [],
  }
}

function count(says: string, known: Cited | null): Reason | null {
  return cited(says, known, 'count')
}

function oddsReason(
  odds: Odds | null,
  awards: Reason | null,
  applicants: Reason | null,
): Reason | null {
  if (odds === null || awards === null || applicants === null) return null
  return {
    says: `Odds of an application of which nothing else is known${odds.low === null ? ': at most this, since more may have applied' : ''}.`,
    value: odds.value,
    unit: 'share',
    precision: odds.low === odds.high ? 'exact' : 'estimate',
    ...(odds.low === odds.high ? {} : { low: odds.low ?? 0, high: odds.high }),
    formula: 'awards ÷ applications',
    withNumbers: `${figure(Number(awards.value))} ÷ ${figure(Number(applicants.value))}`,
    from: [awards, applicants],
  }
}

function averageReason(of: string, average: Average | null, counted: Reason | null): Reason | null {
  if (average === null || counted === null) return null
  const { value, low, high } = average
  return {
    says: `Dollars for ${of}, on average.`,
    value,
    unit: 'dollars',
    ...(low === high ? {} : { precision: 'rounded' as const, low, high }),
    formula: 'awarded ÷ number',
    from: [counted],
  }
}

function lawLeaf(says: string, source: string): Reason {
  return { says, value: 'a preference, nothing is withheld', unit: 'word', source, from: [] }
}
