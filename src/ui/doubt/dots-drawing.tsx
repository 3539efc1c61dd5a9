/** Draws a figure as twenty dots over its band, with the median and what one draw in ten is worse than. */
import { memo } from 'preact/compat'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { drawnSize } from '../use-width'
import { MARK_ROW } from './dots-layout'
import type { DotsPicture } from './dots-layout'

/** What is written over the dots. */
export interface DotsWords {
  readonly median: string
  readonly worse: string
  /** By name. */
  readonly marks: Readonly<Record<string, string>>
}

/** The drawing; each of its numbers opens its reasons. */
export const DotsDrawing = memo(function DrawDots(props: {
  readonly name: string
  readonly label: string
  readonly picture: DotsPicture
  readonly words: DotsWords
  /** What happened to the money: the pattern of the dots. */
  readonly look: string
  readonly ask: (what: string) => () => Asked
}) {
  const { name, label, picture, words, look, ask } = props
  const { width, floor, band, median, worse, radius } = picture
  return (
    <svg
      class="draw-dots"
      id={`${name}-picture`}
      data-picture={name}
      role="group"
      aria-label={label}
      {...drawnSize(width, picture.height)}
    >
      <title>{label}</title>
      <g class="axis" aria-hidden="true">
        {picture.ticks.map(({ x, says }) => (
          <g key={says}>
            <path d={`M${x} 44V${picture.height - 20}`} />
            <text x={x} y={picture.height - 6} text-anchor="middle">
              {says}
            </text>
          </g>
        ))}
      </g>
      <rect class="band" x={band.x} y={floor} width={band.width} height={6} />
      <path class="middle" d={`M${median} 44V${floor + 9}`} />
      <path class="tenth" d={`M${worse} 44V${floor + 9}`} />
      <g class={`heap ${look}`} aria-hidden="true">
        {picture.dots.map(({ x, y }, at) => (
          <circle key={at} cx={x} cy={y} r={radius - 0.75} />
        ))}
      </g>
      <PictureButton asked={ask('median')} label={words.median}>
        <text class="b" x={placed(words.median, median, width)} y={14}>
          {words.median}
        </text>
      </PictureButton>
      <PictureButton asked={ask('worse')} label={words.worse}>
        <text class="b" x={placed(words.worse, worse, width)} y={36}>
          {words.worse}
        </text>
      </PictureButton>
      {picture.marks.map((mark) => (
        <g key={mark.name} class="mark">
          <path d={`M${mark.x} ${floor + 6}V${floor + 14 + mark.row * MARK_ROW}`} />
          <PictureButton asked={ask(mark.name)} label={words.marks[mark.name]!}>
            <text
              x={placed(words.marks[mark.name]!, mark.x, width)}
              y={floor + 26 + mark.row * MARK_ROW}
            >
              {words.marks[mark.name]}
            </text>
          </PictureButton>
        </g>
      ))}
    </svg>
  )
})

/** The room a letter takes. */
const LETTER = 7.2

/** Where words begin that stand over a line, within the drawing. */
function placed(words: string, x: number, width: number): number {
  const room = words.length * LETTER
  return Math.max(2, Math.min(x - room / 2, width - room - 2))
}
