/** Writes what a command found as JSON: what it is of first, then its lists, one entry a line so that two files can be compared. */
import { scenarioId } from '../model/index'
import type { Dataset, Scenario } from '../model/index'

/** The version of the JSON; it rises when a member changes its meaning. */
const SCHEMA = 1

/** What every document of a scenario begins with: which scenario it is, and of which data and model. */
export function scenarioHead(run: {
  readonly name: string
  readonly scenario: Scenario
  readonly dataset: Dataset
}) {
  const { name, scenario, dataset } = run
  return {
    schema: SCHEMA,
    scenario: name,
    title: scenario.title,
    id: scenarioId(scenario),
    edition: dataset.edition,
    model: dataset.model,
  }
}

/** The document: the members of the head on a line each, then those of the lists, an entry a line. */
export function jsonText(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly unknown[]>>,
): string {
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  for (const [key, rows] of Object.entries(lists)) {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
    members.push(
      `  ${JSON.stringify(key)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`,
    )
  }
  return `{\n${members.join(',\n')}\n}\n`
}
