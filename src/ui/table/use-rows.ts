/** Works out which rows of a long table are in sight, with the virtualiser of TanStack. */
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** The slice of rows to draw, with the empty room above and below it. */
interface Slice {
  readonly first: number
  readonly last: number
  readonly above: number
  readonly below: number
}

/** Follow the scroll box; `count` rows of `height` pixels each. */
export function useRows(box: RefObject<HTMLElement | null>, count: number, height: number): Slice {
  const [, redraw] = useState(0)
  const keeper = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null)
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 4,
    initialRect: { width: 400, height: 560 },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((turn) => turn + 1),
  }
  keeper.current ??= new Virtualizer<HTMLElement, HTMLElement>(options)
  keeper.current.setOptions(options)
  // These two are what TanStack's own adapters call; their names are part of its contract.
  useLayoutEffect(() => keeper.current?.['_didMount'](), [])
  useLayoutEffect(() => keeper.current?.['_willUpdate']())
  const items = keeper.current.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? -1
  return { first, last, above: first * height, below: Math.max(0, (count - last - 1) * height) }
}
