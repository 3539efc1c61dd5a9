/** Shows the odds of a competition with the points of a preference and without, and who goes without them. */
import { useMemo } from 'preact/hooks'
import {
  preferenceFigures,
  preferenceFindings,
  preferenceOdds,
  preferenceParameters,
  preferenceRulings,
  takenIn,
} from '../../model/index'
import type { Condition, Program, ProgramOutcome } from '../../model/index'
import { CourseFields } from '../next/course-fields'
import { useCheckedPage } from '../next/use-checked-page'
import { useInForce } from '../use-in-force'
import { useNames } from '../use-names'
import { PageContext, usePage } from '../use-page'
import { LawComing, useLaw, useLawInForce } from '../verdicts/use-law'
import { courseGroups } from '../views/course-parameters'
import { fullName } from '../views/names'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { Lines } from './competition-lines'

/** The odds by what is assumed of the applicants; nothing where the year had no such points. */
export function PreferencePart(props: {
  readonly program: Program
  readonly part: ProgramOutcome
}) {
  const { program, part } = props
  const dataset = usePage((state) => state.dataset)
  const inForce = useInForce()
  const { year } = part.allocation
  const plain = preferenceOdds(dataset, program, year, [0, 1])
  if (plain === null) return null
  const { condition, preference } = plain
  const taken =
    condition === null ? plain.taken : takenIn(condition.id, new Map(Object.entries(inForce)))
  const figures = preferenceFigures(preferenceOdds(dataset, program, year, taken) ?? plain)
  return (
    <>
      <h4>Odds with the points and without</h4>
      <p class="said">
        {preference.name}: no money moves by it, only the odds do.{' '}
        {condition !== null && condition.says}
      </p>
      <Lines lines={figures} short={program.short} />
      {condition !== null && <TakenFields condition={condition} />}
      {condition !== null && <Without program={program} part={part} condition={condition} />}
    </>
  )
}

/** How many of the applicants took the points: an assumption, with its range and its reset. */
function TakenFields({ condition }: { readonly condition: Condition }) {
  const dataset = usePage((state) => state.dataset)
  const inForce = useInForce()
  const list = useMemo(() => preferenceParameters(condition), [condition])
  const page = useCheckedPage(list)
  return (
    <PageContext.Provider value={page}>
      {courseGroups(dataset, list, inForce, []).map((group) => (
        <CourseFields
          key={group.id}
          group={{ ...group, title: 'How many of the applicants took the points', says: '' }}
        />
      ))}
    </PageContext.Provider>
  )
}

function countOf(title: string, names: readonly string[]): Asked {
  return {
    title,
    about: {
      reason: {
        says: names.join('; ') || 'None.',
        value: names.length,
        unit: 'count',
        formula: 'one for each place of which the findings say so',
        from: [],
      },
    },
  }
}

/** Who fails the reading and so has the odds without the points; what courts said of them. */
function Without(props: {
  readonly program: Program
  readonly part: ProgramOutcome
  readonly condition: Condition
}) {
  const { program, part, condition } = props
  const dataset = usePage((state) => state.dataset)
  const set = usePage((state) => state.outcome.settings.conditions)
  const there = useLaw()
  const law = useLawInForce()
  const { year } = part.allocation
  const findings = useMemo(
    () => (there ? preferenceFindings(dataset, program, year, law, set) : []),
    [there, dataset, program, year, law, set],
  )
  useNames(
    dataset.recipients,
    findings.map(({ recipient }) => recipient),
  )
  if (!there) return <LawComing />
  const named = (result: string) =>
    findings
      .filter((each) => each.result === result)
      .map(({ recipient }) => fullName(dataset.recipients, recipient))
  const [failing, open, kept] = [named('fails'), named('unknown'), named('protected')]
  return (
    <>
      <p class="said">
        Places that fail the reading lose odds, not money. On {law.asOf ?? condition.asOf}:{' '}
        {failing.length === 0 ? 'none is found to fail' : `${failing.join('; ')} fail`}
        {kept.length > 0 && (
          <>
            ; an order protects{' '}
            <Num asked={countOf('Protected by an order', kept)}>{kept.length}</Num>
          </>
        )}
        ; of <Num asked={countOf('It cannot be told', open)}>{open.length}</Num> it cannot be told.
      </p>
      {open.length > 0 && (
        <details>
          <summary>Of whom it cannot be told</summary>
          <p>{open.join('; ')}</p>
        </details>
      )}
      <ul>
        {preferenceRulings(dataset, condition).map(({ id, date, court, action, says, cite }) => (
          <li key={id}>
            <span data-name>
              {date}, {court}, {action}: {says} <small>{cite}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
