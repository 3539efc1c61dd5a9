/** The line under the picture of gains and losses: its largest differences as a table, its files, and its link. */
import type { Comparison, Dataset } from '../../model/index'
import { downloadText } from '../download'
import type { Asked } from '../page-state'
import { PictureTable } from '../picture-table'
import { useActions } from '../use-page'
import { placesCsv } from './compare-csv'
import { amountWords, differenceWords, placeWords, yearsBeside } from './compare-words'
import type { Dot } from './dot-layout'

/** How many rows the table lists; the file holds all. */
const LISTED = 100

/** The table; each figure opens the reasons of its place. */
export function GainsTable(props: {
  readonly comparison: Comparison
  readonly dataset: Dataset
  readonly at: number
  /** The dots that differ, the largest difference first. */
  readonly order: readonly Dot[]
  readonly ask: (dot: Dot) => Asked
}) {
  const { comparison, dataset, at, order, ask } = props
  const actions = useActions()
  const letter = comparison.runs[at]!.name
  const head = ['Place', 'A', letter, `${letter} less A`]
  const rows = () =>
    order.slice(0, LISTED).map((dot) => {
      const place = placeWords(dataset, dot.row)
      const [first, figure] = [dot.row.figures[0]!, dot.row.figures[at]!]
      return [
        place,
        ...[
          amountWords(first.amount),
          amountWords(figure.amount),
          differenceWords(figure.difference),
        ].map((text, column) => ({
          text,
          says: `${place}, ${head[column + 1]!}`,
          asked: () => ask(dot),
        })),
      ]
    })
  const save = async () => {
    const named = await actions.fetchNames()
    if (named !== null) downloadText('gains-and-losses.csv', placesCsv(named, comparison))
  }
  return (
    <PictureTable
      caption={`What places are awarded in A and in ${letter}, ${yearsBeside(comparison, at)}, the largest differences first`}
      head={head}
      numeric={[1, 2, 3]}
      rows={rows}
      onCsv={() => void save()}
      picture="comparison"
      file="gains-and-losses"
    />
  )
}
