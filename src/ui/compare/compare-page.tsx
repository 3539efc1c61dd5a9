/** Sets two to four scenarios side by side: what differs, what comes of it, who gains and who loses. */
import '../styles/compare.css'
import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../model/index'
import { useChoices } from '../files/use-choices'
import type { Choice } from '../files/use-choices'
import { UnderWay } from '../under-way'
import { usePage } from '../use-page'
import { useHeading } from '../verdicts/use-heading'
import { AttributionPart } from './attribution-part'
import { Choose, LETTERS } from './choose'
import { DiffersTable } from './differs-table'
import { GainsPlot } from './gains-plot'
import { plainBeside } from './plain-beside'
import { PlacesTable } from './places-table'
import { ResultsTable } from './results-table'
import { useComparison } from './use-comparison'
import type { Named } from './use-comparison'
import { useResidents } from './use-residents'

const FIRST = ['plain', 'now'] as const

/** The part, which opens with the scenario in view beside the same years with nothing changed. */
export function ComparePage() {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const heading = useHeading('Scenarios side by side')
  const listed = useChoices()
  const [added, setAdded] = useState<readonly Choice[]>([])
  const [picked, setPicked] = useState<readonly string[]>(FIRST)
  const [beside, setBeside] = useState(1)
  // The same object while the scenario stays: what was run of it is not run again.
  const plain = useMemo(() => plainBeside(scenario), [scenario])
  const choices = useMemo(
    (): readonly Choice[] => [
      {
        id: 'plain',
        label: 'The same years and programs, nothing changed',
        scenario: plain,
        shippedAs: null,
      },
      ...listed,
      ...added,
    ],
    [plain, listed, added],
  )
  const named = useNamed(choices, picked)
  const residents = useResidents()
  const { comparison, working, fault, retry } = useComparison(named, residents.tables)
  const add = (next: Scenario) => {
    const id = `added ${added.length}`
    setAdded([...added, { id, label: next.title, scenario: next, shippedAs: null }])
    setPicked(picked.length < LETTERS.length ? [...picked, id] : [...picked.slice(0, -1), id])
  }
  const at = Math.min(beside, (comparison?.runs.length ?? 2) - 1)
  return (
    <article class="law-page compare-page" aria-labelledby="compare-title">
      <h2 id="compare-title" class="page-title" tabindex={-1} ref={heading}>
        Scenarios side by side
      </h2>
      <p class="said">Each is held against the first, A. Your scenario stays as it is.</p>
      <Choose
        choices={choices}
        picked={picked}
        onPick={setPicked}
        onReset={() => setPicked(FIRST)}
        onAdd={add}
      />
      <UnderWay working={working} fault={fault} retry={retry} />
      {comparison !== null && (
        <>
          <DiffersTable comparison={comparison} />
          <ResultsTable
            comparison={comparison}
            residents={residents.state}
            onResidents={residents.fetch}
          />
          {comparison.runs.length > 2 && (
            <p class="compare-beside">
              <label>
                The picture sets beside A{' '}
                <select
                  value={at}
                  onChange={(event) => setBeside(Number(event.currentTarget.value))}
                >
                  {comparison.runs.slice(1).map(({ name, scenario: { title } }, i) => (
                    <option key={name} value={i + 1}>
                      {name}: {title}
                    </option>
                  ))}
                </select>
              </label>
            </p>
          )}
          <GainsPlot comparison={comparison} dataset={dataset} at={at} />
          <AttributionPart comparison={comparison} at={at} />
          <PlacesTable comparison={comparison} dataset={dataset} tables={residents.tables} />
        </>
      )}
    </article>
  )
}

/** The scenarios picked, by their letters; the same list while none of them changes. */
function useNamed(choices: readonly Choice[], picked: readonly string[]): readonly Named[] {
  const scenarios = picked.map(
    (id) => (choices.find((choice) => choice.id === id) ?? choices[0]!).scenario,
  )
  return useMemo(
    () => scenarios.map((scenario, at) => ({ name: LETTERS[at]!, scenario })),
    [scenarios.length, ...LETTERS.map((_, at) => scenarios[at])],
  )
}
