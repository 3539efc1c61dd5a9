/** Finds one picture in the room it belongs to and marks it, so that nothing but it is shown. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { drawAll } from '../turn'

/** So long a part that has not come by itself is left to be drawn when it is come near. */
const IMPATIENT = 400
/** So long it is waited for in all. */
const PATIENCE = 25_000

type Found = 'waiting' | 'found' | 'never'

/** Whether the picture has come; its section then carries `data-alone`, which the style sheet shows alone. */
export function useAlone(
  room: RefObject<HTMLElement | null>,
  see: string | null,
  begun: boolean,
): Found {
  const [found, setFound] = useState<Found>('waiting')
  useEffect(() => {
    const box = room.current
    if (!begun || box === null) return
    const look = () => {
      const part = partIn(box, see)
      if (part === null) return
      for (const other of box.querySelectorAll('[data-alone]'))
        if (other !== part) delete (other as HTMLElement).dataset['alone']
      part.dataset['alone'] = ''
      if (!('coming' in part.dataset)) setFound('found')
    }
    const observer = new MutationObserver(look)
    observer.observe(box, { childList: true, subtree: true })
    look()
    const soon = setTimeout(() => {
      if (box.querySelector('[data-alone]:not([data-coming])') === null) drawAll()
    }, IMPATIENT)
    const late = setTimeout(() => setFound((now) => (now === 'waiting' ? 'never' : now)), PATIENCE)
    return () => {
      observer.disconnect()
      clearTimeout(soon)
      clearTimeout(late)
    }
  }, [begun])
  return found
}

/** The section of a picture, of a part by its heading, or the place of one that is still to be drawn. */
function partIn(box: HTMLElement, see: string | null): HTMLElement | null {
  if (see === null) return sectionOf(box.querySelector('[data-picture]'))
  const name = CSS.escape(see)
  return (
    sectionOf(box.querySelector(`[data-picture="${name}"]`)) ??
    sectionOf(box.querySelector(`#${name}-title`)) ??
    box.querySelector<HTMLElement>(`[data-coming="${name}"]`)
  )
}

/** What holds a heading of its own and the picture under it. */
function sectionOf(element: Element | null): HTMLElement | null {
  const around = element?.parentElement
  return around?.closest<HTMLElement>('section, div:has(> h2), div:has(> h3)') ?? around ?? null
}
