/** Walks the circles of the map with the arrow keys: one tab stop, and every circle says what it stands for. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { circleWords } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import type { Circle } from './map-layout'
import { wayOf } from './use-walk'
import type { Way } from './use-walk'

/** The circle the keys lead to: the nearest in that direction; `first` is the largest, `last` the smallest. */
export function nextCircle(circles: readonly Circle[], from: Circle, way: Way): Circle | undefined {
  if (way === 'first') return circles[0]
  if (way === 'last') return circles.at(-1)
  const [right, down] =
    way === 'left' ? [-1, 0] : way === 'right' ? [1, 0] : way === 'up' ? [0, -1] : [0, 1]
  let best: Circle | undefined
  let least = Infinity
  for (const circle of circles) {
    const [x, y] = [circle.x - from.x, circle.y - from.y]
    const along = x * right + y * down
    const aside = Math.abs(x * down) + Math.abs(y * right)
    if (circle === from || along < 0.5 || aside > along) continue
    const away = along + aside
    if (away >= least) continue
    least = away
    best = circle
  }
  return best
}

/**
 * The ring around the circle in turn, as a button. Each circle's ring is an element of its own, which
 * takes the focus when the keys lead there, so that a screen reader says the new one.
 */
export function MapWalk(props: {
  /** Large ones first. */
  readonly circles: readonly Circle[]
  readonly nameOf: (point: MapPoint) => string
  readonly onAsk: (point: MapPoint, name: string) => void
  readonly onSee: (circle: Circle) => void
}) {
  const { circles, nameOf, onAsk, onSee } = props
  const [[at, left], setAt] = useState<readonly [string, string]>(['', ''])
  const moved = useRef(false)
  const ring = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    ring.current?.focus()
  }, [at])
  const now = circles.find(({ point }) => point.key === at) ?? circles[0]
  if (now === undefined) return null
  // The circle just left keeps its ring until the focus has gone on, so that it is never lost.
  const before = circles.find(({ point }) => point.key === left && point.key !== now.point.key)
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return onAsk(now.point, nameOf(now.point))
    }
    const way = wayOf(event)
    if (way === undefined) return
    event.preventDefault()
    const next = nextCircle(circles, now, way)
    if (next === undefined || next === now) return
    moved.current = true
    setAt([next.point.key, now.point.key])
    onSee(next)
  }
  return [...(before === undefined ? [] : [before]), now].map((circle) => (
    <g
      key={circle.point.key}
      {...(circle === now ? { ref: ring } : {})}
      class="walk"
      role="button"
      tabindex={circle === now ? 0 : -1}
      aria-label={`${circleWords(circle.point, nameOf(circle.point))}. Show the reasons`}
      onKeyDown={go}
      onFocus={() => onSee(circle)}
      onClick={(event) => {
        event.stopPropagation()
        onAsk(circle.point, nameOf(circle.point))
      }}
    >
      <circle cx={circle.x} cy={circle.y} r={Math.max(circle.radius + 3, 12)} />
    </g>
  ))
}
