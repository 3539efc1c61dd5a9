/** Opens a room: its question as a heading that takes the focus, and the ways to its parts. */
import { Suspense } from 'preact/compat'
import type { RecipientId } from '../../model/index'
import { showPart } from '../show-part'
import { useHeading } from '../verdicts/use-heading'
import { roomHref } from '../views/address'
import type { Room } from '../views/address'
import { fetched } from '../turn'

const RoomWords = fetched(() =>
  import('../words-page/room-words').then((module) => module.RoomWords),
)

/** One part of a room: the name by which its address sees it, and what the link to it says. */
export type RoomPart = readonly [see: string, says: string]

interface Props {
  readonly asks: string
  /** The first room of a visit leaves the focus where the browser puts it. */
  readonly quiet?: boolean
  /** Heard, and seen by nobody who sees the way between the rooms. */
  readonly unseen?: boolean
}

/** The heading of a room. */
export function RoomHead(props: Props) {
  const heading = useHeading(props.asks, props.quiet !== true)
  return (
    <h2 class={props.unseen ? 'unseen' : 'page-title'} tabindex={-1} ref={heading}>
      {props.asks}
    </h2>
  )
}

/** Links to the parts of a room, and the terms it uses. */
export function OnThisPage(props: {
  readonly room: Room
  readonly parts: readonly RoomPart[]
  /** The one place the room speaks of, where it does. */
  readonly place?: RecipientId | null
}) {
  const { room, place } = props
  return (
    <>
      <nav class="on-this-page" aria-label="Parts of this room">
        {props.parts.map(([see, says]) => (
          <a
            key={see}
            href={place ? `#${room}=${encodeURIComponent(place)}&see=${see}` : roomHref(room, see)}
            onClick={() => showPart(see)}
          >
            {says}
          </a>
        ))}
      </nav>
      <Suspense fallback={<p class="room-words" />}>
        <RoomWords room={room} />
      </Suspense>
    </>
  )
}
