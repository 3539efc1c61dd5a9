/** Finds scenario files: the shipped ones by name, a reader's own by path. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ScenarioFault, quote, readScenario, suggest } from '../model/index'
import type { Scenario } from '../model/index'

const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url))
const ENDING = '.scenario.json'
const MOST_BYTES = 1_048_576

/** A scenario's file: how readers name it, and its text. */
interface ScenarioFile {
  /** The name of a shipped scenario, or the file's name without its ending. */
  readonly name: string
  /** What to call it in a fault. */
  readonly place: string
  readonly text: string
}

/** List the names of the shipped scenarios. */
export function listShipped(): readonly string[] {
  return readdirSync(SHIPPED)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
}

/**
 * Open a shipped scenario by name, or any file by path.
 * Throws a ScenarioFault where there is neither, and where the file is too large or not text.
 */
export function openScenarioFile(word: string): ScenarioFile {
  const shipped = listShipped()
  if (shipped.includes(word)) {
    const file = `${word}${ENDING}`
    return { name: word, place: `scenarios/${file}`, text: readText(`${SHIPPED}${file}`, file) }
  }
  const text = readSmallFile(word, 'scenario')
  if (text === null) {
    throw new ScenarioFault(`There is no scenario or file ${quote(word)}${suggest(word, shipped)}.`)
  }
  const name = basename(word).replace(/(?:\.scenario)?\.json$/, '')
  return { name, place: word, text }
}

/**
 * The text of a reader's own file, which should be one of a `kind`; null where there is none of that name.
 * Throws a ScenarioFault where it is no file, larger than 1 MiB or not text.
 */
export function readSmallFile(word: string, kind: 'scenario' | 'plan'): string | null {
  const path = resolve(word)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isFile()) {
    throw new ScenarioFault(`${quote(word)} is not a file; name a ${kind} file.`)
  }
  if (found.size > MOST_BYTES) {
    throw new ScenarioFault(
      `${quote(word)} is larger than 1 MiB; a ${kind} holds only what it changes.`,
    )
  }
  return readText(path, word)
}

/** Read a shipped scenario, from which another starts. Throws a ScenarioFault where there is none. */
export function findBase(name: string): Scenario {
  const shipped = listShipped()
  if (!shipped.includes(name)) {
    throw new ScenarioFault(
      `base: there is no shipped scenario ${quote(name)}${suggest(name, shipped)}.`,
    )
  }
  const { text, place } = openScenarioFile(name)
  return readScenario(text, place)
}

function readText(path: string, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    throw new ScenarioFault(`${place} is not UTF-8 text; save it as UTF-8.`)
  }
}
