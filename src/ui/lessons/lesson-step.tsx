/** One step: what it says, the question, and only once it is answered what is right and why. */
import type { RefObject } from 'preact'
import { answerOf, checkAnswer } from '../../model/index'
import type {
  Checked,
  Dataset,
  LessonAnswer,
  LessonFigures,
  LessonQuestion as Question,
  LessonStep as Step,
  Scenario,
  Scene,
} from '../../model/index'
import { toldFigure, toldPieces } from '../told-figures'
import { Words } from '../words'
import type { Piece } from '../words'
import { LessonQuestion } from './lesson-question'
import { LessonScene } from './lesson-scene'

interface Props {
  readonly step: Step
  /** What the step shows; null where it shows no scenario. */
  readonly scene: Scene | null
  readonly figures: LessonFigures
  readonly dataset: Dataset
  readonly answer: number | string | null
  /** Whether it was answered, or its answer asked for: until then the answer is nowhere on the page. */
  readonly shown: boolean
  readonly presenting: boolean
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onAnswer: (predicted: number | string | null) => void
  readonly onScenario: (scenario: Scenario) => void
}

/** The step. */
export function LessonStep(props: Props) {
  const { step, figures, dataset, scene, shown } = props
  const { predict } = step
  const pieces = (text: string) => toldPieces(text, figures)
  return (
    <section class="step" aria-labelledby="step-title">
      <h3 id="step-title" tabindex={-1} ref={props.heading}>
        {step.title}
      </h3>
      <p class="says">
        <Words of={pieces(step.says)} />
      </p>
      {scene !== null && step.unlocks.length > 0 && (
        <LessonScene
          scene={scene}
          unlocks={step.unlocks}
          dataset={dataset}
          onScenario={props.onScenario}
        />
      )}
      {predict !== null && !shown && (
        <LessonQuestion
          question={predict}
          asks={pieces(predict.asks)}
          choices={predict.choices.map(pieces)}
          presenting={props.presenting}
          onAnswer={props.onAnswer}
        />
      )}
      {predict !== null && shown && (
        <Answered
          question={predict}
          answer={answerOf(predict, figures.answered)}
          given={props.answer}
          pieces={pieces}
        />
      )}
      {(predict === null || shown) && <Explained step={step} pieces={pieces} />}
    </section>
  )
}

const CHECKED: Readonly<Record<Checked, string>> = {
  right: 'Your prediction is right.',
  close: 'Your prediction is close.',
  not: 'Your prediction differs.',
  unknown: '',
  none: '',
}

function Answered(props: {
  readonly question: Question
  readonly answer: LessonAnswer
  readonly given: number | string | null
  readonly pieces: (text: string) => readonly Piece[]
}) {
  const { question, answer, given } = props
  return (
    <div class="answered" role="status">
      <p>
        <Words of={props.pieces(question.asks)} />
      </p>
      <p>
        {given !== null && given !== '' && (
          <span data-name>You predicted: {givenWords(question, given)}. </span>
        )}
        {CHECKED[checkAnswer(question, answer, given)]}{' '}
        <strong>
          <Words of={answerPieces(question, answer, props.pieces)} />
        </strong>
      </p>
    </div>
  )
}

function Explained({
  step,
  pieces,
}: {
  readonly step: Step
  readonly pieces: (text: string) => readonly Piece[]
}) {
  const { reveal, explain, law } = step
  return (
    <>
      {reveal !== '' && (
        <p class="reveal">
          <Words of={pieces(reveal)} />
        </p>
      )}
      {explain !== '' && (
        <p class="explain">
          <Words of={pieces(explain)} />
        </p>
      )}
      {law.length > 0 && (
        <p class="caption" data-name>
          {law.join('; ')}
        </p>
      )}
    </>
  )
}

/** The answer as it was computed; of a question in words there is none to compute. */
function answerPieces(
  question: Question,
  answer: LessonAnswer,
  pieces: (text: string) => readonly Piece[],
): readonly Piece[] {
  if (answer.kind === 'text') return []
  if (answer.kind === 'number')
    return ['Computed: ', toldFigure(answer.figure), '.'] // prettier-ignore
  if (answer.choice === null) return ['The figures do not tell which.']
  const cites = answer.cites === '' ? [] : [` (${answer.cites})`]
  return ['Computed: ', ...pieces(question.choices[answer.choice]!), ...cites, '.']
}

function givenWords({ kind, unit, choices }: Question, given: number | string): string {
  if (kind === 'choice') return (choices[Number(given)] ?? '').replace(/\{[^}]*\}/g, '\u2026')
  if (typeof given === 'string') return given
  const digits = given.toLocaleString('en-US')
  return unit === 'dollars' ? `$${digits}` : unit === 'percent' ? `${digits} percent` : digits
}
