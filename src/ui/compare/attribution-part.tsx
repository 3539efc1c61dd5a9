/** Says what makes the difference between two scenarios: steps from the one to the other, whatever the order of telling. */
import '../drives/drives.css'
import { useMemo, useState } from 'preact/hooks'
import { MEASURED_TOTALS } from '../../model/index'
import type { ComparedRun, Comparison, MeasuredTotal } from '../../model/index'
import { attributionCsv } from '../drives/attribution-csv'
import { AttributionList } from '../drives/attribution-list'
import { differenceAsked, partAsked, shortWords, sideAsked } from '../drives/attribution-reasons'
import { measured, wordsOf } from '../drives/attribution-pair'
import type { AttributedPair } from '../drives/attribution-pair'
import { signedShort } from '../drives/measured'
import { useAttribution } from '../drives/use-attribution'
import type { RunSide } from '../drives/use-attribution'
import { WaterfallDrawing } from '../drives/waterfall-drawing'
import { layWaterfall } from '../drives/waterfall-layout'
import { WorkLine } from '../drives/work-line'
import { downloadText } from '../download'
import { dollars, exactly, shortMoney } from '../format'
import { PictureTable } from '../picture-table'
import { useNear } from '../use-near'
import { useWidth } from '../use-width'
import { Words, plainWords } from '../words'
import type { Piece } from '../words'

/** The part: of the first scenario and the one held against it. */
export function AttributionPart(props: { readonly comparison: Comparison; readonly at: number }) {
  const { comparison, at } = props
  const { element, near } = useNear<HTMLElement>()
  const [total, setTotal] = useState<MeasuredTotal>('awarded')
  const [a, b] = [sideOf(comparison.runs[0]!), sideOf(comparison.runs[at]!)]
  const found = useAttribution(a, b, total, near)
  return (
    <section ref={element} aria-labelledby="attribution-title" class="attribution" id="attribution">
      <h2 id="attribution-title">
        What makes the difference: {b.name} beside {a.name}
      </h2>
      <p class="said">
        The difference is divided among what the two do differently. Each part is the mean of what a
        group adds over every order of changing them, so that it does not matter which is told
        first. One fiscal year as found on a day; awards in time are not counted here.
      </p>
      <p class="drives-choice">
        <label>
          Of what is{' '}
          <select
            value={total}
            onChange={({ currentTarget }) => setTotal(currentTarget.value as MeasuredTotal)}
          >
            {MEASURED_TOTALS.map((each) => (
              <option key={each} value={each}>
                {wordsOf({ of: 'total', total: each, program: null }).toLowerCase()}
              </option>
            ))}
          </select>
        </label>
        , all programs together
      </p>
      <WorkLine of={found} />
      {found.result !== null && <Parts pair={found.result} />}
    </section>
  )
}

/** The run of its first fiscal year, which is the scenario's own. */
function sideOf({ name, scenario, years }: ComparedRun): RunSide {
  return { name, scenario, outcome: years[0]!.outcome }
}

function Parts(props: { readonly pair: AttributedPair }) {
  const { pair } = props
  const { attribution, sides } = pair
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const picture = useMemo(() => layWaterfall(attribution, width), [attribution, width])
  const sentence = useMemo(() => sentenceOf(pair), [pair])
  const rows = useMemo(() => {
    const side = (which: 0 | 1, value: number) => ({
      name: `${sides[which].name}: ${sides[which].scenario.title}`,
      figure: shortMoney(exactly(value)),
      asked: () => sideAsked(pair, which),
    })
    return [
      side(0, attribution.from),
      ...attribution.parts.map((part) => ({
        name: shortWords(part),
        figure: signedShort(part.part),
        asked: () => partAsked(pair, part),
      })),
      side(1, attribution.to),
    ]
  }, [pair])
  const file = 'what-makes-the-difference'
  return (
    <>
      <p class="said">
        <Words of={sentence} />
      </p>
      {attribution.parts.length > 0 && (
        <>
          <div class="picture" ref={box}>
            <WaterfallDrawing picture={picture} rows={rows} label={plainWords(sentence)} />
          </div>
          <p class="caption">
            Filled makes it more, outlined makes it less; the scale need not begin at nothing.
          </p>
          <PictureTable
            caption={`${measured(pair)}: step by step from ${sides[0].name} to ${sides[1].name}, in dollars`}
            head={['Step', 'From', 'To', 'Part']}
            rows={() => stepRows(pair)}
            numeric={[1, 2, 3]}
            onCsv={() => downloadText(`${file}.csv`, attributionCsv(pair))}
            picture="attribution"
            file={file}
          />
          <AttributionList pair={pair} />
        </>
      )}
    </>
  )
}

/** The steps of the picture, to the dollar. */
function stepRows(pair: AttributedPair) {
  const { from, parts } = pair.attribution
  return parts.map((part, at) => {
    const before = from + parts.slice(0, at).reduce((sum, each) => sum + each.part, 0)
    const name = shortWords(part)
    const asked = () => partAsked(pair, part)
    const cell = (says: string, value: number) => ({
      text: dollars(value),
      says: `${name}, ${says}`,
      asked,
    })
    return [name, cell('from', before), cell('to', before + part.part), cell('its part', part.part)]
  })
}

/** What the picture says, with its numbers as buttons. */
function sentenceOf(pair: AttributedPair): readonly Piece[] {
  const { attribution, sides } = pair
  const { from, to, difference, parts } = attribution
  const [a, b] = sides
  const told = (text: string, label: string, asked: () => ReturnType<typeof partAsked>): Piece => ({
    text,
    label: `${label}: ${text}`,
    asked,
  })
  const head: readonly Piece[] = [
    `${measured(pair)}: `,
    told(shortMoney(exactly(from)), a.name, () => sideAsked(pair, 0)),
    ` in ${a.name}, `,
    told(shortMoney(exactly(to)), b.name, () => sideAsked(pair, 1)),
    ` in ${b.name}, a difference of `,
    told(signedShort(difference), 'The difference', () => differenceAsked(pair)),
    '. ',
  ]
  const [largest] = parts.toSorted((one, other) => Math.abs(other.part) - Math.abs(one.part))
  if (largest === undefined) return [...head, 'Nothing that differs between the two moves it.']
  if (largest.part === 0) return [...head, 'No group makes any of it on balance.']
  return [
    ...head,
    parts.length === 1 ? 'All of it comes of one group: ' : 'The largest part comes of ',
    `\u201c${shortWords(largest)}\u201d, `,
    told(signedShort(largest.part), shortWords(largest), () => partAsked(pair, largest)),
    '.',
  ]
}
