/** Says of one place how it is hit, an award a line. */
import type { BlastRow } from '../../model/index'
import { ToldWords } from '../told-words'
import { blastTable } from '../views/blast-table'
import { askRow } from '../views/blast-told'
import { useCourse } from './use-course'

/** The lines, each with the reasons of its numbers. */
export function BlastOwn({ rows }: { readonly rows: readonly BlastRow[] }) {
  const { dataset, years } = useCourse()
  return (
    <ul class="blast-own">
      {rows.map((row) => {
        const [, ring, award, how, sum, when] = blastTable(dataset, [row])[0]!
        const said = `${award}: ${ring}, ${how}, ${sum}${when === '' ? '' : `, ${when}`}.`
        return (
          <li key={`${row.year} ${row.program} ${row.how}`}>
            <ToldWords text={said} ask={() => askRow(dataset, row, years)} />
          </li>
        )
      })}
    </ul>
  )
}
