/** Tells the paths that speak of time, which the snapshot of a year leaves alone. */

/** Whether a path belongs to what happens next: award lives, remedies, reactions, the reader's own awards. */
export function isCoursePath(path: string): boolean {
  return /^(?:time|lives|remedies|reactions?|subawards|bridge|forward|awards)\./.test(path)
}
