/** A small box beside what opened it: the browser's own popover, placed where there is room for it. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import '../styles/popover.css'

/** Between the box and what it belongs to, and between the box and the edge of the window. */
const GAP = 6
const EDGE = 8

/**
 * A box with a name, drawn over the page. It takes the focus; Escape, a press outside and leaving it
 * by Tab close it, and the focus goes back to its opener unless it went elsewhere.
 */
export function Popover(props: {
  readonly id: string
  readonly label: string
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const box = useRef<HTMLSpanElement>(null)
  const close = useRef(props.onClose)
  close.current = props.onClose
  useLayoutEffect(() => {
    const [at, from] = [box.current, props.opener.current]
    if (at === null || from === null) return
    at.showPopover?.()
    at.focus({ preventScroll: true })
    return autoUpdate(from, at, () => void place(at, from))
  }, [props.opener])
  useEffect(() => {
    const onDown = (event: Event) => {
      const to = event.target
      if (!(to instanceof Node) || box.current?.contains(to)) return
      // The opener closes what it opened by itself.
      if (props.opener.current?.contains(to) !== true) close.current()
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [props.opener])
  return (
    <span
      ref={box}
      id={props.id}
      class="popover"
      popover="manual"
      role="dialog"
      aria-label={props.label}
      tabindex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // What lies behind must not hear of it.
        event.stopPropagation()
        props.opener.current?.focus()
        props.onClose()
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && !box.current?.contains(to) && to !== props.opener.current)
          props.onClose()
      }}
    >
      {props.children}
    </span>
  )
}

async function place(box: HTMLElement, opener: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(opener, box, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
  })
  box.style.left = `${x}px`
  box.style.top = `${y}px`
}
