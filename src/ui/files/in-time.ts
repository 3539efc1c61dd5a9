/** Waits for the browser's own database no longer than a reader would. */

/** A database that does not answer must not hold up the page. */
const PATIENCE = 4000

/** What `work` gives; where it has not answered in four seconds, an error. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('no answer')), PATIENCE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
