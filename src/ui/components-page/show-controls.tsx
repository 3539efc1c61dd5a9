/** Shows the parts that take what a reader wants. */
import { listParameters } from '../../model/index'
import { useState } from 'preact/hooks'
import { ParameterField } from '../drawers/parameter-field'
import { WordSelect } from '../sentence/word-select'
import { ThemeSwitch } from '../theme-switch'
import { useInForce } from '../use-in-force'
import { usePage } from '../use-page'
import { rowOf } from '../views/parameter-list'
import { Term } from '../words-page/term'

const FATES = [
  { id: 'held', label: 'held' },
  { id: 'lapse', label: 'lost at the end of the year' },
  { id: 'moved', label: 'moved to places that meet the condition' },
]

/** A choice in a sentence that changes nothing else. */
export function Controls() {
  const [fate, choose] = useState('held')
  return (
    <p class="sent">
      What is withheld is{' '}
      <WordSelect
        id="component-choice"
        label="What happens to what is withheld"
        value={fate}
        choices={FATES}
        after="."
        onChoose={choose}
      />
    </p>
  )
}

/** The first share that can be set; it is the scenario's own. */
export function Field() {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const inForce = useInForce()
  const share = listParameters(dataset, year).find(({ type }) => type === 'share')
  return share === undefined ? (
    <p class="empty">Nothing can be set in this year.</p>
  ) : (
    <ParameterField row={rowOf(share, inForce)} />
  )
}

/** A term in a sentence. */
export function Terms() {
  return (
    <p>
      A state keeps part of its award and <Term id="pass-through">passes the rest through</Term>.
    </p>
  )
}

/** The real switch. */
export function Switch() {
  return (
    <p>
      <ThemeSwitch />
    </p>
  )
}
