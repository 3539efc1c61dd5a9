/** One row of the table of places: what it gets in every scenario, and what that is more or less than in the first. */
import { memo } from 'preact/compat'
import type { ComparedFigure, Comparison } from '../../model/index'
import { Num } from '../number'
import { usePage } from '../use-page'
import { placeHref } from '../views/address'
import { isWide } from '../views/range-words'
import { askFigure, placeParts } from './compare-reasons'
import { amountWords, changeWords, differenceWords } from './compare-words'
import type { ListedRow } from './list-places'

/** Whether a change in per cent says something: the difference is no wide range. */
function isSure({ difference, change }: ComparedFigure): boolean {
  return change !== null && change !== 0 && difference !== null && !isWide(difference)
}

interface Props {
  readonly row: ListedRow
  readonly at: number
  readonly comparison: Comparison
}

/** A row; drawn again only when it changed. */
export const PlaceLine = memo(function DrawPlaceLine(props: Props) {
  const { row, comparison } = props
  const dataset = usePage((state) => state.dataset)
  const { figures, recipient } = row
  return (
    <tr aria-rowindex={props.at + 2}>
      <th scope="row">
        {recipient < 0 ? row.name : <a href={placeHref(row.key)}>{row.name}</a>}
        <small>{row.note}</small>
      </th>
      {figures.map((figure, at) => {
        const words = amountWords(figure.amount)
        const label = `${row.name}, ${comparison.runs[at]!.name}: ${words}`
        const parts = (on: number) =>
          recipient < 0 ? [] : placeParts(dataset, comparison, on, recipient)
        const asked = () =>
          askFigure(comparison, `${row.name}: awarded`, figures, at, parts(at), parts(0))
        return (
          <td key={at} class="r">
            <Num label={label} asked={asked}>
              {words}
            </Num>
            {at > 0 && (
              <small>
                <Num label={`${row.name}, ${comparison.runs[at]!.name} beside A`} asked={asked}>
                  {differenceWords(figure.difference)}
                  {isSure(figure) && `, ${changeWords(figure)}`}
                </Num>
              </small>
            )}
          </td>
        )
      })}
    </tr>
  )
})
