/** Says from which day until which each reading finds what of one place. */
import { evidenceOn } from './evidence'
import { protectionOn } from './enjoin'
import { hold } from './finding'
import { speaksOf } from './reach-kinds'
import { readingInForce } from './reading-in-force'
import { periodsOf } from './timeline-days'
import { knownReading } from './verdict'
import { readingsOfPlaces } from './verdict-places'
import type { Dataset, Day, DefinitionId, LawSettings, OrderId, VerdictFinding } from './types'

/** One verdict holding for a while. */
export interface VerdictPeriod {
  readonly definition: DefinitionId
  readonly from: Day
  /** The first day it no longer holds; empty while it does on the last day looked at. */
  readonly until: Day | ''
  readonly finding: VerdictFinding
  /** Orders in force on its first day that bar what the reading works through. */
  readonly orders: readonly OrderId[]
}

/** Work out the periods of each reading's verdict on a place, reading by reading. */
export function verdictPeriods(
  dataset: Dataset,
  recipient: number,
  days: readonly Day[],
  law: LawSettings,
  definitions: readonly DefinitionId[] | undefined,
): readonly VerdictPeriod[] {
  const own = law.definitions.map(({ id }) => id)
  const ids = definitions ?? [...readingsOfPlaces(dataset).map(({ id }) => id), ...own]
  const laid = days.map((day) => {
    const evidence = evidenceOn(dataset, day, law)
    return { evidence, protection: protectionOn(dataset, day, law, evidence) }
  })
  return ids.flatMap((id) => {
    const reading = readingInForce(dataset, knownReading(dataset, id, law), law)
    const speaks = speaksOf(dataset, reading.definition, recipient)
    const each = laid.map(({ evidence, protection }) => {
      const { result, orders } = hold(
        reading,
        evidence,
        reading.definition.binds,
        protection,
        recipient,
      )
      const doubtful = result === 'fails' && speaks === 'unknown'
      const finding: VerdictFinding = speaks === 'no' ? 'meets' : doubtful ? 'unknown' : result
      return { finding, orders }
    })
    return periodsOf(days, each, ({ finding }) => finding).map(({ from, until, value }) => ({
      definition: reading.definition.id,
      from,
      until,
      ...value,
    }))
  })
}
