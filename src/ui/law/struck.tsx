/** Marks what a reader's scenario strikes of the law, and gives it back: a line through it, said so to who hears it. */

/** The law's own words, struck. */
export function Struck(props: { readonly words: string; readonly id?: string }) {
  return (
    <del id={props.id}>
      <span class="unseen">The law: </span>
      {props.words}
    </del>
  )
}

/** Takes one number back to the law's. */
export function Reset(props: { readonly says: string; readonly onReset: () => void }) {
  return (
    <button type="button" class="link stat-reset" aria-label={props.says} onClick={props.onReset}>
      Reset
    </button>
  )
}
