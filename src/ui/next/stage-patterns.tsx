/** The patterns of the stages: what came is solid, what stands still is hatched, what is gone is dotted or dark. */
import type { Stage } from '../../model/index'
import { drawnSize } from '../use-width'

const SIZE = 6

/** What is drawn over the ground of a stage; an empty path is a plain one. */
const MARKS: Readonly<Record<Stage, readonly [ground: string, path: string]>> = {
  closed: ['full', ''],
  spent: ['full', 'M3 0V6'],
  drawn: ['half', ''],
  undrawn: ['light', ''],
  offered: ['light', 'M0 3H6'],
  allocated: ['paper faint', 'M0 3H6'],
  held: ['paper', 'M0 6L6 0M-1 1L1 -1M5 7L7 5'],
  declined: ['paper', 'M0 0L6 6M-1 5L1 7M5 -1L7 1'],
  suspended: ['paper', 'M0 6L6 0M0 0L6 6'],
  returned: ['paper', ''],
  ended: ['dark', ''],
  moved: ['flow', 'M2.9 3H3.1'],
  lapsed: ['paper', 'M2.9 3H3.1'],
  'clawed-back': ['dark', 'M0 6L6 0M-1 1L1 -1M5 7L7 5'],
}

/** Patterns once for every picture of stages on the page. */
export function StagePatterns() {
  return (
    <svg class="stage-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(MARKS).map(([stage, [ground, path]]) => (
          <pattern
            key={stage}
            id={`stage-${stage}`}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
          >
            <rect width={SIZE} height={SIZE} class={`stage-ground ${ground}`} />
            {path !== '' && (
              <path
                d={path}
                class={`stage-mark ${ground}${stage === 'moved' || stage === 'lapsed' ? ' dot' : ''}`}
              />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A patch of a stage's pattern for a key. */
export function StagePatch(props: { readonly stage: Stage }) {
  return (
    <svg class="stage-patch" {...drawnSize(22, 12)} aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="21" height="11" fill={`url(#stage-${props.stage})`} />
    </svg>
  )
}
