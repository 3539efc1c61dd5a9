/** Takes the day an address names over, and says in a sentence where it is no day that can be held. */
import { useEffect } from 'preact/hooks'
import { FIRST_DAY, isDay } from '../../model/index'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'

/** The day in force, and the fault of the one the address names. */
export function usePageDay(named: string | null): { readonly day: string; readonly fault: string } {
  const day = usePage((state) => state.lawDay)
  const checked = usePage((state) => state.dataset.checked)
  const actions = useActions()
  const good = named !== null && isDay(named) && named >= FIRST_DAY && named <= checked
  useEffect(() => {
    if (good) actions.setLawDay(named)
  }, [good, named, actions])
  const fault =
    named === null || good
      ? ''
      : `There are no findings for the day \u201c${named}\u201d; write one from ${dayWords(FIRST_DAY)} to ${dayWords(checked)}, such as 2017-04-25.`
  return { day, fault }
}
