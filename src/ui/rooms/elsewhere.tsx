/** The rooms but the first, and what stands beside them; each is fetched when its address is opened. */
import { lazy, Suspense } from 'preact/compat'
import { usePage } from '../use-page'
import type { Address } from '../views/address'
import { LawComing, useLaw } from '../verdicts/use-law'
import '../styles/law.css'
import '../styles/law-pages.css'

const CaughtRoom = lazy(() => import('./caught-room').then((module) => module.CaughtRoom))
const CasePage = lazy(() => import('../verdicts/case-page').then((module) => module.CasePage))
const DefinitionPage = lazy(() =>
  import('../verdicts/definition-page').then((module) => module.DefinitionPage),
)
const PlacePage = lazy(() => import('../verdicts/place-page').then((module) => module.PlacePage))
const WordsPage = lazy(() => import('../words-page/words-page').then((module) => module.WordsPage))
const ComponentsPage = lazy(() =>
  import('../components-page/components-page').then((module) => module.ComponentsPage),
)

const NextPage = lazy(() => import('../next/next-page').then((module) => module.NextPage))
const DoubtPage = lazy(() => import('../doubt/doubt-page').then((module) => module.DoubtPage))
const ComparePage = lazy(() =>
  import('../compare/compare-page').then((module) => module.ComparePage),
)
const BacktestPage = lazy(() =>
  import('../backtest/backtest-page').then((module) => module.BacktestPage),
)
const AwardsPage = lazy(() =>
  import('../own-awards/awards-page').then((module) => module.AwardsPage),
)
const BoardPage = lazy(() => import('../board/board-page').then((module) => module.BoardPage))
const LearnPage = lazy(() => import('../lessons/learn-page').then((module) => module.LearnPage))
const ClaimsPage = lazy(() => import('../claims/claims-page').then((module) => module.ClaimsPage))
const ProofPage = lazy(() => import('../proof/proof-page').then((module) => module.ProofPage))
const PapersPage = lazy(() => import('../papers/papers-page').then((module) => module.PapersPage))

type There = Exclude<Address, { at: 'home' }>

/** The room or part an address names; all but the words need the law. */
export function Elsewhere(props: { readonly address: There }) {
  const { at } = props.address
  const needed = at !== 'words' && at !== 'components'
  const there = useLaw(needed) || !needed
  return (
    <>
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
  const spoken = usePage((state) => state.doing.now.place)
  switch (address.at) {
    case 'caught':
      return <CaughtRoom />
    case 'case':
      return <CasePage key={address.order} order={address.order} />
    case 'place': {
      const place = address.place ?? spoken
      return <PlacePage key={place} place={place} day={address.day} />
    }
    case 'definition': {
      const { definition, beside, day } = address
      return <DefinitionPage key={definition} definition={definition} beside={beside} day={day} />
    }
    case 'next':
      return <NextPage place={address.place} />
    case 'doubt':
      return <DoubtPage draw={address.place} />
    case 'compare':
      return <ComparePage />
    case 'backtest':
      return <BacktestPage />
    case 'awards':
      return <AwardsPage />
    case 'board':
      return <BoardPage />
    case 'learn':
      return <LearnPage lesson={address.place} />
    case 'claims':
      return <ClaimsPage claims={address.place} />
    case 'proof':
      return <ProofPage />
    case 'papers':
      return <PapersPage paper={address.place} />
    case 'words':
      return <WordsPage />
    case 'components':
      return <ComponentsPage />
  }
}
