/** The withheld share, typed into the sentence or dragged under it; typed as a range it stands as typed. */
import { useRef, useState } from 'preact/hooks'
import { rangeText } from '../../model/index'
import type { ParameterValue } from '../../model/index'
import { useActions, usePageContext, usePageNow } from '../use-page'

interface Props {
  readonly path: string
  /** The share the sentence was written for; of a range typed, its middle. */
  readonly share: number
}

/** How far each key steps. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** A whole number of per cent means the same at every keystroke; anything else waits until it is typed out. */
const AT_ONCE = /^(?:\d{1,2}|100)$/

/** A field that reads as words of the sentence and takes what the drawers take: `20`, `0.2 to 0.5`, steps by keys. */
export function ShareField({ path, share }: Props) {
  const actions = useActions()
  const { store } = usePageContext()
  const { value, text } = useShare(path, share)
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: ParameterValue } | null>(
    null,
  )
  const wrong = usePageNow((state) => state.fault?.path === path)
  const turn = useRef(0)
  const shown = draft?.of === value ? draft.text : text

  /** What reads the text comes when the field is entered; the last act counts, however late it comes. */
  function commit(typed: string) {
    if (typed === text) return actions.endGesture()
    turn.current += 1
    const mine = turn.current
    void import('./read-share').then(({ readShare }) => {
      if (mine !== turn.current) return
      const read = readShare(store.getState(), path, typed)
      if (read === null) return
      if ('fault' in read) return actions.fail(path, read.fault)
      setDraft(null)
      // Also where nothing changes: a fault told before is past.
      if (read.value !== value || wrong) actions.set(path, read.value, path)
      actions.endGesture()
    })
  }

  function step(by: number) {
    setDraft(null)
    void import('./read-share').then(({ stepShare }) => {
      const stepped = stepShare(store.getState(), path, by)
      if (stepped !== null) actions.set(path, stepped, path)
    })
  }

  return (
    <span class="ctl nb">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        class="share"
        aria-label="Share withheld, percent, or a range such as 20 to 50"
        aria-invalid={wrong}
        value={shown}
        ref={(box) => box?.style.setProperty('width', `${shown.length + 0.45}ch`)}
        onFocus={() => void import('./read-share')}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value
          const now = AT_ONCE.test(typed) ? Number(typed) / 100 : value
          turn.current += 1
          setDraft({ text: typed, of: now })
          if (now !== value) actions.set(path, now, path)
        }}
        onChangeCapture={({ currentTarget }) => commit(currentTarget.value)}
        onBlur={() => actions.endGesture()}
        onKeyDown={(event) => {
          const by = KEYS[event.key]
          if (event.key === 'Enter') commit(event.currentTarget.value)
          else if (event.key === 'Escape') setDraft(null)
          else if (by !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault()
            step(by)
          }
        }}
        onKeyUp={({ key }) => {
          if (KEYS[key] !== undefined) actions.endGesture()
        }}
      />
      <span class="axis" aria-hidden="true">
        %
      </span>
    </span>
  )
}

/** A slider for feel; the field in the sentence is for precision. Of a range it shows the middle. */
export function ShareSlider({ path, share }: Props) {
  const actions = useActions()
  const { text, middle } = useShare(path, share)
  return (
    <p class="share-slider">
      <label for="share-slider">Share withheld</label>
      <span class="axis" aria-hidden="true">
        0&nbsp;%
      </span>
      <input
        id="share-slider"
        type="range"
        min={0}
        max={100}
        step={1}
        value={percentOf(middle)}
        aria-valuetext={`${text} percent withheld`}
        onInput={({ currentTarget }) => actions.set(path, currentTarget.valueAsNumber / 100, path)}
        onChangeCapture={() => actions.endGesture()}
      />
      <span class="axis" aria-hidden="true">
        100&nbsp;%
      </span>
    </p>
  )
}

/**
 * The share as the scenario has it, a range as it was typed, and its words. The sentence around it may
 * lag a frame behind; the control itself must not.
 */
function useShare(path: string, written: number) {
  const middle =
    usePageNow(
      ({ outcome }) =>
        outcome.settings.conditions.find((each) => path === `conditions.${each.condition}.share`)
          ?.share,
    ) ?? written
  const ranged = usePageNow(({ outcome }) =>
    outcome.settings.ranged?.find((each) => each.path === path),
  )
  return ranged === undefined
    ? { value: middle, middle, text: percentOf(middle) }
    : {
        value: rangeText(ranged.low, ranged.high),
        middle,
        text: `${percentOf(ranged.low)} to ${percentOf(ranged.high)}`,
      }
}

function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100)
}
