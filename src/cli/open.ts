/** `grantflow open`: says what a link holds, computes it, and holds it against what its author saw. */

import {
  ScenarioFault,
  checkResults,
  readLink,
  resultsOf,
  scenarioId,
  writeScenario,
} from '../model/index'
import type { Opened, Reproduction, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { followScenario } from './follow'
import { FileFault, countOf, needScenario, saidOf } from './opened'

const PLACE = 'The link'

/**
 * What a link holds, as text, as JSON, or with `--file` as the scenario file it stands for.
 * A newer version is shown and not computed. Throws a FileFault where the link is refused.
 */
export async function open({ word, options }: Arguments): Promise<string> {
  if (options.has('json') && options.has('file')) {
    throw new ScenarioFault('--json and --file exclude each other; write one of them.')
  }
  const opened = readLink(word)
  if (options.has('file')) return writeScenario(needScenario(PLACE, opened).scenario)
  if (opened.kind === 'refused') {
    const printed = options.has('json') ? asJson(opened) : ''
    throw new FileFault(saidOf(PLACE, opened), printed)
  }
  if (opened.kind === 'newer') return options.has('json') ? asJson(opened) : newerText(opened)
  const { scenario, says, migratedFrom } = opened
  const { outcome, dataset } = await followScenario(scenario.title, PLACE, scenario)
  const id = scenarioId(scenario)
  const reproduction = checkResults(dataset, scenario, outcome, migratedFrom)
  if (!options.has('json')) return scenarioText(scenario, says, reproduction)
  const results = resultsOf(outcome)
  return asJson({
    kind: 'scenario',
    id,
    migratedFrom: migratedFrom ?? null,
    says,
    scenario,
    results,
    reproduction,
  })
}

function asJson(json: object): string {
  return `${JSON.stringify({ schema: 1, ...json }, null, 2)}\n`
}

function scenarioText(
  scenario: Scenario,
  says: readonly string[],
  reproduction: Reproduction,
): string {
  const { title, note, author, base, layers, changes } = scenario
  const lines = [
    `${title} (${scenarioId(scenario)})`,
    ...(author === '' ? [] : [`by ${author}, as the link says`]),
    ...(note === '' ? [] : note.split(/[\r\n]+/)),
    ...says,
    `It starts from ${[base ?? 'the law and the data', ...layers].join(', then ')} and makes ${countOf(scenario)}:`,
    ...Object.entries(changes).map(([path, value]) => `  ${path} = ${JSON.stringify(value)}`),
    reproduction.says,
  ]
  return `${lines.join('\n')}\n`
}

function newerText({ title, note, changes, says }: Extract<Opened, { kind: 'newer' }>): string {
  const lines = [
    title,
    ...(note === '' ? [] : note.split(/[\r\n]+/)),
    ...says,
    ...changes.map(([path, value]) => `  ${path} = ${value}`),
  ]
  return `${lines.join('\n')}\n`
}
