/** Turns the scenario in view into what a file holds, and what a file holds into the scenario in view. */
import { forEdition, recordResults, scenarioId } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import type { PageState } from '../page-state'
import { baselineOf, changesInForce, startFrom } from '../scenario-changes'
import { findBase, shipped } from '../shipped'

/**
 * The scenario in view as its file and its link hold it. A shipped scenario that nobody changed is that
 * scenario itself, so that page, link, file and command line call it by one id.
 */
export function asFile(dataset: Dataset, scenario: Scenario): Scenario {
  const { base, layers, changes, title, note, author, derivedFrom } = scenario
  const plain = base === null ? undefined : shipped.get(base)
  const untouched = layers.length === 0 && Object.keys(changes).length === 0
  if (plain === undefined || !untouched) return forEdition(dataset, scenario)
  return forEdition(dataset, {
    ...plain,
    title,
    note: note === '' ? plain.note : note,
    author: author === '' ? plain.author : author,
    derivedFrom: derivedFrom === '' ? plain.derivedFrom : derivedFrom,
  })
}

/**
 * What a reader works on once a file or a link is opened: computed on the data of this page. Where it
 * was made on other data, it says which scenario it comes from.
 */
export function asWork(dataset: Dataset, opened: Scenario): Scenario {
  const { $schema: _, ...work } = opened
  const same = [...shipped].find(([, each]) => computesAs(each, opened))
  if (same !== undefined) {
    const [name, each] = same
    const { title, note, author } = opened
    const own = (mine: string, theirs: string) => (mine === theirs ? '' : mine)
    return {
      ...startFrom(name, each),
      title,
      note: own(note, each.note),
      author: own(author, each.author),
    }
  }
  const here = forEdition(dataset, work)
  if (here.data === opened.data && here.model === opened.model) return here
  return { ...here, derivedFrom: scenarioId(opened) }
}

/** What a page would save: the scenario with its key figures, once it was run, and what it was made from. */
export function fileOf({ dataset, doing, ran, outcome }: PageState): Scenario {
  const { scenario, origin } = doing.now
  // Where a schema lies is true of the shipped files in their folder alone.
  const { $schema: _, ...file } = asFile(dataset, scenario)
  const from = origin === undefined ? '' : idOf(dataset, origin.scenario)
  const derivedFrom = file.derivedFrom === '' && from !== scenarioId(file) ? from : file.derivedFrom
  const work = { ...file, derivedFrom }
  return ran.scenario === scenario ? recordResults(dataset, work, outcome) : work
}

/** Its short id on the data of this page. */
export function idOf(dataset: Dataset, scenario: Scenario): string {
  return scenarioId(asFile(dataset, scenario))
}

/** Whether two scenarios compute the same on the same data. */
function computesAs(a: Scenario, b: Scenario): boolean {
  const { data, model } = a
  return scenarioId(a) === scenarioId({ ...b, data, model })
}

/** The same year and programs with nothing changed: what the law and the data say. */
export function plainOf(scenario: Scenario): Scenario {
  return baselineOf(scenario, changesInForce(scenario, findBase))
}
