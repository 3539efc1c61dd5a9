/** Shows cash by quarter, planned beside what comes, and what a budget office must bridge by what it chooses. */
import '../styles/blast.css'
import { useMemo, useState } from 'preact/hooks'
import {
  bridgeOf,
  cashAwards,
  cashFlow,
  cashPeriods,
  cashSpan,
  ownFiscalYear,
} from '../../model/index'
import type { Bridge, RecipientId } from '../../model/index'
import { downloadText } from '../download'
import { MONTHS, dollars, sentenceCase } from '../format'
import { PictureTable } from '../picture-table'
import {
  BRIDGE_HEAD,
  CHOICES,
  bridgeCsv,
  bridgeSentence,
  bridgeTable,
  choiceSentence,
  interestSentence,
  matchSentence,
  matchTerms,
} from '../views/bridge'
import { awardsOfYears } from '../views/course-years'
import { indexOf } from '../views/names'
import { placeName } from '../views/verdict-reason'
import { BridgePicture } from './bridge-picture'
import { ToldWords } from '../told-words'
import type { AskNumber } from './quarter-slider'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'

const FEDERAL = 10

/** The section, for one place in its own fiscal year too, or for all places on which something acts. */
export function BridgePart({ place = null }: { readonly place?: RecipientId | null }) {
  const { dataset, years, course } = useCourse()
  const known = place === null ? undefined : ownFiscalYear(dataset, indexOf(dataset, place))
  const [own, setOwn] = useState(false)
  const [picked, setPicked] = useState(7)
  const first = own && place !== null ? (known?.firstMonth ?? picked) : FEDERAL
  const { awards, flow } = useMemo(() => {
    const gathered = cashAwards(dataset, years.years, course, place)
    const [from, until] = cashSpan(course, gathered)
    return { awards: gathered, flow: cashFlow(gathered, cashPeriods(first, from, until)) }
  }, [dataset, years, course, place, first])
  const { bridge } = course.settings
  const ways = useMemo(
    () => CHOICES.map(([choice]) => bridgeOf(awards, flow, { ...bridge, choice })),
    [awards, flow, bridge],
  )
  const way = ways.find(({ choice }) => choice === bridge.choice)!
  const rates = course.settings.ranged?.find(({ path }) => path === 'bridge.rate')
  const at = (rate: number) => bridgeOf(awards, flow, { ...bridge, rate })
  const interest = rates === undefined ? '' : interestSentence([at(rates.low), at(rates.high)])
  const who = place === null ? 'the places on which something acts' : placeName(dataset, place)
  const of = awardsOfYears(years)
  const said = `${sentenceCase(of)}. ${bridgeSentence(who, flow)}`
  const ask = useAskCourse()
  const askOf = (head: string) =>
    ask({
      head: `Cash by quarter, ${head}`,
      says: said,
      rule: 'planned is the award drawn evenly over its life with nothing withheld; behind plan is what was planned so far \u2212 what came so far',
      ...(place !== null && { place: indexOf(dataset, place) }),
    })
  const file = place === null ? 'bridge' : `bridge-${place}`
  const terms = matchTerms(dataset, awards, flow)
  const money = flow.planned.some((value) => value > 0)
  return (
    <section aria-labelledby="bridge-title" class="bridge-section">
      <h2 id="bridge-title">Cash by quarter, and what must be bridged</h2>
      {place !== null && (
        <p class="choice bridge-controls">
          <label>
            Quarters of{' '}
            <select
              value={own ? 'own' : 'federal'}
              onChange={({ currentTarget }) => setOwn(currentTarget.value === 'own')}
            >
              <option value="federal">the federal fiscal year (from October)</option>
              <option value="own">
                {known === undefined
                  ? 'its own fiscal year (month unknown)'
                  : `its own fiscal year (from ${MONTHS[known.firstMonth - 1]})`}
              </option>
            </select>
          </label>{' '}
          {own && known === undefined && (
            <label>
              begins in{' '}
              <select
                value={picked}
                onChange={({ currentTarget }) => setPicked(Number(currentTarget.value))}
              >
                {MONTHS.map((month, at) => (
                  <option key={month} value={at + 1}>
                    {month}
                  </option>
                ))}
              </select>{' '}
              <small>No source tells; the month is yours.</small>
            </label>
          )}
          {own && known !== undefined && (
            <small>{dataset.sources.get(known.source)?.title ?? known.source}</small>
          )}
        </p>
      )}
      <p class="said">
        <ToldWords text={said} ask={askOf(who)} />
      </p>
      {money && (
        <>
          <BridgePicture
            id="bridge-picture"
            flow={flow}
            label={`Cash by quarter. ${said}`}
            ask={askOf(who)}
          />
          <p class="said">
            <ToldWords
              text={`${choiceSentence(way, bridge.rate)}${interest} ${matchSentence(dataset, way)}`}
              ask={askOf(who)}
            />
          </p>
          {terms !== '' && (
            <p class="caption">
              What each asks the place to add: <ToldWords text={terms} ask={askOf('Match')} />
            </p>
          )}
          <Choices ways={ways} chosen={bridge.choice} rate={bridge.rate} of={of} askOf={askOf} />
          <p class="caption">
            Planned is the same award with nothing withheld, drawn evenly over its life; draws are
            written at the end of federal quarters, and one award’s early money covers another’s
            late money, as in one treasury. The choice and the rate stand under{' '}
            <q>What is assumed of time</q>.
          </p>
        </>
      )}
      <PictureTable
        printed
        caption={`Cash by quarter, ${who}, ${of}; put in, repaid and interest by the choice made`}
        head={BRIDGE_HEAD}
        numeric={BRIDGE_HEAD.map((_, at) => at).slice(1)}
        rows={() => bridgeTable(flow, way)}
        ask={(row, column) => askOf(`${row[0]}, ${BRIDGE_HEAD[column]}`)(row[column]!)}
        onCsv={() => downloadText(`${file}.csv`, bridgeCsv(flow, way))}
        picture="bridge"
        file={file}
      />
    </section>
  )
}

