/** Chooses what stands on a paper of a lesson; what has to fit one sheet is a sheet of its own. */
import { useMemo } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { toldPieces } from '../told-figures'
import { fiveStateFigures } from '../../model/index'
import type { LessonFigures, Minutes } from '../../model/index'
import { PaperFive } from './paper-five'
import { PaperHandout } from './paper-handout'
import { PaperKey } from './paper-key'
import { PaperRoles } from './paper-roles'
import { PaperRubric } from './paper-rubric'
import { printedSteps } from './print-lesson'
import type { Paper } from './printed'
import type { ReadyLesson } from './use-lesson'

/** One student's paper, on as many sheets as it takes. */
export function PaperBody(props: {
  readonly ready: ReadyLesson
  readonly figures: LessonFigures
  readonly paper: Paper
  readonly minutes: Minutes
  readonly sheet: (children: ComponentChildren) => ComponentChildren
}) {
  const { ready, figures, paper, minutes, sheet } = props
  const { lesson, dataset } = ready
  const steps = useMemo(() => printedSteps(ready, figures, minutes), [ready, figures, minutes])
  const tell = (text: string) => toldPieces(text, figures)
  const made = lesson.fiveState
  const five = useMemo(
    () => (made === null ? null : fiveStateFigures(dataset, made)),
    [made, dataset],
  )
  const { title } = lesson
  const byHand =
    made !== null && five !== null
      ? sheet(<PaperFive made={made} figures={five} solved={paper === 'key'} />)
      : null
  switch (paper) {
    case 'handout':
      return (
        <>
          {sheet(
            <PaperHandout
              title={title}
              asks={tell(lesson.asks)}
              goal={tell(lesson.goal)}
              before={tell(lesson.handout.before)}
              table={lesson.handout.table.map((row) => row.map(tell))}
              steps={steps}
            />,
          )}
          {byHand}
        </>
      )
    case 'key':
      return (
        <>
          {sheet(<PaperKey title={title} steps={steps} />)}
          {byHand}
        </>
      )
    case 'rubric':
      return sheet(
        <PaperRubric
          title={title}
          criteria={lesson.rubric.map(({ criterion, full, part, none }) => ({
            criterion: tell(criterion),
            full: tell(full),
            part: tell(part),
            none: tell(none),
          }))}
        />,
      )
    case 'roles':
      return sheet(
        <PaperRoles
          title={title}
          roles={lesson.roles.map(({ role, goal, knows, asks }) => ({
            role,
            goal: tell(goal),
            knows: tell(knows),
            asks: tell(asks),
          }))}
        />,
      )
  }
}
