/** Reads the data files into one dataset in which every id resolves and every figure has a source. */

import { DataFault, quote, suggest } from './fault'
import { readConditions } from './read-conditions'
import { readCircuits } from './read-circuits'
import { withCrime } from './crime-years'
import { readDefinitions, refuseUnknownBinds } from './read-definitions'
import { readDivisors, readStateShares } from './read-divisors'
import { readEvents } from './read-events'
import { readFactKinds } from './read-fact-kinds'
import { readFacts } from './read-facts'
import { readFiscalYears } from './read-fiscal-years'
import { day, number, readJson, shape, text } from './read-json'
import { readAgencies, readCrimeSources, readLocalCrime } from './read-local'
import { readOrders } from './read-orders'
import { readPrograms, refuseUnknownColumns } from './read-programs'
import { readCrosswalk, readDifferences, readEntered, readPublished } from './read-published'
import { readRecipients, readStates } from './read-recipients'
import { readRules } from './read-rules'
import { readSources } from './read-sources'
import { readColumns, readCrime, readPassThrough, readPopulation } from './read-states'
import { readSwitches } from './read-switches'
import { readWithheld } from './read-withheld'
import { refuseBrokenRules } from './refuse-rules'
import type { LawIds } from './read-orders'
import type { Files } from './read-table'
import type { Dataset, LocalTables } from './types'

const edition = shape({ edition: text, checked: day, model: number, data: text })

const KNOWN_FILES = [
  'edition.json',
  'rules.json',
  'sources.csv',
  'state-population.csv',
  'state-violent-crime.csv',
  'state-columns.csv',
  'pass-through.csv',
  'differences.csv',
  'circuits.csv',
  'events.csv',
  'fiscal-years.csv',
  'recipients/states.csv',
  'recipients/counties.csv',
  'recipients/places.csv',
  'recipients/others.csv',
  'recipients/crosswalk.csv',
  'local/agencies.csv',
  'local/crime-sources.csv',
  'local/divisors.csv',
  'local/entered.csv',
  'local/state-shares.csv',
  'local/population.csv',
  'local/population-sources.csv',
  'facts/kinds.json',
]
const KNOWN_FOLDERS =
  /^(?:(?:programs|conditions|statutes)\/[a-z0-9-]+\.json|definitions\/[a-z0-9_-]+\.json|orders\/[A-Z0-9_]+\.json|switches\/[a-z0-9_]+\.json|(?:published|facts|denominators|withheld)\/[a-z0-9_-]+\.csv|local\/crime-\d{4}\.csv)$/

/**
 * Read a dataset from the text of its files, keyed by path below the data folder.
 *
 * Every file but `rules.json` must be there; orders, switches, facts, events, circuits and what is
 * below `withheld/` may be missing, and of the tables `local/crime-YYYY.csv` any number may be
 * missing and be added later by `addCrimeYears`. Throws a DataFault of one sentence at the first
 * thing that is wrong: an unknown file, column, key, id or word, a repeated key, a bad number.
 */
export function readDataset(files: ReadonlyMap<string, string>): Dataset {
  refuseUnknownFiles(files)
  const sources = readSources(files)
  const states = readStates(files)
  const population = readPopulation(files, sources, states)
  const crime = readCrime(files, sources, states)
  const programs = readPrograms(files, sources)
  refuseUnknownColumns(programs, population, crime, states)
  const recipients = readRecipients(files, states, programs)
  const definitions = readDefinitions(files, sources)
  const factKinds = readFactKinds(files, sources)
  const conditions = readConditions(files, sources, programs, definitions, factKinds)
  refuseUnknownBinds(definitions, conditions)
  const ids = lawIds({ recipients, programs, definitions, conditions, factKinds })
  const orders = readOrders(files, sources, ids)
  const known = { sources, programs, recipients }
  const law = { ...known, conditions, definitions }
  const shares = readStateShares(files, sources, states)
  const published = readPublished(files, known)
  const local: LocalTables = {
    agencies: readAgencies(files, recipients),
    crime: new Map(),
    sources: readCrimeSources(files, sources),
    shares,
  }
  const dataset: Dataset = {
    ...readJson(files, 'edition.json', edition),
    sources,
    recipients,
    programs,
    conditions,
    definitions,
    factKinds,
    facts: readFacts(files, sources, factKinds, recipients),
    orders,
    switches: readSwitches(files, sources, ids, factKinds, byId(orders)),
    events: readEvents(files, sources, recipients),
    withheld: readWithheld(files, law),
    ownFiscalYears: readFiscalYears(files, known),
    circuits: readCircuits(files, sources, states),
    population,
    crime,
    columns: readColumns(files, sources, states),
    passThrough: readPassThrough(files, sources, states),
    divisors: readDivisors(files, sources, states, shares),
    entered: readEntered(files, known),
    published,
    differences: readDifferences(files, known, published),
    crosswalk: readCrosswalk(files, recipients),
    rules: readRules(files),
    local,
  }
  refuseBrokenRules(dataset)
  return addCrimeYears(dataset, files)
}

/**
 * A dataset that holds the crime years among `files` as well; other files are not looked at.
 * Throws a DataFault and adds nothing when a table is wrong.
 */
export function addCrimeYears(dataset: Dataset, files: ReadonlyMap<string, string>): Dataset {
  const { agencies, sources } = dataset.local
  return withCrime(dataset, [...readLocalCrime(files, agencies, sources).values()])
}

function lawIds(
  known: Pick<Dataset, 'recipients' | 'programs' | 'definitions' | 'conditions' | 'factKinds'>,
): LawIds {
  return {
    recipients: known.recipients,
    conditions: byId(known.conditions),
    definitions: byId(known.definitions),
    programs: byId(known.programs),
    fiscalYears: new Set(known.programs.flatMap((program) => Object.keys(program.years))),
    facts: new Set(known.factKinds.map((kind) => kind.name)),
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

function refuseUnknownFiles(files: Files): void {
  for (const file of files.keys()) {
    if (KNOWN_FILES.includes(file) || KNOWN_FOLDERS.test(file)) continue
    throw new DataFault(`${quote(file)} is no data file${suggest(file, KNOWN_FILES)}.`)
  }
}
