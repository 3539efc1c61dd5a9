/** The parts of the page with an address of their own: one place, or one reading. */
import '../styles/law.css'
import '../styles/law-pages.css'
import type { Address } from '../views/address'
import { DefinitionPage } from './definition-page'
import { PlacePage } from './place-page'
import { LawComing, useLaw } from './use-law'

/** The part an address names, with the way back to the whole page. */
export function Elsewhere(props: { readonly address: Exclude<Address, { at: 'home' }> }) {
  const { address } = props
  const there = useLaw()
  return (
    <>
      <p class="way-back">
        <a href="#">Back to the whole page</a>
      </p>
      {!there ? (
        <LawComing />
      ) : address.at === 'place' ? (
        <PlacePage key={address.place} place={address.place} day={address.day} />
      ) : (
        <DefinitionPage
          key={address.definition}
          definition={address.definition}
          beside={address.beside}
          day={address.day}
        />
      )}
    </>
  )
}
