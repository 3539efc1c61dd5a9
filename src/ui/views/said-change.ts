/** Says in a line what the last change did: what was changed, who gains and who loses, who most; spoken, so it must be true. */
import { programGains, tallyGains } from '../../model/index'
import type {
  Dataset,
  Gain,
  Outcome,
  Parameter,
  ParameterValue,
  ProgramId,
  ProgramOutcome,
  RecipientKind,
  RecipientTable,
} from '../../model/index'
import { counted, fiscalYear, sentenceCase, shortMoney } from '../format'
import type { Figure } from '../format'
import { awarded, partOf } from './figures'
import type { allWithheld } from './headings'
import { fullName, isUnnamed, nameOf } from './names'
import type { stateOfThings } from './said'
import { describeTime, isOfTime } from './said-time'
import { withOwnReadings } from './own-choice'
import { byName } from './parameter-list'
import { valueWords } from './value-words'

/** What the first screen says as well; handed in, so that it stays in one piece with it. */
interface FirstWords {
  readonly allWithheld: typeof allWithheld
  readonly stateOfThings: typeof stateOfThings
}

type Changes = Readonly<Record<string, ParameterValue>>

/** The whole line: what was changed, and what moved in the program in view. */
export function sayChange(
  dataset: Dataset,
  program: ProgramId,
  [before, after]: readonly [Outcome, Outcome],
  [was, now]: readonly [Changes, Changes],
  parameters: readonly Parameter[],
  first: FirstWords,
): string {
  const paths = pathsChanged(was, now)
  const { year } = after.settings
  const time = paths.length === 1 ? describeTime(dataset, year, paths[0]!, was, now) : null
  const today = (changes: Changes) =>
    Object.fromEntries(
      Object.entries(changes).map(([path, value]) => [path, byName(dataset, path, value)]),
    )
  const what = time ?? describeYear(was, now) ?? describeChange(today(was), today(now), parameters)
  // The year in view is as it was found on its day: time moves none of its awards.
  const moved =
    paths.length > 0 && paths.every(isOfTime)
      ? `No award of ${fiscalYear(year)} is found otherwise on its day; what becomes of it in time may change.`
      : describeMove(dataset, program, before, after, first)
  return what === '' ? moved : `${what}. ${moved}`
}

/** Name a move to another fiscal year, and say how many changes did not come along; null where it is none. */
function describeYear(before: Changes, after: Changes): string | null {
  const [from, to] = [before['year'], after['year']]
  const others = pathsChanged(before, after).filter((path) => path !== 'year')
  if (from === to || from === undefined || to === undefined) return null
  if (others.some((path) => Object.hasOwn(after, path))) return null
  const moved = `${fiscalYear(String(from))} \u2192 ${fiscalYear(String(to))}`
  const fell = others.length
  return fell === 0
    ? moved
    : `${moved}; ${counted(fell, 'change')} that ${fell === 1 ? 'does' : 'do'} not hold there ${fell === 1 ? 'falls' : 'fall'} away`
}

function pathsChanged(before: Changes, after: Changes): readonly string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return paths.filter((path) => before[path] !== after[path])
}

/** Name the parameters that differ between two sets of changes, with their old and new values. */
function describeChange(before: Changes, after: Changes, parameters: readonly Parameter[]): string {
  const all = pathsChanged(before, after)
  // A reading that is written and put in force in one step is told as the reading in force.
  const put = all.filter((path) => !path.startsWith('definitions.'))
  const changed = put.length === 1 ? put : all
  if (changed.length === 0) return ''
  if (changed.length > 1) return `${sentenceCase(counted(changed.length, 'parameter'))} changed`
  const path = changed[0]!
  const parameter = parameters.find((each) => each.path === path)
  if (parameter === undefined) return 'One parameter changed'
  const words = (value: ParameterValue | undefined) =>
    valueWords(withOwnReadings(parameter, { ...before, ...after }), value ?? parameter.value)
  // A condition's parameters carry its whole name; the sentence above has just said it.
  const label = sentenceCase(parameter.label.split(': ').at(-1) ?? parameter.label)
  return `${label}: ${words(before[path])} \u2192 ${words(after[path])}`
}

