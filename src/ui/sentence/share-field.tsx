/** The withheld share, typed into the sentence or dragged under it. */
import { useActions } from '../use-page'

interface Props {
  readonly path: string
  readonly share: number
}

/** A number box that reads as a word of the sentence. */
export function ShareField(props: Props) {
  const actions = useActions()
  const value = percentOf(props.share)
  return (
    <span class="ctl nb">
      <input
        type="number"
        class="share"
        min={0}
        max={100}
        step={1}
        aria-label="Share withheld, percent"
        value={value}
        style={{ width: `${value.length + 0.45}ch` }}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber
          if (!Number.isNaN(typed)) actions.set(props.path, typed / 100, props.path)
        }}
        onChange={() => actions.endGesture()}
      />
      <span aria-hidden="true">%</span>
    </span>
  )
}

/** A slider for feel; the box in the sentence is for precision. */
export function ShareSlider(props: Props) {
  const actions = useActions()
  const value = percentOf(props.share)
  return (
    <p class="share-slider">
      <label for="share-slider">Share withheld</label>
      <span aria-hidden="true">0&nbsp;%</span>
      <input
        id="share-slider"
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={`${value} percent withheld`}
        onInput={(event) =>
          actions.set(props.path, event.currentTarget.valueAsNumber / 100, props.path)
        }
        onChange={() => actions.endGesture()}
      />
      <span aria-hidden="true">100&nbsp;%</span>
    </p>
  )
}

function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100)
}
