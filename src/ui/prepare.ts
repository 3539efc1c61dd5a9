/** Checks a scenario and fetches what it needs, before any of it counts. */
import { factRuleNames, unparsedRules, withRule } from '../model/index'
import type { Dataset, Scenario, Settings } from '../model/index'
import type { PageStore } from './store'
import { settleOnce } from './settled'
import { takeOver, takeOverCrime } from './take-over'
import { needsLaw } from './law-needed'
import { changesInForce } from './scenario-changes'
import type { FindBase } from './scenario-changes'

/**
 * Hand a scenario in; `take` is called with the dataset it needs, at once where nothing is missing.
 * What keeps it from counting is said to `refuse`, or else on the page beside the parameter.
 */
export type Preparation = (
  scenario: Scenario,
  path: string,
  take: (dataset: Dataset) => void,
  refuse?: (says: string) => void,
) => void

/** Fetches tables a run needs; supplied by the page, and by tests as a stand-in. */
export interface Supply {
  crimeYears(
    dataset: Dataset,
    years: readonly number[],
    onProgress: (done: number, total: number, what: string) => void,
  ): Promise<Dataset>
  /** Every program; a page that opens with all of them needs none. */
  programs?(
    dataset: Dataset,
    onProgress: (done: number, total: number, what: string) => void,
  ): Promise<Dataset>
  /** Fetch the law into the page; a page that opens with all of it needs none. */
  law?(): Promise<boolean>
  /** Parse a rule that a reader wrote. */
  rule(dataset: Dataset, settings: Settings, rule: string): Promise<Dataset>
}

/** Make the preparation of one page; where two are under way, only the later one counts. */
export function preparation(
  page: () => PageStore,
  supply: Supply,
  findBase: FindBase,
): Preparation {
  let latest = 0
  let hasAll = supply.programs === undefined
  let ahead: ((scenario: Scenario) => Dataset) | undefined
  return prepare

  function prepare(
    scenario: Scenario,
    path: string,
    take: (dataset: Dataset) => void,
    refuse?: (says: string) => void,
  ): void {
    const turn = (latest += 1)
    const { getState, setState } = page()
    const say = (fault: unknown) => {
      if (refuse) refuse(inOneSentence(fault))
      else setState({ fault: { path, says: inOneSentence(fault) } })
    }
    const stop = (fault: unknown) => {
      if (turn !== latest) return
      setState({ busy: null })
      say(fault)
    }
    const again = () => {
      if (turn === latest) prepare(scenario, path, take, refuse)
    }
    try {
      const inForce = changesInForce(scenario, findBase)
      if (!ahead && 'forward.last_year' in inForce) {
        void import('./ahead').then((found) => {
          ahead = found.keepAhead(page(), findBase)
          again()
        }, say)
        return
      }
      const dataset = withYears(scenario)
      if (!hasAll && lacksPrograms(dataset, inForce)) {
        setState({ busy: { what: 'Reading the other programs', done: 0, total: 1 } })
        void fetchPrograms(dataset).then(again).catch(stop)
        return
      }
      if (supply.law && needsLaw(dataset, inForce)) {
        setState({ busy: { what: 'Reading the law', done: 0, total: 1 } })
        void supply.law().then((came) => {
          if (turn !== latest) return
          setState({ busy: null })
          if (came) prepare(scenario, path, take, refuse)
          else refuse?.('The law could not be read; check the connection and try again.')
        })
        return
      }
      const settings = settleOnce(dataset, scenario, findBase)
      if (
        missingYears(dataset, settings).length === 0 &&
        unparsedRules(dataset, settings).length === 0
      ) {
        take(dataset)
        if (getState().busy !== null) setState({ busy: null })
        return
      }
      setState({ busy: { what: 'Reading what this needs', done: 0, total: 1 } })
      void gather(dataset, settings)
        .then((complete) => {
          if (turn !== latest) return
          // Names or published figures may have arrived meanwhile, so only what was fetched is taken over.
          const now = takeOverCrime(withYears(scenario), complete)
          take({ ...now, rules: new Map([...now.rules, ...complete.rules]) })
          setState({ busy: null })
        })
        .catch(stop)
    } catch (fault) {
      say(fault)
    }
  }

  /** The page's data with the years to come that a scenario assumes, once any scenario did. */
  function withYears(scenario: Scenario): Dataset {
    return ahead?.(scenario) ?? page().getState().dataset
  }

  async function fetchPrograms(dataset: Dataset): Promise<void> {
    const all = await supply.programs!(dataset, (done, total, what) =>
      page().setState({ busy: { what, done, total } }),
    )
    hasAll = true
    page().setState((state) => ({ busy: null, dataset: takeOver(state.dataset, all) }))
  }

  async function gather(dataset: Dataset, settings: Settings): Promise<Dataset> {
    let complete = dataset
    const years = missingYears(dataset, settings)
    if (years.length > 0) {
      complete = await supply.crimeYears(complete, years, (done, total, what) =>
        page().setState({ busy: { what, done, total } }),
      )
    }
    for (const rule of unparsedRules(dataset, settings)) {
      complete = await supply.rule(complete, settings, rule)
    }
    return complete
  }
}

/** Whether changes speak of a program that is not there yet. */
function lacksPrograms(dataset: Dataset, changes: Scenario['changes']): boolean {
  const known = new Set(dataset.programs.map(({ id }) => id))
  return Object.keys(changes).some((path) => {
    const [group, id = ''] = path.split('.')
    return (group === 'programs' || group === 'lives') && !known.has(id)
  })
}

/** The years of local counts that the settings read and the dataset does not hold yet. */
export function missingYears(dataset: Dataset, settings: Settings): readonly number[] {
  const years = settings.programs.flatMap((program) => {
    const found = dataset.programs.find((each) => each.id === program.program)
    return found?.years[settings.year]?.localCrime ?? []
  })
  return [...new Set(years)].filter((year) => !dataset.local.crime.has(year)).sort((a, b) => a - b)
}

/** Parse a rule that a reader wrote, of a formula or of a reading, with mathjs, which is fetched only now. */
export async function parseShareRule(
  dataset: Dataset,
  settings: Settings,
  rule: string,
): Promise<Dataset> {
  const { parseRule } = await import('../model/rule-parse')
  const { definitions } = settings.law
  if (definitions.some(({ fails }) => fails === rule)) {
    const names = factRuleNames(dataset.factKinds, [...dataset.definitions, ...definitions])
    return withRule(dataset, rule, parseRule(rule, names))
  }
  const program = settings.programs.find((each) => each.shareRule === rule)?.program
  const parameters = dataset.programs.find((each) => each.id === program)?.parameters ?? []
  const numbers = [...parameters.map((parameter) => parameter.id), 'population', 'violent_crime']
  return withRule(dataset, rule, parseRule(rule, { numbers, facts: [] }))
}

/** A fault as one sentence a reader can use. */
export function inOneSentence(fault: unknown): string {
  return fault instanceof Error && fault.message !== ''
    ? fault.message
    : 'This could not be done; try again.'
}
