/** The patterns of a blast radius: hit is hatched closely, below is hatched in the receiver's colour, shielded is light. */
import { drawnSize } from '../use-width'

const MARKS = {
  caught: ['state', 'M0 5L5 0M-1 1L1 -1M4 6L6 4', 2],
  waiting: ['state', 'M2.5 2.4H2.6', 2.2],
  local: ['local', 'M0 0L5 5M-1 4L1 6M4 -1L6 1', 1.6],
  nonprofit: ['nonprofit', 'M0 2.5H5', 1.6],
  either: ['other', 'M2.5 0V5', 1.6],
  joint: ['local', 'M0 2.5H5M2.5 0V5', 1],
  order: ['light', '', 0],
  own: ['paper', '', 0],
  spared: ['paper', 'M2.5 2.4H2.6', 1.4],
} as const satisfies Readonly<Record<string, readonly [string, string, number]>>

/** Patterns once for every picture of who is hit. */
export function BlastPatterns() {
  return (
    <svg width="0" height="0" class="blast-patterns" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(MARKS).map(([part, [family, path, width]]) => (
          <pattern
            key={part}
            id={`blast-${part}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
          >
            <rect width="5" height="5" class={`blast-ground ${family}`} />
            {path !== '' && <path d={path} class={`blast-mark ${family}`} stroke-width={width} />}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A patch of a part's pattern for the key. */
export function BlastPatch({ part }: { readonly part: string }) {
  return (
    <svg class="blast-patch" {...drawnSize(22, 12)} aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="21" height="11" fill={`url(#blast-${part})`} />
    </svg>
  )
}
