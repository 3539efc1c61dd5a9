/** Keeps the number that was asked about marked and in sight while its reasons are open, and gives it the focus back. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'
import { handOn, hold } from '../keep-focus'
import type { Held } from '../keep-focus'
import type { Asked } from '../page-state'

/** Mark the opener of `top`, put the focus on the panel's heading, and at the end return it. */
export function useOpener(
  top: Asked | undefined,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const opener = useRef<Held | null>(null)
  // From its first moment on: a panel may be closed again before a frame has passed.
  useLayoutEffect(
    () => () => {
      const from = opener.current
      from?.element.removeAttribute('data-asked')
      // The number may be gone by now, in another room or in another year.
      if (from !== null) handOn(from)
    },
    [],
  )
  // With the panel itself: a key pressed before the next frame is meant for it.
  useLayoutEffect(() => {
    // A button of the panel that is gone is no number of the page.
    const from = document.activeElement
    if (from !== null && from !== document.body && panel.current?.contains(from) !== true) {
      opener.current?.element.removeAttribute('data-asked')
      opener.current = hold(from)
      from.setAttribute('data-asked', '')
    }
    heading.current?.focus({ preventScroll: true })
    // The column narrows when the panel opens; the number may have moved by the next frames.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => keepInSight(opener.current?.element))
    })
    const later = setTimeout(() => keepInSight(opener.current?.element), 300)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [top, panel, heading])
}

function keepInSight(number: Element | undefined): void {
  number?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}
