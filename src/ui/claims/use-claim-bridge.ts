/** Builds the bridge between two claims in slices, so that the page answers meanwhile. */
import { useEffect, useState } from 'preact/hooks'
import { bridgeInSteps } from '../../model/index'
import type { ClaimBridge, JudgedClaim } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { usePageContext } from '../use-page'

/** The bridge, how far it has come, and what stands in its way. */
interface BridgeInView {
  readonly bridge: ClaimBridge | null
  readonly share: number
  readonly fault: string
}

const NOTHING: BridgeInView = { bridge: null, share: 0, fault: '' }

/** The bridge of a pair; nothing for none. */
export function useClaimBridge(a: JudgedClaim | null, b: JudgedClaim | null): BridgeInView {
  const { store } = usePageContext()
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    setFound(NOTHING)
    if (a === null || b === null) return
    const { dataset } = store.getState()
    return inSlices(() => bridgeInSteps(dataset, a, b, findBase), {
      done: (bridge) => setFound({ bridge, share: 1, fault: '' }),
      failed: (fault) => setFound({ ...NOTHING, fault: inOneSentence(fault) }),
      at: (share) => setFound({ ...NOTHING, share }),
    })
  }, [store, a, b])
  return found
}
