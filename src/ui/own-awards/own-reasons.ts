/** Gives the figures of a reader's own awards their reasons: each award as the reader's table has it, and the rule. */
import { nameOfAward } from '../../model/index'
import type { OwnCourse, OwnCourses } from '../../model/index'
import { day } from '../format'
import type { Asked, Gathered } from '../page-state'

/** So many awards are named in the reasons of a figure over all. */
const NAMED = 40

/** Ask about a figure of all awards, or of one. */
export function askOwn(courses: OwnCourses, only?: OwnCourse) {
  return (says: string) => (number: string) => (): Asked => ({
    title: `Your own awards, followed up to ${day(courses.until)}: ${number}`,
    about: {
      reason: {
        says,
        value: number,
        unit: 'word',
        formula:
          'what was awarded \u2212 what was drawn by the day, each award by its own dates at an even pace; what acts on it holds or ends what is left',
        from: (only === undefined ? courses.awards.slice(0, NAMED) : [only]).map(awardInput),
      },
    },
  })
}

/** An award as its row says it. */
function awardInput(course: OwnCourse): Gathered {
  return {
    says: `${nameOfAward(course)}, as your table has it. ${course.says.join(' ')}`,
    value: course.award.awarded,
    unit: 'dollars',
    standing: 'set',
    from: [],
  }
}
