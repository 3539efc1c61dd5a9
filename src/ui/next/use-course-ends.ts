/** Follows the course in view at the ends of the ranges typed: after the paint, in slices, once for each course. */
import { useEffect, useState } from 'preact/hooks'
import { courseEndsInSteps, rangesOfCourse } from '../../model/index'
import type { CourseEnds } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { placeTallies } from '../views/course-tally'
import type { PlaceTally } from '../views/course-tally'
import type { Followed } from './follow'

/** What became of each place, at each combination of ends. */
export type TalliedEnds = CourseEnds<readonly PlaceTally[]>

/** The last ends worked out, and what stands in the way of newer ones. */
interface EndsInView {
  readonly ends: TalliedEnds | null
  readonly working: boolean
  readonly fault: string
}

const kept = new WeakMap<Followed, TalliedEnds>()

/** The ends of a course; those of the same parameters stay in view while newer ones are worked out. */
export function useCourseEnds(followed: Followed): EndsInView {
  const [inView, setInView] = useState<EndsInView>({ ends: null, working: true, fault: '' })
  useEffect(() => {
    const known = kept.get(followed)
    if (known !== undefined) return setInView({ ends: known, working: false, fault: '' })
    setInView(({ ends }) => ({
      ends: isLike(ends, followed) ? ends : null,
      working: true,
      fault: '',
    }))
    const { dataset, scenario } = followed
    const measure = ({ course }: Pick<Followed, 'course'>) => placeTallies(course)
    return inSlices(() => courseEndsInSteps(dataset, scenario, findBase, followed, measure), {
      done: (ends) => {
        if (ends !== null) kept.set(followed, ends)
        setInView({ ends, working: false, fault: '' })
      },
      failed: (fault) => setInView({ ends: null, working: false, fault: inOneSentence(fault) }),
      at: () => {},
    })
  }, [followed])
  return inView
}

function isLike(ends: TalliedEnds | null, followed: Followed): boolean {
  const paths = rangesOfCourse(followed).map(({ path }) => path)
  return ends !== null && ends.ranged.every(({ path }) => paths.includes(path))
}
