/** Finds the parameter that a doubt is of: one of the fiscal year's, or a fact of a place. */
import { isCoursePath } from '../course/course-path'
import { quote, suggest } from '../fault'
import { own } from '../parameter'
import { listParameters } from '../parameters'
import { findDefinition } from '../rule-tree'
import { withReadings } from '../settle'
import { settleDefinitions } from '../settle-definitions'
import { explainUnknownPath } from '../unknown-path'
import type { Changes } from '../scenario-parts'
import type { Dataset, FiscalYear, Parameter } from '../types'

/** Finds a parameter by its path, or says in one sentence, without the path, why none there can be doubted. */
export type FindDoubtable = (path: string) => Parameter | string

/** What may be doubted in a fiscal year, the readings of a scenario's author among the choices. */
export function doubtableIn(dataset: Dataset, year: FiscalYear, changes: Changes): FindDoubtable {
  const readings = settleDefinitions(dataset, changes).definitions
  const parameters = new Map(listParameters(dataset, year).map((each) => [each.path, each]))
  return (path) => {
    const refused = refusedPath(path)
    if (refused !== null) return refused
    if (path.startsWith('facts.')) return factParameter(dataset, path)
    const parameter = parameters.get(path)
    if (parameter === undefined) {
      const says = explainUnknownPath(dataset, path, year, parameters.keys(), changes)
      return says === null
        ? 'it is of another fiscal year than the one drawn; leave it out.'
        : says.slice(says.indexOf(': ') + 2)
    }
    if (parameter.type !== 'rule') return withReadings(parameter, readings)
    return 'a rule is text, of which none weighs more than another; leave it out.'
  }
}

/** The value that a word stands for: a reading may be written by the name an earlier edition had for it. */
export function currentWord(dataset: Dataset, { path }: Parameter, word: string): string {
  if (!path.startsWith('conditions.') || !path.endsWith('.definition')) return word
  return findDefinition(dataset.definitions, word)?.id ?? word
}

/** Why nothing at this path can be doubted, whatever the scenario; null where something may be. */
function refusedPath(path: string): string | null {
  if (path === 'year' || isCoursePath(path)) {
    return 'draws follow the snapshot of one fiscal year, and this is of time; write its value without a doubt.'
  }
  if (/^(?:seed|draws|title|note|author|base|layers)$/.test(path)) {
    return 'this is part of the file and no parameter; leave it out.'
  }
  if (path.startsWith('doubt.')) {
    return 'a doubt cannot itself be doubted; write one doubt for the parameter.'
  }
  if (path.startsWith('definitions.')) {
    return 'the name and the rule of a reading are text; write a second reading, and doubt which of the two a condition is judged by.'
  }
  return /^facts\.[^.]*\.note$/.test(path) ? 'a note is text; leave it out.' : null
}

/** A fact of a place as a parameter: its words are its choices, and that it is not known is one of them. */
function factParameter({ recipients, factKinds }: Dataset, path: string): Parameter | string {
  const [, place = '', name = '', ...more] = path.split('.')
  if (!recipients.indexOf.has(place)) {
    return `there is no recipient ${quote(place)}${suggest(place, recipients.ids)}.`
  }
  const fact = [name, ...more].join('.')
  const kind = factKinds.find((each) => each.name === fact)
  if (kind === undefined) {
    const names = factKinds.map((each) => each.name)
    return `there is no fact ${quote(fact)}${suggest(fact, names)}.`
  }
  const choices = [...new Set([...kind.values, 'unknown'])].map((id) => ({ id, label: id }))
  return own(path, kind.label, 'choice', 'unknown', { drawer: 'assumption', choices })
}
