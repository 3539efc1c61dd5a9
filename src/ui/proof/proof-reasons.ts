/** Gives the figures of the proof page their reasons: what was published and where, and the run that answers to it. */
import { MATCH_WORDS, usualOutcome } from '../../model/index'
import type { Dataset, Match, Outcome, ProofClass, ProofRow } from '../../model/index'
import { counted, dollars, fiscalYear } from '../format'
import type { Asked, Gathered, ModelQuestion } from '../page-state'
import { nameOf } from '../views/names'
import { publishedReason } from '../views/published'

/** So many figures are named behind a count. */
const NAMED = 40

/** What each class says of a match. */
export const CLASS_SAYS: Readonly<Record<ProofClass, string>> = {
  independent: 'nothing of these figures or their siblings went into the inputs',
  fitted: 'a rate, a total or a choice of printing was recovered from these or their siblings',
  input: 'the model takes these as they stand, so that agreeing proves nothing',
}

/** The outcome of a year, run again when somebody asks, so that twenty years are not kept. */
let ran: {
  readonly dataset: Dataset
  readonly year: string
  readonly outcome: Outcome | null
} | null = null

function outcomeOf(dataset: Dataset, year: string): Outcome | null {
  if (ran?.dataset !== dataset || ran.year !== year)
    ran = { dataset, year, outcome: usualOutcome(dataset, year) }
  return ran.outcome
}

/** Who a published figure is of: the place, the places of a joint award, or the total's own name. */
export function whoOf(dataset: Dataset, { published }: ProofRow): string {
  const { recipients } = dataset
  const index = published.of.length === 1 ? recipients.indexOf.get(published.of[0]!) : undefined
  return index === undefined ? published.label : nameOf(recipients, index)
}

/** Ask about one row, by which of its figures. */
export function askProofRow(
  dataset: Dataset,
  row: ProofRow,
  which: 'published' | 'computed' | 'difference',
): Asked {
  const title = `${whoOf(dataset, row)}, ${fiscalYear(row.published.fiscalYear)}: ${which}`
  if (which === 'published') return { title, about: { reason: publishedReason(row.published) } }
  const computed = computedReason(dataset, row)
  if (which === 'computed') return { title, about: { reason: computed } }
  return {
    title,
    about: {
      reason: {
        says: row.reason === '' ? MATCH_WORDS[row.match] : row.reason,
        value: row.difference ?? 'cannot be told',
        unit: row.difference === null ? 'word' : 'dollars',
        formula: 'computed \u2212 published',
        withNumbers: `${row.computed === null ? 'none' : dollars(row.computed)} \u2212 ${dollars(row.published.dollars)}`,
        from: [publishedReason(row.published), computed],
      },
    },
  }
}

function computedReason(dataset: Dataset, row: ProofRow): Gathered {
  const { published, computed } = row
  const outcome = outcomeOf(dataset, published.fiscalYear)
  const counts = outcome?.programs.some(
    ({ allocation }) => allocation.program.id === published.program,
  )
  return {
    says: `Computed for ${whoOf(dataset, row)}, ${fiscalYear(published.fiscalYear)}, with default settings and nothing withheld. ${row.because}`,
    value: computed ?? 'cannot be told',
    unit: computed === null ? 'word' : 'dollars',
    formula:
      published.kind === 'total'
        ? `the ${published.label} of the program\u2019s table`
        : 'the amounts by formula of those named, added up; a share below the line for direct awards counts in a joint one',
    from:
      outcome === null || !counts
        ? [publishedReason(published)]
        : questionsOf(dataset, row).map((question) => ({ question, of: outcome })),
  }
}

/** What the model explains of a row: each member's amount, or the money that a total is of. */
function questionsOf(
  dataset: Dataset,
  { published }: ProofRow,
): readonly ModelQuestion['question'][] {
  const { program, of, kind } = published
  const known = of.filter((id) => dataset.recipients.indexOf.has(id))
  if (kind === 'total' || known.length === 0)
    return [{ about: 'total', program, total: 'available' }]
  return known.map((recipient) => ({ about: 'allocation', program, recipient }))
}

/** How many figures of a class, a program or a match: each with its source. */
export function askCount(
  dataset: Dataset,
  rows: readonly ProofRow[],
  told: {
    readonly of: string
    readonly class: ProofClass
    readonly match: Match | null
    /** All that were looked at, to be named where none of them counts. */
    readonly among: readonly ProofRow[]
  },
): Asked {
  const match = told.match === null ? 'published figures' : MATCH_WORDS[told.match]
  const named = rows.length > 0 ? rows : told.among
  const title = `${told.of}, ${told.class}: ${match}`
  return {
    title,
    about: {
      reason: {
        says: `${counted(rows.length, 'figure')}. ${told.class}: ${CLASS_SAYS[told.class]}.`,
        value: rows.length,
        unit: 'count',
        formula: `${rows.length > 0 ? 'one for each published figure' : 'none of these published figures is one'}${named.length > NAMED ? `; the first ${NAMED} are named, the table has all` : ''}`,
        from: named.slice(0, NAMED).map((row) => ({
          ...publishedReason(row.published),
          says: `${whoOf(dataset, row)}, ${fiscalYear(row.published.fiscalYear)}: ${MATCH_WORDS[row.match]}`,
        })),
      },
    },
  }
}
