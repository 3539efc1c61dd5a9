/** Tells a part of the page that it is being printed. */
import { flushSync } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed, when a scroll box would hide most rows. */
export function usePrinting(): boolean {
  // A part may first be drawn because the page is printed.
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const media = matchMedia('print')
    const follow = () => setPrinting(media.matches)
    // The paper is laid out as soon as this returns, so what it needs is drawn before.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(media.matches)
    media.addEventListener('change', follow)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      media.removeEventListener('change', follow)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
