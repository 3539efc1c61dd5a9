/** Says what the flow shows: where most ends, and the change from the baseline. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { usePage } from '../use-page'
import { changeOfAll } from '../views/change-of'
import { partOf } from '../views/figures'
import { flowSentence } from '../views/flow-sentence'
import { rowsOf } from '../views/flow-of'
import { Words } from '../words'

/** The sentence under the heading, a frame after the picture. */
export const FlowSaid = memo(function DrawFlowSaid(props: { readonly program: string }) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const { outcome, baseline } = usePage((state) => state.shown)
  const [now, before] = [partOf(outcome, program), partOf(baseline, program)]
  return useMemo(() => {
    if (now === undefined || before === undefined) return null
    const rows = rowsOf(recipients, now)
    return (
      <p class="said">
        <Words of={flowSentence(rows, now, before, changeOfAll(recipients, now, before))} />
      </p>
    )
  }, [recipients, now, before])
})
