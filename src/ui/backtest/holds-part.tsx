/** The first back-test: JAG of fiscal years 2016 to 2018, a row for each hold that was recorded. */
import { useMemo } from 'preact/hooks'
import { DAYS_APART, partsSentence } from '../../model/index'
import type { BackTests, Dataset } from '../../model/index'
import { downloadText } from '../download'
import { day } from '../format'
import { PictureTable } from '../picture-table'
import { useNames } from '../use-names'
import { useWidth } from '../use-width'
import { cell } from '../views/csv'
import { indexOf } from '../views/names'
import {
  HOLDS_HEAD,
  countSentence,
  holdRows,
  holdWords,
  largestSentence,
  unrecordedSentence,
} from './back-test-rows'
import { ToldWords } from '../told-words'
import { askRow, askRows } from './back-test-reasons'
import { HoldDrawing, SIGNS } from './hold-drawing'
import { layHolds } from './hold-layout'

/** The picture, its summary, and the table with the reasons behind it. */
export function HoldsPart(props: { readonly dataset: Dataset; readonly tests: BackTests }) {
  const { dataset, tests } = props
  const { happened, from, until } = tests
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const { recipients } = dataset
  const named = [
    ...happened.rows.flatMap(({ record }) => record.recipients),
    ...happened.unrecorded.map(({ recipient }) => recipient),
  ]
  useNames(
    recipients,
    named.map((id) => indexOf(dataset, id)),
  )
  const picture = useMemo(
    () => layHolds(happened.rows, (row) => holdWords(dataset, row), from, until, width),
    [happened, recipients, from, until, width],
  )
  const rows = () => holdRows(dataset, happened.rows)
  return (
    <section aria-labelledby="holds-title" class="holds-section">
      <h3 id="holds-title">JAG of fiscal years 2016 to 2018, as it happened</h3>
      <p class="said">
        <ToldWords
          text={countSentence(happened)}
          ask={askRows(dataset, happened, countSentence(happened))}
        />
      </p>
      <p class="said">
        <ToldWords
          text={partsSentence(happened)}
          ask={askRows(dataset, happened, partsSentence(happened))}
        />
      </p>
      {largestSentence(dataset, happened.rows) !== '' && (
        <p class="said">
          <ToldWords
            text={largestSentence(dataset, happened.rows)}
            ask={askRows(dataset, happened, largestSentence(dataset, happened.rows))}
          />
        </p>
      )}
      <p class="caption">
        A sum matches where it meets what the record{'\u2019'}s words can mean, a day within{' '}
        <span data-name>{DAYS_APART} days</span>. It cannot be told where the facts leave a finding
        open, or where the record is not sure that money waited. Nor can it where nobody published
        how fast money was drawn, or where a record adds up years the model does not follow.
      </p>
      <p class="key" aria-hidden="true">
        <span data-fill="url(#held-none)">
          <i class="k-recorded" />
          recorded
        </span>
        <span data-fill="--state">
          <i class="k-modelled" />
          the model
        </span>
        <span data-fill="--paper">
          <i class="k-opened" />
          the model, were every open finding a failure
        </span>
        {Object.entries(SIGNS).map(([verdict, sign]) => (
          <span key={verdict}>
            <b>{sign}</b>
            {verdict}
          </span>
        ))}
        <span>a bar without an end: no day recorded, or none in the model</span>
      </p>
      <div class="picture" ref={box}>
        <HoldDrawing
          picture={picture}
          ask={(id, number) => {
            const row = happened.rows.find(({ record }) => record.id === id)
            return row === undefined
              ? askRows(dataset, happened, '')(number)
              : askRow(dataset, row)(number)
          }}
          label={`Recorded holds beside the model, ${day(from)} to ${day(until)}; the table has the same`}
        />
      </div>
      <PictureTable
        printed
        caption="Recorded holds beside the model"
        head={HOLDS_HEAD}
        rows={rows}
        numeric={[2, 3]}
        ask={(cells, column) => {
          const found = happened.rows.find(
            (row) => holdRows(dataset, [row])[0]!.join() === cells.join(),
          )
          return found === undefined
            ? askRows(dataset, happened, '')(cells[column]!)
            : askRow(dataset, found)(cells[column]!)
        }}
        onCsv={() => downloadText('back-test-2016-2018.csv', csv(HOLDS_HEAD, rows()))}
        picture="holds"
        file="back-test-2016-2018"
      />
      <Misses tests={tests} dataset={dataset} />
      {happened.unrecorded.length > 0 && (
        <p class="said">
          <ToldWords
            text={unrecordedSentence(dataset, happened)}
            ask={askRows(dataset, happened, unrecordedSentence(dataset, happened))}
          />
        </p>
      )}
    </section>
  )
}

/** Every row that differs, with how far and why; always open, for it is what a back-test is for. */
function Misses(props: { readonly dataset: Dataset; readonly tests: BackTests }) {
  const differing = props.tests.happened.rows.filter(({ verdict }) => verdict === 'differs')
  const words = holdRows(props.dataset, differing)
  return (
    <>
      <h4>Where they differ, and why</h4>
      <ul class="misses">
        {differing.map((row, at) => (
          <li key={row.record.id}>
            <b data-name>
              {words[at]![0]}, FY{words[at]![1]}
            </b>
            :{' '}
            <ToldWords
              text={words[at]![7]!.split(' Record: ')[0]!}
              ask={askRow(props.dataset, row)}
            />
            {row.why === '' && ' Nobody has explained this yet.'}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A table as comma-separated text. */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n'
}
