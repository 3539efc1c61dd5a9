/** Says that the page is at work, and how far it has come. */

/** What is under way. */
export interface Working {
  /** Empty while nothing is. */
  readonly says: string
  /** From 0 to 1; null where that cannot be told. */
  readonly share: number | null
}

/** Nothing is under way. */
export const RESTING: Working = { says: '', share: null }

/** Something is under way. */
export function working(says = 'Working\u2026', share: number | null = null): Working {
  return { says, share }
}

/** The line; what is done is spoken once, how far it has come is only shown. */
export function WorkingLine({ says, share }: Working) {
  return (
    <p class="busy">
      <span role="status">{says}</span>
      {says !== '' && share !== null && (
        <span aria-hidden="true"> {Math.floor(share * 100)} percent</span>
      )}
    </p>
  )
}
