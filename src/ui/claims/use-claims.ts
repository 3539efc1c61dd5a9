/** Holds every claim against the model, one a turn, after fetching the years they speak of. */
import { useEffect, useState } from 'preact/hooks'
import { claimScenario, judgeClaim } from '../../model/index'
import type { Dataset, JudgedClaim, Scenario } from '../../model/index'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { fetchClaims } from './claim-texts'

/** The claims judged so far, of how many; the data they were judged on; and what stands in the way. */
export interface ClaimsInView {
  readonly judged: readonly JudgedClaim[]
  readonly of: number
  readonly dataset: Dataset | null
  readonly fault: string
}

/** What was judged stays for the visit: neither claims nor data change meanwhile. */
let kept: ClaimsInView | null = null

/** Every claim, by date. */
export function useClaims(): ClaimsInView {
  const { store } = usePageContext()
  const actions = useActions()
  // A change of the scenario in view stops a fetch under way; it is asked for again.
  const scenario = usePage((state) => state.doing.now.scenario)
  const [found, setFound] = useState<ClaimsInView>(
    kept ?? { judged: [], of: 0, dataset: null, fault: '' },
  )
  useEffect(() => {
    if (kept !== null) return
    let wanted = true
    const ready = (each: Scenario) =>
      new Promise<void>((done, fail) => {
        actions.ready(
          each,
          () => setTimeout(done),
          (says) => fail(new Error(says)),
        )
      })
    const judge = async () => {
      const claims = await fetchClaims()
      const judged: JudgedClaim[] = []
      for (const claim of claims) {
        const switches = claim.assumptions.map((_, at) => at)
        await ready(claimScenario(claim, []))
        await ready(claimScenario(claim, switches))
        if (!wanted) return
        const { dataset } = store.getState()
        judged.push(judgeClaim(dataset, claim, findBase))
        setFound({ judged: [...judged], of: claims.length, dataset, fault: '' })
      }
      kept = { judged, of: claims.length, dataset: store.getState().dataset, fault: '' }
    }
    judge().catch((fault: unknown) => {
      if (wanted) setFound((before) => ({ ...before, fault: inOneSentence(fault) }))
    })
    return () => {
      wanted = false
    }
  }, [store, actions, scenario])
  return found
}
