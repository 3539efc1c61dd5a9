/** Shows a competition: what the law leaves whom, who applied, the odds, the score; and one place's part on asking. */
import { lazy, Suspense } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { askOf, competitionFigures } from '../../model/index'
import type { DenominatorTables, Program, ProgramOutcome } from '../../model/index'
import { DenominatorsPart } from '../denominators-part'
import { usePage } from '../use-page'
import { askLines, competitionLines } from '../views/competition'
import { nameOf } from '../views/names'
import { Lines } from './competition-lines'

const PreferencePart = lazy(() =>
  import('./preference-part').then((module) => module.PreferencePart),
)

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
  const known = program.years[part.allocation.year]?.competition
  const hasPoints = known?.preferences.some(({ taken }) => taken !== null) === true
  return (
    <>
      <h3>The competition</h3>
      <p class="said">
        What the law leaves the awards, and what is known of who applied. Who won was not found.
      </p>
      <Lines lines={lines} short={program.short} />
      <AskPart program={program} part={part} />
      <Suspense fallback={null}>
        {hasPoints && <PreferencePart program={program} part={part} />}
      </Suspense>
    </>
  )
}

/** What the sentence's place could ask for; residents and forces come when it is opened. */
function AskPart({ program, part }: { readonly program: Program; readonly part: ProgramOutcome }) {
  const dataset = usePage((state) => state.dataset)
  const place = usePage((state) => state.doing.now.place)
  const index = dataset.recipients.indexOf.get(place)
  if (index === undefined) return null
  const name = nameOf(dataset.recipients, index)
  const { year, settings } = part.allocation
  const draw = (tables: DenominatorTables) => {
    const ask = askOf(dataset, tables, program, year, place, settings)
    if (ask === null) return <p class="said">{name} may not apply.</p>
    return <Lines lines={askLines(dataset, name, ask)} short={program.short} />
  }
  return <DenominatorsPart title={`What ${name} could ask for`} draw={draw} />
}
