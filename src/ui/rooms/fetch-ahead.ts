/** Fetches a heavy page of the room beside while a reader is still on the way to its link, so that it opens at once. */
import { useEffect } from 'preact/hooks'
import { useFetchLaw } from '../use-page'

/** The links, with what each page needs. */
const AHEAD: Readonly<Record<string, () => Promise<unknown>>> = {
  '#doubt': () => Promise.all([import('./elsewhere'), import('../doubt/doubt-page')]),
}

/** From now on a link that is pointed at or reached by keyboard fetches its page; each is fetched once. */
export function useFetchAhead(): void {
  const fetchLaw = useFetchLaw()
  useEffect(() => {
    const fetched = new Set<string>()
    const look = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null
      const href = link?.getAttribute('href') ?? ''
      const fetchPage = AHEAD[href]
      if (fetchPage === undefined || fetched.has(href)) return
      fetched.add(href)
      // Who follows the link meets what went wrong; here it is only not fetched yet.
      fetchPage().catch(() => fetched.delete(href))
      void fetchLaw()
    }
    document.addEventListener('pointerover', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('pointerover', look)
      document.removeEventListener('focusin', look)
    }
  }, [fetchLaw])
}
