/** The section on who is caught by which reading; the law is fetched when it comes near the part in view. */
import '../styles/law.css'
import { usePage } from '../use-page'
import { placeHref } from '../views/address'
import { nameOf } from '../views/names'
import { Term } from '../words-page/term'
import { Matrix } from './matrix'
import { OwnReadings } from './own-readings'
import { useNear } from '../use-near'
import { LawComing, useLaw } from './use-law'

/** The matrix, and readings of one's own. */
export function VerdictSection() {
  const { element, near } = useNear()
  const there = useLaw(near)
  const place = usePage((state) => state.doing.now.place)
  const recipients = usePage((state) => state.dataset.recipients)
  return (
    <section aria-labelledby="verdicts-title" class="verdict-section" ref={element}>
      <h2 id="verdicts-title">Who is caught by which reading</h2>
      <p class="said">
        Every place of which something is known, held against every{' '}
        <Term id="reading">reading</Term>. A cell opens its reasons; a name opens its own page, such
        as that of{' '}
        <a href={placeHref(place)}>{nameOf(recipients, recipients.indexOf.get(place) ?? -1)}</a>.
      </p>
      {there ? (
        <>
          <Matrix />
          <OwnReadings />
        </>
      ) : (
        <LawComing />
      )}
    </section>
  )
}
