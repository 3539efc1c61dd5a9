/** Finds, for one recipient after another, whether it meets a condition: each finding is worked out once. */
import { evidenceOn } from './evidence'
import { protectionOn } from './enjoin'
import { findingMaker } from './finding'
import { turnedSwitches } from './law-settings'
import { speaksOf } from './reach-kinds'
import { readingInForce } from './reading-in-force'
import { isLocal } from './recipient-words'
import { expandRule } from './rule-tree'
import { countTimes } from './times'
import { decide } from './truth'
import type {
  ConditionSettings,
  Dataset,
  Day,
  Finding,
  FiscalYear,
  LawSettings,
  ProgramId,
} from './types'

/** What a finding is made under. */
export interface FoundUnder {
  readonly law: LawSettings
  /** The fiscal year of the awards, for orders that protect those of some years alone. */
  readonly year?: FiscalYear
  /** The program of the awards, for orders that protect those of some programs alone. */
  readonly program?: ProgramId
  /** What was known on another day than the orders': a place that never changes keeps its facts of then. */
  readonly known?: Day
}

/** Finds for one recipient after another; null where the condition or its reading does not reach it. */
export interface Finder {
  readonly find: (recipient: number) => Finding | null
  /** Recipients of whom something is known. */
  readonly known: readonly number[]
  /** Recipients with the same word are found alike, but those of whom something is known. */
  readonly classOf: (recipient: number) => number
}

/**
 * Make a finder for one condition and reading. Recipients of whom nothing is known are found alike
 * where they lie in one state, are of one kind and are protected alike.
 */
export function makeFinder(
  dataset: Dataset,
  settings: ConditionSettings,
  { law, year, program, known }: FoundUnder,
): Finder {
  const { recipients } = dataset
  const condition = dataset.conditions.find((candidate) => candidate.id === settings.condition)!
  const day = law.asOf ?? condition.asOf
  const reading = readingInForce(dataset, settings.definition, law)
  const reaches = expandRule(dataset, condition.reaches, law.definitions)
  const evidence = evidenceOn(dataset, known ?? day, law)
  const protection = protectionOn(dataset, day, law, evidence)
  const makeFinding = findingMaker(reading, evidence, [condition.id], (recipient, id) =>
    protection(recipient, id, program, year),
  )
  const wide = widened(dataset, law)
  const { times } = condition
  const counted = (found: Finding): Finding => {
    if (times === undefined) return found
    const word = evidence.value(found.recipient, times.fact)
    const read = evidence.fact(found.recipient, times.fact)
    const because = read === undefined || found.because.includes(read) ? [] : [read]
    return {
      ...found,
      because: [...found.because, ...because],
      times: countTimes(condition, times, word),
    }
  }
  const own = (recipient: number): Finding | null => {
    const speaks = speaksOf(dataset, reading.definition, recipient)
    const nonprofit = wide.nonprofits && recipients.kinds[recipient] === 'nonprofit'
    if (speaks === 'no' && !nonprofit) return null
    if (decide(reaches, (name) => evidence.value(recipient, name)) !== 'yes') return null
    const found = counted(makeFinding(recipient))
    return speaks !== 'yes' && found.result === 'fails' ? { ...found, result: 'unknown' } : found
  }
  const named = new Set(evidence.withRows)
  const alike = remembered(own)
  const found = remembered((recipient) => {
    if (named.has(recipient)) return own(recipient)
    const shared = alike(recipient, protection.classOf(recipient))
    return shared === null || shared.recipient === recipient ? shared : { ...shared, recipient }
  })
  const withState = (recipient: number): Finding | null => {
    const finding = found(recipient)
    const state = recipients.states[recipient]!
    if (finding === null || state < 0 || !isLocal(recipients, recipient)) return finding
    return failWithState(finding, found(state))
  }
  return {
    find: wide.locals ? remembered(withState) : found,
    known: evidence.withRows,
    classOf: protection.classOf,
  }
}

/** Work each finding out once; recipients of one class share the first made. */
function remembered(
  work: (recipient: number) => Finding | null,
): (recipient: number, shared?: number) => Finding | null {
  const made = new Map<number, Finding | null>()
  return (recipient, shared = recipient) => {
    let finding = made.get(shared)
    if (finding === undefined) made.set(shared, (finding = work(recipient)))
    return finding
  }
}

/** What the switches say of whom conditions reach. */
function widened(dataset: Dataset, law: LawSettings) {
  const turned = turnedSwitches(dataset, law).map(({ value }) => value.reaches)
  return {
    locals: turned.some((reaches) => reaches?.locals === true),
    nonprofits: turned.some((reaches) => reaches?.nonprofits === true),
  }
}

/** Let a local government fail with its state, unless an order protects it. */
function failWithState(finding: Finding, state: Finding | null): Finding {
  const worse =
    (state?.result === 'fails' && finding.result !== 'fails' && finding.result !== 'protected') ||
    (state?.result === 'unknown' && finding.result === 'meets')
  if (state === null || !worse || finding.orders.length + finding.switches.length > 0)
    return finding
  const { result, because, actor, open, unsourced } = state
  return { ...finding, result, because, actor, open, unsourced }
}