/** The three choices side by side; the scenario's own is marked. */
function Choices(props: {
  readonly ways: readonly Bridge[]
  readonly chosen: Bridge['choice']
  readonly rate: number
  /** The awards that are not there. */
  readonly of: string
  readonly askOf: (head: string) => AskNumber
}) {
  const cell = (choice: string, words: string) => (
    <ToldWords text={words} ask={props.askOf(choice)} />
  )
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="The choices side by side">
      <table class="plain bridge-choices">
        <caption>What each choice comes to for the {props.of}, dollars</caption>
        <thead>
          <tr>
            <th scope="col">Choice</th>
            {[
              'At the most',
              'Not given back',
              'Interest',
              'Work not done',
              'Match freed',
              'Match stranded',
            ].map((head) => (
              <th key={head} scope="col" class="r">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CHOICES.map(([choice, says]) => {
            const way = props.ways.find((each) => each.choice === choice)!
            const chosen = choice === props.chosen
            const match = (value: number) =>
              way.match.unknown.length === 0
                ? dollars(value)
                : value === 0
                  ? 'unknown'
                  : `at least ${dollars(value)}`
            return (
              <tr key={choice} aria-current={chosen}>
                <th scope="row">
                  {says}
                  {chosen && ' (chosen)'}
                </th>
                <td class="r">{cell(says, dollars(way.peak))}</td>
                <td class="r">{cell(says, dollars(way.own))}</td>
                <td class="r">
                  {choice !== 'stop' && props.rate === 0
                    ? 'no rate typed'
                    : cell(says, dollars(way.interestTotal))}
                </td>
                <td class="r">{cell(says, dollars(way.notDone))}</td>
                <td class="r">
                  {cell(says, choice === 'stop' ? match(way.match.freed) : dollars(0))}
                </td>
                <td class="r">
                  {cell(says, choice === 'stop' ? dollars(0) : match(way.match.stranded))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
