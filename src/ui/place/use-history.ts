/** Counts a place's awards year by year in slices, and fetches the counts of crime that years need when a reader asks. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { historyInSteps } from '../../model/index'
import type { Dataset, FiscalYear, HistoryYear } from '../../model/index'
import { inSlices } from '../in-slices'
import { useActions, usePage, usePageContext } from '../use-page'
import { indexOf } from '../views/names'

/** The years counted, and how far the work has come. */
interface HistoryInView {
  readonly years: readonly HistoryYear[] | null
  /** From 0 to 1 while it is being counted. */
  readonly at: number
  readonly fault: string
  /** Years whose counts of crime are still to be fetched. */
  readonly missing: readonly FiscalYear[]
  readonly fetching: FiscalYear | ''
  readonly fetch: () => void
}

/** Count the years of one program for a place; they are counted anew when what they rest on arrives. */
export function useHistory(place: string, program: string): HistoryInView {
  const dataset = usePage((state) => state.dataset)
  const actions = useActions()
  const { store } = usePageContext()
  const [years, setYears] = useState<readonly HistoryYear[] | null>(null)
  const [at, setAt] = useState(0)
  const [fault, setFault] = useState('')
  const [fetching, setFetching] = useState<FiscalYear | ''>('')
  const { programs, published } = dataset
  const { crime } = dataset.local
  const found = programs.find(({ id }) => id === program)
  useEffect(() => {
    if (found === undefined) return
    return inSlices(() => historyInSteps(dataset, found, indexOf(dataset, place)), {
      done: setYears,
      failed: (reason) => setFault(reason instanceof Error ? reason.message : 'This failed.'),
      at: setAt,
    })
  }, [found, published, crime, place])
  const missing = years?.filter(({ why }) => why === 'unfetched').map(({ year }) => year) ?? []
  const fetch = useCallback(() => {
    setFault('')
    next(missing)
    function next([year, ...others]: readonly FiscalYear[]) {
      setFetching(year ?? '')
      if (year === undefined) return
      const { scenario } = store.getState().doing.now
      const changes = { year, [`programs.${program}.included`]: true }
      actions.ready(
        { ...scenario, base: null, layers: [], changes, results: {} },
        (_: Dataset) => next(others),
        (says) => {
          setFetching('')
          setFault(says)
        },
      )
    }
  }, [missing.join(' '), program, actions, store])
  return { years, at, fault, missing, fetching, fetch }
}
