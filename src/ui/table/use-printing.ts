/** Tells the table that it is being printed. */
import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed, when a scroll box would hide most rows. */
export function usePrinting(): boolean {
  // A part may first be drawn because the page is printed.
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const media = matchMedia('print')
    const follow = () => setPrinting(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return printing
}
