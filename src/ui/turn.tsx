/** Spreads the first drawing of a long page over turns of the browser, so that it answers while it is being drawn. */
import { createElement } from 'preact'
import type { ComponentChildren, FunctionComponent, JSX } from 'preact'
import { lazy } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { usePrinting } from './table/use-printing'
import { useNear } from './use-near'

interface Props {
  readonly children: ComponentChildren
  /** What keeps the room of the children until they are drawn. */
  readonly room?: ComponentChildren
}

/**
 * Draws its children in a turn of their own, in the order of the page. Once drawn they stay, so that
 * a change is drawn in one frame as ever.
 */
export function Turn(props: Props) {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => inTurn(() => setDrawn(true)), [])
  return <>{drawn ? props.children : props.room}</>
}

/** The same, but only when a reader comes near, uses the page, or prints it. */
export function TurnNear(props: Props) {
  const { element, near } = useNear<HTMLDivElement>()
  const [drawn, setDrawn] = useState(false)
  const printing = usePrinting()
  useEffect(() => {
    if (drawn) return
    const draw = () => setDrawn(true)
    return near ? inTurn(draw) : whenUsed(draw)
  }, [near, drawn])
  return drawn || printing ? <>{props.children}</> : <div ref={element}>{props.room}</div>
}

let takingOver = false

/** From now on what the build has drawn is taken over, a part a turn. */
export function takeOver(): void {
  takingOver = true
}

/**
 * A part that is taken over in a turn of its own; until then it stands as the build has drawn it.
 * Where nothing was drawn it comes at once. It needs a `Suspense` around it.
 */
export function soon<Props extends object>(part: FunctionComponent<Props>) {
  const later = lazy(() => new Promise<typeof part>((done) => inTurn(() => done(part))))
  let drawn: FunctionComponent<Props> | undefined
  return (props: Props & JSX.IntrinsicAttributes) => {
    // The build itself marks where such a part begins and ends.
    drawn ??= takingOver || typeof document === 'undefined' ? later : part
    return createElement(drawn, props)
  }
}

let coming = 0

/** A part of the first screen whose code comes after it; until then it cannot be pressed, also where the build drew it. */
export function fetched<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  return lazy(async () => {
    coming += 1
    try {
      return await load()
    } finally {
      coming -= 1
    }
  })
}

/** Call once nobody waits for a turn any more, and all that was asked for has come. */
export function afterTurns(call: () => void): void {
  inTurn(() => {
    if (waiting.length === 0 && coming === 0) call()
    else if (waiting.length > 0) afterTurns(call)
    else setTimeout(() => afterTurns(call), 10)
  })
}

/** Lets the browser paint and answer between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}

const waiting: (() => void)[] = []

/** Call in a turn of its own, after those that asked before; gives back how to take that back. */
function inTurn(call: () => void): () => void {
  if (waiting.push(call) === 1) setTimeout(takeTurn)
  return () => {
    const place = waiting.indexOf(call)
    if (place >= 0) waiting.splice(place, 1)
  }
}

function takeTurn(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setTimeout(takeTurn)
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const
const unused: (() => void)[] = []
let used = false

/** Call in its turn once a reader uses the page: what is out of sight then is looked for soon. */
function whenUsed(call: () => void): () => void {
  if (used) return inTurn(call)
  unused.push(call)
  return () => {
    const place = unused.indexOf(call)
    if (place >= 0) unused.splice(place, 1)
  }
}

/** Draw what nobody has come near yet, a part a turn: a reader uses the page, or looks for a part of it. */
export function drawAll(): void {
  used = true
  for (const sign of SIGNS) removeEventListener(sign, drawAll)
  for (const call of unused.splice(0)) inTurn(call)
}

// While the page is built nobody uses it.
if (typeof addEventListener === 'function')
  for (const sign of SIGNS) addEventListener(sign, drawAll, { passive: true })
