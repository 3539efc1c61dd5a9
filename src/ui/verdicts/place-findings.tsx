/** Shows which readings catch a place on a day: marks by group of readings first, then each reading on one line. */
import { useMemo } from 'preact/hooks'
import { verdicts } from '../../model/index'
import type { LawSettings, Verdict } from '../../model/index'
import { downloadText } from '../download'
import { counted, day as dayWords } from '../format'
import { Num } from '../number'
import { useActions, usePage } from '../use-page'
import { cell } from '../views/csv'
import { readingsReason } from '../views/readings-reason'
import { columnGroups } from '../views/verdict-columns'
import type { ColumnGroup } from '../views/verdict-columns'
import { placeName } from '../views/verdict-reason'
import { decidingWords, FINDINGS, LEGEND, MARKS, verdictWords } from '../views/verdict-words'
import { DayField } from './day-field'
import { Fold } from './place-section'
import { PlaceVerdicts } from './place-verdicts'
import { useLawInForce } from './use-law'

/** Few words for a count of readings with one finding. */
const SHORT = {
  fails: 'caught by it',
  meets: 'met',
  unknown: 'cannot be told',
  protected: 'protected',
} as const

/** The day, the marks with their counts, and the lines behind them. */
export function PlaceFindings(props: { readonly place: string; readonly day: string }) {
  const { place, day } = props
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const actions = useActions()
  const groups = useMemo(() => columnGroups(dataset, law), [dataset.definitions, law])
  const found = useMemo(() => {
    const all = verdicts(dataset, { places: [place], asOf: day, law })
    return new Map(all.map((verdict) => [verdict.definition, verdict]))
  }, [dataset.facts, dataset.orders, dataset.rules, place, day, law])
  return (
    <>
      <DayField day={day} place={place} onDay={actions.setLawDay} />
      <p class="key findings-key">
        {FINDINGS.map((finding) => (
          <span key={finding}>
            <span class={`mark ${finding}`}>{MARKS[finding]}</span> {LEGEND[finding]}
          </span>
        ))}
      </p>
      <ul class="finding-rows" aria-label={`Readings by group on ${dayWords(day)}`}>
        {groups.map((group) => (
          <GroupRow
            key={group.title}
            group={group}
            found={found}
            law={law}
            place={place}
            day={day}
          />
        ))}
      </ul>
      {groups.map((group) => (
        <Fold key={group.title} says={`${group.title}: reading by reading`} class="fold readings">
          <PlaceVerdicts group={group} found={found} place={place} day={day} />
        </Fold>
      ))}
      <p class="takes">
        <button
          type="button"
          class="link"
          onClick={() =>
            downloadText(`findings-${place}-${day}.csv`, findingsCsv(groups, found, place, day))
          }
        >
          CSV<span class="unseen">: findings on {placeName(dataset, place)}</span>
        </button>
      </p>
    </>
  )
}

/** One group: a mark a reading, and how many of each, in words. */
function GroupRow(props: {
  readonly group: ColumnGroup
  readonly found: ReadonlyMap<string, Verdict>
  readonly law: LawSettings
  readonly place: string
  readonly day: string
}) {
  const { group, found, law, place, day } = props
  const dataset = usePage((state) => state.dataset)
  const of = group.readings.flatMap(({ id, short }) => {
    const verdict = found.get(id)
    return verdict === undefined ? [] : [{ verdict, short }]
  })
  const told = FINDINGS.map((finding) => ({
    finding,
    those: of.filter(({ verdict }) => verdict.finding === finding),
  })).filter(({ those }) => those.length > 0)
  return (
    <li>
      <span class="finding-group">{group.title}</span>
      <span class="finding-marks" aria-hidden="true">
        {told.flatMap(({ those }) =>
          those.map(({ verdict, short }) => (
            <span key={verdict.definition} class={`mark ${verdict.finding}`} title={short}>
              {MARKS[verdict.finding]}
            </span>
          )),
        )}
      </span>
      <span class="finding-words">
        {told.map(({ finding, those }, at) => (
          <span key={finding}>
            {at > 0 && ', '}
            <Num
              asked={() => ({
                title: `${placeName(dataset, place)}, ${dayWords(day)}: ${group.title}, ${SHORT[finding]}`,
                about: {
                  reason: readingsReason(
                    dataset,
                    law,
                    those.map(({ verdict }) => verdict),
                    of.length,
                    `${group.title.toLowerCase()}, ${SHORT[finding]}`,
                  ),
                },
              })}
              label={`${group.title}: ${counted(those.length, 'reading')}, ${SHORT[finding]}`}
            >
              {those.length} {SHORT[finding]}
            </Num>
          </span>
        ))}
      </span>
    </li>
  )
}

function findingsCsv(
  groups: readonly ColumnGroup[],
  found: ReadonlyMap<string, Verdict>,
  place: string,
  day: string,
): string {
  const lines = groups.flatMap(({ title, readings }) =>
    readings.flatMap(({ id, name }) => {
      const verdict = found.get(id)
      if (verdict === undefined) return []
      const words = [verdictWords(verdict), decidingWords(verdict), verdict.orders.join(' ')]
      return [[place, day, title, id, name, ...words].map(cell).join(',')]
    }),
  )
  return ['recipient,day,group,reading,name,finding,clause,orders', ...lines].join('\n') + '\n'
}