/** What moved: the money withheld, how many gain and lose by kind, and the largest change by name. */
export function describeMove(
  dataset: Dataset,
  program: ProgramId,
  before: Outcome,
  after: Outcome,
  first: FirstWords,
): string {
  const was = partOf(before, program)
  const now = partOf(after, program)
  if (now === undefined) return ''
  if (was === undefined || before.settings.year !== after.settings.year)
    return first.stateOfThings(dataset, program, after)
  const withheld = withheldWords(dataset.recipients, was, now, first)
  const moved = sentenceCase(gainWords(dataset.recipients, was, now))
  return withheld === '' ? moved : `${withheld} ${moved}`
}

function withheldWords(
  recipients: RecipientTable,
  was: ProgramOutcome,
  now: ProgramOutcome,
  { allWithheld }: FirstWords,
): string {
  if (was.conditions.length + now.conditions.length === 0) return ''
  const kept = allWithheld(now, recipients)
  const gap = now.totals.withheld - was.totals.withheld
  if (gap === 0) return `Withheld stays ${shortMoney(kept)}.`
  const past = allWithheld(was, recipients)
  const room = Math.max(kept.high - kept.low, past.high - past.low) / 2
  const range = { value: Math.abs(gap), low: Math.abs(gap) - room, high: Math.abs(gap) + room }
  return `Withheld ${gap > 0 ? 'rises' : 'falls'} by ${shortMoney(range)} to ${shortMoney(kept)}.`
}

/** `12 states gain, 39 lose; the largest: Texas gains $1.2 million.` */
function gainWords(recipients: RecipientTable, was: ProgramOutcome, now: ProgramOutcome): string {
  const { kinds, largestGain, largestLoss } = tallyGains(recipients, programGains(was, now))
  const side = (which: 'gain' | 'lose') =>
    kinds.filter((each) => each[which] > 0).map((each) => [each[which], each.kind] as const)
  const [gaining, losing] = [side('gain'), side('lose')]
  if (gaining.length + losing.length === 0) return 'no award changes.'
  // The same single kind on both sides need not be named twice.
  const alike = gaining.length === 1 && losing.length === 1 && gaining[0]![1] === losing[0]![1]
  const clauses = [
    ...(gaining.length === 0 ? [] : [`${listed(gaining)} ${verb('gain', gaining)}`]),
    ...(losing.length === 0
      ? []
      : alike
        ? [`${counted(losing[0]![0], '', '').trim()} ${verb('lose', losing)}`]
        : [`${listed(losing)} ${verb('lose', losing)}`]),
  ]
  const largest = larger(largestGain, largestLoss)
  const joined = clauses.join(alike ? ', ' : '; ')
  return largest === null
    ? `${joined}.`
    : `${joined}; the largest: ${changeOf(recipients, was, now, largest)}.`
}

function larger(gain: Gain | null, loss: Gain | null): Gain | null {
  if (gain === null || loss === null) return gain ?? loss
  return gain.dollars >= -loss.dollars ? gain : loss
}

function changeOf(
  recipients: RecipientTable,
  was: ProgramOutcome,
  now: ProgramOutcome,
  { recipient, dollars }: Gain,
): string {
  const [a, b] = [awarded(was, recipient), awarded(now, recipient)]
  const ends = [dollars, b.low - a.low, b.high - a.high].map(Math.abs)
  const by: Figure = { value: Math.abs(dollars), low: Math.min(...ends), high: Math.max(...ends) }
  const state = recipients.kinds[recipient] === 'state'
  const name = isUnnamed(recipients, recipient)
    ? 'one place'
    : state
      ? nameOf(recipients, recipient)
      : fullName(recipients, recipient)
  return `${name} ${dollars > 0 ? 'gains' : 'loses'} ${shortMoney(by)}`
}

type Counted = readonly (readonly [count: number, kind: RecipientKind])[]

function listed(counts: Counted): string {
  const words = counts.map(([count, kind]) => counted(count, ...KIND_WORDS[kind]))
  const last = words.at(-1)!
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function verb(word: 'gain' | 'lose', counts: Counted): string {
  return counts.length === 1 && counts[0]![0] === 1 ? `${word}s` : word
}

/** One and several of each kind. */
const KIND_WORDS: Readonly<Record<RecipientKind, readonly [string, string]>> = {
  state: ['state', 'states'],
  territory: ['territory', 'territories'],
  county: ['county', 'counties'],
  city: ['city', 'cities'],
  town: ['town', 'towns'],
  local: ['state\u2019s local governments', 'states\u2019 local governments'],
  tribe: ['tribe', 'tribes'],
  nonprofit: ['nonprofit', 'nonprofits'],
  residual: ['state\u2019s agencies not named', 'states\u2019 agencies not named'],
}
