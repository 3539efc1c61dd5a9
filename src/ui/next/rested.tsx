/** Keeps the heavier parts one rest behind: while a slider moves they show what was, and say that they are at work. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePrinting } from '../table/use-printing'
import { useNear } from '../use-near'
import { CourseContext, useCourse } from './use-course'

const REST = 150

/** Parts that follow once the reader rests. */
export function Rested(props: { readonly children: ComponentChildren }) {
  const followed = useCourse()
  const [rested, setRested] = useState(followed)
  useEffect(() => {
    if (rested === followed) return
    const timer = setTimeout(() => setRested(followed), REST)
    return () => clearTimeout(timer)
  }, [followed, rested])
  return (
    <CourseContext.Provider value={rested}>
      <p class="busy" role="status">
        {rested === followed ? '' : 'Working\u2026'}
      </p>
      {props.children}
    </CourseContext.Provider>
  )
}

/** A part that is worked out once the reader comes near it, or prints the page. */
export function Near(props: {
  /** The name by which an address sees the part. */
  readonly see: string
  readonly what: string
  readonly children: ComponentChildren
}) {
  const { element, near } = useNear()
  const printing = usePrinting()
  return (
    <div ref={element as never} data-coming={near || printing ? undefined : props.see}>
      {near || printing ? (
        props.children
      ) : (
        <p class="busy">{props.what} follows when you come to it.</p>
      )}
    </div>
  )
}
