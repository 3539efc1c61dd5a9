/** Gives every figure of the parts on time its reasons: the rule in words, the awards, what acted on them, the law. */
import { useMemo } from 'preact/hooks'
import type { Asked } from '../page-state'
import { courseInputs } from '../views/course-reasons'
import type { CourseScope } from '../views/course-reasons'
import { yearsWords } from '../views/course-years'
import { useCourse } from './use-course'

/** A figure's own words: what it is, and the rule by which it was found. */
interface OfCourse extends CourseScope {
  readonly head: string
  readonly says: string
  readonly rule: string
}

/** Ask about a figure of the course in view: its reasons name the awards' fiscal years; its inputs are gathered when the reader asks. */
export function useAskCourse(): (of: OfCourse) => (number: string) => () => Asked {
  const { dataset, years, course } = useCourse()
  return useMemo(
    () =>
      ({ head, says, rule, ...scope }) =>
      (number) =>
      () => {
        const of = `awards of ${yearsWords(scope.year === undefined ? course.settings.years : [scope.year])}`
        return {
          title: `${head}, ${of}: ${number}`,
          about: {
            reason: {
              says,
              value: number,
              unit: 'word',
              formula: rule,
              from: courseInputs(dataset, years, course, scope),
            },
          },
        }
      },
    [dataset, years, course],
  )
}
