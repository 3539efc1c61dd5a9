/** Reads the reader's own joint awards: which places one agent applies for, as 34 U.S.C. 10156(d)(4) asks of some. */
import { MOST_FAULTS, quote, suggest } from '../fault'
import { isLocal } from '../recipient-words'
import type { Changes } from '../scenario-parts'
import type { JointAwards } from './blast'
import type { Dataset, RecipientId } from '../types'

const GROUP = 'awards.joint.'

/** Whether a path names the members of a joint award. */
export function isJointPath(path: string): boolean {
  return path.startsWith(GROUP)
}

/**
 * Settle `awards.joint.<agent>`: the members of the agent's joint award, separated by semicolons;
 * nothing for none.
 *
 * Agent and members are local governments of one state, and each is in one joint award at most. What
 * is wrong is listed, a sentence each, and left out.
 */
export function settleJoint(
  { recipients }: Dataset,
  changes: Changes,
): { readonly joint: JointAwards; readonly faults: readonly string[] } {
  const joint = new Map<RecipientId, readonly RecipientId[]>()
  const faults: string[] = []
  const taken = new Map<RecipientId, RecipientId>()
  for (const [path, value] of changes) {
    if (!isJointPath(path)) continue
    if (faults.length >= MOST_FAULTS) break
    const agent = path.slice(GROUP.length)
    const ids = String(value).split(';')
    const members = [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))]
    const wrongs = [faultOf(agent), ...members.map((id) => faultOf(id) ?? among(agent, id))]
    const wrong = wrongs.find((fault) => fault !== null)
    if (wrong !== undefined) faults.push(`${path}: ${wrong}`)
    else if (members.length > 0) {
      joint.set(agent, members)
      for (const id of [agent, ...members]) taken.set(id, agent)
    }
  }
  return { joint, faults }

  function faultOf(id: RecipientId): string | null {
    const index = recipients.indexOf.get(id)
    if (index === undefined)
      return `there is no recipient ${quote(id)}${suggest(id, recipients.ids)}.`
    if (!isLocal(recipients, index))
      return `${quote(id)} is no local government; joint awards are those of counties, cities and towns.`
    const before = taken.get(id)
    return before === undefined ? null : `${quote(id)} is in the joint award of ${before} already.`
  }

  function among(agent: RecipientId, id: RecipientId): string | null {
    if (id === agent) return `the agent ${agent} is its own member; name the others alone.`
    const [a, b] = [agent, id].map((each) => recipients.states[recipients.indexOf.get(each)!]!)
    return a === b ? null : `${id} and ${agent} lie in different states; a joint award is of one.`
  }
}
