/** Lists who is hit directly, who downstream and who is shielded, a row an award. */
import type { BlastRow } from '../../model/index'
import { downloadText } from '../download'
import { digits } from '../format'
import { PictureTable } from '../picture-table'
import { ToldWords } from '../told-words'
import { useNames } from '../use-names'
import { BLAST_HEAD, blastCsv, blastTable } from '../views/blast-table'
import { askBlast, askRow } from '../views/blast-told'
import { whoWords } from '../views/blast-words'
import { awardsOfYears } from '../views/course-years'
import { indexOf } from '../views/names'
import { useCourse } from './use-course'

const LISTED = 200
const DOLLARS = BLAST_HEAD.indexOf('Dollars')

/** The table; the CSV file, called `file` without its ending, has every row. */
export function BlastRows(props: {
  readonly rows: readonly BlastRow[]
  /** Whose rows these are: a state, or all of them. */
  readonly where: string
  readonly file: string
}) {
  const { rows, where } = props
  const { dataset, years } = useCourse()
  const listed = rows.slice(0, LISTED)
  useNames(
    dataset.recipients,
    listed.map(({ recipient }) => indexOf(dataset, recipient)),
  )
  const cellOf = (row: BlastRow, cells: readonly string[], column: number) =>
    column === DOLLARS
      ? {
          text: cells[column]!,
          says: `${whoWords(dataset, row)}, ${cells[DOLLARS - 1]}`,
          asked: () => askRow(dataset, row, years),
        }
      : cells[column]!
  return (
    <>
      {rows.length > LISTED && (
        <p class="caption">
          The table lists the first <span data-name>{LISTED}</span> of{' '}
          <ToldWords
            text={`${digits(rows.length)} rows; the CSV has all.`}
            ask={askBlast(dataset, rows, years, where)}
          />
        </p>
      )}
      <PictureTable
        printed
        caption={`Who is hit directly, who downstream and who is shielded, ${where}, ${awardsOfYears(years)}, dollars`}
        head={BLAST_HEAD}
        numeric={[DOLLARS]}
        rows={() =>
          blastTable(dataset, listed).map((cells, at) =>
            cells.map((_, column) => cellOf(listed[at]!, cells, column)),
          )
        }
        onCsv={() => downloadText(`${props.file}.csv`, blastCsv(dataset, rows))}
        picture="blast"
        file="blast-radius"
      />
    </>
  )
}
