/** Draws the record as it was laid out: marks by whose act it was, bars for awards and orders, the day as a line. */
import '../styles/record.css'
import { memo } from 'preact/compat'
import type { CaseEvent, Day } from '../../model/index'
import { day as dayWords, fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { caseHref } from '../views/address'
import { drawnSize } from '../use-width'
import { BAR_BELOW } from './record-layout'
import type { RecordMark, RecordPicture } from './record-layout'

const TALL = 13

/** The picture; its words are in the table behind it. */
export const RecordDrawing = memo(function DrawRecord(props: {
  /** The whole picture, or the piece that begins it. */
  readonly first: boolean
  readonly picture: RecordPicture
  readonly day: Day
  readonly ask: (event: CaseEvent) => Asked
}) {
  const { first, picture, day, ask } = props
  const { width, height } = picture
  return (
    <svg
      id={first ? 'record-picture' : undefined}
      data-picture="record"
      class="timeline record"
      role="group"
      aria-labelledby="record-title"
      {...drawnSize(width, height)}
    >
      {picture.years.map(({ x, year }) => (
        <g key={year} class="year axis">
          <path d={`M${x} 0V${height}`} />
          <text x={x + 3} y={10}>
            {year}
          </text>
        </g>
      ))}
      <g class="now">
        <path d={`M${picture.x(day)} 0V${height}`} />
        <title>{dayWords(day)}</title>
      </g>
      {picture.titles.map(({ y, says }) => (
        <text key={says} class="band" x={2} y={y}>
          {says}
        </text>
      ))}
      {picture.marks.map((mark, at) => (
        <PictureButton
          key={at}
          asked={() => ask(mark.event)}
          label={`${dayWords(mark.event.day)}, ${mark.event.kind}: ${mark.event.says}`}
        >
          <title>{`${dayWords(mark.event.day)}, ${mark.event.kind}: ${mark.event.says}`}</title>
          <Mark mark={mark} />
        </PictureButton>
      ))}
      {picture.awards.map(({ span, x, y, width: wide, accept }) => (
        <g key={span.year} class="lane award">
          <text x={2} y={y + 12}>
            {span.program}, {fiscalYear(span.year)}: offered {dayWords(span.offered)}
          </text>
          <rect x={x} y={y + BAR_BELOW} width={wide} height={TALL} />
          <path d={`M${accept} ${y + BAR_BELOW - 3}v${TALL + 6}`} />
        </g>
      ))}
      {picture.orders.map(({ order, x, y, width: wide, onward }) => (
        <a key={order.id} href={caseHref(order.id)} class="lane">
          <text x={2} y={y + 12}>
            {short(`${order.case}, ${order.action}`, width)}
          </text>
          <g class="held order">
            <rect x={x} y={y + BAR_BELOW} width={wide} height={TALL} />
            {onward && (
              <path
                class="onward"
                d={`M${x + wide - 9} ${y + BAR_BELOW + 2}l6 ${TALL / 2 - 2}l-6 ${TALL / 2 - 2}`}
              />
            )}
          </g>
        </a>
      ))}
    </svg>
  )
})

/** A square is an act of the executive, a triangle one of a court, a circle one of a place. */
function Mark({ mark }: { readonly mark: RecordMark }) {
  const { x, y, by } = mark
  if (by === 'place') return <circle class="act" cx={x} cy={y + 4} r={7} />
  if (by === 'court') return <path class="act" d={`M${x} ${y - 4}l8 15h-16z`} />
  return <rect class="act" x={x - 7} y={y - 3} width={14} height={14} />
}

function short(title: string, width: number): string {
  const most = Math.floor(width / 6.9)
  return title.length > most ? `${title.slice(0, most - 1)}\u2026` : title
}
