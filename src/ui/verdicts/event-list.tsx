/** Lists the record of what happened between government and a place, numbered as the dots are. */
import type { CaseEvent } from '../../model/index'
import { day, dollars } from '../format'
import { usePage } from '../use-page'

/** Events, oldest first, with what was at stake, how long it took and where it was read. */
export function EventList(props: { readonly events: readonly CaseEvent[] }) {
  const sources = usePage((state) => state.dataset.sources)
  if (props.events.length === 0)
    return <p class="said">No event of these years is recorded for this place.</p>
  return (
    <ol class="events">
      {props.events.map((event, at) => (
        <li key={`${event.day} ${at}`}>
          <b>{day(event.day)}</b>, {event.kind}
          {event.recipients.length === 0 && ', for everyone'}: {event.says}
          {!Number.isNaN(event.dollars) && ` ${dollars(event.dollars)}.`}
          {event.duration !== '' && ` Duration: ${event.duration}.`}{' '}
          <small>
            {[event.program, yearWords(event.fiscalYear), sources.get(event.source)?.title]
              .filter(Boolean)
              .join('; ')}
          </small>
        </li>
      ))}
    </ol>
  )
}

/** A fiscal year alone is written as one; anything else stands as it was recorded. */
function yearWords(text: string): string {
  return /^\d{4}$/.test(text) ? `FY${text}` : text
}
