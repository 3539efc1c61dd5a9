/** Draws which places stand on a list by mistake and which are missing from it, where a scenario asks for it. */
import { isDrawn } from './failing'
import { standingForSeveral } from './recipient-aggregates'
import type {
  Dataset,
  Day,
  Fact,
  FactKind,
  FactName,
  LawSettings,
  ListErrors,
  ParameterValue,
} from './types'

/** The facts of a day, by recipient and name. */
type Rows = ReadonlyMap<number, ReadonlyMap<FactName, Fact>>

/** The errors of lists as settled; undefined where none are drawn, or none would be found. */
export function settleListErrors(
  { factKinds }: Pick<Dataset, 'factKinds'>,
  values: ReadonlyMap<string, ParameterValue>,
  seed: number,
): ListErrors | undefined {
  if (values.get('list_errors') !== 'drawn') return undefined
  const rates = factKinds.flatMap(({ name }) => {
    const rate = (of: string) => Number(values.get(`lists.${name}.${of}`) ?? 0)
    const [wrong, missing] = [rate('wrong'), rate('missing')]
    return wrong + missing === 0 ? [] : [[name, { wrong, missing }] as const]
  })
  return rates.length === 0 ? undefined : { seed, rates: Object.fromEntries(rates) }
}

/**
 * The facts that errors of lists make of those recorded on a day: a place on a list is wrongly on it
 * where it is drawn below the list's share of wrong entries, and one that a list held whole leaves
 * out is missing where it is drawn below the share of missing ones. Only a list that stands that day
 * errs. Each place's number is its own, so that those drawn at a share are drawn at every higher one.
 */
export function errorsOfLists(
  { recipients, factKinds }: Pick<Dataset, 'recipients' | 'factKinds'>,
  day: Day,
  { lists }: LawSettings,
  recorded: Rows,
): Rows {
  const made = new Map<number, Map<FactName, Fact>>()
  if (lists === undefined) return made
  const put = (recipient: number, fact: Fact) => {
    const own = made.get(recipient) ?? new Map<FactName, Fact>()
    made.set(recipient, own.set(fact.name, fact))
  }
  for (const kind of factKinds) {
    const { name, list } = kind
    const rate = lists.rates[name]
    if (rate === undefined || list === undefined || !stands(kind, day)) continue
    const falls = (how: 'wrong' | 'missing', recipient: number) =>
      isDrawn(lists.seed, `list/${name}/${how}`, recipients.ids[recipient]!, rate[how])
    for (const [recipient, facts] of recorded) {
      const fact = facts.get(name)
      if (fact?.value === 'yes' && falls('wrong', recipient)) {
        put(recipient, { ...fact, value: 'no', note: 'Drawn: on the list by mistake' })
      }
    }
    if (!list.complete || rate.missing === 0) continue
    // Recipients not told apart cannot stand on a list as one.
    const several = standingForSeveral(recipients)
    for (let recipient = 0; recipient < recipients.count; recipient++) {
      if (several.has(recipient) || recorded.get(recipient)?.get(name)?.value === 'yes') continue
      if (falls('missing', recipient)) {
        const note = 'Drawn: missing from the list by mistake'
        put(recipient, { ...ofList(kind, recipients.ids[recipient]!), value: 'yes', note })
      }
    }
  }
  return made
}

/** Whether a list stands on a day: drawn up, and not withdrawn yet. */
export function stands({ list }: FactKind, day: Day): boolean {
  return list !== undefined && list.day <= day && (list.until === '' || day < list.until)
}

/** Not standing on a list is a fact with the list as its source. */
export function ofList({ name, list }: FactKind, recipient: string): Fact {
  const { day, until, source } = list!
  return {
    recipient,
    name,
    from: day,
    until,
    known: day,
    value: 'no',
    standing: 'sourced',
    source,
    actor: 'federal',
    note: 'Not on the list',
  }
}
