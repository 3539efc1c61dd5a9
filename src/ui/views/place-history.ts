/** Puts a place's awards through the years into words: a sentence that is always true, rows of a table, and a file. */
import type { Dataset, HistoryYear, RecipientId, Uncomputed } from '../../model/index'
import { counted, fiscalYear, money, shortMoney } from '../format'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import type { AskedCell } from '../picture-table'
import type { Piece, Told } from '../words'
import { publishedReason, publishedWords } from './published'
import { placeName } from './verdict-reason'

/** The heads of the table. */
export const HISTORY_HEAD = [
  'Fiscal year',
  'Award by formula, dollars',
  'Published award, dollars',
  'What is known',
] as const

/** Why a year has no figure by formula. */
const WHY: Readonly<Record<Uncomputed, string>> = {
  'no-inputs': 'unknown: no inputs of that year are held',
  unfetched: 'not counted yet: its counts of crime have not been read',
  untold: 'unknown: the tables of that year do not tell places apart',
  uncounted: 'unknown: no count of its crimes was printed',
}

/** What the figures are of. */
export interface HistoryOf {
  readonly dataset: Dataset
  readonly place: RecipientId
  readonly program: string
  readonly short: string
  readonly years: readonly HistoryYear[]
}

/** How the awards went: the first and the last year told, the most, and how many years nobody can tell. */
export function historySentence(of: HistoryOf): readonly Piece[] {
  const { dataset, place, short, years } = of
  const name = placeName(dataset, place)
  const told = years.flatMap((row) => (row.computed === null ? [] : [row]))
  const published = years.filter((row) => row.published !== undefined)
  const blank = years.filter((row) => row.computed === null && row.published === undefined)
  const unknown = blank.filter(({ why }) => why !== 'unfetched')
  const uncounted = years.filter(({ why }) => why === 'unfetched')
  const [first, last] = [told[0], told.at(-1)]
  const most = told.reduce<HistoryYear | undefined>(
    (top, row) => (top === undefined || row.computed!.value > top.computed!.value ? row : top),
    undefined,
  )
  const start: readonly Piece[] =
    first === undefined || last === undefined || most === undefined
      ? [`No ${short} award of ${name} can be computed for any year.`]
      : most.computed!.value === 0
        ? [
            `By formula ${name} had no ${short} award of its own in any year counted.`,
            ...underPieces(of, told),
          ]
        : first === last
          ? [
              `By formula ${name} was awarded `,
              computedTold(of, first, shortMoney),
              ` in ${fiscalYear(first.year)}.`,
            ]
          : [
              `By formula ${name} was awarded `,
              computedTold(of, first, shortMoney),
              ` in ${fiscalYear(first.year)} and `,
              computedTold(of, last, shortMoney),
              ` in ${fiscalYear(last.year)}`,
              ...(most === first || most === last
                ? []
                : [', most in ', `${fiscalYear(most.year)}: `, computedTold(of, most, shortMoney)]),
              '.',
            ]
  return [
    ...start,
    published.length === 0
      ? ' No published award of it was found.'
      : ` Published awards were found for ${yearsWords(published)}.`,
    ...(unknown.length === 0 ? [] : [` Nothing is known of ${yearsWords(unknown)}.`]),
    ...(uncounted.length === 0
      ? []
      : [
          ` By formula, ${yearsWords(uncounted)} ${uncounted.length === 1 ? 'has' : 'have'} not been counted yet.`,
        ]),
  ]
}

/** The last share that was under the line for direct awards, which went to the state. */
function underPieces(of: HistoryOf, told: readonly HistoryYear[]): readonly Piece[] {
  const last = told.findLast(({ under }) => under !== null)
  if (last === undefined) return []
  const share = { value: last.under!, low: last.under!, high: last.under! }
  return [
    ' Its share, ',
    { ...computedTold(of, last), text: money(share), label: `${money(share)}, its share` },
    ` in ${fiscalYear(last.year)}, was under the smallest direct award and went to its state.`,
  ]
}

/** The rows of the table, their figures with reasons. */
export function historyRows(of: HistoryOf): readonly (readonly (string | AskedCell)[])[] {
  return of.years.map((row) => [
    fiscalYear(row.year),
    row.computed === null ? '?' : asCell(computedTold(of, row), fiscalYear(row.year)),
    row.published === undefined ? '?' : asCell(publishedTold(of, row), fiscalYear(row.year)),
    knownWords(row),
  ])
}

/** The award by formula as a number with its reasons, from the run of its own year. */
function computedTold(
  { dataset, place, program, short }: HistoryOf,
  row: HistoryYear,
  write: (figure: Figure) => string = money,
): Told {
  const name = placeName(dataset, place)
  const text = write(row.computed!)
  return {
    text,
    label: `${text}, ${short} award by formula, ${fiscalYear(row.year)}`,
    asked: {
      title: `${name}, ${fiscalYear(row.year)} ${short}: award by formula`,
      about: {
        question: { about: 'allocation', program, recipient: place },
        of: row.outcome!,
      },
    },
  }
}

function publishedTold(
  { dataset, place, short }: HistoryOf,
  { published, year }: HistoryYear,
): Told {
  const text = publishedWords(published!)
  const asked: Asked = {
    title: `${placeName(dataset, place)}, ${fiscalYear(year)} ${short}: published award`,
    about: { reason: publishedReason(published!) },
  }
  return { text, label: `${text}, published ${short} award, ${fiscalYear(year)}`, asked }
}

function asCell({ text, asked }: Told, says: string): AskedCell {
  return { text, says, asked: typeof asked === 'function' ? asked : () => asked }
}

/** What is known of a year, in few words. */
export function knownWords({
  computed,
  why,
  under,
  published,
  shared,
  joint,
}: HistoryYear): string {
  return [
    why !== ''
      ? WHY[why]
      : computed!.precision === 'exact'
        ? 'by formula, exact'
        : 'by formula, an estimate',
    under === null ? '' : 'its share is under the line for direct awards and goes to its state',
    published === undefined
      ? ''
      : published.standing === 'sure'
        ? 'published'
        : `published, ${published.standing}`,
    shared === undefined
      ? ''
      : 'an allocation of the state with its local governments was published',
    joint.length === 0 ? '' : `in ${counted(joint.length, 'published joint award')} with others`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Years in a row as from the first to the last. */
function yearsWords(rows: readonly HistoryYear[]): string {
  const runs: string[][] = []
  for (const { year } of rows) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && /^\d+$/.test(year) && Number(before) === Number(year) - 1)
      run.push(year)
    else runs.push([year])
  }
  const words = runs.map((run) =>
    run.length < 3
      ? run.map(fiscalYear).join(', ')
      : `${fiscalYear(run[0]!)} to ${fiscalYear(run.at(-1)!)}`,
  )
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
