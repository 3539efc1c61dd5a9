/** Draws who gains and who loses: a dot a place, over the line it gains, under it it loses. */
import { useId, useMemo, useState } from 'preact/hooks'
import type { Comparison, Dataset } from '../../model/index'
import { useNames } from '../use-names'
import { drawnSize, useWidth } from '../use-width'
import { placeHref } from '../views/address'
import { layDots, nearestDot, pathOf, sizeOfDots } from './dot-layout'
import type { Dot } from './dot-layout'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { askAlike } from '../views/told'
import { askFigure, placeParts, totalParts } from './compare-reasons'
import { tallySentence } from './tally-sentence'
import { GainsTable } from './gains-table'
import { differenceWords, gainSentence, placeWords, yearsBeside } from './compare-words'

/** How many of the largest differences are listed beside the picture. */
const LARGEST = 10

/** The picture of one scenario against the first, and a slider that walks its dots by size of difference. */
export function GainsPlot(props: {
  readonly comparison: Comparison
  readonly dataset: Dataset
  readonly at: number
}) {
  const { comparison, dataset, at } = props
  const [box, width] = useWidth<HTMLDivElement>(640)
  const [asked, setAsked] = useState<Dot | null>(null)
  const slider = useId()
  const layout = useMemo(
    () => layDots(comparison.places, at, width),
    [comparison.places, at, width],
  )
  const { order, dots, ticks, left, bottom, size, key } = layout
  const whole = sizeOfDots(layout)
  // Another comparison or width places the dot elsewhere; it is found again by its place.
  const same = dots.find(({ row }) => row.recipient === asked?.row.recipient)
  const active = same ?? order[0]
  const step = active === undefined ? -1 : order.indexOf(active)
  const largest = order.slice(0, LARGEST)
  useNames(
    dataset.recipients,
    [...largest, ...(active === undefined ? [] : [active])].map(({ row }) => row.recipient),
  )
  const askPlace = ({ row }: Dot): Asked =>
    askFigure(
      comparison,
      `${placeWords(dataset, row)}: awarded`,
      row.figures,
      at,
      placeParts(dataset, comparison, at, row.recipient),
      placeParts(dataset, comparison, 0, row.recipient),
    )
  const letter = comparison.runs[at]!.name
  const of = yearsBeside(comparison, at)
  const says = tallySentence(dataset, comparison, at)
  const askAll = askAlike(
    `Awards, ${letter} beside A, ${of}`,
    says,
    'what each place is awarded in the one \u2212 what it is awarded in the other',
    () => [...totalParts(comparison, at, 'awarded'), ...totalParts(comparison, 0, 'awarded')],
  )
  const words = active === undefined ? '' : gainSentence(dataset, active.row, at, letter)
  return (
    <section aria-labelledby="gains-title" class="gains-section">
      <h2 id="gains-title">Who is awarded more, and who less: {letter} beside A</h2>
      <p class="said">
        Awards of {of}. <ToldWords text={says} ask={askAll} /> Dots over the line are awarded more,
        under it less, on it the same.
      </p>
      <div class="gains-beside">
        <div ref={box} class="picture">
          <svg
            id="compare-picture"
            data-picture="comparison"
            class="gains"
            {...drawnSize(whole.width, whole.height)}
            role="img"
            aria-label={`Awards in ${letter} up, in A across, in dollars on a logarithmic scale. Awards of ${of}. ${says}`}
            onPointerDown={(event) => {
              const box = event.currentTarget.getBoundingClientRect()
              const scale = whole.width / box.width
              setAsked(
                nearestDot(
                  layout,
                  (event.clientX - box.left) * scale,
                  (event.clientY - box.top) * scale,
                ) ?? asked,
              )
            }}
          >
            <title>{`Awards in ${letter} beside A, ${of}`}</title>
            {key.map((shape) => (
              <g key={shape.family}>
                <path class={`dots ${shape.family} differs`} d={pathOf([shape])} />
                <text x={shape.x + 9} y={shape.y + 4}>
                  {shape.words}
                </text>
              </g>
            ))}
            {ticks.map(({ dollars, at: on, says: words }) => (
              <g key={dollars} class="gains-tick axis">
                <path d={`M${left} ${bottom - on}h${size}M${left + on} ${bottom}v${-size}`} />
                <text x={left - 6} y={bottom - on + 4} text-anchor="end">
                  {words}
                </text>
                <text x={left + on} y={bottom + 16} text-anchor="middle">
                  {words}
                </text>
              </g>
            ))}
            <path class="identity" d={`M${left} ${bottom}l${size} ${-size}`} />
            {key.map(({ family }) => (
              <path
                key={family}
                class={`dots ${family}`}
                d={pathOf(dots.filter((dot) => dot.family === family && !dot.differs))}
              />
            ))}
            {key.map(({ family }) => (
              <path
                key={family}
                class={`dots ${family} differs`}
                d={pathOf(order.filter((dot) => dot.family === family))}
              />
            ))}
            {active && <circle class="dot-now" cx={active.x} cy={active.y} r={8} />}
            <text x={left + size} y={bottom + 31} text-anchor="end">
              in A {'\u2192'}
            </text>
            <text x={left} y={bottom - size - 6}>
              {'\u2191'} in {letter}
            </text>
          </svg>
        </div>
        {largest.length > 0 && (
          <div>
            <h3>The largest differences of awards, {of}</h3>
            <ol class="largest">
              {largest.map((dot) => (
                <li key={dot.row.id}>
                  <button type="button" class="link" onClick={() => setAsked(dot)}>
                    {placeWords(dataset, dot.row)}
                  </button>{' '}
                  <Num asked={() => askPlace(dot)}>
                    {differenceWords(dot.row.figures[at]!.difference)}
                  </Num>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
      {order.length > 0 && (
        <p class="quarter-line">
          <label for={slider}>Places, the largest difference first</label>
          <input
            id={slider}
            type="range"
            min={0}
            max={order.length - 1}
            value={Math.max(0, step)}
            aria-valuetext={words}
            onInput={(event) => setAsked(order[event.currentTarget.valueAsNumber] ?? null)}
          />
        </p>
      )}
      {active && (
        <p class="said dot-said">
          <span>
            <ToldWords text={words} ask={() => () => askPlace(active)} />
          </span>{' '}
          <a href={placeHref(active.row.id)}>
            What is known of <span>{placeWords(dataset, active.row)}</span>
          </a>
        </p>
      )}
      <GainsTable comparison={comparison} dataset={dataset} at={at} order={order} ask={askPlace} />
      <p class="caption">
        {layout.least !== '' && (
          <span data-name>Awards under {layout.least} stand at the beginning of the scale. </span>
        )}
        The table below, and the CSV file, hold every place of the picture.
      </p>
    </section>
  )
}
