/** Lets a reader write another share rule; it is parsed, checked and run by our own evaluator, never by the browser. */
import { useId, useState } from 'preact/hooks'
import { useActions, usePage } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { RuleMath } from './rule-math'

/** The rule as mathematics with its text under it; mathjs is fetched when a new text is tried. */
export function RuleEditor(props: { readonly row: ParameterRow }) {
  const { parameter, value, changed } = props.row
  const rules = usePage((state) => state.dataset.rules)
  const fault = usePage((state) => state.fault)
  const actions = useActions()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? String(value)
  const tree = rules.get(String(value))
  const wrong = fault?.path === parameter.path ? fault.says : ''
  const tryIt = () => {
    if (draft !== null && draft.trim() !== '') actions.set(parameter.path, draft.trim())
  }
  return (
    <div class={changed ? 'parameter changed' : 'parameter'}>
      <label for={id}>{parameter.label}</label>
      {tree && (
        <div class="rule" role="group" tabindex={0} aria-label="The rule in type">
          <RuleMath tree={tree} />
        </div>
      )}
      <textarea
        id={id}
        class="share-rule"
        rows={4}
        spellcheck={false}
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-help`}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <p id={`${id}-help`} class="caption">
        It may use population, violent_crime, the parameters above, numbers, + − * /, comparisons,
        sum( ), min( ) and max( ).
      </p>
      {wrong !== '' && <p class="fault">{wrong}</p>}
      <p class="origin">
        <button
          type="button"
          class="link"
          onClick={tryIt}
          disabled={draft === null || draft === String(value)}
        >
          Try this rule
        </button>
        {changed && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setDraft(null)
              actions.set(parameter.path, parameter.value)
            }}
          >
            Reset to the statute
          </button>
        )}
      </p>
    </div>
  )
}
