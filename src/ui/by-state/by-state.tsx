/** Shows every state and territory as a small panel: published, baseline and mine, held money hatched. */
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { stepInRows, useWalk } from '../map/use-walk'
import { PictureTable } from '../picture-table'
import { Switch } from '../switch'
import { usePage } from '../use-page'
import { drawnSize, useWidth } from '../use-width'
import { useNear } from '../use-near'
import { BAND_HEAD } from '../views/band-words'
import type { StateSum } from '../views/state-sums'
import { stateCsv, stateRows, STATE_HEAD } from '../views/state-table'
import { statesSentence } from '../views/states-sentence'
import type { StateReasons } from '../views/state-words'
import { plainWords, Words } from '../words'
import { layPanels, sortStates } from './by-state-layout'
import type { ScaleOf, SortBy } from './by-state-layout'
import { StatePanel } from './state-panel'
import { StripKey } from './strip-key'
import { useStateBands } from './use-state-bands'
import { useStateSums } from './use-state-sums'
import '../styles/states.css'

const ORDERS = [
  ['change', 'change'],
  ['amount', 'amount'],
  ['name', 'name'],
] as const
const SCALES = [
  ['same', 'the same for all'],
  ['own', 'each its own'],
] as const

/** The section; its panels are drawn once a reader comes near. */
export const ByState = memo(function DrawByState(props: { readonly program: string }) {
  const { element, near } = useNear()
  return (
    <section id="states" aria-labelledby="states-title" class="by-state" ref={element}>
      <h2 id="states-title">State by state</h2>
      {near ? (
        <States program={props.program} />
      ) : (
        <p class="said waiting">The states are drawn when you come near.</p>
      )}
    </section>
  )
})

function States(props: { readonly program: string }) {
  const { program } = props
  const year = usePage((state) => state.shown.outcome.settings.year)
  const counted = useStateSums(program)
  if (counted === null) return <p class="said">The awards are being counted.</p>
  const { sums, reasons } = counted
  if (sums.every(({ members }) => members.length === 0))
    return (
      <p class="said">
        No source tells the awards of this program by state in {fiscalYear(year)}. A program with a
        formula, such as JAG, can be looked at state by state.
      </p>
    )
  return <Drawn sums={sums} reasons={reasons} />
}

function Drawn(props: { readonly sums: readonly StateSum[]; readonly reasons: StateReasons }) {
  const { sums, reasons } = props
  const [by, setBy] = useState<SortBy>('change')
  const [of, setOf] = useState<ScaleOf>('own')
  const bands = useStateBands(sums, reasons)
  // All states stand on one page of paper.
  const [box, width] = useWidth<HTMLDivElement>(1136, 930)
  const layout = useMemo(() => layPanels(sortStates(sums, by), width, of), [sums, by, width, of])
  const names = layout.panels
    .filter(({ sum }) => sum.members.length > 0)
    .flatMap(({ sum: { code } }) => [`${code} amount`, `${code} change`])
  const walk = useWalk(names, stepInRows(names, layout.columns * 2))
  const says = statesSentence(sums, reasons)
  const { allocation } = reasons.now
  const { year } = allocation
  const head = `${allocation.program.short} awards, ${fiscalYear(year)}`
  const printed = sums.filter(({ published }) => published !== null).length
  return (
    <>
      <p class="said">
        {head}: every award in a state added up, its own, its local governments’ and others’.{' '}
        <Words of={says} />
      </p>
      <Switch label="Order by" value={by} ways={ORDERS} onChange={setBy} />
      <Switch label="Scale" value={of} ways={SCALES} onChange={setOf} />
      <StripKey sums={sums} drawn={bands !== null} />
      <div class="picture" ref={box}>
        <svg
          id="states-picture"
          data-picture="states"
          class="states"
          {...drawnSize(layout.width, layout.height)}
          role="group"
          aria-label={`${head}, state by state. ${plainWords(says)}`}
          onKeyDown={walk.onKeyDown}
          onFocusIn={walk.onFocusIn}
        >
          <title>{head}, state by state</title>
          {layout.panels.map((panel) => (
            <StatePanel
              key={panel.sum.code}
              panel={panel}
              width={layout.panel.width}
              reasons={reasons}
              band={bands?.of.get(panel.sum.code) ?? null}
              amountTab={walk.tabOf(`${panel.sum.code} amount`)}
              changeTab={walk.tabOf(`${panel.sum.code} change`)}
            />
          ))}
        </svg>
      </div>
      {bands !== null && (
        <p class="caption in-draws">
          <Words of={bands.says} />
        </p>
      )}
      <p class="caption">
        {of === 'same' ? 'All strips share one scale.' : 'Each panel has a scale of its own.'} Left
        the award, right its change against the baseline; the arrow keys walk them.{' '}
        {printed === 0
          ? 'No state has every award published, so no published line is drawn.'
          : 'A published line is drawn where every award of the state is published.'}
      </p>
      <PictureTable
        picture="states"
        file={`states-${year}`}
        caption={`${head}, dollars, by state and territory`}
        head={bands === null ? STATE_HEAD : [...STATE_HEAD, ...BAND_HEAD]}
        numeric={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
        rows={() => stateRows(sortStates(sums, by), reasons, bands?.of)}
        onCsv={() => downloadText(`states-${year}.csv`, stateCsv(sums, reasons, bands?.of))}
      />
    </>
  )
}
