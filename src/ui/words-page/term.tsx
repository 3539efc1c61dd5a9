/** Marks a legal term where it is first used, and opens its meaning in plain words. */
import type { ComponentChildren } from 'preact'
import { lazy, Suspense } from 'preact/compat'
import { useId, useRef, useState } from 'preact/hooks'

// The meanings, and what places their box, come when the first one is asked for.
const TermBox = lazy(() => import('./term-box').then((module) => module.TermBox))

/** A term of the glossary by its id, as a button in running text; the words stand as the sentence needs them. */
export function Term(props: { readonly id: string; readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useId()
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="term"
        title="What this word means"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? box : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <TermBox id={props.id} box={box} opener={opener} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
