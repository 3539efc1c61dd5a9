/** Shows cash by quarter, planned beside what comes, and what a budget office must bridge by what it chooses. */
import '../styles/blast.css'
import { useState } from 'preact/hooks'
import { ownFiscalYear } from '../../model/index'
import type { RecipientId } from '../../model/index'
import { downloadText } from '../download'
import { sentenceCase } from '../format'
import { PictureTable } from '../picture-table'
import { ToldWords } from '../told-words'
import {
  BRIDGE_HEAD,
  bridgeCsv,
  bridgeSentence,
  bridgeTable,
  choiceSentence,
  matchSentence,
  matchTerms,
} from '../views/bridge'
import { awardsOfYears } from '../views/course-years'
import { indexOf } from '../views/names'
import { placeName } from '../views/verdict-reason'
import { BridgeChoices } from './bridge-choices'
import { BridgePicture } from './bridge-picture'
import { QuartersOf } from './quarters-of'
import { useAskCourse } from './use-ask-course'
import { useBridge } from './use-bridge'
import { useCourse } from './use-course'

const FEDERAL = 10

/** The section, for one place in its own fiscal year too, or for all places on which something acts. */
export function BridgePart({ place = null }: { readonly place?: RecipientId | null }) {
  const { dataset, years, course } = useCourse()
  const known = place === null ? undefined : ownFiscalYear(dataset, indexOf(dataset, place))
  const [own, setOwn] = useState(false)
  const [picked, setPicked] = useState(7)
  const first = own && place !== null ? (known?.firstMonth ?? picked) : FEDERAL
  const { awards, flow, ways, way, interest } = useBridge(place, first)
  const { bridge } = course.settings
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
        <QuartersOf known={known} own={own} onOwn={setOwn} picked={picked} onPicked={setPicked} />
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
          <BridgeChoices
            ways={ways}
            chosen={bridge.choice}
            rate={bridge.rate}
            of={of}
            askOf={askOf}
          />
          <p class="caption">
            Planned is the same award with nothing withheld, drawn evenly over its life. Draws are
            written at the end of federal quarters. One award’s early money covers another’s late
            money, as in one treasury. The choice and the rate stand under{' '}
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
