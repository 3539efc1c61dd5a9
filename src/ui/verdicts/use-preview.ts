/** Tries a rule while it is written: mathjs comes when the first one is, and a fault is one sentence. */
import { useEffect, useState } from 'preact/hooks'
import { factRuleNames, verdicts, withRule } from '../../model/index'
import type { Dataset, LawSettings, Verdict } from '../../model/index'
import { inOneSentence } from '../prepare'
import { usePage } from '../use-page'
import { useLawInForce } from './use-law'

/** What a rule would find, or why it cannot be run. */
export interface Preview {
  readonly fault: string
  readonly found: readonly Verdict[] | null
}

const PAUSE = 250
const NOTHING: Preview = { fault: '', found: null }

/** Hold a rule against every place on a day, a moment after the last key. */
export function usePreview(text: string, id: string, day: string): Preview {
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const [preview, setPreview] = useState<Preview>(NOTHING)
  useEffect(() => {
    let stopped = false
    const timer = setTimeout(() => {
      void tryRule(dataset, law, text.trim(), id, day).then((found) => {
        if (!stopped) setPreview(found)
      })
    }, PAUSE)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [dataset.facts, dataset.orders, law, text, id, day])
  return preview
}

/** Parse a rule and hold it against every place; never throws. */
async function tryRule(
  dataset: Dataset,
  law: LawSettings,
  text: string,
  id: string,
  day: string,
): Promise<Preview> {
  if (text === '') return NOTHING
  try {
    const { parseRule } = await import('../../model/rule-parse')
    const others = law.definitions.filter((each) => each.id !== id)
    const definitions = [...others, { id, name: id, fails: text }]
    const names = factRuleNames(dataset.factKinds, [...dataset.definitions, ...definitions])
    const tried = withRule(dataset, text, parseRule(text, names))
    const found = verdicts(tried, { definitions: [id], asOf: day, law: { ...law, definitions } })
    return { fault: '', found }
  } catch (fault) {
    return { fault: inOneSentence(fault), found: null }
  }
}
