/** Says which ranges are typed, that every figure takes their middle, and how far the ends can be relied on. */
import { memo } from 'preact/compat'
import {
  gatherChanges,
  honestWords,
  middleReason,
  parametersFor,
  rangeParts,
} from '../../model/index'
import type { RangedValue } from '../../model/index'
import type { Asked } from '../page-state'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { Words } from '../words'
import type { Piece } from '../words'
import { useEnds } from './use-ends'

/** A sentence for each range: what was typed, and the middle that figures take. */
export function rangesTyped(
  parameters: ReturnType<typeof parametersFor>,
  ranged: readonly RangedValue[],
): readonly Piece[] {
  return ranged.flatMap((each): readonly Piece[] => {
    const { label, range, middle } = rangeParts(parameters, each)
    const asked = (): Asked => ({
      title: `${label}: the middle of the range typed`,
      about: { reason: middleReason(parameters, each) },
    })
    return [
      `${label}: ${range}; figures take the middle, `,
      { text: middle, asked, label: `The middle, ${middle}. Show the reasons` },
      '. ',
    ]
  })
}

/** A sentence for each range, and one on the ends. */
export const RangesLine = memo(function DrawRangesLine() {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const outcome = usePage((state) => state.shown.outcome)
  const { ends, fault } = useEnds()
  const { ranged } = outcome.settings
  if (ranged === undefined) return null
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  const last =
    fault !== '' ? `The ends could not be run: ${fault}` : ends === null ? '' : honestWords(ends)
  return (
    <p class="said ranges">
      <Words of={rangesTyped(parameters, ranged)} />
      {last}
    </p>
  )
})
