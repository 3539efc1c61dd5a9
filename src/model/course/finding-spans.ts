/** Follows a condition's finding on each recipient from day to day, as orders are made and facts change. */
import { makeFinder } from '../finder'
import { limitsOf } from '../judge'
import { readingInForce } from '../reading-in-force'
import { namesIn } from '../rule'
import { expandRule } from '../rule-tree'
import { dayNumber, dayText } from './days'
import type {
  ConditionSettings,
  Dataset,
  Day,
  Finding,
  FiscalYear,
  LawSettings,
  ProgramId,
} from '../types'

/** A finding from one day until another; null where it lasts, or where there is none. */
export interface FindingSpan {
  readonly from: number
  readonly until: number | null
  readonly finding: Finding | null
}

/** What findings are made under, and between which days. */
interface SpanQuestion {
  readonly law: LawSettings
  readonly year: FiscalYear
  readonly program: ProgramId
  readonly first: number
  readonly last: number
  /** Facts stay as they were on the first day; orders go on. */
  readonly frozen: boolean
}

/** Gives the spans of one recipient, oldest first and without a gap; a finding may be that of another found alike. */
type SpansOf = (recipient: number) => readonly FindingSpan[]

const kept = new WeakMap<Dataset, Map<string, SpansOf>>()
const keptAtMost = 64

/**
 * The findings of one condition between two days, whatever day the scenario's snapshot is of. Worked
 * out on the days on which they can change; what was found under one law serves later runs.
 */
export function findingSpans(
  dataset: Dataset,
  settings: ConditionSettings,
  question: SpanQuestion,
): SpansOf {
  const { condition, definition } = settings
  const { law, year, program, first, last, frozen } = question
  const limits = limitsOf(dataset, law, program)
  const key = JSON.stringify([condition, definition, year, limits, first, last, frozen, law])
  const made = kept.get(dataset) ?? new Map<string, SpansOf>()
  kept.set(dataset, made)
  let spans = made.get(key)
  if (spans === undefined) {
    spans = spansBetween(dataset, settings, question)
    if (made.size >= keptAtMost) made.delete(made.keys().next().value!)
    made.set(key, spans)
  }
  return spans
}

function spansBetween(
  dataset: Dataset,
  settings: ConditionSettings,
  question: SpanQuestion,
): SpansOf {
  const { law, year, program, first, last, frozen } = question
  const begin = dayText(first)
  const days = changeDays(dataset, settings, law, begin, dayText(last))
  const finders = days.map((day) =>
    makeFinder(dataset, settings, {
      law: { ...law, asOf: day },
      year,
      program,
      ...(frozen ? { known: begin } : {}),
    }),
  )
  const from = days.map(dayNumber)
  // Alone on one day, alone on all: what others share is then one piece of work for each kind and state.
  const alone = new Set(finders.flatMap(({ known }) => known))
  const found = new Map<number, readonly FindingSpan[]>()
  return (recipient) => {
    const shared = alone.has(recipient) ? recipient : finders[0]!.classOf(recipient)
    let spans = found.get(shared)
    if (spans === undefined) {
      spans = joined(finders.map(({ find }, at) => ({ from: from[at]!, finding: find(recipient) })))
      found.set(shared, spans)
    }
    return spans
  }
}

/** Spans of the same result and the same orders are one. */
function joined(
  each: readonly { readonly from: number; readonly finding: Finding | null }[],
): readonly FindingSpan[] {
  const starts = each.filter(
    ({ finding }, at) => at === 0 || mark(finding) !== mark(each[at - 1]!.finding),
  )
  return starts.map(({ from, finding }, at) => ({
    from,
    until: starts[at + 1]?.from ?? null,
    finding,
  }))
}

function mark(finding: Finding | null): string {
  if (finding === null) return ''
  const { result, orders, times } = finding
  return `${result} ${orders.join(' ')} ${times?.least ?? ''} ${times?.most ?? ''}`
}

/** The first day, and those on which an order, a list, or a fact that the reading reads begins, ends or becomes known. */
function changeDays(
  dataset: Dataset,
  { condition, definition }: ConditionSettings,
  law: LawSettings,
  first: Day,
  last: Day,
): readonly Day[] {
  const days = new Set<Day>([first])
  const add = (...more: readonly string[]) => {
    for (const day of more) if (day > first && day <= last) days.add(day)
  }
  const reading = readingInForce(dataset, definition, law)
  const { reaches } = dataset.conditions.find(({ id }) => id === condition)!
  const names = new Set([
    ...reading.names,
    ...namesIn(expandRule(dataset, reaches, law.definitions)),
  ])
  const through = new Set([condition, ...[...reading.parts.values()].flat()])
  const barring = dataset.orders.filter(({ bars }) => bars.some((id) => through.has(id)))
  const ids = new Set(barring.map(({ id }) => id))
  const acting = dataset.orders.filter(({ acts }) => acts.some(({ on }) => ids.has(on)))
  for (const { from, until, stayed, protects } of [...barring, ...acting]) {
    add(from, until, stayed?.until ?? '')
    if (protects.members !== '') names.add(protects.members)
  }
  // A stay of a stay: what acts on those that act.
  const actingIds = new Set(acting.map(({ id }) => id))
  for (const { acts, from, until } of dataset.orders)
    if (acts.some(({ on }) => actingIds.has(on))) add(from, until)
  for (const { name, from, until, known } of dataset.facts)
    if (names.has(name)) add(from, until, known)
  for (const { name, list } of dataset.factKinds)
    if (list !== undefined && names.has(name)) add(list.day, list.until)
  return [...days].sort()
}
