/** A part of a place's page: its heading stands at once, what is under it is drawn when the reader comes near, or prints. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { usePrinting } from '../table/use-printing'
import { useNear } from '../use-near'

/** The part; `name` is what an address sees it by. */
export function PlaceSection(props: {
  readonly name: string
  readonly title: string
  readonly draw: () => ComponentChildren
}) {
  const { name, title } = props
  const { element, near } = useNear()
  const printing = usePrinting()
  return (
    <section id={name} class="place-room-part" aria-labelledby={`${name}-title`} ref={element}>
      <h3 id={`${name}-title`} tabindex={-1}>
        {title}
      </h3>
      {near || printing ? props.draw() : <div class="place-coming" />}
    </section>
  )
}

/** Long evidence behind one line; it stands open where it is printed. */
export function Fold(props: {
  readonly says: string
  readonly children: ComponentChildren
  readonly class?: string
}) {
  const printing = usePrinting()
  const [open, setOpen] = useState(false)
  return (
    <details
      class={props.class ?? 'fold'}
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open)
      }}
    >
      <summary>{props.says}</summary>
      {(open || printing) && props.children}
    </details>
  )
}
