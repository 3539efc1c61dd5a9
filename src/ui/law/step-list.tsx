/** The steps of a program in our words, each with its rule in type and the numbers in force beside it. */
import type { ProgramFigure, ProgramOutcome } from '../../model/index'
import { usePage } from '../use-page'
import { lawOf } from '../views/law-steps'
import { figureLines } from '../views/program-facts'
import { RuleBeside } from './rule-beside'
import { MarginFigures } from './margin-figures'

/** Some or all of the steps, in order. */
export function StepList(props: {
  readonly part: ProgramOutcome
  /** By their places in the program file. */
  readonly steps: readonly number[]
  readonly figures: readonly ProgramFigure[]
}) {
  const sources = usePage((state) => state.dataset.sources)
  const { program, settings } = props.part.allocation
  return (
    <ol class="stat-steps">
      {props.steps.map((at) => {
        const step = program.steps[at]!
        const law = lawOf(program, step)
        const source = sources.get(step.source)
        const lines = figureLines(props.figures, (each) => each.step === at)
        return (
          <li key={at} class="stat-line">
            <div>
              <p class="stat-para" data-name>
                {step.says}
              </p>
              <p class="cite" data-name>
                {[law.replace(/\.$/, ''), source?.title].filter(Boolean).join('. ')}
              </p>
            </div>
            <div class="stat-margin">
              <RuleBeside program={program} settings={settings} at={at} figures={props.figures} />
              <MarginFigures lines={lines} program={program} settings={settings} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
