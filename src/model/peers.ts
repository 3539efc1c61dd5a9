/** Finds a recipient's peers: others of its kind, in its state or the nation, nearest to it by one measure. */
import { isSet } from './recipient-words'
import type { DenominatorTables } from './read-denominators'
import { residentsAt } from './residents'
import type { Dataset, ProgramOutcome } from './types'

/** Those who stand for all of a kind, in a state or in the nation, are nobody's peers. */
const EVERY_ONE = /^(?:[A-Z]{2}-nonprofits|us-.+)$/

/** What peers are alike in. `formula`: what the formula yields for it before the threshold and conditions. */
export type PeerMeasure = 'formula' | 'crimes' | 'people'

/** What is asked: whose peers, in which program's year, by which measure, among whom, how many. */
export interface PeerQuestion {
  readonly recipient: number
  readonly program: ProgramOutcome
  readonly by: PeerMeasure
  readonly within: 'state' | 'nation'
  readonly most?: number
  /** Needed for `people` of local governments. */
  readonly tables?: Pick<DenominatorTables, 'residents'>
}

/** One peer, or the recipient itself, with its measure. */
export interface Peer {
  readonly recipient: number
  readonly value: number
  /** The larger measure over the smaller: 1 for alike. */
  readonly ratio: number
}

/**
 * List up to eight others of the same kind, the most alike first; by id where two are as alike.
 * Empty where the recipient's own measure is unknown or nothing.
 */
export function peersOf(dataset: Dataset, question: PeerQuestion): readonly Peer[] {
  const { recipients } = dataset
  const { recipient, within, most = 8 } = question
  const own = peerMeasure(dataset, question, recipient)
  if (own === undefined || isSet(recipients, recipient)) return []
  const kind = recipients.kinds[recipient]
  const found: Peer[] = []
  for (let index = 0; index < recipients.count; index += 1) {
    if (index === recipient || recipients.kinds[index] !== kind) continue
    if (within === 'state' && recipients.states[index] !== recipients.states[recipient]) continue
    if (EVERY_ONE.test(recipients.ids[index]!)) continue
    const value = peerMeasure(dataset, question, index)
    if (value === undefined) continue
    found.push({ recipient: index, value, ratio: Math.max(value, own) / Math.min(value, own) })
  }
  return found.toSorted((a, b) => a.ratio - b.ratio || a.recipient - b.recipient).slice(0, most)
}

/** A recipient's own measure; undefined where it is unknown or nothing. */
export function peerMeasure(
  dataset: Dataset,
  { program: { allocation }, by, tables }: Omit<PeerQuestion, 'recipient' | 'within'>,
  recipient: number,
): number | undefined {
  const known = (value: number | undefined) =>
    value !== undefined && value > 0 ? value : undefined
  if (by === 'formula')
    return known(allocation.localShare[recipient]) ?? known(allocation.dollars[recipient])
  if (by === 'crimes') {
    const unit = allocation.units.find((row) => row.recipient === recipient)
    return known(unit?.violentCrime ?? allocation.local?.crime[recipient])
  }
  const unit = allocation.units.find((row) => row.recipient === recipient)
  if (unit !== undefined) return known(unit.population)
  if (tables === undefined) return undefined
  const year = Number(allocation.year.slice(0, 4))
  return known(residentsAt(dataset, tables, dataset.recipients.ids[recipient]!, year)?.people)
}
