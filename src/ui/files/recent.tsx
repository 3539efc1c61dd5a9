/** Lists the scenarios this browser keeps; nobody else sees them. */
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../use-page'
import { deskOf } from './desk-page'
import { bringIn } from './opening'
import type { Kept, Listing } from './shelf'

/** The recent scenarios, each to open or to remove. */
export function Recent() {
  const page = usePageContext()
  const desk = deskOf(page)
  const [listing, setListing] = useState<Listing | null>(null)
  const [said, setSaid] = useState('')
  const read = () => void desk.keeper.shelf.list().then(setListing)
  useEffect(() => {
    void desk.keeper.flush().then(read)
    return desk.onShelf(read)
  }, [])
  const remove = async (key: string, title: string) => {
    const says = await desk.keeper.shelf.remove(key)
    setSaid(says === '' ? `Removed ${title} from this browser.` : says)
    read()
  }
  if (listing === null) return <p class="busy">Reading the list</p>
  return (
    <section class="recent" aria-label="Recent scenarios">
      <h3>Recent scenarios, kept in this browser alone</h3>
      {listing.says !== '' && <p class="said">{listing.says}</p>}
      {listing.kept.length + listing.damaged.length === 0 && (
        <p class="said">None yet; what you change is kept here by itself.</p>
      )}
      <ul>
        {listing.kept.map((kept) => (
          <li key={kept.key}>
            <button
              type="button"
              class="link"
              onClick={() =>
                void bringIn(page, kept.text, { how: 'recent', name: kept.title, kept })
              }
            >
              {kept.title}
            </button>{' '}
            <small>
              {kept.id}, {whenOf(kept)}
            </small>{' '}
            <button type="button" class="link" onClick={() => void remove(kept.key, kept.title)}>
              Remove<span class="unseen"> {kept.title}</span>
            </button>
          </li>
        ))}
        {listing.damaged.map((key) => (
          <li key={key}>
            A record that cannot be read{' '}
            <button type="button" class="link" onClick={() => void remove(key, 'a record')}>
              Remove<span class="unseen"> the record that cannot be read</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  )
}

/** The reader's own day and time. */
function whenOf({ at }: Kept): string {
  const when = new Date(at)
  return Number.isNaN(when.getTime())
    ? at
    : when.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
}
