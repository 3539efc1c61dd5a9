/** Shows a competition: what the law leaves whom, who applied, the odds, the score; and one place's part on asking. */
import { useMemo, useState } from 'preact/hooks'
import { askOf, competitionFigures } from '../../model/index'
import type { DenominatorTables, Program, ProgramOutcome } from '../../model/index'
import { loadDenominators } from '../load'
import { Num } from '../number'
import type { Busy } from '../page-state'
import { inOneSentence } from '../prepare'
import { useActions, usePage } from '../use-page'
import { askLines, competitionLines } from '../views/competition'
import type { CompetitionLine } from '../views/competition'
import { nameOf } from '../views/names'

/** The part of a program's section that speaks of its competition; nothing where it has none. */
export function CompetitionPart(props: {
  readonly program: Program
  readonly part: ProgramOutcome
}) {
  const { program, part } = props
  const dataset = usePage((state) => state.dataset)
  const lines = useMemo(
    () => competitionLines(competitionFigures(dataset, part)),
    [dataset, part.allocation],
  )
  if (lines.length === 0) return null
  return (
    <>
      <h3>The competition</h3>
      <p class="said">
        What the law leaves the awards, and what is known of who applied. Who won was not found.
      </p>
      <Lines lines={lines} short={program.short} />
      <AskPart program={program} part={part} />
    </>
  )
}

function Lines(props: { readonly lines: readonly CompetitionLine[]; readonly short: string }) {
  return (
    <dl>
      {props.lines.map(({ name, words, reason, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {reason === null && (words === 'unknown' ? <i>{words}</i> : words)}
            {reason !== null && (
              <Num
                asked={{ title: `${props.short}: ${name}`, about: { reason } }}
                label={`${name}: ${words}`}
              >
                {words}
              </Num>
            )}
            {says !== '' && <small>{says}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What the sentence's place could ask for; residents and forces come when it is opened. */
function AskPart({ program, part }: { readonly program: Program; readonly part: ProgramOutcome }) {
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const place = usePage((state) => state.doing.now.place)
  const [tables, setTables] = useState<DenominatorTables | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const [fault, setFault] = useState('')
  const index = dataset.recipients.indexOf.get(place)
  if (index === undefined) return null
  const name = nameOf(dataset.recipients, index)
  const open = () => {
    if (tables !== null || busy !== null) return
    setFault('')
    void actions.fetchSources()
    setBusy({ what: 'Reading residents and officers', done: 0, total: 1 })
    loadDenominators(dataset, (done, total, what) =>
      setBusy({ what: `Reading ${what}`, done, total }),
    )
      .then(setTables)
      .catch((reason: unknown) => setFault(inOneSentence(reason)))
      .finally(() => setBusy(null))
  }
  const { year, settings } = part.allocation
  const ask = tables && askOf(dataset, tables, program, year, place, settings)
  return (
    <details
      class="measured"
      onToggle={(event) => {
        if (event.currentTarget.open) open()
      }}
    >
      <summary>What {name} could ask for</summary>
      {busy && (
        <p class="busy" role="status">
          {busy.what} <progress max={busy.total} value={busy.done} aria-label={busy.what} />
        </p>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}{' '}
          <button type="button" class="link" onClick={open}>
            Try again
          </button>
        </p>
      )}
      {ask && <Lines lines={askLines(dataset, name, ask)} short={program.short} />}
      {tables !== null && ask === null && <p class="said">{name} may not apply.</p>}
    </details>
  )
}
