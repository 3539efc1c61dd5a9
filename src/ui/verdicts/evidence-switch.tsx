/** Admits facts coded without a source or not, and says how many places fail on either. */
import { ToldWords } from '../told-words'
import { useActions } from '../use-page'
import { countSentence } from '../views/matrix-words'
import { askVerdictCount } from '../views/verdict-counts'
import type { Counting } from '../views/verdict-counts'

/** The switch; `both` are the marks of all places by sourced facts and by coded ones, fewer until they are worked out. */
export function EvidenceSwitch(props: {
  readonly both: readonly (readonly string[])[]
  readonly question: Counting
}) {
  const { both, question } = props
  const actions = useActions()
  const { law, day } = question
  return (
    <p class="evidence-switch">
      <label>
        <input
          type="checkbox"
          checked={law.evidence === 'coded'}
          onChange={(event) =>
            actions.set('evidence', event.currentTarget.checked ? 'coded' : 'sourced')
          }
        />{' '}
        Admit facts coded without a source
      </label>{' '}
      <span class="said" role="status">
        {both.length === 2 ? (
          <ToldWords
            text={countSentence(both, day)}
            ask={(number, at) =>
              askVerdictCount(
                { ...question, law: { ...law, evidence: at === 2 ? 'coded' : 'sourced' } },
                'fails',
                countSentence(both, day),
              )(number)
            }
          />
        ) : (
          'Counting.'
        )}
      </span>
    </p>
  )
}
