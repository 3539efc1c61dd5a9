/** Says between what the money held, the delay and the loss lie over the ranges typed, for all places or for one. */
import { changeInWords, honestWords, rangesOfCourse, runInWords } from '../../model/index'
import { rangesTyped } from '../ends/ranges-line'
import { day } from '../format'
import type { Asked, Gathered } from '../page-state'
import { courseInputs, parametersOf } from '../views/course-reasons'
import { courseFigures, figureAtMiddle, figureEnds } from '../views/course-ranges'
import type { CourseFigure } from '../views/course-ranges'
import { yearsWords } from '../views/course-years'
import { Words } from '../words'
import type { Piece } from '../words'
import { useCourse } from './use-course'
import { useCourseEnds } from './use-course-ends'
import type { TalliedEnds } from './use-course-ends'

/** A sentence for each range, one for each figure, and how far the ends can be relied on. */
export function CourseRanges(props: { readonly place: number | undefined; readonly name: string }) {
  const { place, name } = props
  const followed = useCourse()
  const { dataset, years, course } = followed
  const { ends, working, fault } = useCourseEnds(followed)
  const parameters = parametersOf(dataset, course)
  const ranged = rangesOfCourse(followed)
  const of = `${name}, awards of ${yearsWords(course.settings.years)}`
  const over = ends?.ranged.length === 1 ? 'the range typed' : 'the ranges typed'
  const honest = honestWords({ exact: false })

  function reasonOf(found: TalliedEnds, figure: CourseFigure, end: 'least' | 'most'): Gathered {
    const { low, high, lowRun, highRun } = figureEnds(found, figure, place)
    const run = (says: string, value: number, at: number): Gathered => ({
      says: `${says}, with ${runInWords(parameters, found, at)}`,
      value: figure.write(value),
      unit: 'word',
      formula: 'the same course, followed with these numbers',
      from: found.ranged.map(({ path }, of) => {
        const { label, value: set } = changeInWords(parameters, path, found.runs[at]!.values[of]!)
        return { says: label, value: set, unit: 'word', standing: 'assumed', from: [] }
      }),
    })
    const middle: Gathered = {
      ...run('As shown, at the middle', 0, 0),
      value: figureAtMiddle(found, figure, place),
      from: courseInputs(dataset, years, course, { place }),
    }
    const [least, most] = [run('Least', low, lowRun), run('Most', high, highRun)]
    return {
      says: `${of}: ${figure.says}, ${end} over ${over}. ${honest}`,
      value: figure.write(end === 'least' ? low : high),
      unit: 'word',
      formula: `the ${end} of ${found.runs.length} runs`,
      withNumbers: `between ${figure.write(low)} and ${figure.write(high)}`,
      from: [...(end === 'least' ? [least, most] : [most, least]), middle],
    }
  }

  const told = (found: TalliedEnds, figure: CourseFigure): readonly Piece[] => {
    const { low, high } = figureEnds(found, figure, place)
    const piece = (end: 'least' | 'most', value: number): Piece => ({
      text: figure.write(value),
      asked: (): Asked => ({
        title: `${of}: ${figure.says}, ${end} over ${over}`,
        about: { reason: reasonOf(found, figure, end) },
      }),
      label: `${figure.says}: at the ${end} ${figure.write(value)} over ${over}. Show the reasons`,
    })
    return low === high
      ? [piece('least', low), ` ${figure.says} at every end`]
      : [piece('least', low), ' to ', piece('most', high), ` ${figure.says}`]
  }

  const figures = ends === null ? [] : courseFigures(ends, place, day(course.settings.until))
  return (
    <section aria-labelledby="course-ranges-title" class="ranges">
      <h2 id="course-ranges-title">
        Between the ends of {ranged.length === 1 ? 'the range' : 'the ranges'} typed
      </h2>
      <p class="said">
        <Words of={rangesTyped(parameters, ranged)} />
      </p>
      {fault !== '' && <p class="fault">The ends could not be followed: {fault}</p>}
      {ends === null && working && <p class="busy">The ends are being followed.</p>}
      {ends !== null && (
        <>
          <p class="said">
            <Words
              of={[
                `${of}, over ${over}: `,
                ...(figures.length === 0 ? ['nothing is held or lost at any end'] : []),
                ...figures.flatMap((figure, at) => [at === 0 ? '' : '; ', ...told(ends, figure)]),
                '.',
              ]}
            />
          </p>
          <p class="caption">{honest}</p>
        </>
      )}
    </section>
  )
}
