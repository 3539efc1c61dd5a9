/** Holds every published figure beside the computed one, and says honestly which of them prove anything. */

import { classify } from './proof-class'
import type { ProofClass } from './proof-class'
import { computeFigure, isUndeclared } from './proof-computed'
import { countBy, countRows } from './proof-count'
import type { ProofCount } from './proof-count'
import { matchOf } from './proof-match'
import type { Match } from './proof-match'
import { reasonFor } from './proof-reason'
import { allAtOnce } from './course/steps'
import type { Steps } from './course/steps'
import { blankScenario } from './scenario'
import { settle } from './settle'
import { simulate } from './simulate'
import type {
  Dataset,
  FiscalYear,
  KnownDifference,
  Outcome,
  ProgramOutcome,
  PublishedFigure,
  RecipientId,
  Scenario,
} from './types'

/** One published figure beside the computed one, nothing withheld. */
export interface ProofRow {
  readonly published: PublishedFigure
  /** What sort of figure it is: whose award, or which total. */
  readonly sort: 'state award' | 'local award' | 'joint award' | 'state allocation' | 'total'
  /** The state or territory it lies in; empty for a national total. */
  readonly state: RecipientId
  /** Null where no computed figure answers to it. */
  readonly computed: number | null
  /** Computed less published. */
  readonly difference: number | null
  readonly match: Match
  readonly class: ProofClass
  /** Why it is in that class: what of it, or of its siblings, went into the inputs. */
  readonly because: string
  /** How many published figures settled the rate or total behind it; 0 where none did. */
  readonly settledBy: number
  /** What was fitted, such as `2014/CA`; empty where nothing was. */
  readonly fitted: string
  /** Why the two differ or cannot be compared; empty where they agree. */
  readonly reason: string
  /** Who is right, where a known difference says so. */
  readonly right?: KnownDifference['right']
}

/** The whole comparison. The three classes are counted apart and never added up. */
export interface Proof {
  readonly edition: string
  readonly rows: readonly ProofRow[]
  readonly classes: Readonly<Record<ProofClass, ProofCount>>
  /** Figures fitted, less the rates and totals that were fitted to them. */
  readonly degreesOfFreedom: {
    readonly figures: number
    readonly fitted: number
    readonly left: number
  }
  /** By class and sort, and by class and state. */
  readonly bySort: Readonly<Record<ProofClass, readonly ProofCount[]>>
  readonly byState: Readonly<Record<ProofClass, readonly ProofCount[]>>
  /** By class and program. */
  readonly byProgram: Readonly<Record<ProofClass, readonly ProofCount[]>>
}

/**
 * Compare every published figure with the computed one under default settings of its year.
 * The dataset should hold every crime year; local awards of years it lacks are not comparable.
 */
export function prove(dataset: Dataset): Proof {
  return allAtOnce(proveInSteps(dataset))
}

/** The same in steps, one a figure and one a fiscal year that is run for it. */
export function* proveInSteps(dataset: Dataset): Steps<Proof> {
  const outcomes = new Map<FiscalYear, Outcome | null>()
  const rows: ProofRow[] = []
  for (const figure of dataset.published) {
    const { fiscalYear } = figure
    if (!outcomes.has(fiscalYear)) {
      outcomes.set(fiscalYear, usualOutcome(dataset, fiscalYear))
      yield rows.length / dataset.published.length
    }
    const outcome = outcomes
      .get(fiscalYear)
      ?.programs.find(({ allocation }) => allocation.program.id === figure.program)
    rows.push(proveOne(dataset, figure, outcome))
    yield rows.length / dataset.published.length
  }
  return countProof(dataset, rows)
}

function countProof(dataset: Dataset, rows: readonly ProofRow[]): Proof {
  const fitted = rows.filter((row) => row.class === 'fitted' && row.match !== 'not-comparable')
  const rates = new Set(fitted.map((row) => row.fitted)).size
  const inClass = <T>(count: (rows: readonly ProofRow[], name: ProofClass) => T) => {
    const of = (name: ProofClass): T =>
      count(
        rows.filter((row) => row.class === name),
        name,
      )
    return { independent: of('independent'), fitted: of('fitted'), input: of('input') }
  }
  return {
    edition: dataset.edition,
    rows,
    classes: inClass((some, name) => countRows(name, some)),
    degreesOfFreedom: { figures: fitted.length, fitted: rates, left: fitted.length - rates },
    bySort: inClass((some) => countBy(some, (row) => row.sort)),
    byState: inClass((some) => countBy(some, (row) => row.state || 'nation')),
    byProgram: inClass((some) => countBy(some, (row) => row.published.program)),
  }
}

function proveOne(
  dataset: Dataset,
  figure: PublishedFigure,
  outcome: ProgramOutcome | undefined,
): ProofRow {
  const { sort, state } = placeOf(dataset, figure)
  const computed = computeFigure(dataset, figure, outcome)
  const found = typeof computed.value === 'number' ? computed.value : null
  const match = computed.comparable ? matchOf(figure, found) : 'not-comparable'
  const known = dataset.differences.find(
    ({ fiscalYear, program, of }) =>
      fiscalYear === figure.fiscalYear &&
      program === figure.program &&
      of.length === figure.of.length &&
      of.every((id) => figure.of.includes(id)),
  )
  const row = {
    published: figure,
    sort,
    state,
    computed: found,
    difference: found === null ? null : found - figure.dollars,
    match,
    ...classify(dataset, figure, state, outcome),
    reason:
      match === 'exact' || match === 'as-printed'
        ? ''
        : (known?.reason ?? reasonFor(dataset, figure, state, outcome, computed.says)),
  }
  return known === undefined ? row : { ...row, right: known.right }
}

function placeOf(dataset: Dataset, figure: PublishedFigure): Pick<ProofRow, 'sort' | 'state'> {
  const { recipients } = dataset
  if (figure.kind === 'total') {
    const part = figure.of.flatMap((set) => set.split(';')).find((id) => recipients.indexOf.has(id))
    return { sort: 'total', state: stateOf(dataset, part) }
  }
  const state = stateOf(dataset, figure.of[0])
  if (figure.kind === 'joint' && !isUndeclared(figure)) return { sort: 'joint award', state }
  const own = figure.of[0] === state
  if (figure.kind === 'allocation') return { sort: own ? 'state allocation' : 'local award', state }
  return { sort: own ? 'state award' : 'local award', state }
}

function stateOf({ recipients }: Dataset, id: RecipientId | undefined): RecipientId {
  const index = id === undefined ? undefined : recipients.indexOf.get(id)
  return index === undefined ? '' : (recipients.ids[recipients.states[index]!] ?? '')
}

/** Run a year as the law and the data say, with every program counted; null for a year without inputs. */
export function usualOutcome(dataset: Dataset, year: FiscalYear): Outcome | null {
  const programs = dataset.programs.filter((program) => Object.hasOwn(program.years, year))
  if (programs.length === 0) return null
  const scenario = usualScenario(dataset, year)
  return simulate(
    dataset,
    settle(dataset, scenario, () => scenario),
  )
}

/** The plain year in which everything published is compared: default settings, every program counted. */
export function usualScenario(dataset: Dataset, year: FiscalYear): Scenario {
  const programs = dataset.programs.filter((program) => Object.hasOwn(program.years, year))
  const included = programs.map(({ id }): [string, boolean] => [`programs.${id}.included`, true])
  return {
    ...blankScenario(`Fiscal year ${year}`),
    edition: dataset.edition,
    changes: Object.fromEntries([['year', year], ...included]),
  }
}
