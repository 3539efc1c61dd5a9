/** Finds the facts a finding rests on, and whose rule or act they are. */
import { decide } from './truth'
import type { BarredLookup, FactLookup } from './truth'
import type { Actor, Fact, FactName, RuleTree } from './types'

/**
 * The names of the facts that make a rule true, or make it false: of parts joined by `or` those that
 * are true, of parts joined by `and` those that are false, where these alone decide. Of a part that
 * is open, every fact it reads. Facts that are unknown may be among them.
 */
export function namesBehind(
  tree: RuleTree,
  fact: FactLookup,
  barred?: BarredLookup,
): readonly FactName[] {
  const names = new Set<FactName>()
  collect(tree)
  return [...names]

  function collect(at: RuleTree): void {
    if (at.op === 'name') names.add(at.name)
    if (!('args' in at)) return
    if (at.op === 'reading' && barred?.(at.definition) === true) return
    const wanted = at.op === 'or' ? 'yes' : at.op === 'and' ? 'no' : undefined
    const decisive =
      wanted === undefined ? [] : at.args.filter((arg) => decide(arg, fact, barred) === wanted)
    for (const arg of decisive.length > 0 ? decisive : at.args) collect(arg)
  }
}

/** Whose rule decides: the actor of the first fact that names one. */
export function actorOf(because: readonly Fact[]): Actor {
  return because.find(({ actor }) => actor !== 'unknown')?.actor ?? 'unknown'
}
