/** The statute's steps in a reader's words, each with its rule in type and the reader's numbers in it. */
import { memo } from 'preact/compat'
import type { Program, ProgramSettings, Step } from '../../model/index'
import { dollars, percent } from '../format'
import { useActions, usePage } from '../use-page'
import { partOf } from '../views/figures'
import { RuleMath } from './rule-math'

/** The law section of a formula program. */
export const LawSection = memo(function DrawLawSection(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const actions = useActions()
  const part = partOf(outcome, props.program)!
  const { program, settings } = part.allocation
  return (
    <section aria-labelledby="law-title" class="law-section">
      <h2 id="law-title">The formula, with your numbers in it</h2>
      <ol class="law">
        {program.steps.map((step) => {
          const tree = dataset.rules.get(ruleOf(step, settings) ?? '')
          const source = dataset.sources.get(step.source)
          return (
            <li key={step.step}>
              <p>{step.says}</p>
              {tree && tree.op !== 'name' && (
                <div class="rule" role="group" tabindex={0} aria-label="The rule in type">
                  <RuleMath tree={tree} values={settings.parameters} />
                </div>
              )}
              <p class="cite">
                {lawOf(program, step)}
                {lawOf(program, step) && source ? '. ' : ''}
                {source?.title}
                <Changed program={program} settings={settings} step={step} />
              </p>
            </li>
          )
        })}
      </ol>
      <p>
        <button type="button" class="link" onClick={() => actions.openDrawer('lever')}>
          Change the formula
        </button>
      </p>
    </section>
  )
})

/** Where a parameter of the step differs from the law, say so beside the law's own words. */
function Changed(props: {
  readonly program: Program
  readonly settings: ProgramSettings
  readonly step: Step
}) {
  const names = parametersOf(props.program, props.step)
  const changed = names.filter(
    (parameter) => props.settings.parameters[parameter.id] !== parameter.value,
  )
  if (changed.length === 0) return null
  return (
    <b class="yours">
      {' '}
      Yours:{' '}
      {changed
        .map(
          (parameter) =>
            `${parameter.label.toLowerCase()} ${words(parameter.unit, props.settings.parameters[parameter.id]!)} instead of ${words(parameter.unit, parameter.value)}`,
        )
        .join('; ')}
      .
    </b>
  )
}

function words(unit: string, value: number): string {
  return unit === 'share'
    ? percent(value)
    : unit === 'dollars'
      ? dollars(value)
      : `${value} ${unit}`
}

function ruleOf(step: Step, settings: ProgramSettings): string | undefined {
  if (step.step === 'share') return settings.shareRule
  if (step.step === 'local') return step.by
  return undefined
}

function textOf(step: Step): string {
  if (step.step === 'share' || step.step === 'local') return step.by
  if (step.step === 'minimum') return step.share
  if (step.step === 'split') return step.state
  return step.step === 'threshold' ? step.below : ''
}

function parametersOf(program: Program, step: Step) {
  return program.parameters.filter((parameter) =>
    new RegExp(`\\b${parameter.id}\\b`).test(textOf(step)),
  )
}

function lawOf(program: Program, step: Step): string {
  return parametersOf(program, step)[0]?.law ?? ''
}
