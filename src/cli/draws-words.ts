/** Says what is drawn of a scenario, and how what cannot be told counts. */
import {
  changeInWords,
  gatherChanges,
  isDoubtPath,
  listDoubts,
  parametersFor,
} from '../model/index'
import type { Dataset, Outcome, Scenario } from '../model/index'
import { inFull } from './figures'
import { findBase } from './scenario-files'

/** A parameter in doubt, in words. */
interface DoubtWords {
  readonly path: string
  readonly label: string
  readonly value: string
}

/** Each parameter in doubt, with how it falls. */
export function doubtsInWords(dataset: Dataset, scenario: Scenario): readonly DoubtWords[] {
  const changes = gatherChanges(scenario, findBase)
  const parameters = parametersFor(dataset, changes)
  const doubted = new Set(listDoubts(dataset, scenario, findBase).doubts.map(({ path }) => path))
  return [...changes].flatMap(([path, written]) => {
    const of = isDoubtPath(path) ? path.slice(path.indexOf('.') + 1) : path
    // Beside a doubt stands the value it is doubted from.
    const says = isDoubtPath(path) || (doubted.has(path) && !changes.has(`doubt.${path}`))
    if (!says || !doubted.has(of)) return []
    return [{ path: of, ...changeInWords(parameters, path, written) }]
  })
}

/** Findings that the facts leave open in the run itself. */
export function countOpen({ programs }: Outcome): number {
  return programs
    .flatMap(({ conditions }) => conditions)
    .flatMap(({ findings }) => findings)
    .filter(({ result }) => result === 'unknown').length
}

const TOGETHER = {
  place: 'each place on its own',
  state: 'all in a state together',
  circuit: 'all in a judicial circuit together',
  nation: 'all in the nation together',
}

/** How open findings and errors of lists count, a sentence each. */
export function countingWords(outcome: Outcome, doubts: readonly DoubtWords[]): readonly string[] {
  const { unknown, unknownShare, unknownTogether = 'place', law } = outcome.settings
  const open = countOpen(outcome)
  const inDoubt = doubts.some(({ path }) => path === 'unknown_share')
  const chance = inDoubt
    ? 'the chance that is in doubt'
    : `a chance of ${Number((unknownShare * 100).toFixed(2))} percent`
  const ways = {
    drawn: `are drawn as failures with ${chance}, ${TOGETHER[unknownTogether]}`,
    strict: 'count as failures in every draw',
    'no-finding': 'count as failures in no draw (--set unknown=drawn draws them)',
    range: 'count as failures in no draw (--set unknown=drawn draws them)',
  }
  const findings =
    open === 0
      ? 'No finding is open in the run itself.'
      : `${inFull(open)} finding${open === 1 ? '' : 's'} cannot be told from the facts; such ${ways[unknown]}.`
  if (law.lists === undefined) return [findings]
  return [findings, 'Lists of places err, place by place, by the shares set for each list.']
}
