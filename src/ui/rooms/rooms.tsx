/** The way between the four rooms, each named by the question it answers, and to what stands beside them. */
import { memo } from 'preact/compat'
import { roomOf, ROOMS } from '../views/address'
import type { Address } from '../views/address'

const BESIDE = [
  ['doubt', 'How sure?'],
  ['compare', 'Compare'],
  ['backtest', 'Back-test'],
  ['awards', 'Your own awards'],
  ['learn', 'Learn'],
  ['words', 'Words'],
] as const

/** Links to the rooms and beside them; the one in view is marked. */
export const Rooms = memo(function DrawRooms(props: { readonly at: Address['at'] }) {
  const room = roomOf(props.at)
  return (
    <nav class="rooms" aria-label="Rooms">
      <ol>
        {ROOMS.map((each) => (
          <li key={each.room}>
            <a href={each.href} aria-current={each.room === room ? 'page' : undefined}>
              {each.asks}
            </a>
          </li>
        ))}
      </ol>
      <p>
        {BESIDE.map(([at, says]) => (
          <a key={at} href={`#${at}`} aria-current={at === props.at ? 'page' : undefined}>
            {says}
          </a>
        ))}
      </p>
    </nav>
  )
})
