/** Reads one file that a student handed in: the work on a lesson, or a scenario alone. */
import { ScenarioFault, quote } from '../fault'
import { readWork } from '../lesson/work-file'
import type { StudentWork } from '../lesson/work-file'
import { readScenario } from '../scenario'
import { readStrictJson } from '../scenario-json'
import type { Scenario } from '../types'

/** What one student handed in. */
export interface HandIn {
  /** The name of the file, in one line. */
  readonly file: string
  /** Whose it is: the student's name, the author of the scenario, or the file's own name. */
  readonly name: string
  readonly scenario: Scenario
  /** The answers to a lesson; null where a scenario alone was handed in. */
  readonly work: StudentWork | null
}

/** A file that could not be read or computed, and why, in one sentence that names it. */
export interface BadFile {
  readonly file: string
  readonly says: string
}

/**
 * Read the text of a file; `file` names it in errors. Throws a ScenarioFault with one sentence on the
 * first thing wrong with its form.
 */
export function readHandIn(text: string, file: string): HandIn {
  const name = plainName(file)
  const { json } = readStrictJson(text)
  if (text.trim() === '')
    throw new ScenarioFault(`${name} is empty; hand in the file that the page saved.`)
  const format = json instanceof Map ? json.get('format') : undefined
  if (format === 'grantflow-work') {
    const work = readWork(text, name)
    const own = work.name.trim()
    return {
      file: name,
      name: own === '' ? withoutEnding(name) : own,
      scenario: work.scenario,
      work,
    }
  }
  if (json !== undefined && format !== 'grantflow-scenario') {
    const found = typeof format === 'string' ? `format: ${quote(format)}` : 'the file'
    throw new ScenarioFault(
      `${name}, ${found} is neither a student’s work nor a scenario; hand in the file that the page saved.`,
    )
  }
  const scenario = readScenario(text, name)
  const author = scenario.author.trim()
  return { file: name, name: author === '' ? withoutEnding(name) : author, scenario, work: null }
}

/** A stranger's file name in one line, without marks that turn the direction of a line; at most 100 letters. */
export function plainName(file: string): string {
  const plain = file.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return plain === '' ? 'A file without a name' : plain.slice(0, 100).replace(/\p{Cs}$/u, '')
}

function withoutEnding(file: string): string {
  return file.replace(/(?:\.work|\.scenario|\.grantflow)?\.json$/i, '') || file
}
