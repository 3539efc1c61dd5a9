/** The typeset rule of a step, and the way to the same in words, with the numbers, and what it reads. */
import { ruleInWords } from '../../model/index'
import type { Program, ProgramFigure, ProgramSettings } from '../../model/index'
import { useActions, usePage } from '../use-page'
import { treeOf } from '../views/law-steps'
import { ruleAsked } from '../views/statute-rule'
import { RuleMath } from './rule-math'

/** Nothing where the step has no rule, or one that is a single number. */
export function RuleBeside(props: {
  readonly program: Program
  readonly settings: ProgramSettings
  /** The step's place in the program file. */
  readonly at: number
  readonly figures: readonly ProgramFigure[]
}) {
  const dataset = usePage((state) => state.dataset)
  const actions = useActions()
  const { program, settings, at, figures } = props
  const step = program.steps[at]!
  const tree = treeOf(dataset, step, settings)
  if (tree === undefined) return null
  return (
    <div class="stat-rule">
      <div role="img" aria-label={ruleInWords(tree)}>
        <RuleMath tree={tree} values={settings.parameters} />
      </div>
      <button
        type="button"
        class="link"
        onClick={() => actions.ask(ruleAsked(program, settings, step, tree, figures))}
      >
        The rule, step by step
      </button>
    </div>
  )
}
