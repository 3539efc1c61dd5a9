/** Follows one recipient's award of one program through the fiscal years: computed by formula, and as published. */
import { precisionNames } from './precision'
import { allocatedTo } from './paid-column'
import { blankScenario } from './scenario'
import { settle } from './settle'
import { simulate } from './simulate'
import type { Amount } from './kept'
import type { Steps } from './course/steps'
import type {
  Allocation,
  Dataset,
  Dollars,
  FiscalYear,
  Outcome,
  Precision,
  Program,
  ProgramId,
  PublishedFigure,
} from './types'

/** Why nothing is computed for a year. */
export type Uncomputed =
  /** No inputs of that year are held. */
  | 'no-inputs'
  /** Counts of crime that it needs have not been fetched yet. */
  | 'unfetched'
  /** The tables of that year do not tell local governments, or recipients of this kind, apart. */
  | 'untold'
  /** No count of crimes of the place was printed for the years the formula reads. */
  | 'uncounted'

/** One fiscal year of a recipient's award, before any condition. */
export interface HistoryYear {
  readonly year: FiscalYear
  /** What the formula yields, with its ends; null where that is unknown. Nothing is 0, never null. */
  readonly computed: (Amount & { readonly precision: Precision }) | null
  /** Empty where it is computed. */
  readonly why: Uncomputed | ''
  /** Its share where that is below the threshold and so goes to the state. */
  readonly under: Dollars | null
  /** The surest published award of it alone. */
  readonly published: PublishedFigure | undefined
  /** Of a state: the published allocation that it and its local governments shared. */
  readonly shared: PublishedFigure | undefined
  /** Published awards it shared with others. */
  readonly joint: readonly PublishedFigure[]
  /** The run it was read from, for its reasons; absent where nothing was run. */
  readonly outcome: Outcome | undefined
}

const SURE = { sure: 2, likely: 1, doubtful: 0 }

/**
 * List every fiscal year from the first to the last for which the program has inputs or the tables
 * have a published figure of the recipient; years between without either are unknown. Each year is a
 * step. The amounts are those of the plain year: no condition, every parameter as published.
 */
export function* historyInSteps(
  dataset: Dataset,
  program: Program,
  recipient: number,
): Steps<readonly HistoryYear[]> {
  const id = dataset.recipients.ids[recipient]!
  const figures = dataset.published.filter(
    (figure) => figure.program === program.id && figure.kind !== 'total' && figure.of.includes(id),
  )
  const years = yearsOf(program, figures)
  const rows: HistoryYear[] = []
  for (const [at, year] of years.entries()) {
    yield at / years.length
    const ofYear = figures.filter(({ fiscalYear }) => fiscalYear === year)
    const run = computedIn(dataset, program, year, recipient)
    const unit = run.outcome?.programs[0]?.allocation.units.find(
      (row) => row.recipient === recipient,
    )
    const paidWhole = unit !== undefined ? unit.localPart === 0 : !sharesLocally(program)
    rows.push({
      year,
      ...run,
      published: surest(ofYear, (kind) => kind === 'award' || (kind === 'allocation' && paidWhole)),
      shared: surest(ofYear, (kind) => kind === 'allocation' && !paidWhole),
      joint: ofYear.filter(({ of }) => of.length > 1),
    })
  }
  return rows
}

/** Whether the program divides a state's allocation, so that the allocation is more than the state's award. */
function sharesLocally(program: Program): boolean {
  return program.steps.some(({ step }) => step === 'split')
}

/** The surest figure of one recipient alone: an award before an allocation, then by standing, then the finest. */
function surest(
  figures: readonly PublishedFigure[],
  wanted: (kind: PublishedFigure['kind']) => boolean,
): PublishedFigure | undefined {
  return figures
    .filter(({ of, kind }) => of.length === 1 && wanted(kind))
    .toSorted(
      (a, b) =>
        Number(b.kind === 'award') - Number(a.kind === 'award') ||
        SURE[b.standing] - SURE[a.standing] ||
        a.tolerance - b.tolerance,
    )[0]
}

/** Every year between the first and the last, rounds of their own besides; a round of its own follows its year. */
function yearsOf(program: Program, figures: readonly PublishedFigure[]): readonly FiscalYear[] {
  const known = new Set([
    ...Object.keys(program.years),
    ...figures.map(({ fiscalYear }) => fiscalYear),
  ])
  const numbers = [...known].map((year) => Number(year.slice(0, 4)))
  for (let year = Math.min(...numbers); year <= Math.max(...numbers); year += 1)
    known.add(String(year))
  return [...known].filter((year) => numbers.length > 0 && year !== '').toSorted()
}

function computedIn(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  recipient: number,
): Pick<HistoryYear, 'computed' | 'why' | 'under' | 'outcome'> {
  const unknown = (why: Uncomputed) => ({ computed: null, why, under: null, outcome: undefined })
  const inputs = program.years[year]
  if (inputs === undefined) return unknown('no-inputs')
  const missing = (inputs.localCrime ?? []).some((each) => !dataset.local.crime.has(each))
  if (missing) return unknown('unfetched')
  const outcome = plainYear(dataset, program.id, year)
  const { allocation } = outcome.programs[0]!
  const why = untold(dataset, allocation, recipient)
  if (why !== '') return { ...unknown(why), outcome }
  const share = allocation.localShare[recipient] ?? 0
  const value = allocatedTo(allocation, recipient)
  return {
    computed: {
      value,
      low: allocation.low[recipient]!,
      high: allocation.high[recipient]!,
      precision: precisionNames[allocation.precision[recipient]!]!,
    },
    why: '',
    under: value === 0 && share > 0 ? share : null,
    outcome,
  }
}

/** Why a recipient's allocation is not told; empty where it is, be it nothing. */
function untold(
  { recipients, local }: Dataset,
  allocation: Allocation,
  recipient: number,
): Uncomputed | '' {
  if (allocatedTo(allocation, recipient) > 0) return ''
  if (allocation.units.some((unit) => unit.recipient === recipient)) return ''
  const { program } = allocation
  const may = program.eligible.some((kind) => kind === recipients.kinds[recipient])
  if (!may) return ''
  if (program.steps.some(({ step }) => step === 'local')) {
    if (allocation.local === undefined) return 'untold'
    if ((allocation.localShare[recipient] ?? 0) > 0) return ''
    const counted = local.agencies.recipients.includes(recipient)
    return counted && !Number.isNaN(allocation.local.crime[recipient]) ? '' : 'uncounted'
  }
  const all = recipients.indexOf.get('us-unallocated')
  return all !== undefined && allocatedTo(allocation, all) > 0 ? 'untold' : ''
}

/** The plain year of one program: nothing withheld, every parameter as published. */
function plainYear(dataset: Dataset, program: ProgramId, year: FiscalYear): Outcome {
  const counted = dataset.programs
    .filter(({ years }) => Object.hasOwn(years, year))
    .map(({ id }) => [`programs.${id}.included`, id === program] as const)
  const scenario = {
    ...blankScenario(`FY${year}`),
    changes: { ...Object.fromEntries(counted), year },
  }
  return simulate(
    dataset,
    settle(dataset, scenario, () => scenario),
  )
}
