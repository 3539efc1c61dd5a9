/** The second back-test: awards ended in April 2025, and victim grants offered with conditions that were dropped. */
import { useMemo } from 'preact/hooks'
import { ENDED_LIFE, apartWords, sumWords } from '../../model/index'
import type { BackTests, Dataset } from '../../model/index'
import { downloadText } from '../download'
import { percent } from '../format'
import { PictureTable } from '../picture-table'
import { useWidth } from '../use-width'
import { ToldWords } from '../told-words'
import { askEnded, askRow, askRows } from './back-test-reasons'
import { ENDED_HEAD, HOLDS_HEAD, endedRows, holdRows } from './back-test-rows'
import { layUndrawn, undrawnSentence } from './undrawn-layout'
import { UndrawnDrawing } from './undrawn-drawing'
import { csv } from './holds-part'

/** What was published, what the model can say of it, and what is missing. */
export function EndedPart(props: { readonly dataset: Dataset; readonly tests: BackTests }) {
  const { dataset, tests } = props
  const { ended, victims } = tests
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const picture = useMemo(() => layUndrawn(ended, width), [ended, width])
  if (ended.rows.length === 0) return null
  const undrawn = ended.rows.find(({ id }) => id === 'undrawn')
  const rows = () => endedRows(ended.rows)
  const victimRows = () => holdRows(dataset, victims.rows)
  return (
    <section aria-labelledby="ended-title" class="ended-section">
      <h3 id="ended-title">Awards ended in April 2025, and victim grants of that year</h3>
      <p class="said">
        <ToldWords
          text={`Of the awards ended on 22 April 2025 only totals were published: about ${percent(ended.undrawnShare.low, 0)} to ${percent(ended.undrawnShare.high, 0)} of the money was still undrawn. ${undrawn?.because ?? ''}`}
          ask={askEnded(ended.rows, undrawn)}
        />
      </p>
      <p class="said">
        <ToldWords text={undrawnSentence(ended)} ask={askEnded(ended.rows, undrawn)} />
      </p>
      <div class="picture" ref={box}>
        <UndrawnDrawing
          picture={picture}
          ask={askEnded(ended.rows, undrawn)}
          label="Undrawn money by fiscal year of the award, at an even pace, beside what was published; the table has the same"
        />
      </div>
      <p class="caption">
        Each bar takes all of the money to be of one fiscal year and drawn evenly over{' '}
        <ToldWords text={`${ENDED_LIFE.awardMonths} months`} ask={askEnded(ended.rows, undrawn)} />{' '}
        from the October after it. How fast it was really drawn is not known: it may be anything
        between nothing and all. The band is what was published.
      </p>
      <PictureTable
        printed
        caption="Published figures of April 2025 beside the model"
        head={ENDED_HEAD}
        rows={rows}
        numeric={[1, 2]}
        ask={(cells, column) =>
          askEnded(
            ended.rows,
            ended.rows.find(({ asks }) => asks === cells[0]),
          )(cells[column]!)
        }
        onCsv={() => downloadText('back-test-april-2025.csv', csv(ENDED_HEAD, rows()))}
        picture="undrawn"
        file="back-test-april-2025"
      />
      <h4>Victim grants of fiscal year 2025</h4>
      {victims.rows.map((row) => (
        <p key={row.record.id} class="said">
          <ToldWords
            text={`Recorded: ${sumWords(row.record.low)} to ${sumWords(row.record.high)} on which the conditions hung until they were dropped. In the model nothing is lost, and ${sumWords(row.modelled.most)} was kept back at most. ${apartWords(row)} ${row.why}`}
            ask={askRow(dataset, row)}
          />
        </p>
      ))}
      <PictureTable
        printed
        caption="Victim grants of fiscal year 2025 beside the model"
        head={HOLDS_HEAD}
        rows={victimRows}
        numeric={[2, 3]}
        ask={(cells, column) => {
          const found = victims.rows.find(
            (row) => holdRows(dataset, [row])[0]!.join() === cells.join(),
          )
          return found === undefined
            ? askRows(dataset, victims, '')(cells[column]!)
            : askRow(dataset, found)(cells[column]!)
        }}
        onCsv={() => downloadText('back-test-victims-2025.csv', csv(HOLDS_HEAD, victimRows()))}
      />
    </section>
  )
}
