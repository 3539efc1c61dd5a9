/** `grantflow awards`: follows a reader's own table of awards under a remedy or a scenario's conditions. */

import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  MOST_LETTERS,
  ScenarioFault,
  followOwnAwards,
  ownFiscalYear,
  quote,
  readAwards,
  readScenario,
  settle,
  settleCourse,
} from '../model/index'
import type { OwnAsk, Scenario } from '../model/index'
import type { Arguments } from './arguments'
import { readHit, tiersOf } from './awards-question'
import { awardsDocument, awardsText } from './awards-text'
import { findRecipient } from './find-recipient'
import { placed, unchanged, withRules } from './follow'
import { dayOf } from './law-question'
import { findBase, openScenarioFile } from './scenario-files'
import { shippedFor } from './shipped'

/**
 * Print what becomes of the awards of a table; the table is read on this machine and kept nowhere.
 * Throws a DataFault where it is no table of awards, and a ScenarioFault on an option or a scenario.
 */
export async function awards(given: Arguments): Promise<string> {
  const { word, other, options, changes } = given
  const table = readAwards(readTable(word), basename(word))
  const scenario = withChanges(other === '' ? unchanged('') : named(other), changes)
  const place = other === '' ? '--set' : other
  const shipped = placed(place, () => shippedFor(scenario))
  const settings = placed(place, () => settle(shipped, scenario, findBase))
  const course = placed(place, () => settleCourse(shipped, scenario, findBase))
  const dataset = await withRules(shipped, settings, place)
  const of = options.get('place')
  const chosen = of === undefined ? '' : findRecipient(dataset, of)
  const today = dayOf(options, 'as-of', dataset.checked)
  const index = dataset.recipients.indexOf.get(chosen)
  const ask: OwnAsk = {
    place: chosen,
    today,
    hit: readHit(options, today, other !== ''),
    tiers: tiersOf(options),
    settings,
    firstMonth: index === undefined ? 10 : (ownFiscalYear(dataset, index)?.firstMonth ?? 10),
  }
  const courses = followOwnAwards(dataset, table.awards, course, ask)
  return options.has('json')
    ? `${JSON.stringify(awardsDocument(table, courses, ask), null, 2)}\n`
    : awardsText(dataset, table, courses, ask)
}

function named(word: string): Scenario {
  const { place, text } = openScenarioFile(word)
  return readScenario(text, place)
}

function withChanges(scenario: Scenario, changes: Arguments['changes']): Scenario {
  return { ...scenario, changes: { ...scenario.changes, ...Object.fromEntries(changes) } }
}

/** The text of the table. Throws a ScenarioFault where there is no such file, or it is too large or no text. */
function readTable(word: string): string {
  let file: number
  try {
    file = openSync(resolve(word), 'r')
  } catch {
    throw new ScenarioFault(`There is no file ${quote(word)}; name a table of awards as CSV.`)
  }
  try {
    const found = fstatSync(file)
    if (!found.isFile()) throw new ScenarioFault(`${quote(word)} is not a file; name a table.`)
    if (found.size > MOST_LETTERS) {
      throw new ScenarioFault(
        `${quote(word)} is larger than 5 MiB; leave out other recipients and take it again.`,
      )
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    throw new ScenarioFault(`${quote(word)} is not text in UTF-8; save it so and try again.`)
  } finally {
    closeSync(file)
  }
}
