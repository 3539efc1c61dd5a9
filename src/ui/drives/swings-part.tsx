/** "What moves it most": each uncertain thing from end to end, alone, all else as set; exact runs, no draws. */
import './drives.css'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { swingsInSteps } from '../../model/index'
import type { Measure, Steps, Swing } from '../../model/index'
import { downloadText } from '../download'
import { dollars, exactly, shortMoney } from '../format'
import { PictureTable } from '../picture-table'
import { findBase } from '../shipped'
import { useNear } from '../use-near'
import { useWidth } from '../use-width'
import { Words, plainWords } from '../words'
import { measureName } from './measured'
import { SwingsDrawing } from './swings-drawing'
import type { SwingsAsk } from './swings-drawing'
import { swingsCsv } from './swings-csv'
import { laySwings } from './swings-layout'
import { swingsSentence } from './swings-sentence'
import { endAsked, leadOf, movedAsked, pointAsked, swingAsked } from './swings-reasons'
import type { SwingsOf } from './swings-reasons'
import { useReady, useRun } from './use-run'
import type { Run } from './use-run'
import { useSliced } from './use-sliced'
import { WorkLine } from './work-line'

/** So many are drawn; the table and the file have all. */
const DRAWN = 12

/** The part; `of` is the figure that is moved. */
export const SwingsPart = memo(function DrawSwingsPart(props: { readonly of: Measure }) {
  const { of } = props
  const { element, near } = useNear<HTMLElement>()
  const run = useRun()
  const ready = useReady(run)
  const found = useSliced(
    {
      wanted: near,
      says: 'Moving one thing after another\u2026',
      ready,
      make: (dataset) => swingsOf({ ...run, dataset }, of),
    },
    [run, JSON.stringify(of)],
  )
  return (
    <section ref={element} aria-labelledby="swings-title" class="drives" id="swings">
      <h3 id="swings-title">What moves it most</h3>
      <p class="said">
        Each thing that is in doubt, open or ordered by a court is moved from end to end, alone, all
        else as it is set. These are exact runs; no chance is asked for.
      </p>
      <WorkLine of={found} />
      {found.result !== null && <Found of={found.result} />}
    </section>
  )
})

function* swingsOf(run: Run, of: Measure): Steps<SwingsOf> {
  const { dataset, scenario, outcome } = run
  return { run, swings: yield* swingsInSteps(dataset, scenario, findBase, of, outcome) }
}

function Found(props: { readonly of: SwingsOf }) {
  const { of } = props
  const { swings, run } = of
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const picture = useMemo(
    () => laySwings(swings.rows.slice(0, DRAWN), swings.point, width),
    [swings, width],
  )
  const sentence = useMemo(() => swingsSentence(of), [of])
  const ask = useMemo(
    (): SwingsAsk => ({
      point: () => pointAsked(of),
      moved: (swing) => movedAsked(of, swing),
      end: (swing, end) => endAsked(of, swing, end),
      lead: (swing) => leadOf(of, swing),
    }),
    [of],
  )
  const name = measureName(run, swings.of)
  const file = `what-moves-it-${run.outcome.settings.year}`
  return (
    <>
      <p class="said">
        <Words of={sentence} />
      </p>
      {swings.rows.length > 0 && (
        <>
          <p class="caption">
            {name}: filled is more than as it is set, outlined is less; each end says what was set.
            {swings.rows.length > DRAWN && ' The widest are drawn; the table has all.'}
          </p>
          <div class="picture" ref={box}>
            <SwingsDrawing
              picture={picture}
              label={plainWords(sentence)}
              pointWords={`as set ${shortMoney(exactly(swings.point))}`}
              ask={ask}
            />
          </div>
          <PictureTable
            caption={`${name}: how far each thing alone moves it, in dollars, the widest first`}
            head={['What is moved', 'Swing', 'Least', 'Set so', 'Most', 'Set so']}
            rows={() => swings.rows.map((swing) => rowOf(of, swing))}
            numeric={[1, 2, 4]}
            onCsv={() => downloadText(`${file}.csv`, swingsCsv(of))}
            picture="swings"
            file={file}
            printed
          />
        </>
      )}
      {swings.unsettled.map(({ words, setting, says }) => (
        <p key={`${words} ${setting}`} class="caveat">
          <span data-name>
            Cannot be run: {words}, {setting}. {says}
          </span>
        </p>
      ))}
    </>
  )
}

/** A row of the table; counts in its name open what is counted. */
function rowOf(of: SwingsOf, swing: Swing) {
  const { words, low, high } = swing
  const name =
    swing.kind === 'findings' || swing.kind === 'fact'
      ? { text: words, says: 'What is moved', asked: () => movedAsked(of, swing) }
      : words
  return [
    name,
    {
      text: dollars(swing.swing),
      says: `${words}, swing`,
      asked: () => swingAsked(of, swing),
    },
    ...[low, high].flatMap((end) =>
      [dollars(end.value), end.setting].map((text) => ({
        text,
        says: `${words}, ${end.setting}`,
        asked: () => endAsked(of, swing, end),
      })),
    ),
  ]
}
