/** Keeps one condition's findings at hand as whole numbers, so that a draw says in one pass who fails it. */
import { beginningOf, drawnWith, fallsAt } from '../failing'
import { hashLetters, hashTexts, spellOut } from '../word-hash'
import type { ConditionId, Dataset, Finding, Settings, Share } from '../types'
import type { DrawnValues } from './drawn-values'
import type { FindingsByWay } from './findings-by-way'

/** What a finding comes to before what is open is counted. */
const [NO_FAILURE, FAILURE, OPEN] = [0, 1, 2]

/** One condition, ready to be drawn. */
export interface DrawCondition {
  readonly condition: ConditionId
  /** As the last draw has them: this list itself is written over. */
  readonly findings: readonly Finding[]
  /** Mark with 1 the findings that count as a failure in a draw. */
  readonly draw: (drawn: DrawnValues, openShare: Share) => Uint8Array
}

/** Make a condition ready, under the way its open findings count. */
export function drawCondition(
  dataset: Dataset,
  condition: ConditionId,
  { unknown, unknownTogether }: Settings,
  { findings: usual, fall }: FindingsByWay,
): DrawCondition {
  const findings = [...usual]
  const states = Uint8Array.from(findings, stateOf)
  const fails = new Uint8Array(findings.length)
  const { names, groups } = groupsOf(dataset, findings, unknownTogether)
  const spelled = spellOut(names)
  const hashes = new Int32Array(names.length)
  const fallen = new Uint8Array(names.length)
  return {
    condition,
    findings,
    draw: (drawn, openShare) => {
      if (fall !== null) {
        for (const at of fall(drawn, findings)) states[at] = stateOf(findings[at]!)
      }
      if (unknown === 'drawn') {
        hashTexts(spelled, hashLetters(beginningOf(drawn.seed, condition)), hashes)
        for (let name = 0; name < names.length; name++) {
          fallen[name] = Number(fallsAt(hashes[name]!, openShare))
        }
        for (let at = 0; at < states.length; at++) {
          const state = states[at]!
          fails[at] = state === OPEN ? fallen[groups[at]!]! : state
        }
      } else {
        const least = unknown === 'strict' ? OPEN : FAILURE
        for (let at = 0; at < states.length; at++) {
          const state = states[at]!
          fails[at] = Number(state === FAILURE || state === least)
        }
      }
      return fails
    },
  }
}

function stateOf({ result }: Finding): number {
  return result === 'fails' ? FAILURE : result === 'unknown' ? OPEN : NO_FAILURE
}

/** The names under which open findings are drawn, and by finding the place of its own among them. */
function groupsOf(
  dataset: Dataset,
  findings: readonly Finding[],
  together: Settings['unknownTogether'],
): { readonly names: readonly string[]; readonly groups: Int32Array } {
  const places = new Map<string, number>()
  const groups = Int32Array.from(findings, ({ recipient }) => {
    const name = drawnWith(dataset, recipient, together)
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return place
  })
  return { names: [...places.keys()], groups }
}
