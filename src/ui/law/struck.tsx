/** Marks what a reader's scenario strikes of the law, and gives it back: a line through it, said so to who hears it. */
import type { ComponentChildren } from 'preact'
import type { SlotInForce } from './use-slot'

/** The law's own words, struck. */
export function Struck(props: { readonly words: string; readonly id?: string }) {
  return (
    <del id={props.id}>
      <span class="unseen">The law: </span>
      {props.words}
    </del>
  )
}

/**
 * A field in its sentence: before it the law's words where they are struck, behind it what stands in
 * print and the way back. The ids of what describes it end in `-law` and `-fault`.
 */
export function FieldInLaw(props: {
  readonly id: string
  readonly words: string
  readonly held: SlotInForce
  readonly label: string
  readonly onReset: () => void
  readonly fault?: string
  readonly children: ComponentChildren
}) {
  const { id, words, fault = '' } = props
  const { changed } = props.held
  return (
    <span class={changed ? 'stat-field changed' : 'stat-field'}>
      {changed && (
        <>
          <Struck words={words} id={`${id}-law`} />{' '}
        </>
      )}
      <span class="stat-box" role={changed ? 'insertion' : undefined}>
        {props.children}
      </span>
      <span class="stat-in-print">{changed ? <ins>{props.held.words}</ins> : words}</span>
      {changed && (
        <Reset says={`Reset ${props.label.toLowerCase()} to ${words}`} onReset={props.onReset} />
      )}
      {fault !== '' && (
        <span class="fault" role="alert" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </span>
  )
}

/** Takes one number back to the law's. */
function Reset(props: { readonly says: string; readonly onReset: () => void }) {
  return (
    <button type="button" class="link stat-reset" aria-label={props.says} onClick={props.onReset}>
      Reset
    </button>
  )
}
