/** Walks the marks of a picture with the arrow keys: one tab stop, and each mark takes the focus in turn. */
import { useState } from 'preact/hooks'

/** The ways a reader can go. */
export type Way = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

const KEYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** The way a key leads; undefined for a key that leads nowhere, or that the browser needs. */
export function wayOf(event: KeyboardEvent): Way | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  return KEYS[event.key]
}

/**
 * One tab stop for many marks. Each mark carries `data-at` with its name and the `tabindex` that
 * `tabOf` gives it; what holds them all gets `onKeyDown` and `onFocusIn`. `step` gives the next name.
 */
export function useWalk(
  names: readonly string[],
  step: (from: string, way: Way) => string | undefined,
) {
  const [wish, setAt] = useState('')
  const at = names.includes(wish) ? wish : (names[0] ?? '')
  return {
    tabOf: (name: string) => (name === at ? 0 : -1),
    onFocusIn: (event: FocusEvent) => {
      const name = markOf(event.target)
      if (name !== undefined && name !== at) setAt(name)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const way = wayOf(event)
      const from = markOf(event.target)
      if (way === undefined || from === undefined) return
      event.preventDefault()
      const next = way === 'first' ? names[0] : way === 'last' ? names.at(-1) : step(from, way)
      if (next === undefined || !(event.currentTarget instanceof Element)) return
      setAt(next)
      event.currentTarget
        .querySelector<HTMLElement | SVGElement>(`[data-at="${CSS.escape(next)}"]`)
        ?.focus()
    },
  }
}

function markOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? (target.closest('[data-at]')?.getAttribute('data-at') ?? undefined)
    : undefined
}

/** The step through names that stand in rows of so many. */
export function stepInRows(
  names: readonly string[],
  columns: number,
): (from: string, way: Way) => string | undefined {
  const steps: Partial<Record<Way, number>> = { left: -1, right: 1, up: -columns, down: columns }
  return (from, way) => names[Math.max(-1, names.indexOf(from) + (steps[way] ?? 0))]
}
