/** Shows how far apart a class came out in one total: the sentence, a dot a student, and the table. */
import { useMemo } from 'preact/hooks'
import type { BoardSpread } from '../../model/index'
import { downloadText } from '../download'
import { counted } from '../format'
import { Num } from '../number'
import { PictureTable } from '../picture-table'
import { drawnSize, useWidth } from '../use-width'
import { spreadCsv } from './board-csv'
import { layClass } from './board-dots-layout'
import { askRow, askSpread } from './board-reasons'
import type { End } from './board-reasons'
import { TOTAL_WORDS, figureWords, pointWords, yearsOfBoard } from './board-words'
import type { Done } from './use-board'

const ENDS: readonly (readonly [End, string])[] = [
  ['least', 'least'],
  ['median', 'middle'],
  ['most', 'most'],
]

/** One total of the class. */
export function TotalPart(props: { readonly done: Done; readonly spread: BoardSpread }) {
  const { board, dataset } = props.done
  const { spread } = props
  const { total } = spread
  const [box, width] = useWidth<HTMLDivElement>(520)
  const name = `board-${total}`
  const picture = useMemo(
    () => layClass(spread, board.rows.map(({ run }) => run.figures[total].value), width), // prettier-ignore
    [board, spread, width],
  )
  const heading = `${TOTAL_WORDS[total]}, ${yearsOfBoard(board)}`
  const students = counted(board.rows.length, 'student')
  return (
    <section class="board-total" aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{heading}</h3>
      <p class="said">
        {ENDS.map(([end, says], at) => (
          <>
            {at > 0 && ', '}
            {says}{' '}
            <Num
              label={`${TOTAL_WORDS[total]}, ${says} of the class`}
              asked={() => askSpread(dataset, board, spread, end)}
            >
              {pointWords(total, spread[end])}
            </Num>
          </>
        ))}
      </p>
      <div ref={box} class="picture">
        <svg
          id={`${name}-picture`}
          data-picture={name}
          class="class-dots"
          role="img"
          aria-label={`${heading}: a dot for each of ${students}, from ${pointWords(total, spread.least)} to ${pointWords(total, spread.most)}, middle ${pointWords(total, spread.median)}`}
          {...drawnSize(picture.width, picture.height)}
        >
          <title>{heading}</title>
          <g class="axis" aria-hidden="true">
            {picture.ticks.map(({ x, says }) => (
              <g key={says}>
                <path d={`M${x} ${picture.floor}v6`} />
                <text x={x} y={picture.height - 4} text-anchor="middle">
                  {says}
                </text>
              </g>
            ))}
            <path d={`M0 ${picture.floor}H${picture.width}`} />
          </g>
          <path class="middle" d={`M${picture.median} 2V${picture.floor + 6}`} />
          <g class="heap" aria-hidden="true">
            {picture.dots.map(({ x, y }, at) => (
              <circle key={at} cx={x} cy={y} r={picture.radius - 0.75} />
            ))}
          </g>
        </svg>
      </div>
      <PictureTable
        caption={`${heading}, student by student`}
        head={['Student', TOTAL_WORDS[total]]}
        numeric={[1]}
        picture={name}
        rows={() =>
          board.rows.map((row) => [
            row.name,
            {
              text: figureWords(row, total),
              says: `${TOTAL_WORDS[total]}, ${row.name}`,
              asked: () => askRow(dataset, row, total),
            },
          ])
        }
        onCsv={() => downloadText(`${name}.csv`, spreadCsv(board, total))}
      />
    </section>
  )
}
