/** Works out the most that one place could ask for in a competition, in which pot, against which odds. */
import { competitionOf } from './competition'
import type { Odds } from './competition'
import { atOrBefore, residentsAt } from './residents'
import { potsOf, usualAmounts } from './pots'
import type { Ends, PotAmount, PotAmounts, StateFloor } from './pots'
import type { DenominatorTables, Residents } from './read-denominators'
import type { Force } from './read-forces'
import type { Dataset, FiscalYear, MostAsked, Program, RecipientId } from './types'

/** One place in one competition; what no source tells is null. */
export interface Ask {
  readonly residents: Residents | null
  readonly pot: PotAmount | null
  readonly force: Force | null
  readonly most: MostAsked | null
  /** Positions it may ask for; a range, since how the share of a force is rounded was not published. */
  readonly positions: Ends | null
  readonly dollars: Ends | null
  /** The arithmetic of the dollars, with numbers. */
  readonly withNumbers: string
  readonly odds: Odds | null
  /** What all applicants of its state get together. */
  readonly floor: StateFloor | null
}

/**
 * Work out what one place could ask for. It says nothing of whether the place applied.
 * Null where the program has no competition in the year or the place may not apply.
 */
export function askOf(
  dataset: Dataset,
  tables: Pick<DenominatorTables, 'residents' | 'forces'>,
  program: Program,
  year: FiscalYear,
  recipient: RecipientId,
  amounts?: PotAmounts,
): Ask | null {
  const index = dataset.recipients.indexOf.get(recipient)
  const kind = index === undefined ? undefined : dataset.recipients.kinds[index]
  const competition = competitionOf(dataset, program, year, amounts)
  if (competition === null || kind === undefined || !program.eligible.includes(kind)) return null
  const when = Number(year.slice(0, 4))
  const residents = residentsAt(dataset, tables, recipient, when) ?? null
  const force = atOrBefore(tables.forces.get(recipient), when) ?? null
  const most = competition.known?.most ?? null
  const asked = most === null || force === null ? null : count(most, force, residents)
  const pots = potsOf(dataset, program, year, amounts ?? usualAmounts(program, year))
  return {
    residents,
    pot: pots?.pots.find(({ pot }) => residents !== null && holds(pot, residents.people)) ?? null,
    force,
    most,
    positions: asked?.positions ?? null,
    dollars: asked?.dollars ?? null,
    withNumbers: asked?.withNumbers ?? '',
    odds: competition.odds,
    floor: pots?.floor ?? null,
  }
}

function holds({ over, upTo }: PotAmount['pot'], people: number): boolean {
  return (over === undefined || people > over) && (upTo === undefined || people <= upTo)
}

/** A share of the force in whole positions, rounded either way, up to the cap; times the dollars for each. */
function count(
  { dollars, shareOfForce, people, below, from }: MostAsked,
  force: Force,
  residents: Residents | null,
) {
  // Without a count of people, either cap may be the place's own.
  const caps: Ends =
    residents === null
      ? { low: below.value, high: from.value }
      : residents.people < people
        ? { low: below.value, high: below.value }
        : { low: from.value, high: from.value }
  // A force times a share of hundredths is exact in hundredths; in binary it may miss a whole number.
  const share = Math.round(force.officers * shareOfForce.value * 1e6) / 1e6
  const positions: Ends = {
    low: Math.min(Math.floor(share), caps.low),
    high: Math.min(Math.ceil(share), caps.high),
  }
  const cap = caps.low === caps.high ? `${caps.low}` : `${caps.low} to ${caps.high}`
  const whole =
    positions.low === positions.high ? `${positions.low}` : `${positions.low} to ${positions.high}`
  return {
    positions,
    dollars: { low: positions.low * dollars.value, high: positions.high * dollars.value },
    withNumbers: `${force.officers} × ${shareOfForce.value} = ${share}, at most ${cap}: ${whole} × ${dollars.value}`,
  }
}
