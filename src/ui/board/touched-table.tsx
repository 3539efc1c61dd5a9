/** Lists which parameters a class changed, and how many students changed each. */
import { Num } from '../number'
import { FramedTable } from '../table/framed-table'
import { askTouched } from './board-reasons'
import type { Done } from './use-board'

/** A row a parameter, the most often changed first; a sentence where nobody changed any. */
export function TouchedTable(props: { readonly done: Done }) {
  const { board, dataset } = props.done
  if (board.touched.length === 0) return <p class="said">No student changed anything.</p>
  return (
    <FramedTable
      label="What was changed"
      class="board-touched"
      head={['Parameter', 'Students', 'Who']}
      numeric={[1]}
    >
      <tbody>
        {board.touched.map((touched) => (
          <tr key={touched.path}>
            <th scope="row" data-name>
              {touched.label}
            </th>
            <td class="r">
              <Num
                label={`Students who changed ${touched.label}: ${touched.by.length}`}
                asked={() => askTouched(dataset, board, touched)}
              >
                {touched.by.length}
              </Num>
            </td>
            <td data-name>{touched.by.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </FramedTable>
  )
}
