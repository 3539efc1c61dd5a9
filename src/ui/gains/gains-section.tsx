/** Shows who is awarded more than in the baseline and who less, in the program in view. */
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { Switch } from '../switch'
import { changeBands } from '../drives/change-bands'
import { usePlacesBands } from '../drives/use-places-bands'
import { WhiskerKey } from '../drives/whisker'
import { BAND_HEAD, withBands } from '../views/band-words'
import { useNames } from '../use-names'
import { useActions, usePage } from '../use-page'
import { useWidth } from '../use-width'
import { useNear } from '../use-near'
import { partOf } from '../views/figures'
import { gainsOf } from '../views/gains'
import type { Gains } from '../views/gains'
import { gainRow, gainsCsv } from '../views/gains-table'
import { gainsSentence } from '../views/gains-words'
import type { GainReasons } from '../views/gains-words'
import { plainWords, Words } from '../words'
import { GainsBars } from './gains-bars'
import { layGains } from './gains-layout'
import type { Scale } from './gains-layout'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import '../styles/states.css'

const SCALES = [
  ['linear', 'linear'],
  ['log', 'logarithmic'],
] as const

/** So many rows stand in the table; the CSV has all. */
const LISTED = 200

/** The section; it is drawn once a reader comes near. */
export const GainsSection = memo(function DrawGainsSection(props: { readonly program: string }) {
  const { element, near } = useNear()
  return (
    <section id="gains" aria-labelledby="gains-title" class="gains-of-mine" ref={element}>
      <h2 id="gains-title">Who gains and who loses against the baseline</h2>
      {near ? (
        <OfProgram program={props.program} />
      ) : (
        <p class="said waiting">Gains and losses are drawn when you come near.</p>
      )}
    </section>
  )
})

function OfProgram(props: { readonly program: string }) {
  const recipients = usePage((state) => state.dataset.recipients)
  const { outcome, baseline } = usePage((state) => state.shown)
  const [now, before] = [partOf(outcome, props.program), partOf(baseline, props.program)]
  const gains = useMemo(
    () => (now === undefined || before === undefined ? null : gainsOf(recipients, now, before)),
    [recipients, now, before],
  )
  if (now === undefined || before === undefined || gains === null)
    return <p class="said">The awards are being counted.</p>
  if (gains.lost.all.length === 0 && gains.gained.all.length === 0) return <Nothing now={now} />
  return <Drawn gains={gains} now={now} before={before} recipients={recipients} />
}

/** What stands where nothing differs, and what would make it differ. */
function Nothing(props: { readonly now: ProgramOutcome }) {
  const { allocation, conditions } = props.now
  const why =
    conditions.length === 0
      ? 'No condition is in force on these awards.'
      : conditions.every(({ settings }) => settings.share === 0)
        ? 'The share withheld is zero.'
        : 'No place fails the condition in force under the reading in view.'
  return (
    <p class="said">
      {fiscalYear(allocation.year)}, {allocation.program.short}: every award is what it is in the
      baseline, so nobody gains and nobody loses. {why} Choose another reading or a larger share in
      the sentence above, or change the law: every place whose award moves is drawn here.
    </p>
  )
}

function Drawn(props: {
  readonly gains: Gains
  readonly now: ProgramOutcome
  readonly before: ProgramOutcome
  readonly recipients: RecipientTable
}) {
  const { gains, now, before, recipients } = props
  const actions = useActions()
  const [of, setOf] = useState<Scale>('linear')
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const bands = usePlacesBands(before)
  const bandOf = useMemo(() => bands && changeBands(bands, recipients), [bands, recipients])
  const layout = useMemo(
    () => layGains(gains, width, of, bandOf ?? undefined),
    [gains, width, of, bandOf],
  )
  const reasons = useMemo((): GainReasons => ({ recipients, now }), [recipients, now])
  const { lost, gained } = gains
  const all = [...lost.all, ...gained.all]
  useNames(
    recipients,
    [...lost.named, ...gained.named].map(({ recipient }) => recipient),
  )
  const says = gainsSentence(gains, reasons)
  const { year, program } = now.allocation
  const head = `${program.short} awards, ${fiscalYear(year)}`
  const csv = async () => {
    const named = (await actions.fetchNames())?.recipients
    if (named === undefined) return
    const text = gainsCsv(named, now, before, all)
    const name = `gains-${year}.csv`
    const told =
      bandOf &&
      withBands(
        text,
        all.map((gain) => bandOf([gain])),
      )
    downloadText(name, told ?? text)
  }
  return (
    <>
      <p class="said">
        {head}. <Words of={says} />
      </p>
      <Switch label="Scale" value={of} ways={SCALES} onChange={setOf} />
      <p class="key">
        {lost.all.length > 0 && (
          <span data-fill="url(#held-none)">
            <i class="k-held" />
            awarded less
          </span>
        )}
        {gained.all.length > 0 && (
          <span data-fill="url(#moved-none)">
            <i class="k-moved" />
            awarded more
          </span>
        )}
        {bands !== null && <WhiskerKey />}
      </p>
      <div class="picture" ref={box}>
        <GainsBars
          layout={layout}
          reasons={reasons}
          says={`${head}, change against the baseline. ${plainWords(says)}`}
        />
      </div>
      {bands !== null && (
        <p class="caption in-draws">
          <Words of={bands.says} />
        </p>
      )}
      <p class="caption">The arrow keys walk the bars; each opens its reasons.</p>
      <PictureTable
        picture="gains"
        file={`gains-${year}`}
        caption={`Changes of ${head}, against the baseline${all.length > LISTED ? ', the largest of each side; the CSV file holds all' : ''}`}
        head={['Place', 'Baseline', 'Now', 'Change', ...(bandOf === null ? [] : BAND_HEAD)]}
        numeric={[1, 2, 3, 4, 5, 6]}
        onOpen={() => void actions.fetchNames()}
        rows={() =>
          [...lost.all.slice(0, LISTED / 2), ...gained.all.slice(0, LISTED / 2)].map((gain) =>
            gainRow(reasons, before, gain, bandOf && { band: bandOf([gain]) }),
          )
        }
        onCsv={() => void csv()}
      />
    </>
  )
}
