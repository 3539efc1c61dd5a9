/** Takes a reader through a lesson: a step at a time, with what they answered kept until they leave. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Scenario, StudentAnswer } from '../../model/index'
import { useHeading } from '../verdicts/use-heading'
import { lessonHref } from './lesson-address'
import type { LessonAddress } from './lesson-address'
import { LessonSave } from './lesson-save'
import { LessonStep } from './lesson-step'
import type { ReadyLesson } from './use-lesson'
import { useLesson } from './use-lesson'
import { usePresenting } from './use-presenting'

interface Props {
  readonly id: string
  readonly asks: LessonAddress
}

/** The lesson, once it is read and its figures are computed. */
export function LessonRun({ id, asks }: Props) {
  const { ready, fault, retry } = useLesson(id, asks.edition, [asks.seed])
  if (fault !== '')
    return (
      <p class="fault" role="alert">
        {fault}{' '}
        <button type="button" class="link" onClick={retry}>
          Try again
        </button>{' '}
        <a href="#learn">All lessons</a>
      </p>
    )
  if (ready === null)
    return (
      <p class="busy" role="status">
        Reading the lesson and computing its answers.
      </p>
    )
  return <Steps ready={ready} asks={asks} />
}

function Steps({ ready, asks }: { readonly ready: ReadyLesson; readonly asks: LessonAddress }) {
  const { lesson } = ready
  const figures = ready.figures.get(asks.seed)!
  const steps = lesson.minutes[asks.minutes].map((id) =>
    lesson.steps.find((each) => each.id === id)!,
  )
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<Readonly<Record<string, StudentAnswer>>>({})
  const [scenario, setScenario] = useState<Scenario | null>(null)
  const heading = useHeading(lesson.title)
  const top = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    // The step that is new is read from its heading on.
    if (moved.current) top.current?.focus()
    moved.current = true
  }, [at])
  const go = (to: number) => setAt(Math.max(0, Math.min(steps.length - 1, to)))
  usePresenting(asks.present, { next: () => go(at + 1), back: () => go(at - 1) })
  const step = steps[at]!
  const scene = sceneNow(steps, at)
  return (
    <article
      class={asks.present ? 'law-page lesson presenting' : 'law-page lesson'}
      aria-labelledby="lesson-title"
    >
      <h2 id="lesson-title" class="page-title" tabindex={-1} ref={heading}>
        {lesson.title}
      </h2>
      <p class="said">{lesson.asks}</p>
      <p class="takes">
        <span data-name>
          Step {at + 1} of {steps.length}, {asks.minutes} minutes
          {lesson.places !== null && `, seed ${asks.seed}`}
        </span>
        <a href="#learn">All lessons</a>
        <a
          href={lessonHref(lesson.id, { ...asks, present: !asks.present })}
          aria-current={asks.present ? 'true' : undefined}
        >
          {asks.present ? 'Leave the large view' : 'Present'}
        </a>
      </p>
      {asks.present && (
        <p class="caption">
          <kbd>Right</kbd> and <kbd>Left</kbd> turn the steps, <kbd>Space</kbd> shows the answer.
        </p>
      )}
      <meter max={steps.length} value={at + 1} aria-label="Steps of the lesson" />
      <LessonStep
        key={step.id}
        step={step}
        scene={scene === '' ? null : (figures.scenes[scene] ?? null)}
        figures={figures}
        dataset={ready.dataset}
        answer={answers[step.id]?.predicted ?? null}
        shown={step.id in answers}
        presenting={asks.present}
        heading={top}
        onAnswer={(predicted) => setAnswers({ ...answers, [step.id]: { predicted } })}
        onScenario={setScenario}
      />
      <p class="turn-steps">
        <button type="button" class="do" disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </button>{' '}
        <button
          type="button"
          class="do"
          disabled={at === steps.length - 1}
          onClick={() => go(at + 1)}
        >
          Next step
        </button>
      </p>
      <LessonSave lesson={lesson} asks={asks} answers={answers} scenario={scenario} />
    </article>
  )
}

/** The scene a step shows: its own, or that of the step before it that names one. */
function sceneNow(steps: readonly { readonly scene: string }[], at: number): string {
  return steps.slice(0, at + 1).findLast(({ scene }) => scene !== '')?.scene ?? ''
}
