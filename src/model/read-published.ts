/** Reads what was published about awards: amounts entered as they stand, figures to compare, known differences. */

import { quote, suggest } from './fault'
import { readFiscalYear, readId, readNumber, readText, readWhole, readWord } from './read-cell'
import { listFiles } from './read-programs'
import { STANDINGS } from './read-states'
import { cellFault, readTable } from './read-table'
import type { Files, Table } from './read-table'
import type {
  Crossing,
  EnteredAward,
  KnownDifference,
  Program,
  PublishedFigure,
  RecipientId,
  RecipientTable,
  Source,
  SourceId,
} from './types'

/** A set of recipients that a total adds up, such as `states`; after a `;` may stand which part. */
const SET = /^[a-z]+(?:-[a-z0-9]+)*$/
/** The set of a state's awards that stand within about 1 %, because counts rise after printing. */
const LATE_COUNTS = 'late-counts'

/** What an id in these tables may name. */
interface Known {
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly programs: readonly Program[]
  readonly recipients: RecipientTable
}

/** Read `local/entered.csv`: awards that no formula reaches. */
export function readEntered(files: Files, known: Known): readonly EnteredAward[] {
  const names = [
    'fiscal_year',
    'program',
    'recipient',
    'dollars',
    'standing',
    'source',
    'note',
  ] as const
  const table = readTable(files, 'local/entered.csv', names, [
    'fiscal_year',
    'program',
    'recipient',
  ])
  return Array.from({ length: table.count }, (_, row) => ({
    ...readYearOfProgram(table, row, known),
    recipient: readId(table, row, 'recipient', known.recipients.indexOf, 'recipient'),
    dollars: readWhole(table, row, 'dollars', 0),
    standing: readWord(table, row, 'standing', STANDINGS),
    source: readId(table, row, 'source', known.sources, 'source'),
    note: table.columns.note[row]!,
  }))
}

/** Read every file in `published/`; a total's `of` is the name of a set, the others' are recipients. */
export function readPublished(files: Files, known: Known): readonly PublishedFigure[] {
  const names = [
    'fiscal_year',
    'program',
    'kind',
    'of',
    'label',
    'dollars',
    'tolerance',
    'standing',
    'source',
    'locator',
    'note',
  ] as const
  const key = ['fiscal_year', 'program', 'kind', 'of', 'label'] as const
  return listFiles(files, 'published/', '.csv').flatMap((file) => {
    const table = readTable(files, file, names, key)
    return Array.from({ length: table.count }, (_, row): PublishedFigure => {
      const kind = readWord(table, row, 'kind', ['award', 'joint', 'allocation', 'total'])
      return {
        ...readYearOfProgram(table, row, known),
        kind,
        of: kind === 'total' ? readSet(table, row) : readMembers(table, row, known.recipients),
        label: table.columns.label[row]!,
        // A total may be a rate, such as dollars per crime.
        dollars:
          kind === 'total'
            ? readNumber(table, row, 'dollars', 0, Infinity)
            : readWhole(table, row, 'dollars', 0),
        tolerance: readNumber(table, row, 'tolerance', 0, Infinity),
        standing: readWord(table, row, 'standing', ['sure', 'likely', 'doubtful']),
        source: readId(table, row, 'source', known.sources, 'source'),
        locator: table.columns.locator[row]!,
        note: table.columns.note[row]!,
      }
    })
  })
}

/**
 * Read `differences.csv`: where published and computed are known to differ, and who is right.
 * `of` names recipients, or a set of which a total was published.
 */
export function readDifferences(
  files: Files,
  known: Known,
  published: readonly PublishedFigure[],
): readonly KnownDifference[] {
  const names = ['fiscal_year', 'program', 'of', 'reason', 'right'] as const
  const totals = published.filter(({ kind }) => kind === 'total').flatMap(({ of }) => of)
  const sets = new Set([LATE_COUNTS, ...totals.map(setOf)])
  // One recipient may have an award of its own and a joint one, each with a reason.
  const table = readTable(files, 'differences.csv', names, names.slice(0, 4))
  return Array.from({ length: table.count }, (_, row) => {
    const text = readText(table, row, 'of')
    return {
      ...readYearOfProgram(table, row, known),
      of: sets.has(setOf(text)) ? [text] : readMembers(table, row, known.recipients),
      reason: readText(table, row, 'reason'),
      right: readWord(table, row, 'right', ['published', 'computed', 'open']),
    }
  })
}

/** Read `recipients/crosswalk.csv`: places of the policy evidence and the recipients that they are. */
export function readCrosswalk(files: Files, recipients: RecipientTable): readonly Crossing[] {
  const names = ['policy_id', 'recipient', 'note'] as const
  const table = readTable(files, 'recipients/crosswalk.csv', names, ['policy_id', 'recipient'])
  return Array.from({ length: table.count }, (_, row) => ({
    policyId: readText(table, row, 'policy_id'),
    recipient: readId(table, row, 'recipient', recipients.indexOf, 'recipient'),
    note: table.columns.note[row]!,
  }))
}

function readYearOfProgram(
  table: Table<'fiscal_year' | 'program'>,
  row: number,
  known: Known,
): { readonly fiscalYear: string; readonly program: string } {
  const fiscalYear = readFiscalYear(table, row, 'fiscal_year')
  const byId = new Map(known.programs.map((program) => [program.id, program]))
  const program = readId(table, row, 'program', byId, 'program')
  return { fiscalYear, program }
}

function setOf(text: string): string {
  return text.split(';')[0]!
}

/** The name of a set, kept whole: `local-part;VT`. */
function readSet(table: Table<'of'>, row: number): readonly RecipientId[] {
  const text = readText(table, row, 'of')
  if (SET.test(setOf(text))) return [text]
  throw cellFault(table.file, row, 'of', `${quote(text)} names no set; write a word such as states`)
}

function readMembers(
  table: Table<'of'>,
  row: number,
  recipients: RecipientTable,
): readonly RecipientId[] {
  const members = readText(table, row, 'of').split(';')
  for (const id of members) {
    if (recipients.indexOf.has(id)) continue
    const says = `unknown recipient ${quote(id)}${suggest(id, recipients.ids)}`
    throw cellFault(table.file, row, 'of', says)
  }
  const twice = members.find((id, place) => members.indexOf(id) !== place)
  if (twice === undefined) return members
  throw cellFault(table.file, row, 'of', `${quote(twice)} stands twice; name each member once`)
}
