/** Lists the parameters of a drawer with the values in force. */
import { useMemo } from 'preact/hooks'
import type { Parameter } from '../../model/index'
import { parametersOf } from '../parameters'
import { useInForce } from '../use-in-force'
import { usePage } from '../use-page'
import { ofProgram, parameterRows } from '../views/parameter-list'
import { programInView } from '../views/sentence'

/** The three drawers, never mixed. */
export const drawers = [
  { id: 'lever', name: 'Levers', says: 'what government does' },
  { id: 'assumption', name: 'Assumptions', says: 'how the world is' },
  { id: 'law', name: 'Law', says: 'what courts and readings say' },
] as const

/** A function that gives the rows of one drawer. */
export function useParameterRows() {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const inForce = useInForce()
  const parameters = useMemo(() => parametersOf(dataset, year), [dataset, year])
  const wish = usePage((state) => state.doing.now.program)
  const program = usePage((state) => programInView(state.outcome, wish))
  const own = useMemo(
    () => ofProgram(parameters, program, dataset.conditions),
    [parameters, program, dataset.conditions],
  )
  return (drawer: Parameter['drawer']) => parameterRows(own, inForce, drawer)
}
