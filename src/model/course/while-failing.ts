/** Lays out what acts on one recipient after another while it fails, as its findings come and go. */
import { baseOf, retainedOf } from '../condition-base'
import { turnedSwitches } from '../law-settings'
import { once } from '../once'
import { shareWithheld } from '../times'
import type { BiteQuestion } from './bites'
import { dayNumber } from './days'
import { findingSpans } from './finding-spans'
import type { FindingSpan } from './finding-spans'
import type { RemedyDays } from './remedy-days'
import type { Bite, ConditionId, ConditionSettings, Dataset, Finding } from '../types'

/** Gives what acts on a recipient while it fails; spans without a gap between them are one. */
export function whileFailing(
  dataset: Dataset,
  condition: ConditionSettings,
  days: RemedyDays,
  question: BiteQuestion,
): (recipient: number) => readonly Bite[] {
  const { outcome, part, settings, until, counts, lasts } = question
  const { law, year } = outcome.settings
  if (days.from > until) return () => []
  const program = part.allocation.program.id
  const spans = (frozen: boolean) =>
    once(() =>
      findingSpans(dataset, condition, {
        law,
        year,
        program,
        first: days.from,
        last: until,
        frozen,
      }),
    )
  const [going, frozen] = [spans(false), spans(true)]
  const make = biteMaker(dataset, condition, days, question)
  return (recipient) => {
    const own = settings.reaction.own.get(dataset.recipients.ids[recipient]!)
    const mode = typeof own === 'string' ? own : settings.reaction.mode
    const stays = mode === 'never' && typeof own !== 'object'
    const bites: Bite[] = []
    const all = (stays ? frozen : going)()(recipient)
    for (const span of mayBite(all)) {
      const finding = { ...span.finding!, recipient }
      // What was found stands until something else is: news may run out without anybody being cleared.
      const stands = lasts && isNews(finding) && bites.at(-1)?.until === span.from
      if (!stands && !counts(finding)) continue
      const bite = make(span, finding, all[all.indexOf(span) + 1]?.finding)
      if (bite.until !== null && bite.until <= bite.from) continue
      const last = bites.at(-1)
      if (last !== undefined && last.until === bite.from && last.share === bite.share) {
        bites[bites.length - 1] = { ...bite, from: last.from, open: last.open || bite.open }
      } else bites.push(bite)
    }
    return bites
  }
}

/** Whether the facts alone leave a finding open, and no order that may protect. */
function isNews({ result, orders, mayProtect, switches }: Finding): boolean {
  return result === 'unknown' && orders.length + mayProtect.length + switches.length === 0
}

const biting = new WeakMap<readonly FindingSpan[], readonly FindingSpan[]>()

/** The spans in which a finding fails or is open: most recipients have none, and share them. */
function mayBite(spans: readonly FindingSpan[]): readonly FindingSpan[] {
  let found = biting.get(spans)
  if (found === undefined) {
    found = spans.filter(
      ({ finding }) => finding?.result === 'fails' || finding?.result === 'unknown',
    )
    biting.set(spans, found)
  }
  return found
}

function biteMaker(
  dataset: Dataset,
  { condition, base, share }: ConditionSettings,
  days: RemedyDays,
  { part: { allocation }, outcome, life }: BiteQuestion,
): (span: FindingSpan, finding: Finding, next: Finding | null | undefined) => Bite {
  const spared = turnedSwitches(dataset, outcome.settings.law).some(
    ({ value }) => value.reaches?.subawards === false,
  )
  const endOf = endings(dataset, condition)
  return (span, finding, next) => {
    const { recipient } = finding
    const reached = baseOf(dataset, allocation, recipient, base)
    const cut = days.until !== null && (span.until === null || days.until < span.until)
    return {
      condition,
      remedy: days.remedy,
      from: Math.max(span.from, days.from),
      until: cut ? days.until : span.until,
      base: spared ? Math.min(reached, retainedOf(dataset, allocation, recipient)) : reached,
      share: shareWithheld(share, finding),
      goesTo: 'held',
      acceptDays: days.remedy === 'offer' ? life.acceptDays : 0,
      endedBy: cut ? days.endedBy : endOf(span.until, next),
      waits: false,
      open: finding.result === 'unknown',
    }
  }
}

/** Tells what ends a finding: the orders made that day on the condition, or news of the place. */
function endings(
  { orders }: Dataset,
  condition: ConditionId,
): (until: number | null, next: Finding | null | undefined) => string {
  // An order of the same day on another condition ends nothing here.
  const barring = orders.filter(({ bars }) => bars.includes(condition))
  return (until, next) => {
    if (until === null) return ''
    // It begins to bar on its first day, or when a stay of it ends.
    const begins = (day = '') => day !== '' && dayNumber(day) === until
    const made = barring
      .filter(({ from, stayed }) => begins(from) || begins(stayed?.until))
      .map(({ id }) => id)
    const lifting = made.length > 0 ? made : (next?.orders ?? [])
    if (lifting.length > 0) return lifting.join(', ')
    if (next?.result === 'unknown') return 'what is known of the place ends'
    return 'what is known of the place changed'
  }
}
