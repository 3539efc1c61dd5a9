/** Follows the address: a room, a part under it, a picture in it; going back brings the reader to where they were. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { readAddress, readSee } from './views/address'
import type { Address } from './views/address'
import { showPart } from './show-part'

/** Where the page stands; it follows links and the browser's own way back. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>(
    () => readAddress(location.hash) ?? { at: 'home' },
  )
  const left = useRef(0)
  useEffect(() => {
    let stop = showPart(readSee(location.hash))
    const follow = () => {
      const next = readAddress(location.hash)
      // A link to a part of the page in view, such as the skip link, leads nowhere else.
      if (next === null) return
      stop()
      const see = readSee(location.hash)
      setAddress((now) => {
        if (now.at === 'home' && next.at !== 'home') left.current = scrollY
        const top = next.at === 'home' ? left.current : 0
        if (!isSame(now, next) && see === null) requestAnimationFrame(() => scrollTo(0, top))
        return next
      })
      stop = showPart(see)
    }
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
      stop()
    }
  }, [])
  return address
}

/** Whether two addresses lead to the same part; a day changes nothing of that. */
function isSame(a: Address, b: Address): boolean {
  const subject = (address: Address) =>
    'place' in address
      ? address.place
      : 'definition' in address
        ? address.definition
        : 'order' in address
          ? address.order
          : null
  return a.at === b.at && subject(a) === subject(b)
}
