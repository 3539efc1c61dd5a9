/** The record of the conflict for all places: lists and letters, the days of awards, and every order while it held. */
import { useMemo, useState } from 'preact/hooks'
import type { CaseEvent, Reason } from '../../model/index'
import { downloadText } from '../download'
import { counted, day as dayWords, dollars, fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { PictureTable } from '../picture-table'
import { usePrinting } from '../table/use-printing'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { placeHref } from '../views/address'
import { cell } from '../views/csv'
import { caseRecord } from '../views/record'
import type { CaseRecord, OrderSpan } from '../views/record'
import { orderReason } from '../views/law-reasons'
import { placeName } from '../views/verdict-reason'
import { Words } from '../words'
import type { Piece } from '../words'
import { RecordDrawing } from './record-drawing'
import { layRecord } from './record-layout'
import { recordSheets } from './record-sheets'
import { useLawInForce } from './use-law'
import { BREAK, YearsShown, daysShown } from './years-shown'

const HEAD = ['From', 'Until', 'What', 'Which'] as const

/** The picture with its sentence and its table. */
export function RecordPart() {
  const dataset = usePage((state) => state.dataset)
  const day = usePage((state) => state.lawDay)
  const law = useLawInForce()
  const [late, setLate] = useState(day > BREAK)
  const [box, width] = useWidth<HTMLDivElement>(1140)
  const record = useMemo(
    () => caseRecord(dataset, law, ...daysShown(late, dataset.checked)),
    [dataset.events, dataset.orders, dataset.programs, law, late],
  )
  const picture = useMemo(() => layRecord(record, width), [record, width])
  const printing = usePrinting()
  const sheets = useMemo(() => (printing ? recordSheets(picture) : [picture]), [printing, picture])
  const ask = (event: CaseEvent): Asked => askEvent(dataset, event)
  const askRow = (row: readonly string[], column: number): Asked => {
    const event = record.events.find(({ says }) => says === row[column])
    if (event !== undefined) return ask(event)
    const found = record.orders.find(({ order }) => row[column]!.endsWith(order.says))
    return {
      title: `${row[0]}, as recorded: ${row[2]}`,
      about: {
        reason:
          found === undefined
            ? { says: row[column]!, value: row[2]!, unit: 'word', standing: 'assumed', from: [] }
            : orderReason(dataset, found.order.id, row[2]!),
      },
    }
  }
  const rows = () => [
    ...record.events.map((event) => [dayWords(event.day), '', event.kind, event.says]),
    ...record.awards.map((span) => [
      dayWords(span.offered),
      dayWords(span.ends),
      'award',
      `${span.program}, ${fiscalYear(span.year)}: to be accepted by ${dayWords(span.acceptBy)}`,
    ]),
    ...record.orders.map(({ order, from, until }) => [
      dayWords(from),
      until === '' ? 'still holds' : dayWords(until),
      order.by === 'court' ? 'order' : 'notice',
      `${order.case}, ${order.court}, ${order.action}: ${order.says}`,
    ]),
  ]
  return (
    <section aria-labelledby="record-title" class="record-section">
      <h3 id="record-title">What was sent, offered and ordered</h3>
      <p class="said">
        <Words
          of={recordSentence(record, ({ order }) =>
            orderReason(dataset, order.id, order.by === 'court' ? 'order' : 'notice'),
          )}
        />
      </p>
      <YearsShown late={late} onLate={setLate} />
      <div ref={box}>
        {sheets.map((sheet, at) => (
          <div key={at} class="picture">
            <RecordDrawing first={at === 0} picture={sheet} day={day} ask={ask} />
          </div>
        ))}
      </div>
      <PictureTable
        caption="Acts, awards and orders, with their days"
        head={HEAD}
        rows={rows}
        numeric={[]}
        ask={(row, column) => askRow(row, column)}
        onCsv={() =>
          downloadText(
            'record.csv',
            [HEAD, ...rows()].map((row) => row.map(cell).join(',')).join('\n') + '\n',
          )
        }
        picture="record"
      />
    </section>
  )
}

/** How much there is, and the first and the last of it. */
function recordSentence(
  { events, orders }: CaseRecord,
  reasonOf: (span: OrderSpan) => Reason,
): readonly Piece[] {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return ['Nothing is recorded for these years.']
  const list = (title: string): Asked => ({
    title,
    about: {
      reason: {
        says: 'Every step on record between government and places in these years.',
        value: events.length,
        unit: 'count',
        formula: 'one for each step',
        from: events.map((event) => eventReason(event)),
      },
    },
  })
  return [
    { text: counted(events.length, 'step'), asked: () => list('Steps on record') },
    ` between government and places, from ${dayWords(first.day)} to ${dayWords(last.day)}, and `,
    {
      text: counted(orders.length, 'order or notice', 'orders and notices'),
      asked: () => ({
        title: 'Orders and notices on record',
        about: {
          reason: {
            says: 'Every order of a court and notice of the Department that held in these years.',
            value: orders.length,
            unit: 'count',
            formula: 'one for each order or notice',
            from: orders.map(reasonOf),
          },
        },
      }),
    },
    ', as recorded. Each mark opens what it was; a bar leads to its order.',
  ]
}

function eventReason(event: CaseEvent) {
  return {
    says: `${dayWords(event.day)}, ${event.kind}: ${event.says}${Number.isNaN(event.dollars) ? '' : ` ${dollars(event.dollars)}.`}`,
    value: event.kind,
    unit: 'word' as const,
    source: event.source,
    from: [],
  }
}

function askEvent(dataset: Parameters<typeof placeName>[0], event: CaseEvent): Asked {
  return {
    title: `${dayWords(event.day)}, as recorded: ${event.kind}`,
    about: { reason: eventReason(event) },
    links: event.recipients
      .slice(0, 12)
      .map((id) => ({ says: placeName(dataset, id), href: placeHref(id, event.day) })),
  }
}
