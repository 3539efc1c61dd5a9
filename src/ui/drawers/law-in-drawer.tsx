/** What stands over the law's parameters: the law on its way, and facts and readings a reader set. */

import { useActions, usePage } from '../use-page'
import { LawComing, useLaw, useLawInForce } from '../verdicts/use-law'
import { definitionHref, placeHref } from '../views/address'
import { factLabel, wordOf } from '../views/law-reasons'
import { placeName } from '../views/verdict-reason'

/** The line while the law is read, and everything set by the reader outside the list of parameters. */
export function LawInDrawer() {
  const there = useLaw()
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const actions = useActions()
  return (
    <>
      {!there && <LawComing />}
      <p class="said">
        How findings count that cannot be told is an{' '}
        <button type="button" class="link" onClick={() => actions.openDrawer('assumption')}>
          assumption
        </button>
        .
      </p>
      {law.facts.length > 0 && (
        <>
          <h3>Facts set otherwise</h3>
          <ul class="set-otherwise">
            {law.facts.map(({ recipient, name, value, note }) => (
              <li key={`${recipient} ${name}`}>
                <a href={placeHref(recipient)}>{placeName(dataset, recipient)}</a>:{' '}
                {factLabel(dataset, name)} is “{wordOf(value)}”{note === '' ? '' : ` (${note})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {law.definitions.length > 0 && (
        <>
          <h3>Readings of your own</h3>
          <ul class="set-otherwise">
            {law.definitions.map(({ id, name, fails }) => (
              <li key={id}>
                <a href={definitionHref(id)}>{name}</a>: <code>{fails}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
