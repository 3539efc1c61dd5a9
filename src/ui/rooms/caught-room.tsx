/** The second room, "Who is caught?": every place held against every reading, the day moved by hand, and the record. */
import { RecordPart } from '../verdicts/record-part'
import { VerdictSection } from '../verdicts/verdict-section'
import { OnThisPage, RoomHead } from './room-head'
import type { RoomPart } from './room-head'

const PARTS: readonly RoomPart[] = [
  ['readings', 'How many each reading catches'],
  ['matrix', 'Place by place'],
  ['record', 'Letters, awards and orders'],
  ['own-readings', 'A reading of your own'],
]

/** The room, under the sentence. */
export function CaughtRoom() {
  return (
    <>
      <RoomHead asks="Who is caught?" />
      <OnThisPage room="caught" parts={PARTS} />
      <VerdictSection />
      <RecordPart />
    </>
  )
}
