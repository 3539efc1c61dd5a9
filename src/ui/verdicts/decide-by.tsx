/** Lets a reading decide about money: puts it into the sentence, where the awards of the program in view hang on it. */
import { useActions, usePage } from '../use-page'
import { attachedTo, programInView } from '../views/sentence'
import { readingId, takenNames } from '../views/rule-suggest'

/** The button under a reading, or why there is none; a reading that no condition names comes in as one of the reader's own. */
export function DecideBy(props: { readonly definition: string; readonly name: string }) {
  const dataset = usePage((state) => state.dataset)
  const settings = usePage((state) => state.outcome.settings)
  const wish = usePage((state) => state.doing.now.program)
  const outcome = usePage((state) => state.outcome)
  const actions = useActions()
  const program = programInView(outcome, wish)
  const short = dataset.programs.find(({ id }) => id === program)?.short ?? program
  const attached = attachedTo(dataset, program, settings)
  const own = settings.law.definitions
  // The same reading under a name of the reader's own says no more than its id.
  const stands = own.find(({ id, fails }) => id === props.definition || fails === props.definition)
  const known = attached.some(({ definitions }) => definitions.includes(props.definition))
  const id = known ? props.definition : (stands?.id ?? '')
  const decides = settings.conditions.some(
    ({ condition, definition }) =>
      id !== '' && definition === id && attached.some((each) => each.id === condition),
  )
  const decide = () => {
    if (known) return actions.setReading(program, props.definition)
    // None in force: one of these awards alone is lighter than one of every program and year.
    const spoken =
      attached.find(({ id: of }) =>
        settings.conditions.some(({ condition }) => condition === of),
      ) ??
      attached.find((each) => each.effect === undefined && each.fiscalYears.length === 1) ??
      attached[0]!
    const word = dataset.definitions.find((one) => one.id === props.definition)?.short ?? props.name
    const taken = takenNames(dataset.factKinds, [...dataset.definitions, ...own])
    const added = stands?.id ?? readingId(word, taken)
    const path = `conditions.${spoken.id}.definition`
    const written =
      stands === undefined
        ? {
            [`definitions.${added}.fails`]: props.definition,
            [`definitions.${added}.name`]: props.name,
          }
        : {}
    actions.setAll({ ...written, [path]: added }, path)
  }
  if (attached.length === 0)
    return (
      <p class="said">
        No condition stands on {short} of this fiscal year, so that no reading decides about it.
      </p>
    )
  // One button that stays, so that the focus does.
  return (
    <p class="takes">
      <button
        type="button"
        class="link"
        onClick={() => (decides ? actions.setReading(program, 'none') : decide())}
      >
        {decides ? `Withhold ${short} from no place` : `Withhold ${short} by this reading`}
      </button>
      <span class="caption">
        {decides
          ? `In your scenario this reading decides about ${short}: the sentence above says what comes of it.`
          : 'The sentence above then says what your place gets.'}
      </span>
    </p>
  )
}
