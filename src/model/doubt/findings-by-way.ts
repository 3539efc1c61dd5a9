/** Makes the findings of one condition in every way that facts in doubt and lists may fall, each when it first comes up. */
import { makeFinder } from '../finder'
import { judge } from '../judge'
import type { FoundUnder } from '../finder'
import type { ConditionSettings, Dataset, Finding } from '../types'
import type { DrawnValues } from './drawn-values'
import { drawErrors, lawErring, listsThatErr } from './lists-that-err'
import { factsAt, wayOf } from './places-in-doubt'
import type { PlaceInDoubt } from './places-in-doubt'

/** The findings of one condition, one for each of a row of recipients, as a draw has them. */
export interface FindingsByWay {
  /** In order of recipient, where nothing in doubt has fallen yet. */
  readonly findings: readonly Finding[]
  /** Write the findings that a draw changes over `findings`, and tell which, by place in the row. */
  readonly fall: ((drawn: DrawnValues, findings: Finding[]) => readonly number[]) | null
}

/**
 * Judge those paid, in every way that what is known of them may fall. Only for a law under which no
 * place's finding hangs on the facts of another: see `hangTogether`.
 */
export function findingsByWay(
  dataset: Dataset,
  settings: ConditionSettings,
  under: Required<Pick<FoundUnder, 'law' | 'year' | 'program'>>,
  paid: Int32Array,
  inDoubt: readonly PlaceInDoubt[],
): FindingsByWay {
  const lists = listsThatErr(dataset, settings, under.law, paid)
  const most = inDoubt.reduce((ways, place) => Math.max(ways, place.ways), 1)
  const lawAt = (number: number) => ({
    ...lawErring(under.law, lists, Math.floor(number / most)),
    facts: factsAt(dataset, under.law.facts, inDoubt, number % most),
  })
  const usual = new Map<number, Finding>()
  for (const finding of judge(dataset, settings, { ...under, law: lawAt(0), paid })) {
    usual.set(finding.recipient, finding)
  }
  const doubted = new Map(inDoubt.map((place) => [place.recipient, place]))
  // Where a list errs, anybody may come to be reached.
  const row = lists.length > 0 ? paid : paid.filter((each) => usual.has(each) || doubted.has(each))
  const findings = Array.from(row, (each) => usual.get(each) ?? unreached(settings, each))
  const changing = Array.from(row, (_, at) => at).filter(
    (at) => lists.length > 0 || doubted.has(row[at]!),
  )
  if (changing.length === 0) return { findings, fall: null }

  const ids = Array.from(row, (each) => dataset.recipients.ids[each]!)
  const errs = new Uint16Array(row.length)
  const finderAt = keptByNumber(
    (number) => makeFinder(dataset, settings, { ...under, law: lawAt(number) }).find,
  )
  const madeAt = keptByNumber((): Finding[] => [])
  return {
    findings,
    fall: (drawn, own) => {
      drawErrors(lists, ids, drawn, errs)
      for (const at of changing) {
        const recipient = row[at]!
        const place = doubted.get(recipient)
        const number = (place === undefined ? 0 : wayOf(place, drawn)) + most * errs[at]!
        const made = madeAt(number)
        own[at] = made[at] ??= finderAt(number)(recipient) ?? unreached(settings, recipient)
      }
      return changing
    },
  }
}

/** Make what belongs to a number when it is first asked for, and keep it. */
function keptByNumber<T>(make: (number: number) => T): (number: number) => T {
  const kept = new Map<number, T>()
  return (number) => {
    let found = kept.get(number)
    if (found === undefined) kept.set(number, (found = make(number)))
    return found
  }
}

/** Stands for a place that a condition does not reach: it loses nothing by it, and may be given what others lose. */
function unreached({ condition, definition }: ConditionSettings, recipient: number): Finding {
  return {
    recipient,
    condition,
    definition,
    result: 'meets',
    before: 'meets',
    because: [],
    open: [],
    unsourced: false,
    orders: [],
    mayProtect: [],
    switches: [],
    actor: 'unknown',
  }
}
