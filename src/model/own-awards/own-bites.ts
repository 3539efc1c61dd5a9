/** Says what acts on an own award, from when until when: a remedy a reader asks about, or the scenario's conditions. */
import { reachesProgram } from '../condition-programs'
import { dayNumber } from '../course/days'
import type { Bite, Condition, ConditionSettings, Dataset } from '../types'
import type { OwnAsk, OwnQuestion } from './own-ask'
import type { OwnAward } from './own-award'
import { fiscalYearOf } from './own-life'
import { failingSpans } from './own-spans'
import { remedySpan } from './own-remedy'

/** What stands in the place of a condition where a reader asks about a remedy itself. */
const WHAT_IF = 'what-if'

/** What acts on an award, and what would but cannot, a sentence each. */
interface OwnBites {
  readonly bites: readonly Bite[]
  readonly says: readonly string[]
}

/** List what acts on an award of its own accord. */
export function ownBites(dataset: Dataset, question: OwnQuestion): OwnBites {
  const { award, ask } = question
  const { hit, tiers } = ask
  const spared = hit.kind !== 'findings' && tiers !== 'both' && tiers !== award.tier
  if (hit.kind === 'nothing' || spared) return { bites: [], says: [] }
  if (hit.kind === 'remedy') {
    const { remedy, from, until, share } = hit
    const days = { from: dayNumber(from), until: until === null ? null : dayNumber(until) }
    return onlyReached(award, ask, [
      { ...plain(award), ...days, condition: WHAT_IF, remedy, share },
    ])
  }
  const found = ask.settings.conditions.flatMap((one) => {
    const condition = dataset.conditions.find(({ id }) => id === one.condition)
    return condition === undefined || !isAttached(condition, question)
      ? []
      : [ofCondition(dataset, one, condition, question)]
  })
  const says = found.flatMap((each) => each.says)
  if (found.length === 0 && question.matched.candidates.length > 0)
    says.push(
      `None of the scenario’s conditions is attached to its awards of fiscal year ${fiscalYearOf(award)}.`,
    )
  const reached = onlyReached(
    award,
    ask,
    found.flatMap((each) => each.bites),
  )
  return { bites: reached.bites, says: [...says, ...reached.says] }
}

/** Whether a condition is attached to every program the award may belong to, in the year it begins. */
function isAttached(condition: Condition, { matched, award }: OwnQuestion): boolean {
  const { candidates } = matched
  return (
    condition.effect === undefined &&
    candidates.length > 0 &&
    candidates.every(({ id }) => reachesProgram(condition, id)) &&
    condition.fiscalYears.includes(fiscalYearOf(award))
  )
}

function ofCondition(
  dataset: Dataset,
  one: ConditionSettings,
  condition: Condition,
  question: OwnQuestion,
): OwnBites {
  const { award, ask, matched, settings } = question
  const remedy = settings.remedies.get(one.condition)
  if (remedy === undefined || remedy.kind === 'preference') {
    const says = `${condition.name}: no remedy of it is set for the years the scenario follows.`
    return { bites: [], says: [says] }
  }
  const days = remedySpan(dataset, condition, remedy, award, ask)
  const bite: Bite = {
    ...plain(award),
    ...days,
    condition: condition.id,
    remedy: remedy.kind,
    share: one.share,
    acceptDays:
      remedy.kind === 'offer'
        ? (settings.lives.get(matched.candidates[0]?.id ?? '')?.acceptDays ?? 0)
        : 0,
  }
  if (ask.hit.kind === 'fails') return { bites: [bite], says: [] }
  const { spans, says } = failingSpans(dataset, one, condition, bite.from, question)
  const bites = spans.flatMap((span) => {
    const cut = bite.until !== null && (span.until === null || bite.until < span.until)
    const until = cut ? bite.until : span.until
    const from = Math.max(bite.from, span.from)
    const endedBy = cut ? bite.endedBy : span.until === null ? '' : 'an order or news of the place'
    const { share } = span
    return until !== null && until <= from ? [] : [{ ...bite, from, until, endedBy, share }]
  })
  return { bites, says }
}

/**
 * Leave out what cannot reach an award of a table. It was made: what reaches only money not yet
 * offered spares it once its period has begun. And what the books say of the day of the balances has
 * happened: nothing acts before that day.
 */
function onlyReached(award: OwnAward, { today }: OwnAsk, bites: readonly Bite[]): OwnBites {
  const now = dayNumber(today)
  const says = new Set<string>()
  const acting = bites.flatMap((bite) => {
    if (award.start <= today && !['suspend', 'terminate', 'disallow'].includes(bite.remedy)) {
      says.add(
        'The award was made, so that a remedy that reaches only money not yet offered leaves it alone.',
      )
      return []
    }
    const from = Math.max(bite.from, now)
    return bite.until !== null && bite.until <= from ? [] : [{ ...bite, from }]
  })
  if (award.end < today && acting.some(({ remedy }) => remedy !== 'disallow'))
    says.add('Its period is over, so that nothing of it is left to suspend or to end.')
  return { bites: acting, says: [...says] }
}

/** The whole award is reached, since a table does not tell which part of it is what. */
function plain(
  award: OwnAward,
): Pick<Bite, 'base' | 'goesTo' | 'acceptDays' | 'endedBy' | 'waits' | 'open'> {
  return {
    base: award.awarded,
    goesTo: 'held',
    acceptDays: 0,
    endedBy: '',
    waits: false,
    open: false,
  }
}
