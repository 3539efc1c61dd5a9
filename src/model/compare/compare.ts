/** Compares scenarios: what differs between them, their totals, and who gains or loses against the first. */
import { ScenarioFault } from '../fault'
import type { Amount } from '../kept'
import { yearLabel } from '../parameters'
import type { FindBase } from '../scenario-parts'
import { followInSteps } from '../course/follow-course'
import { runInSteps } from '../course/run-course'
import { allAtOnce, partOf } from '../course/steps'
import type { Steps } from '../course/steps'
import type { Course } from '../types'
import type { Dataset } from '../types'
import { addUp } from './compare-figures'
import { comparePlaces, openPlaces, sameYearsAndPrograms } from './compare-places'
import type { ResidentTables } from './compare-places'
import { compareTotals } from './compare-totals'
import type { ComparedRun, Comparison, NamedScenario, PlaceRow } from './comparison'
import { whatDiffers } from './differing'
import { tallyGains } from './tally'

/** How many scenarios stand side by side at least and at most. */
export const COMPARED = { least: 2, most: 4 } as const

/**
 * Run two to four scenarios and compare them; each is held against the first. `tables` give figures
 * per resident, which are not known without. Throws a ScenarioFault on fewer or more, and on a
 * scenario that cannot be settled.
 */
export function compareScenarios(
  dataset: Dataset,
  scenarios: readonly NamedScenario[],
  findBase: FindBase,
  tables: ResidentTables = null,
): Comparison {
  const runs = scenarios.map((each) => runCompared(dataset, each, findBase))
  return compareRuns(dataset, runs, findBase, tables)
}

/**
 * Run one scenario for a comparison: its fiscal years, and its awards in time. Throws a ScenarioFault
 * where it cannot be settled.
 */
export function runCompared(
  dataset: Dataset,
  named: NamedScenario,
  findBase: FindBase,
): ComparedRun {
  return allAtOnce(runComparedInSteps(dataset, named, findBase))
}

/** The same in steps, for a page that paints between them. */
export function* runComparedInSteps(
  dataset: Dataset,
  named: NamedScenario,
  findBase: FindBase,
): Steps<ComparedRun> {
  const { years, course } = yield* partOf([0, 1 / 3], runInSteps(dataset, named.scenario, findBase))
  const ends: Course[] = []
  if (openPlaces(years).size > 0) {
    const end = (counting: 'least' | 'most') =>
      followInSteps(dataset, years.years, course.settings, counting)
    ends.push(yield* partOf([1 / 3, 2 / 3], end('least')), yield* partOf([2 / 3, 1], end('most')))
  }
  return { ...named, years: years.years, course, courseEnds: ends }
}

/** Compare scenarios that were run already. Throws a ScenarioFault on fewer than two or more than four. */
export function compareRuns(
  dataset: Dataset,
  runs: readonly ComparedRun[],
  findBase: FindBase,
  tables: ResidentTables = null,
): Comparison {
  return allAtOnce(compareInSteps(dataset, runs, findBase, tables))
}

/** The same in steps. */
export function* compareInSteps(
  dataset: Dataset,
  runs: readonly ComparedRun[],
  findBase: FindBase,
  tables: ResidentTables = null,
): Steps<Comparison> {
  if (runs.length < COMPARED.least || runs.length > COMPARED.most) {
    throw new ScenarioFault(
      `${runs.length} scenarios were given to compare; give at least ${COMPARED.least} and at most ${COMPARED.most}.`,
    )
  }
  const places = yield* partOf([0, 0.6], comparePlaces(dataset, runs, tables))
  const totals = yield* partOf([0.6, 0.9], compareTotals(dataset, runs, places, tables))
  const differs = whatDiffers(dataset, runs, findBase)
  yield 0.95
  return {
    runs,
    differs,
    notes: notesOn(dataset, runs),
    totals,
    places,
    tallies: runs.map((_, at) =>
      tallyGains(
        dataset.recipients,
        places.map(({ recipient, figures }) => ({
          recipient,
          dollars: figures[at]!.difference?.value ?? 0,
        })),
      ),
    ),
    sums: runs.map((_, at) => ({ gained: sideOf(places, at, 1), lost: sideOf(places, at, -1) })),
  }
}

/** What those who gain, or those who lose, have more or less together; a positive amount. */
function sideOf(places: readonly PlaceRow[], at: number, sign: 1 | -1): Amount {
  const moved = places.flatMap(({ figures }) => {
    const difference = figures[at]!.difference
    return difference !== null && Math.sign(difference.value) === sign ? [difference] : []
  })
  const { value, low, high } = addUp(moved)!
  const [least, most] = sign === 1 ? [low, high] : [0 - high, 0 - low]
  return { value: Math.abs(value), low: Math.max(0, least), high: most }
}

function notesOn(dataset: Dataset, runs: readonly ComparedRun[]): readonly string[] {
  const years = runs.map((run) => run.years.map(({ year }) => yearLabel(year)).join(', '))
  const programs = runs.map((run) => programsOf(dataset, run))
  const notes: string[] = []
  if (new Set(years).size > 1) {
    const each = runs.map(({ name }, at) => `${name} is of ${years[at]}`).join(', ')
    notes.push(
      `The fiscal years differ: ${each}. A difference may come of the years alone; dollars are not corrected for prices.`,
    )
  }
  if (new Set(programs.map((list) => list.join('; '))).size > 1) {
    const shared = programs[0]!.filter((one) => programs.every((list) => list.includes(one)))
    const own = runs.flatMap(({ name }, at) => {
      const rest = programs[at]!.filter((one) => !shared.includes(one))
      return rest.length === 0 ? [] : [`${name} also counts ${rest.join(', ')}`]
    })
    const common = shared.length === 0 ? 'none is in all of them' : `all count ${shared.join(', ')}`
    notes.push(`The programs differ: ${common}; ${own.join('; ')}.`)
  }
  if (runs.some((run) => !sameYearsAndPrograms(runs[0]!, run))) {
    notes.push(
      'What only one of two scenarios counts moves for itself: the range of such a difference takes both ends apart.',
    )
  }
  if (runs.some((run) => openPlaces(run).size > 0)) {
    notes.push(
      'Some findings are open: who gains and who loses is counted by the point figures, for which each scenario says how open findings count; ranges show both ends.',
    )
  }
  if (new Set(runs.map(({ course }) => course === null)).size > 1) {
    notes.push(
      'Time was followed in some of the scenarios only; elsewhere its figures are unknown.',
    )
  }
  return notes
}

function programsOf({ programs }: Dataset, { years }: ComparedRun): readonly string[] {
  const counted = new Set(
    years.flatMap(({ outcome }) => outcome.settings.programs.map(({ program }) => program)),
  )
  return programs.filter(({ id }) => counted.has(id)).map(({ short }) => short)
}
