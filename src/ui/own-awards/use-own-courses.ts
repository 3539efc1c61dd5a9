/** Follows the reader's awards a few at a time, so that the page goes on answering. */
import { useEffect, useState } from 'preact/hooks'
import { beginOwnAwards } from '../../model/index'
import type { CourseSettings, Dataset, OwnAsk, OwnAward, OwnCourses } from '../../model/index'

/** Longer than this at a stretch would be felt. */
const STRETCH = 10
const AT_A_TIME = 4

/** What there is to show, and how far the next has come; `done` of nothing while nothing is under way. */
interface OwnInView {
  /** With the question it answers. */
  readonly shown: { readonly courses: OwnCourses; readonly ask: OwnAsk } | null
  readonly working: string
}

/** The courses of these awards; earlier ones stay in view while new ones are worked out. */
export function useOwnCourses(
  dataset: Dataset,
  awards: readonly OwnAward[],
  settings: CourseSettings | null,
  ask: OwnAsk | null,
): OwnInView {
  const [inView, setInView] = useState<OwnInView>({ shown: null, working: '' })
  useEffect(() => {
    if (settings === null || ask === null || awards.length === 0)
      return setInView(({ shown }) => ({ shown: awards.length === 0 ? null : shown, working: '' }))
    const run = beginOwnAwards(dataset, awards, settings, ask)
    let timer: ReturnType<typeof setTimeout>
    const step = () => {
      const start = performance.now()
      let done = 0
      do done = run.follow(AT_A_TIME)
      while (done < run.of && performance.now() - start < STRETCH)
      if (done < run.of) {
        setInView(({ shown }) => ({ shown, working: `Working\u2026 ${done} of ${run.of} awards` }))
        timer = setTimeout(step)
      } else setInView({ shown: { courses: run.result(), ask }, working: '' })
    }
    setInView(({ shown }) => ({ shown, working: 'Working\u2026' }))
    timer = setTimeout(step)
    return () => clearTimeout(timer)
  }, [dataset, awards, settings, ask])
  return inView
}
