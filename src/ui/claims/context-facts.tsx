/** Findings of research that both sides cite, each with its method, its definition and its critics; never as cause. */
import { useEffect, useState } from 'preact/hooks'
import type { ContextFact } from '../../model/index'
import { day } from '../format'
import { fetchContext } from './claim-texts'

/** The findings. */
export function ContextFacts() {
  const [facts, setFacts] = useState<readonly ContextFact[]>([])
  useEffect(() => {
    let wanted = true
    void fetchContext().then((found) => {
      if (wanted) setFacts(found)
    })
    return () => {
      wanted = false
    }
  }, [])
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="context-title" class="context">
      <h3 id="context-title">Research that is cited beside them</h3>
      <p class="said">
        A comparison of places shows what goes together, and no cause. The model uses none of it.
      </p>
      {facts.map((fact) => (
        <article key={fact.title}>
          <h4>{fact.title}</h4>
          <dl data-name>
            <dt>Found</dt>
            <dd>{fact.says}</dd>
            <dt>By</dt>
            <dd>
              {fact.by}, {day(fact.on)}. {fact.source}.
            </dd>
            <dt>Method</dt>
            <dd>{fact.method}</dd>
            <dt>Definition</dt>
            <dd>{fact.definition}</dd>
            <dt>Said against it</dt>
            <dd>
              <ul>
                {fact.critique.map(({ says, source }) => (
                  <li key={says}>
                    {says} <small>{source}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </dl>
        </article>
      ))}
    </section>
  )
}
