/** Fetches the programs the page did not open with, without which an award's listing cannot be told. */
import { useEffect, useState } from 'preact/hooks'
import { programs } from 'virtual:packs'
import { useActions, usePage } from '../use-page'

/** Whether every program is there, what keeps them away, and a way to ask again. */
interface AllPrograms {
  readonly there: boolean
  readonly fault: string
  readonly retry: () => void
}

/** Ask for every program once; nothing of the reader's scenario is touched. */
export function useAllPrograms(): AllPrograms {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const year = usePage((state) => state.outcome.settings.year)
  const busy = usePage((state) => state.busy !== null)
  const actions = useActions()
  const [fault, setFault] = useState('')
  const known = new Set(dataset.programs.map(({ id }) => id))
  const missing = programs.filter(({ id }) => !known.has(id))
  const there = missing.length === 0
  useEffect(() => {
    if (there || busy || fault !== '') return
    // One of the year in view needs no further table.
    const one = missing.find(({ years }) => years.includes(year)) ?? missing[0]!
    const of = one.years.includes(year) ? year : (one.years[0] ?? year)
    const changes = { year: of, [`programs.${one.id}.included`]: true }
    actions.ready({ ...scenario, base: null, layers: [], changes, results: {} }, () => {}, setFault)
  }, [there, busy, fault, year, actions])
  return { there, fault, retry: () => setFault('') }
}
