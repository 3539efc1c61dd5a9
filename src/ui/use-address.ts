/** Follows the address: a place, a reading, or the whole page; going back brings the reader to where they were. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { readAddress } from './views/address'
import type { Address } from './views/address'

/** Where the page stands; it follows links and the browser's own way back. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>(
    () => readAddress(location.hash) ?? { at: 'home' },
  )
  const left = useRef(0)
  useEffect(() => {
    const follow = () => {
      const next = readAddress(location.hash)
      // A link to a part of the page in view, such as the skip link, leads nowhere else.
      if (next === null) return
      setAddress((now) => {
        if (now.at === 'home' && next.at !== 'home') left.current = scrollY
        const top = next.at === 'home' ? left.current : 0
        if (!isSame(now, next)) requestAnimationFrame(() => scrollTo(0, top))
        return next
      })
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return address
}

/** Whether two addresses lead to the same part; a day changes nothing of that. */
function isSame(a: Address, b: Address): boolean {
  const subject = (address: Address) =>
    'place' in address ? address.place : 'definition' in address ? address.definition : null
  return a.at === b.at && subject(a) === subject(b)
}
