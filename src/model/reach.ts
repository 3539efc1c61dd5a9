/** Gathers what reaches one recipient from every program: its own awards, and what its state hands on. */

import type { Dataset, Dollars, FiscalYear, Outcome, ProgramId, RecipientId } from './types'

/** One program's part of it, in whole dollars. */
export interface ReachPart {
  readonly year: FiscalYear
  readonly program: ProgramId
  /** The recipient of the award or subaward: the place itself, or a set it is one of. */
  readonly to: RecipientId
  readonly dollars: Dollars
  readonly low: Dollars
  readonly high: Dollars
  /** The rule of a subaward, in words; empty for an award. */
  readonly says: string
}

/** Direct and passed-through money, never added up: what of the latter reaches one place is not published. */
export interface Reach {
  readonly recipient: RecipientId
  /** Awards to the recipient itself. */
  readonly direct: readonly ReachPart[]
  /**
   * What its state hands on to the sets it is one of: local governments, nonprofits. It gets between
   * nothing and all of each. For a state: what it hands on itself.
   */
  readonly passedThrough: readonly ReachPart[]
}

/** Gather one recipient's money over outcomes of any fiscal years. Throws nothing; an unknown id has none. */
export function reachOf(
  dataset: Dataset,
  outcomes: readonly Outcome[],
  recipient: RecipientId,
): Reach {
  const { recipients } = dataset
  const index = recipients.indexOf.get(recipient) ?? -1
  const sets = setsOf(dataset, index)
  const direct: ReachPart[] = []
  const passedThrough: ReachPart[] = []
  for (const { programs } of outcomes) {
    for (const { allocation, awarded, low, high, subawards } of programs) {
      const { year, program } = allocation
      if (index >= 0 && (awarded[index]! > 0 || high[index]! > 0)) {
        direct.push({
          year,
          program: program.id,
          to: recipient,
          dollars: awarded[index]!,
          low: low[index]!,
          high: high[index]!,
          says: '',
        })
      }
      for (const subaward of subawards) {
        if (subaward.from !== index && !sets.has(subaward.to)) continue
        passedThrough.push({
          year,
          program: program.id,
          to: recipients.ids[subaward.to]!,
          dollars: subaward.dollars,
          low: subaward.low,
          high: subaward.high,
          says: program.passThrough[subaward.rule]!.says,
        })
      }
    }
  }
  return { recipient, direct, passedThrough }
}

/** The sets a recipient is one of, by index: those that stand for it where nobody tells it apart. */
function setsOf({ recipients }: Dataset, index: number): ReadonlySet<number> {
  const state = index < 0 ? -1 : recipients.states[index]!
  if (state < 0 || state === index) return new Set()
  const kind = recipients.kinds[index]!
  const local = kind === 'county' || kind === 'city' || kind === 'town'
  const own = kind === 'nonprofit' ? 'nonprofits' : 'local'
  if (!local && kind !== 'nonprofit') return new Set()
  const names = [`${recipients.ids[state]}-${own}`, `${recipients.ids[state]}-local-or-nonprofits`]
  const found = names.map((name) => recipients.indexOf.get(name))
  return new Set(found.filter((each) => each !== undefined && each !== index) as number[])
}
