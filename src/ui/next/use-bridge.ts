/** Works out the cash of what is followed, and what each way to bridge it comes to. */
import { useMemo } from 'preact/hooks'
import { bridgeOf, cashAwards, cashFlow, cashPeriods, cashSpan } from '../../model/index'
import type { RecipientId } from '../../model/index'
import { CHOICES, interestSentence } from '../views/bridge'
import { useCourse } from './use-course'

/** For one place or all, in quarters of a year that begins with the month `first`; `way` is the scenario's own. */
export function useBridge(place: RecipientId | null, first: number) {
  const { dataset, years, course } = useCourse()
  const { awards, flow } = useMemo(() => {
    const gathered = cashAwards(dataset, years.years, course, place)
    const [from, until] = cashSpan(course, gathered)
    return { awards: gathered, flow: cashFlow(gathered, cashPeriods(first, from, until)) }
  }, [dataset, years, course, place, first])
  const { bridge, ranged } = course.settings
  const ways = useMemo(
    () => CHOICES.map(([choice]) => bridgeOf(awards, flow, { ...bridge, choice })),
    [awards, flow, bridge],
  )
  const way = ways.find(({ choice }) => choice === bridge.choice)!
  const rates = ranged?.find(({ path }) => path === 'bridge.rate')
  const at = (rate: number) => bridgeOf(awards, flow, { ...bridge, rate })
  const interest = rates === undefined ? '' : interestSentence([at(rates.low), at(rates.high)])
  return { awards, flow, ways, way, interest }
}
