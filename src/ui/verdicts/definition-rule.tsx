/** A reading's rule in words and as text, what it was drawn from, and the argument of either side. */
import type { Argument, DefinitionSheet } from '../../model/index'
import { day } from '../format'
import { usePage } from '../use-page'

const REACHES = { yes: 'yes', no: 'no', unknown: 'not settled' }

/** The rule and what is to be known about it. */
export function DefinitionRule(props: { readonly sheet: DefinitionSheet }) {
  const { definition, text, words } = props.sheet
  const dataset = usePage((state) => state.dataset)
  const conditions = definition.binds.map(
    (id) => dataset.conditions.find((each) => each.id === id)?.name ?? id,
  )
  const source = dataset.sources.get(definition.source)
  const facts: readonly (readonly [string, string])[] = [
    ['Drawn from', definition.basis],
    ['Put forward', definition.from === '' ? '' : stood(definition.from, definition.until)],
    ['Law or document', [source?.title, source?.publisher].filter(Boolean).join(', ')],
    ['Works through', conditions.join('; ')],
    ['Money it reaches', definition.reachable],
    ['Named or caught, by the record', definition.caught],
    ['How sure', definition.confidence],
    ['Reaches tribes', REACHES[definition.tribes]],
    ['Reaches nonprofits', REACHES[definition.nonprofits]],
  ]
  return (
    <>
      <section aria-labelledby="rule-title">
        <h3 id="rule-title">The rule</h3>
        <p>A place fails where this is true of it: {words}.</p>
        <p class="rule-text">
          <code>{text}</code>
        </p>
      </section>
      <dl class="about-reading">
        {facts
          .filter(([, says]) => says !== '')
          .map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd data-name>{says}</dd>
            </div>
          ))}
      </dl>
      {definition.arguments && (
        <div class="arguments">
          <Side title="The argument for it" of={definition.arguments.for} />
          <Side title="The argument against it" of={definition.arguments.against} />
        </div>
      )}
    </>
  )
}

function Side(props: { readonly title: string; readonly of: Argument }) {
  const source = usePage((state) => state.dataset.sources.get(props.of.source))
  return (
    <div>
      <h3>{props.title}</h3>
      <p>{props.of.says}</p>
      <small>{[source?.title, source?.publisher].filter(Boolean).join(', ')}</small>
    </div>
  )
}

function stood(from: string, until: string): string {
  return until === '' ? `${day(from)}; still stands` : `${day(from)}, until ${day(until)}`
}
