/** One layer as a chip that the keyboard moves and takes out; the focus stays with it. */
import { useEffect, useRef } from 'preact/hooks'

/** The chip of a layer with its three buttons. */
export function Layer(props: {
  readonly title: string
  /** Its place among the layers, from 0, and how many they are. */
  readonly at: number
  readonly of: number
  readonly onMove: (by: -1 | 1) => void
  readonly onTakeOut: () => void
}) {
  const { title, at, of, onMove } = props
  const [first, last] = [at === 0, at === of - 1]
  return (
    <li
      class="chip layer"
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft' && !first) onMove(-1)
        else if (event.key === 'ArrowRight' && !last) onMove(1)
        else if (event.key === 'Delete') props.onTakeOut()
        else return
        event.preventDefault()
      }}
    >
      <span class="label">Layer</span> {title}
      {of > 1 && (
        <>
          <button
            type="button"
            aria-label={`${title}: count before the layer on its left`}
            title="Let it count before"
            disabled={first}
            onClick={() => onMove(-1)}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label={`${title}: count after the layer on its right`}
            title="Let it count after"
            disabled={last}
            onClick={() => onMove(1)}
          >
            ›
          </button>
        </>
      )}
      <button
        type="button"
        class="take-out"
        aria-label={`${title}: take this layer out`}
        title="Take out"
        onClick={props.onTakeOut}
      >
        ×
      </button>
    </li>
  )
}

/** Moving and taking out, with the focus put back where the chip went. */
export function useMoves(layers: readonly string[], put: (layers: readonly string[]) => void) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<{ readonly at: number; readonly button: number } | null>(null)
  useEffect(() => {
    const wish = wanted.current
    wanted.current = null
    if (wish === null) return
    const chips = list.current?.querySelectorAll('.layer')
    const chip = chips?.[Math.min(wish.at, chips.length - 1)]
    const buttons = chip?.querySelectorAll('button')
    const button = buttons?.[wish.button]
    if (button && !button.disabled) button.focus()
    else if (buttons?.length) buttons[buttons.length - 1]!.focus()
    else list.current?.parentElement?.querySelector('select')?.focus()
  }, [layers])
  return {
    list,
    move(at: number, by: -1 | 1) {
      wanted.current = { at: at + by, button: by === -1 ? 0 : 1 }
      put(layers.with(at, layers[at + by]!).with(at + by, layers[at]!))
    },
    takeOut(at: number) {
      wanted.current = { at, button: 2 }
      put(layers.toSpliced(at, 1))
    },
  }
}
