/** Says of a number that nobody published it. */

/** Stands at the end of a label. */
export const ASSUMED = '(assumed, no source)'
