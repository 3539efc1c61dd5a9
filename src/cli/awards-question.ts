/** Reads from a command line what is taken to act on a reader's own awards. */

import { ScenarioFault, isDay, quote, suggest } from '../model/index'
import type { Day, OwnAsk, OwnHit } from '../model/index'
import { dayOf } from './law-question'

const REMEDIES = ['hold', 'suspend', 'terminate', 'disallow'] as const
const WORDS = ['nothing', 'findings', 'fails', ...REMEDIES] as const
const TIERS = ['prime', 'sub', 'both'] as const

/**
 * What `--if` names: by default what the scenario finds, and nothing without one. `--from`, `--until`
 * and `--share` are for a remedy, which begins on the day of the balances and takes all by default.
 */
export function readHit(
  options: ReadonlyMap<string, string>,
  today: Day,
  scenario: boolean,
): OwnHit {
  const word = options.get('if') ?? (scenario ? 'findings' : 'nothing')
  const kind = WORDS.find((one) => one === word)
  if (kind === undefined)
    throw new ScenarioFault(`--if ${quote(word)} is not known${suggest(word, WORDS)}.`)
  const remedy = REMEDIES.find((one) => one === kind)
  if (remedy === undefined) {
    const idle = ['from', 'until', 'share'].find((name) => options.has(name))
    if (idle !== undefined)
      throw new ScenarioFault(`--${idle} is for a remedy; write --if suspend beside it.`)
    return { kind: kind as 'nothing' | 'findings' | 'fails' }
  }
  const from = dayOf(options, 'from', today)
  const until = options.get('until') ?? null
  if (until !== null && !isDay(until))
    throw new ScenarioFault(`--until: ${quote(until)} is not a day; write it as 2018-06-30.`)
  if (until !== null && until <= from)
    throw new ScenarioFault(`--until ${until} is not after --from ${from}; write a later day.`)
  const share = Number(options.get('share') ?? '1')
  if (!(share >= 0 && share <= 1))
    throw new ScenarioFault(
      `--share ${quote(options.get('share')!)} is no share; write one from 0 to 1.`,
    )
  return { kind: 'remedy', remedy, from, until, share }
}

/** Whose awards are hit. */
export function tiersOf(options: ReadonlyMap<string, string>): OwnAsk['tiers'] {
  const word = options.get('tiers') ?? 'both'
  const tiers = TIERS.find((one) => one === word)
  if (tiers === undefined)
    throw new ScenarioFault(`--tiers ${quote(word)} is not known${suggest(word, TIERS)}.`)
  return tiers
}
