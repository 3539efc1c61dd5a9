/** `grantflow migrate`: writes a scenario file of an older version as one of today's. */

import { renameSync, writeFileSync } from 'node:fs'
import { ScenarioFault, openScenario, writeScenario } from '../model/index'
import type { Arguments } from './arguments'
import { needScenario } from './opened'
import { listShipped, openScenarioFile } from './scenario-files'

/**
 * The text of a file in today's version; with `--write` it takes the file's place, and one sentence is
 * printed. Throws on what cannot be read; the file is then untouched.
 */
export async function migrate({ word, options }: Arguments): Promise<string> {
  if (options.has('write') && listShipped().includes(word)) {
    throw new ScenarioFault(`${word} is a shipped scenario; name a file of your own to write.`)
  }
  const { place, text } = openScenarioFile(word)
  const { scenario, migratedFrom } = needScenario(place, openScenario(text, place))
  const written = writeScenario(scenario)
  if (!options.has('write')) return written
  if (written === text) return `${place} is of today's version already; nothing was written.\n`
  // A half-written file would be worse than an old one.
  writeFileSync(`${word}.new`, written)
  renameSync(`${word}.new`, word)
  return migratedFrom === undefined
    ? `${place} was of today's version; it was written in the usual form.\n`
    : `${place} was of version ${migratedFrom}; it was written as version ${scenario.version}.\n`
}
