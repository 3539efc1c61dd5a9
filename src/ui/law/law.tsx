/** The statute's steps in a reader's words, each with its rule in type and the reader's numbers in it. */
import { memo } from 'preact/compat'
import type { Program, ProgramSettings, Step } from '../../model/index'
import { useMemo } from 'preact/hooks'
import { parametersOfStep, programFigures } from '../../model/index'
import { FigureNum } from '../program/figure-list'
import { lawOf, treeOf } from '../views/law-steps'
import { figureLines } from '../views/program-facts'
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
  const figures = useMemo(() => programFigures(dataset, part), [dataset, part.allocation])
  return (
    <section aria-labelledby="law-title" class="law-section">
      <h2 id="law-title">
        {program.parameters.length > 0
          ? 'The formula, with your numbers in it'
          : 'How the money is divided'}
      </h2>
      <ol class="law">
        {program.steps.map((step, at) => {
          const tree = treeOf(dataset, step, settings)
          const lines = figureLines(figures, (each) => each.step === at)
          const source = dataset.sources.get(step.source)
          return (
            <li key={at}>
              <p>{step.says}</p>
              {tree && (
                <div class="rule" role="group" tabindex={0} aria-label="The rule in type">
                  <RuleMath tree={tree} values={settings.parameters} />
                </div>
              )}
              {lines.length > 0 && (
                <p class="caption">
                  {lines.map((line, place) => (
                    <span key={line.figure.id}>
                      {place > 0 && '; '}
                      {line.figure.name}{' '}
                      <FigureNum line={line} program={program.id} short={program.short} />
                    </span>
                  ))}
                </p>
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
      {program.parameters.length > 0 && (
        <p>
          <button type="button" class="link" onClick={() => actions.openDrawer('lever')}>
            Change the formula
          </button>
        </p>
      )}
    </section>
  )
})

/** Where a parameter of the step differs from the law, say so beside the law's own words. */
function Changed(props: {
  readonly program: Program
  readonly settings: ProgramSettings
  readonly step: Step
}) {
  const names = parametersOfStep(props.program, props.step, props.settings.shareRule)
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
