/** A small menu of further acts: a disclosure that closes when it loses the focus or something in it is chosen. */
import { useEffect, useRef } from 'preact/hooks'

interface MenuItem {
  readonly says: string
  readonly keys?: string
  readonly act: () => void
}

/** A button that shows a list of buttons. */
export function Menu(props: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const box = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    if (box.current) box.current.open = false
  }
  useEffect(() => {
    const onDown = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) close()
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [])
  return (
    <details
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.stopPropagation()
        close()
        summary.current?.focus()
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && !event.currentTarget.contains(to)) close()
      }}
    >
      <summary ref={summary}>{props.label}</summary>
      <ul>
        {props.items.map(({ says, keys, act }) => (
          <li key={says}>
            <button
              type="button"
              aria-keyshortcuts={keys}
              onClick={() => {
                close()
                // A dialog gives the focus back to what had it.
                summary.current?.focus()
                act()
              }}
            >
              {says}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
