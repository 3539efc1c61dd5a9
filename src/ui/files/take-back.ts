/** Lists a scenario's own changes by section, and says which go together when one is taken back. */
import { changeInWords, parametersFor } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import { sentenceCase } from '../format'
import { changesInForce } from '../scenario-changes'
import type { FindBase } from '../scenario-changes'
import { groupRows } from '../views/parameter-list'

/** One change, or several that only make sense together. */
interface OwnChange {
  readonly label: string
  readonly value: string
  readonly paths: readonly string[]
}

interface OwnSection {
  readonly title: string
  readonly changes: readonly OwnChange[]
}

/** The scenario's own changes under the headings of the page. */
export function ownSections(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): readonly OwnSection[] {
  const { changes } = scenario
  const parameters = parametersFor(
    dataset,
    new Map(Object.entries(changesInForce(scenario, findBase))),
  )
  const sections = new Map<string, OwnChange[]>()
  for (const [path, value] of Object.entries(changes)) {
    const leader = leaderOf(path)
    if (leader !== path && Object.hasOwn(changes, leader)) continue
    const parameter = parameters.byPath.get(path)
    const group = parameter && groupRows([{ parameter, value, changed: true }])[0]?.title
    const title = group ?? titleOf(path)
    const { label, value: words } = changeInWords(parameters, path, value)
    const change = {
      label: label.startsWith(`${title}: `) ? sentenceCase(label.slice(title.length + 2)) : label,
      value: words,
      paths: alsoTaken(changes, [path]),
    }
    sections.set(title, [...(sections.get(title) ?? []), change])
  }
  return [...sections].map(([title, changes]) => ({ title, changes }))
}

/** The paths to take back with some: a reading's name and its uses, a note with the last fact beside it. */
export function alsoTaken(
  changes: Scenario['changes'],
  paths: readonly string[],
): readonly string[] {
  const taken = new Set(paths)
  for (const path of paths) {
    const [group, id] = path.split('.')
    if (group === 'definitions') {
      taken.add(`definitions.${id}.name`).add(`definitions.${id}.fails`)
      for (const [other, value] of Object.entries(changes)) {
        if (/^conditions\..+\.definition$/.test(other) && value === id) taken.add(other)
      }
    }
  }
  for (const path of Object.keys(changes)) {
    const place = /^facts\.([^.]+)\.note$/.exec(path)?.[1]
    if (place === undefined) continue
    const beside = Object.keys(changes).filter(
      (other) => other !== path && other.startsWith(`facts.${place}.`),
    )
    if (beside.every((other) => taken.has(other))) taken.add(path)
  }
  return [...taken].filter((path) => Object.hasOwn(changes, path))
}

/** The change that a name or a note belongs to. */
function leaderOf(path: string): string {
  return path.startsWith('definitions.') ? path.replace(/\.name$/, '.fails') : path
}

function titleOf(path: string): string {
  if (path === 'year') return 'The year'
  if (path.startsWith('facts.')) return 'Facts set otherwise'
  if (path.startsWith('definitions.')) return 'Readings of your own'
  return 'Of other years and programs'
}
