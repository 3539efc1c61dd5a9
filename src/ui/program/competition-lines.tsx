/** Draws the figures of a competition as names and figures, each known one a button that opens its reasons. */
import { Num } from '../number'
import { ToldWords } from '../told-words'
import type { CompetitionLine } from '../views/competition'

/** A line a figure; an unknown one keeps its line. */
export function Lines(props: {
  readonly lines: readonly CompetitionLine[]
  readonly short: string
}) {
  return (
    <dl>
      {props.lines.map(({ name, words, reason, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {reason === null && (words === 'unknown' ? <i>{words}</i> : words)}
            {reason !== null && (
              <Num
                asked={{ title: `${props.short}: ${name}`, about: { reason } }}
                label={`${name}: ${words}`}
              >
                {words}
              </Num>
            )}
            {says !== '' && (
              <small>
                <ToldWords
                  text={says}
                  ask={() =>
                    reason === null ? null : { title: `${props.short}: ${name}`, about: { reason } }
                  }
                />
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
