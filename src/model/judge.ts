/** Finds who meets a condition under a reading, who fails it, who cannot be told, and whom an order protects. */
import { makeFinder } from './finder'
import type { Finder, FoundUnder } from './finder'
import { recordedLaw } from './law-settings'
import type { ConditionSettings, Dataset, Finding, LawSettings, ProgramId } from './types'

/** What is judged under what law, and among whom. */
interface Judging extends FoundUnder {
  /** Recipients with an award; states and places of whom something is known are judged besides. Absent: everyone. */
  readonly paid?: Int32Array
}

/**
 * Judge everyone a condition reaches, in order of recipient id, on the evidence of the day set, or
 * else of the condition's own day.
 *
 * Only recipients the condition and its reading reach beyond doubt get a finding. A finding once made
 * under one law serves every later run on the same dataset, since it does not depend on money.
 */
export function judge(
  dataset: Dataset,
  settings: ConditionSettings,
  judging: Judging = { law: recordedLaw },
): readonly Finding[] {
  const { find, known, findings } = finderOf(dataset, settings, judging)
  const { recipients } = dataset
  const { paid } = judging
  const last = paid === undefined ? undefined : findings.get(paid)
  if (last !== undefined) return last
  const looked =
    paid === undefined
      ? Array.from({ length: recipients.count }, (_, index) => index)
      : [...new Set([...recipients.units, ...known, ...paid])].sort((a, b) => a - b)
  const found = looked.flatMap((recipient) => find(recipient) ?? [])
  if (paid !== undefined) findings.set(paid, found)
  return found
}

interface KeptFinder extends Finder {
  /** What was found among those paid: a slider that moves a share asks for the same again. */
  readonly findings: WeakMap<Int32Array, readonly Finding[]>
}

const finders = new WeakMap<Dataset, Map<string, KeptFinder>>()
const findersAtMost = 48

function finderOf(dataset: Dataset, settings: ConditionSettings, under: FoundUnder): KeptFinder {
  const { condition, definition } = settings
  const { law, year = '', program } = under
  const limits = program === undefined ? '' : `in ${limitsOf(dataset, law, program)}`
  const key = JSON.stringify([condition, definition, year, limits, law])
  const made = finders.get(dataset) ?? new Map<string, KeptFinder>()
  finders.set(dataset, made)
  let finder = made.get(key)
  if (finder === undefined) {
    finder = { ...makeFinder(dataset, settings, under), findings: new WeakMap() }
    // Moving through many days must not fill the memory: the oldest goes first.
    if (made.size >= findersAtMost) made.delete(made.keys().next().value!)
    made.set(key, finder)
  }
  return finder
}

/** What sets a program apart: orders and switches that speak of some programs alone. Others are found alike. */
export function limitsOf(dataset: Dataset, law: LawSettings, program: ProgramId): string {
  const orders = dataset.orders
    .filter(({ bars, programs }) => bars.length > 0 && programs.includes(program))
    .map(({ id }) => id)
  const outside = dataset.switches
    .filter(({ id, values }) => {
      const value = values.find((each) => each.id === law.switches[id])
      return value?.barsOutside?.includes(program) === true
    })
    .map(({ id }) => id)
  return [...orders, ...outside].join(' ')
}
