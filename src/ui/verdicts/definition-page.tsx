/** One reading with an address of its own: its rule, its law, whom it catches by which clause, and how it differs. */
import { useMemo } from 'preact/hooks'
import { describeDefinition } from '../../model/index'
import { day as dayWords } from '../format'
import { usePage } from '../use-page'
import { lawFault } from '../views/place-law'
import { DayField } from './day-field'
import { DecideBy } from './decide-by'
import { DefinitionCaught } from './definition-caught'
import { DefinitionBeside } from './definition-beside'
import { DefinitionRule } from './definition-rule'
import { OwnReadings } from './own-readings'
import { useHeading } from './use-heading'
import { useLawInForce } from './use-law'
import { usePageDay } from './use-page-day'
import { useActions } from '../use-page'

interface Props {
  readonly definition: string
  readonly beside: string | null
  readonly day: string | null
}

/** The part; an id that is no reading gives one sentence. */
export function DefinitionPage(props: Props) {
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const ids = props.beside === null ? [props.definition] : [props.definition, props.beside]
  const fault = lawFault(dataset, { definitions: ids, places: [], law })
  if (fault === '') return <Known {...props} />
  return (
    <>
      <p class="fault" role="alert">
        {fault}
      </p>
      <OwnReadings />
    </>
  )
}

function Known(props: Props) {
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const actions = useActions()
  const { day, fault } = usePageDay(props.day)
  const { definition: id, beside } = props
  const sheet = useMemo(
    () =>
      describeDefinition(dataset, id, {
        asOf: day,
        law,
        ...(beside === null ? {} : { beside }),
      }),
    [dataset.facts, dataset.orders, dataset.rules, id, beside, day, law],
  )
  const { definition } = sheet
  const heading = useHeading(definition.name)
  return (
    <article class="law-page" aria-labelledby="law-page-title">
      <h2 id="law-page-title" class="page-title" tabindex={-1} ref={heading}>
        {definition.name}
      </h2>
      <p class="statute">{definition.says}</p>
      <DecideBy definition={id} name={definition.name} />
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <DefinitionRule sheet={sheet} />
      <DayField day={day} onDay={actions.setLawDay} />
      <DefinitionCaught sheet={sheet} />
      <DefinitionBeside sheet={sheet} law={law} />
      {law.definitions.some((own) => own.id === id) && <OwnReadings />}
      <p class="caption">Findings of {dayWords(day)}, by the law as your scenario has it.</p>
    </article>
  )
}
