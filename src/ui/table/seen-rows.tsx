/** Draws of a long table only the rows in sight, or on paper its first ones. */
import { useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { letters } from '../use-width'
import { usePrinting } from './use-printing'
import { useRows } from './use-rows'

/** The rows to draw in a scroll box, and the empty room of those out of sight. */
interface SeenRows<T> {
  readonly box: RefObject<HTMLDivElement | null>
  readonly seen: readonly T[]
  /** The place of the first of them among all rows. */
  readonly first: number
  /** Pixels. */
  readonly above: number
  readonly below: number
  /** What the caption adds on paper where rows are left out; empty otherwise. */
  readonly cut: string
}

/** Follow the scroll box over rows of `usual` pixels at usual letters; on paper the first `printed` of them stand. */
export function useSeenRows<T>(rows: readonly T[], usual: number, printed: number): SeenRows<T> {
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  // Asked once: asking again at each change would cost the frame in which it is drawn.
  const [height] = useState(() => Math.round(usual * letters()))
  const { first, last, above, below } = useRows(box, rows.length, height)
  if (!printing) return { box, seen: rows.slice(first, last + 1), first, above, below, cut: '' }
  const cut =
    rows.length > printed ? `; the first ${printed} are printed, the CSV file holds all` : ''
  return { box, seen: rows.slice(0, printed), first: 0, above: 0, below: 0, cut }
}

/** The empty room of rows out of sight. */
export function Gap(props: { readonly height: number; readonly across: number }) {
  if (props.height <= 0) return null
  return (
    <tr aria-hidden="true" style={{ height: `${props.height}px` }}>
      <td colSpan={props.across} />
    </tr>
  )
}
