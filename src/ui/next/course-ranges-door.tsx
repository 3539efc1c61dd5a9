/** Opens what a course lies between over the ranges typed: it is fetched when the first range is typed. */
import { lazy, Suspense } from 'preact/compat'
import { rangesOfCourse } from '../../model/index'
import { useCourse } from './use-course'

const Drawn = lazy(() => import('./course-ranges').then((module) => module.CourseRanges))

/** The ends of the course in view; nothing where no range is typed. */
export function CourseRangesDoor(props: {
  readonly place: number | undefined
  readonly name: string
}) {
  return rangesOfCourse(useCourse()).length === 0 ? null : (
    <Suspense fallback={null}>
      <Drawn {...props} />
    </Suspense>
  )
}
