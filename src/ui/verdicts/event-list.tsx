/** Lists the record of what happened between government and a place, numbered as the dots are. */
import type { CaseEvent } from '../../model/index'
import { day, dollars } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { usePage } from '../use-page'

/** A number in the words of an event, which were read where the event was. */
function recorded({ day: on, says, source }: CaseEvent, number: string): Asked {
  return {
    title: `${day(on)}, as recorded: ${number}`,
    about: { reason: { says, value: number, unit: 'word', source, from: [] } },
  }
}

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
          {event.recipients.length === 0 && ', for everyone'}:{' '}
          <ToldWords text={event.says} ask={(number) => recorded(event, number)} />
          {!Number.isNaN(event.dollars) && (
            <>
              {' '}
              <Num
                asked={{
                  title: `${day(event.day)}, as recorded: ${dollars(event.dollars)}`,
                  about: {
                    reason: {
                      says: event.says,
                      value: event.dollars,
                      unit: 'dollars',
                      source: event.source,
                      from: [],
                    },
                  },
                }}
              >
                {dollars(event.dollars)}
              </Num>
              .
            </>
          )}
          {event.duration !== '' && (
            <>
              {' '}
              <ToldWords
                text={`Duration: ${event.duration}.`}
                ask={(number) => recorded(event, number)}
              />
            </>
          )}{' '}
          <small data-name>
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
