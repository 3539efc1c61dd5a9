/** A dialog of the page: the browser's own, so that focus stays in it and returns where it came from. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { handOn, hold } from '../keep-focus'

/** A dialog with a heading; Escape and its own buttons close it. */
export function Modal(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    const from = document.activeElement
    const opener = from === null || from === document.body ? null : hold(from)
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener !== null) handOn(opener)
    }
  }, [])
  return (
    <dialog
      ref={box}
      class="desk"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // What lies behind the dialog must not hear of it.
        if (event.key === 'Escape') event.stopPropagation()
      }}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onClose={() => {
        // A second Escape closes it in some browsers, whatever was answered to the first.
        if (box.current !== null) props.onClose()
      }}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </dialog>
  )
}
