/** Draws how many places each reading catches on the day: bars whose parts have their own pattern, a row for each reading. */
import '../styles/readings.css'
import { memo } from 'preact/compat'
import { useMemo, useRef } from 'preact/hooks'
import { scaleLinear } from 'd3-scale'
import type { Day, LawSettings, RecipientId, VerdictFinding } from '../../model/index'
import { downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { PictureButton } from '../picture-button'
import { usePage } from '../use-page'
import { drawnSize, useWidth } from '../use-width'
import { definitionHref } from '../views/address'
import { cell } from '../views/csv'
import {
  askCount,
  countWords,
  DRAWN,
  readingCounts,
  readingsSentence,
} from '../views/reading-counts'
import type { ReadingCount } from '../views/reading-counts'
import type { ColumnGroup } from '../views/verdict-columns'
import { MARKS } from '../views/verdict-words'
import { Words } from '../words'

const ROW = 26
const NARROW = 620
const HEAD = ['Reading', 'Fail', 'Protected', 'Cannot be told', 'Meet it'] as const

interface Props {
  readonly groups: readonly ColumnGroup[]
  readonly places: readonly RecipientId[]
  /** The marks of every place, a character for each reading; null while they are worked out. */
  readonly marks: readonly string[] | null
  readonly day: Day
  readonly law: LawSettings
}

/** The picture with its sentence and its table. */
export const ReadingsPicture = memo(function DrawReadings(props: Props) {
  const { groups, places, law } = props
  // While another day is worked out the last one stands, and says which it is.
  const last = useRef({ marks: props.marks, day: props.day })
  if (props.marks !== null) last.current = { marks: props.marks, day: props.day }
  const { marks, day } = last.current
  const dataset = usePage((state) => state.dataset)
  const [box, width] = useWidth<HTMLDivElement>(1140)
  const rows = useMemo(() => (marks === null ? [] : readingCounts(groups, marks)), [groups, marks])
  const held = { dataset, law, places, day }
  const ask = (row: ReadingCount, finding: VerdictFinding) => () => askCount(held, row, finding)
  return (
    <section aria-labelledby="readings-title" class="readings-section">
      <h3 id="readings-title">How many places each reading catches</h3>
      <p class="said">
        {marks === null ? 'Counting.' : <Words of={readingsSentence(held, rows)} />}
      </p>
      <div class="picture" ref={box}>
        <Drawing rows={rows} width={width} ask={ask} of={places.length} />
      </div>
      <PictureTable
        caption="Places by finding, under each reading"
        head={HEAD}
        numeric={[1, 2, 3, 4]}
        rows={() =>
          rows.map((row) => [
            row.reading.name,
            ...DRAWN.map((finding) => ({
              text: String(row.counts[finding]),
              says: `${row.reading.name}: ${countWords(row, finding)}`,
              asked: ask(row, finding),
            })),
          ])
        }
        onCsv={() =>
          downloadText(
            `readings-${day}.csv`,
            [HEAD, ...rows.map((row) => [row.reading.id, ...DRAWN.map((one) => row.counts[one])])]
              .map((line) => line.map(cell).join(','))
              .join('\n') + '\n',
          )
        }
        picture="readings"
        file={`readings-${day}`}
      />
    </section>
  )
})

function Drawing(props: {
  readonly rows: readonly ReadingCount[]
  readonly width: number
  readonly of: number
  readonly ask: (row: ReadingCount, finding: VerdictFinding) => () => ReturnType<typeof askCount>
}) {
  const { rows, width, of, ask } = props
  const narrow = width < NARROW
  const row = narrow ? ROW + 20 : ROW
  const left = narrow ? 0 : 250
  const right = 44
  const x = scaleLinear([0, Math.max(1, of)], [0, width - left - right])
  return (
    <svg
      id="readings-picture"
      data-picture="readings"
      class="readings"
      role="group"
      aria-labelledby="readings-title"
      {...drawnSize(width, rows.length * row + 4)}
    >
      {rows.map((each, at) => {
        let from = 0
        return (
          <g key={each.reading.id} transform={`translate(0 ${at * row})`}>
            <a href={definitionHref(each.reading.id)}>
              <text
                class="name"
                x={narrow ? 0 : left - 56}
                y={17}
                text-anchor={narrow ? 'start' : 'end'}
              >
                {each.reading.short}
              </text>
            </a>
            <PictureButton
              asked={ask(each, 'fails')}
              label={`${each.counts.fails}, ${each.reading.name}: ${countWords(each, 'fails')}`}
            >
              <text class="n" x={narrow ? width - 4 : left - 12} y={17} text-anchor="end">
                {each.counts.fails}
              </text>
            </PictureButton>
            <g transform={`translate(${left} ${narrow ? 22 : 4})`}>
              {DRAWN.map((finding) => {
                const wide = x(each.counts[finding])
                const start = from
                from += wide
                return wide === 0 ? null : (
                  <PictureButton
                    key={finding}
                    asked={ask(each, finding)}
                    label={`${MARKS[finding]} ${each.counts[finding]}, ${each.reading.name}: ${countWords(each, finding)}`}
                  >
                    <rect class={`part ${finding}`} x={start} width={wide} height={18} />
                    {wide > 26 && (
                      <text
                        class={`letter ${finding}`}
                        x={start + wide / 2}
                        y={13.5}
                        text-anchor="middle"
                      >
                        {MARKS[finding]} {each.counts[finding]}
                      </text>
                    )}
                  </PictureButton>
                )
              })}
            </g>
          </g>
        )
      })}
    </svg>
  )
}
