/** Fetches how many people live where, once a reader wants dollars for each resident. */
import { useCallback, useState } from 'preact/hooks'
import type { DenominatorTables } from '../../model/index'
import { loadDenominators } from '../load'
import { usePageContext } from '../use-page'

type State = 'there' | 'coming' | 'away'

/** The tables once they are there, and the call for them. */
export function useResidents(): {
  readonly tables: DenominatorTables | null
  readonly state: State
  readonly fetch: () => void
} {
  const { store } = usePageContext()
  const [tables, setTables] = useState<DenominatorTables | null>(null)
  const [state, setState] = useState<State>('away')
  const fetch = useCallback(() => {
    if (state !== 'away') return
    setState('coming')
    loadDenominators(store.getState().dataset).then(
      (found) => {
        setTables(found)
        setState('there')
      },
      () => setState('away'),
    )
  }, [store, state])
  return { tables, state, fetch }
}
