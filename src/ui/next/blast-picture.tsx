/** Draws who is hit, who stands below and who goes on, as rings, with a key whose numbers open their reasons. */
import { useMemo } from 'preact/hooks'
import type { Dataset } from '../../model/index'
import { Num } from '../number'
import { drawnSize, useWidth } from '../use-width'
import { partReason } from '../views/blast-bands'
import type { BlastBand } from '../views/blast-bands'
import { awardsOfYears } from '../views/course-years'
import { rangeWords } from '../views/range-words'
import { layBlast } from './blast-layout'
import { useCourse } from './use-course'
import { BlastPatch } from './blast-patterns'

const LARGEST = 420

/** The disk and rings; what each pattern is stands beside them with its dollars. */
export function BlastPicture(props: {
  readonly id: string
  readonly dataset: Dataset
  readonly bands: readonly BlastBand[]
  readonly label: string
}) {
  const { dataset, bands } = props
  const { years } = useCourse()
  const [box, width] = useWidth<HTMLDivElement>(LARGEST)
  const layout = useMemo(() => layBlast(bands, Math.min(LARGEST, width)), [bands, width])
  return (
    <div class="blast">
      <div ref={box} class="blast-disk">
        <svg
          id={props.id}
          data-picture={props.id.replace('-picture', '')}
          class="blast-picture"
          role="img"
          aria-label={props.label}
          {...drawnSize(layout.size, layout.size)}
        >
          <title>{props.label}</title>
          {layout.sectors.map(({ part, path }) => (
            <path
              key={part}
              class="blast-sector"
              d={path}
              fill-rule="evenodd"
              fill={`url(#blast-${part})`}
            />
          ))}
          {layout.circles.map(({ ring, radius }) => (
            <circle
              key={ring}
              class={`blast-edge ${ring}`}
              cx={layout.middle}
              cy={layout.middle}
              r={radius}
            />
          ))}
          {layout.circles.map(
            ({ ring, says, label }) =>
              label !== null && (
                <text key={ring} x={layout.middle} y={label} text-anchor="middle">
                  {says}
                </text>
              ),
          )}
        </svg>
      </div>
      <dl class="blast-key">
        {bands.map((band) => (
          <div key={band.ring}>
            <dt>{band.says}</dt>
            {band.parts.map((part) => {
              const words = rangeWords(part.figure)
              const says = `${band.says}, ${part.says}`
              return (
                <dd key={part.id} data-fill={`url(#blast-${part.id})`}>
                  <BlastPatch part={part.id} />
                  <Num
                    label={`${says}: ${words}`}
                    asked={() => ({
                      title: `${says}, ${awardsOfYears(years)}`,
                      about: { reason: partReason(dataset, band, part, years) },
                    })}
                  >
                    {words}
                  </Num>{' '}
                  <span>{part.says}</span>
                </dd>
              )
            })}
          </div>
        ))}
      </dl>
    </div>
  )
}
