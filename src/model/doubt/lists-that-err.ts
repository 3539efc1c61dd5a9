/** Draws where the lists that a finding rests on err: which places are wrongly on each, and which are missing. */
import { evidenceOn } from '../evidence'
import { beginningOf, falls } from '../failing'
import { stands } from '../list-errors'
import { readingInForce } from '../reading-in-force'
import { isSet } from '../recipient-words'
import { namesIn } from '../rule'
import { expandRule } from '../rule-tree'
import { hashLetters } from '../word-hash'
import type {
  ConditionSettings,
  Dataset,
  Day,
  FactKind,
  FactName,
  LawSettings,
  Share,
} from '../types'
import type { DrawnValues } from './drawn-values'

/** A list that findings of one condition rest on, and by place in a row of recipients how it may err there. */
interface ListThatErrs {
  readonly name: FactName
  readonly rates: { readonly wrong: Share; readonly missing: Share }
  readonly how: readonly ('wrong' | 'missing' | null)[]
}

/**
 * The lists that may err and that findings of a condition rest on: those its reading names, those that
 * say whom it reaches or how often its rate is taken, and those that say whom an order protects.
 * `law.lists` holds the lists and their rates.
 */
export function listsThatErr(
  dataset: Dataset,
  settings: ConditionSettings,
  law: LawSettings,
  recipients: Int32Array,
): readonly ListThatErrs[] {
  const { lists, ...asListed } = law
  if (lists === undefined) return []
  const condition = dataset.conditions.find(({ id }) => id === settings.condition)!
  const day = law.asOf ?? condition.asOf
  const read = new Set<FactName>([
    ...readingInForce(dataset, settings.definition, law).names,
    ...namesIn(expandRule(dataset, condition.reaches, law.definitions)),
    ...(condition.times === undefined ? [] : [condition.times.fact]),
    ...dataset.orders.flatMap(({ protects }) => protects.members),
  ])
  const recorded = evidenceOn(dataset, day, { ...asListed, facts: [] })
  return dataset.factKinds
    .filter((kind) => read.has(kind.name) && mayErr(kind, day, lists.rates))
    .map(({ name, list }) => ({
      name,
      rates: lists.rates[name]!,
      how: Array.from(recipients, (recipient) => {
        if (recorded.fact(recipient, name)?.value === 'yes') return 'wrong'
        return list!.complete && !isSet(dataset.recipients, recipient) ? 'missing' : null
      }),
    }))
}

function mayErr(kind: FactKind, day: Day, rates: Readonly<Record<FactName, unknown>>): boolean {
  return kind.list !== undefined && rates[kind.name] !== undefined && stands(kind, day)
}

/** Mark in `errs` the lists that err at each place in a draw, a bit for each list; by the names of `errorsOfLists`. */
export function drawErrors(
  lists: readonly ListThatErrs[],
  ids: readonly string[],
  drawn: DrawnValues,
  errs: Uint16Array,
): void {
  errs.fill(0)
  lists.forEach(({ name, rates, how }, bit) => {
    const start = (kind: 'wrong' | 'missing') =>
      hashLetters(beginningOf(drawn.seed, `list/${name}/${kind}`))
    const rate = (kind: 'wrong' | 'missing') =>
      Number(drawn.of(`lists.${name}.${kind}`) ?? rates[kind])
    const begins = { wrong: start('wrong'), missing: start('missing') }
    const shares = { wrong: rate('wrong'), missing: rate('missing') }
    for (let at = 0; at < ids.length; at++) {
      const kind = how[at]!
      if (kind !== null && falls(begins[kind], ids[at]!, shares[kind])) errs[at]! |= 1 << bit
    }
  })
}

/** The law with every place's entry on some lists taken for its opposite; on none, the lists as drawn up. */
export function lawErring(
  law: LawSettings,
  lists: readonly ListThatErrs[],
  errs: number,
): LawSettings {
  const { lists: _, ...asListed } = law
  const rates = lists.flatMap(({ name }, bit) =>
    (errs & (1 << bit)) === 0 ? [] : [[name, { wrong: 1, missing: 1 }] as const],
  )
  if (rates.length === 0) return asListed
  return { ...asListed, lists: { seed: 0, rates: Object.fromEntries(rates) } }
}
