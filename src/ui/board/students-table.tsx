/** Lists the class: what each student changed, and what came of it. */
import { BOARD_TOTALS } from '../../model/index'
import type { Board, BoardRow } from '../../model/index'
import { fiscalYear } from '../format'
import { Num } from '../number'
import { FramedTable } from '../table/framed-table'
import { askRow } from './board-reasons'
import { ANSWER_WORDS, TOTAL_WORDS, figureWords } from './board-words'
import type { Done } from './use-board'

/** A row a student. */
export function StudentsTable(props: { readonly done: Done }) {
  const { board, dataset } = props.done
  const answered = board.steps.length > 0
  return (
    <FramedTable
      label="Each student’s figures and changes"
      class="board-students"
      whole
      caption="Dollars of each scenario’s own fiscal year. Open: places of which the facts do not tell."
      head={[
        'Student',
        'Scenario',
        ...BOARD_TOTALS.map((total) => TOTAL_WORDS[total]),
        'Changed',
        ...(answered ? ['Answers'] : []),
      ]}
      numeric={BOARD_TOTALS.map((_, at) => at + 2)}
    >
      <tbody>
        {board.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row" data-name>
              {row.name}
              {row.handIn.file !== row.name && <small>{row.handIn.file}</small>}
            </th>
            <td data-name>
              {row.run.id}
              <small>{fiscalYear(row.run.year)}</small>
            </td>
            {BOARD_TOTALS.map((total) => {
              const words = figureWords(row, total)
              return (
                <td key={total} class="r">
                  <Num
                    label={`${TOTAL_WORDS[total]}, ${row.name}: ${words}`}
                    asked={() => askRow(dataset, row, total)}
                  >
                    {words}
                  </Num>
                </td>
              )
            })}
            <td data-name>
              {row.run.changes.length === 0 ? (
                'Nothing'
              ) : (
                <ul>
                  {row.run.changes.map(({ path, says }) => (
                    <li key={path}>{says}</li>
                  ))}
                </ul>
              )}
            </td>
            {answered && (
              <td data-name>
                <ul>
                  {row.checked.map(({ step, result }) => (
                    <li key={step}>
                      {titleOf(board, row, step)}: {ANSWER_WORDS[result]}
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </FramedTable>
  )
}

function titleOf({ steps }: Board, { handIn }: BoardRow, step: string): string {
  const lesson = handIn.work?.lesson
  return steps.find((each) => each.lesson === lesson && each.step === step)?.title ?? step
}
