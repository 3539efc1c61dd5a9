/** Lets a reader take a number along as a citation. */
import { useState } from 'preact/hooks'
import type { Dataset, Reason } from '../../model/index'
import { usePage } from '../use-page'
import { citation } from '../views/citation'

/** Copies the number with its reasons and sources. */
export function Take(props: {
  readonly title: string
  readonly reason: Reason
  readonly dataset: Dataset
}) {
  const [copied, setCopied] = useState(false)
  const scenario = usePage((state) => state.doing.now.scenario)
  const copy = () => {
    const text = citation(props.dataset, scenario, props.title, props.reason)
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <p class="acts">
      <button type="button" class="link" onClick={copy}>
        {copied ? 'Copied' : 'Copy as citation'}
      </button>
    </p>
  )
}
