/** The parts of the page with an address of their own: one place, one reading, and what happens next. */
import { lazy, Suspense } from 'preact/compat'
import '../styles/law.css'
import '../styles/law-pages.css'
import type { Address } from '../views/address'
import { DefinitionPage } from './definition-page'
import { PlacePage } from './place-page'
import { LawComing, useLaw } from './use-law'

const NextPage = lazy(() => import('../next/next-page').then((module) => module.NextPage))
const ComparePage = lazy(() =>
  import('../compare/compare-page').then((module) => module.ComparePage),
)
const BacktestPage = lazy(() =>
  import('../backtest/backtest-page').then((module) => module.BacktestPage),
)
const AwardsPage = lazy(() =>
  import('../own-awards/awards-page').then((module) => module.AwardsPage),
)

type There = Exclude<Address, { at: 'home' }>

/** The part an address names, with the way back to the whole page. */
export function Elsewhere(props: { readonly address: There }) {
  const there = useLaw()
  return (
    <>
      <p class="way-back">
        <a href="#">Back to the whole page</a>
      </p>
      {there ? (
        <Suspense
          fallback={
            <p class="busy" role="status">
              Reading this part.
            </p>
          }
        >
          <Part address={props.address} />
        </Suspense>
      ) : (
        <LawComing />
      )}
    </>
  )
}

function Part(props: { readonly address: There }) {
  const { address } = props
  switch (address.at) {
    case 'place':
      return <PlacePage key={address.place} place={address.place} day={address.day} />
    case 'definition': {
      const { definition, beside, day } = address
      return <DefinitionPage key={definition} definition={definition} beside={beside} day={day} />
    }
    case 'next':
      return <NextPage place={address.place} />
    case 'compare':
      return <ComparePage />
    case 'backtest':
      return <BacktestPage />
    case 'awards':
      return <AwardsPage />
  }
}
