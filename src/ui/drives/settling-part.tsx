/** "What is worth settling": the dollars that hang on each open place, the facts that would settle it, and what is left of the range. */
import './drives.css'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { settlingInSteps } from '../../model/index'
import type { FactWorth, Measure, PlaceWorth, Steps } from '../../model/index'
import { downloadText } from '../download'
import { digits, dollars, exactly, shortMoney } from '../format'
import { Num } from '../number'
import { PictureTable } from '../picture-table'
import { useNames } from '../use-names'
import { useNear } from '../use-near'
import { usePage } from '../use-page'
import { placeHref } from '../views/address'
import { factLabel, wordOf } from '../views/law-reasons'
import { fullName } from '../views/names'
import { conditionName } from '../views/place-flips'
import { Words } from '../words'
import { measureName } from './measured'
import { settlingCsv } from './settling-csv'
import { factAsked, placeAsked } from './settling-reasons'
import type { SettlingOf } from './settling-reasons'
import { settlingSentence } from './settling-sentence'
import { useRun } from './use-run'
import type { Run } from './use-run'
import { useSliced } from './use-sliced'
import { WorkLine } from './work-line'

/** So many places are listed, and so many facts of each; so many are in the table, and the file has all. */
const LISTED = 10
const FACTS = 3
const IN_TABLE = 100

/** The part; `of` is the figure that hangs on what is open. */
export const SettlingPart = memo(function DrawSettlingPart(props: { readonly of: Measure }) {
  const { of } = props
  const { element, near } = useNear<HTMLElement>()
  const run = useRun()
  const found = useSliced(
    {
      wanted: near,
      says: 'Settling one open fact after another\u2026',
      ready: (then) => then(run.dataset),
      make: () => settlingOf(run, of),
    },
    [run, JSON.stringify(of)],
  )
  return (
    <section ref={element} aria-labelledby="settling-title" class="drives" id="settling">
      <h3 id="settling-title">What is worth settling</h3>
      <WorkLine of={found} />
      {found.result !== null && <Found of={found.result} />}
    </section>
  )
})

function* settlingOf(run: Run, of: Measure): Steps<SettlingOf> {
  return { run, worth: yield* settlingInSteps(run.dataset, run.outcome, of) }
}

function Found(props: { readonly of: SettlingOf }) {
  const { of } = props
  const { worth, run } = of
  const recipients = usePage((state) => state.dataset.recipients)
  const listed = worth.places.slice(0, LISTED)
  useNames(
    recipients,
    listed.map(({ recipient }) => recipient),
  )
  const sentence = useMemo(() => settlingSentence(of), [of])
  const name = measureName(run, worth.of)
  const file = `worth-settling-${run.outcome.settings.year}`
  const caption = `${name}: what hangs on each open place, in dollars`
  return (
    <>
      <p class="said">
        <Words of={sentence} />
      </p>
      {worth.places.length > 0 && (
        <>
          <p class="caption">{caption}, the most first.</p>
          <ol class="worth">
            {listed.map((place) => (
              <li key={place.recipient}>
                <PlaceLine of={of} place={place} name={fullName(recipients, place.recipient)} />
              </li>
            ))}
          </ol>
          <PictureTable
            caption={
              worth.places.length > IN_TABLE
                ? `${caption}; the first ${IN_TABLE} of ${digits(worth.places.length)}, the CSV file holds all`
                : caption
            }
            head={['Place', 'Hangs on it', 'Open under', 'Settled alone by']}
            rows={() =>
              worth.places.slice(0, IN_TABLE).map((place) => {
                const words = fullName(recipients, place.recipient)
                return [
                  words,
                  {
                    text: dollars(place.worth),
                    says: `${words}, hangs on it`,
                    asked: () => placeAsked(of, place),
                  },
                  conditionsOf(of, place),
                  {
                    text: settledBy(of, place),
                    says: `${words}, settled alone by`,
                    asked: () => placeAsked(of, place),
                  },
                ]
              })
            }
            numeric={[1]}
            onCsv={() => downloadText(`${file}.csv`, settlingCsv(of))}
            printed
          />
        </>
      )}
    </>
  )
}

/** A place, what hangs on it, and the facts that would settle it alone. */
function PlaceLine(props: {
  readonly of: SettlingOf
  readonly place: PlaceWorth
  readonly name: string
}) {
  const { of, place, name } = props
  const { dataset } = of.run
  const settling = place.facts.filter((fact) => factWords(of, fact) !== null)
  const rest = settling.length - FACTS
  return (
    <>
      <a href={placeHref(dataset.recipients.ids[place.recipient] ?? '')} data-name>
        {name}
      </a>
      :{' '}
      <Num label={`${name}: hangs on it`} asked={() => placeAsked(of, place)}>
        {shortMoney(exactly(place.worth))}
      </Num>{' '}
      <span data-name>({conditionsOf(of, place)})</span>
      <ul>
        {settling.length === 0 && <li>{noneWords(place)}</li>}
        {settling.slice(0, FACTS).map((fact) => (
          <li key={fact.name}>
            <span data-name>{factWords(of, fact)}</span>:{' '}
            <Num
              label={`${name}, ${factLabel(dataset, fact.name)}: decides`}
              asked={() => factAsked(of, fact)}
            >
              {shortMoney(exactly(fact.decides))}
            </Num>
          </li>
        ))}
        {rest > 0 && <li>More facts would settle it; the CSV file has them.</li>}
      </ul>
    </>
  )
}

function conditionsOf({ run }: SettlingOf, { findings }: PlaceWorth): string {
  return findings.map(({ condition }) => conditionName(run.dataset, condition)).join(', ')
}

/** The facts that would settle a place, each alone, in one line. */
function settledBy(of: SettlingOf, place: PlaceWorth): string {
  const facts = place.facts.flatMap((fact) => factWords(of, fact) ?? [])
  return facts.length === 0 ? noneWords(place) : facts.join('; ')
}

function noneWords({ facts }: PlaceWorth): string {
  return facts.length === 0
    ? 'No single fact would move it alone.'
    : 'No single fact would settle it alone.'
}

/** The fact with the words that settle what is open; null where none does alone. */
function factWords({ run }: SettlingOf, { name, words }: FactWorth): string | null {
  const alone = words.filter(({ settles }) => settles).map(({ word }) => wordOf(word))
  return alone.length === 0 ? null : `${factLabel(run.dataset, name)} (${alone.join(' or ')})`
}
