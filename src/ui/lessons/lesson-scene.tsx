/** The parameters a step unlocks, and what the scenario gives with them as they are. */
import { useEffect } from 'preact/hooks'
import { listParameters } from '../../model/index'
import type { Dataset, Outcome, Scenario, Scene } from '../../model/index'
import { ParameterField } from '../drawers/parameter-field'
import { fiscalYear } from '../format'
import { Num } from '../number'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { useSlice } from '../store'
import { PageContext } from '../use-page'
import { rowOf } from '../views/parameter-list'
import { moneyOrRange } from '../views/range-words'
import { useScenePage } from './scene-page'

/** The controls and the three totals; every other parameter stays as the scene has it. */
export function LessonScene(props: {
  readonly scene: Scene
  readonly unlocks: readonly string[]
  readonly dataset: Dataset
  readonly onScenario: (scenario: Scenario) => void
}) {
  const { unlocks, onScenario } = props
  const page = useScenePage(props.scene, props.dataset)
  const dataset = useSlice(page.store, (state) => state.dataset)
  const scenario = useSlice(page.store, (state) => state.doing.now.scenario)
  const outcome = useSlice(page.store, (state) => state.outcome)
  useEffect(() => onScenario(scenario), [scenario, onScenario])
  const changes = changesInForce(scenario, findBase)
  const parameters = listParameters(dataset, outcome.settings.year)
  return (
    <div class="scene">
      <PageContext.Provider value={page}>
        {unlocks.map((path) => {
          const parameter = parameters.find((each) => each.path === path)
          return parameter && <ParameterField key={path} row={rowOf(parameter, changes)} />
        })}
      </PageContext.Provider>
      <p class="scene-gives" role="status">
        {(['awarded', 'withheld'] as const).map((total) => (
          <Total key={total} total={total} outcome={outcome} />
        ))}
      </p>
    </div>
  )
}

function Total(props: { readonly total: 'awarded' | 'withheld'; readonly outcome: Outcome }) {
  const { total, outcome } = props
  const { totals, range, settings, programs } = outcome
  const [a, b] = [range.low[total], range.high[total]]
  const words = moneyOrRange({ value: totals[total], low: Math.min(a, b), high: Math.max(a, b) })
  const says = `${total === 'awarded' ? 'Awarded' : 'Withheld'}, ${fiscalYear(settings.year)}`
  return (
    <span>
      {says}:{' '}
      <Num
        label={`${says}: ${words}`}
        asked={{
          title: `${says}: ${words}`,
          about: {
            reason: {
              says: `${says}, every program of the step.`,
              value: totals[total],
              unit: 'dollars',
              from: programs.map(({ allocation }) => ({
                question: { about: 'total', program: allocation.program.id, total },
                of: outcome,
              })),
            },
          },
        }}
      >
        {words}
      </Num>
      .{' '}
    </span>
  )
}
