/** Reads one quarter of a picture out, chosen by a slider. */
import { useId } from 'preact/hooks'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'

/** Gives a number its reasons. */
export type AskNumber = (number: string) => () => Asked

/** The slider over quarters `from` to `to`, and what it says of the one at `at`. */
export function QuarterSlider(props: {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly words: string
  readonly onAt: (at: number) => void
  /** The reasons of a number read out. */
  readonly ask?: AskNumber
}) {
  const slider = useId()
  return (
    <p class="quarter-line">
      <label for={slider}>Quarter</label>
      <input
        id={slider}
        type="range"
        min={props.from}
        max={props.to}
        value={props.at}
        aria-valuetext={props.words}
        onInput={(event) => props.onAt(event.currentTarget.valueAsNumber)}
      />
      <span class="said">
        <ToldWords text={props.words} ask={props.ask ?? (() => null)} />
      </span>
    </p>
  )
}
