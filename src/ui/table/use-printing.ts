/** Tells the table that it is being printed. */
import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed, when a scroll box would hide most rows. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const follow = () => setPrinting(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return printing
}
