/** Lists the lines of the law near a place, the nearest first, each with what would carry it across. */
import { memo } from 'preact/compat'
import { useEffect, useMemo } from 'preact/hooks'
import { nearThresholds } from '../../model/index'
import { useResidents } from '../compare/use-residents'
import { usePage } from '../use-page'
import { indexOf } from '../views/names'
import { thresholdSentence, thresholdTitle } from '../views/place-thresholds'
import { Words } from '../words'
import { useSteadyOutcome } from './use-steady'

/** The part; residents are fetched only where a program in the scenario draws a line by them. */
export const ThresholdsPart = memo(function DrawThresholds(props: { readonly place: string }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = useSteadyOutcome()
  const { tables, fetch } = useResidents()
  const wanted = outcome.programs.some(({ allocation }) =>
    allocation.program.steps.some(({ step }) => step === 'pots'),
  )
  useEffect(() => {
    if (wanted && tables === null) fetch()
  }, [wanted, tables, fetch])
  const near = useMemo(
    () => nearThresholds(dataset, outcome, indexOf(dataset, place), tables ?? undefined),
    [dataset, outcome, place, tables],
  )
  if (near.length === 0)
    return (
      <p class="said">
        No line of the programs in your scenario lies near this place: it has no share of theirs
        that can be computed.
      </p>
    )
  return (
    <dl class="near-lines">
      {near.map((each) => (
        <div key={`${each.program} ${each.id}`}>
          <dt data-name>{thresholdTitle(each)}</dt>
          <dd>
            <Words of={thresholdSentence(dataset, place, each)} />
          </dd>
        </div>
      ))}
    </dl>
  )
})
