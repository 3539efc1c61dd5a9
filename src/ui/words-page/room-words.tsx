/** Lists the legal terms that a room uses, each once, so that its meaning is one press away where it is first met. */
import { memo } from 'preact/compat'
import type { Room } from '../views/address'
import { Term } from './term'
import { findTerm } from './terms'

/** The terms of each room, in the order in which the room meets them. */
export const ROOM_WORDS: Readonly<Record<Room, readonly string[]>> = {
  home: [
    'fiscal-year',
    'appropriation',
    'formula-amount',
    'award',
    'withholding',
    'baseline',
    'published',
    'pass-through',
    'minimum-allocation',
    'direct-award-floor',
    'reallocation',
  ],
  caught: [
    'condition',
    'finding',
    'open-finding',
    'section-1373',
    'detainer',
    'notice-condition',
    'access-condition',
    'injunction',
    'stay',
  ],
  next: [
    'hold',
    'draw-down',
    'suspend',
    'terminate',
    'claw-back',
    'reallocation',
    'lapse',
    'budget-authority-expiry',
    'subaward',
  ],
  place: [
    'recipient',
    'direct-award',
    'pass-through',
    'state-administering-agency',
    'direct-award-floor',
    'disparate-jurisdictions',
    'reading',
    'finding',
    'injunction',
  ],
}

/** The line of a room's terms. */
export const RoomWords = memo(function DrawRoomWords(props: { readonly room: Room }) {
  return (
    <p class="room-words">
      Words used here:{' '}
      {ROOM_WORDS[props.room].map((id) => (
        <span key={id}>
          <Term id={id}>{findTerm(id)?.term ?? id}</Term>{' '}
        </span>
      ))}
    </p>
  )
})
