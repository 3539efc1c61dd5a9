/** Keeps the one state of the page; everything a reader does goes through its actions. */
import { listParameters } from '../model/index'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Dataset, ParameterValue, Scenario } from '../model/index'
import type { Actions } from './actions'
import { emptyDesk } from './files/desk-state'
import type { Origin } from './files/desk-state'
import { begin, endGesture, record, redo, undo } from './history'
import type { Doing, PageState, Results } from './page-state'
import type { Preparation } from './prepare'
import { changesInForce, startFrom, withChange, withoutChange } from './scenario-changes'
import type { FindBase } from './scenario-changes'
import { chooseProgram, chooseReading } from './scenario-choices'
import { moveToYear } from './scenario-year'

/** The day of the mayors’ meeting: the parts on the law open on it. */
const FIRST_LOOK = '2017-04-25'

export type PageStore = StoreApi<PageState>

/** Read one slice of a page; the component redraws only when that slice changes. */
export function useSlice<T>(store: PageStore, select: (state: PageState) => T): T {
  return useStore(store, select)
}

/** A store of its own that begins with the state of another. */
export function copyStore(store: PageStore): PageStore {
  return createStore<PageState>(() => store.getState())
}

/** Begin the page with its first results. */
export function createPage(
  dataset: Dataset,
  doing: Doing,
  results: Results,
  said: string,
): PageStore {
  return createStore<PageState>(() => ({
    dataset,
    doing: begin(doing),
    ...results,
    shown: results,
    before: { scenario: doing.scenario, outcome: results.outcome },
    said,
    fault: null,
    busy: null,
    counted: null,
    counting: null,
    naming: null,
    asked: [],
    drawer: null,
    drawerAt: null,
    lawComing: null,
    lawDay: FIRST_LOOK,
    desk: emptyDesk,
  }))
}

/**
 * Bind the actions to a page. `prepare` checks a scenario and loads what it needs before it is
 * recorded, so that a change either counts wholly or not at all.
 */
export function createActions(
  page: PageStore,
  prepare: Preparation,
  findBase: FindBase,
  fetchNames: Actions['fetchNames'],
  count: (page: PageStore) => () => void = () => () => {},
  fetchSources: Actions['fetchSources'] = async () => {},
): Actions {
  let stopCounting = () => {}
  const { getState, setState } = page
  const doing = () => getState().doing
  const inForce = () => changesInForce(doing().now.scenario, findBase)

  function take(
    scenario: Scenario,
    path: string,
    gesture: string | null = null,
    place = doing().now.place,
    program = doing().now.program,
    origin = doing().now.origin,
  ) {
    prepare(scenario, path, (dataset) =>
      setState((state) => ({
        dataset,
        fault: null,
        doing: record(state.doing, { scenario, place, program, origin }, gesture),
        before:
          gesture !== null && gesture === state.doing.gesture ? state.before : beforeNow(state),
      })),
    )
  }

  function standard(path: string): ParameterValue | undefined {
    const year = getState().outcome.settings.year
    return listParameters(getState().dataset, year).find((each) => each.path === path)?.value
  }

  function step(move: typeof undo<Doing>) {
    const next = move(doing())
    if (next === doing()) return
    prepare(next.now.scenario, '', (dataset) =>
      setState((state) => ({ dataset, doing: next, fault: null, before: beforeNow(state) })),
    )
  }

  return {
    set(path, value, gesture) {
      take(
        withChange(doing().now.scenario, path, value, findBase, standard(path)),
        path,
        gesture ?? null,
      )
    },
    setAll(changes, path) {
      const scenario = Object.entries(changes).reduce(
        (sum, [at, value]) =>
          value === null
            ? withoutChange(sum, at)
            : withChange(sum, at, value, findBase, standard(at)),
        doing().now.scenario,
      )
      take(scenario, path)
    },
    endGesture: () => setState((state) => ({ doing: endGesture(state.doing) })),
    setYear: (year) =>
      take(moveToYear(getState().dataset, doing().now.scenario, inForce(), year), 'year'),
    setProgram(program) {
      const { now } = doing()
      take(
        chooseProgram(getState(), now.scenario, program, findBase),
        'program',
        null,
        now.place,
        program,
      )
    },
    setReading(program, definition) {
      const { scenario } = doing().now
      take(chooseReading(getState(), scenario, program, definition, findBase), 'program')
    },
    setPlace: (place) =>
      setState((state) => ({ doing: record(state.doing, { ...state.doing.now, place }, null) })),
    open(name) {
      const scenario = startFrom(name, findBase(name))
      const origin: Origin = { how: 'shipped', scenario, name, foreign: false }
      take(scenario, 'scenario', null, doing().now.place, '', origin)
    },
    replace(scenario, origin, view) {
      const { now } = doing()
      const program = view?.program ?? (origin === undefined ? now.program : '')
      take(scenario, 'scenario', null, view?.place ?? now.place, program, origin ?? now.origin)
    },
    ready(scenario, then, refuse) {
      const take = (dataset: Dataset) => {
        // The page lays the years to come of its own scenario over what another needs.
        page.setState({ dataset })
        then(dataset)
      }
      prepare(scenario, 'scenario', take, refuse)
    },
    note: (desk) => setState((state) => ({ desk: { ...state.desk, ...desk } })),
    undo: () => step(undo),
    redo: () => step(redo),
    ask: (asked, further = false) =>
      setState((state) => ({ asked: [...(further ? state.asked : []), asked].slice(-50) })),
    back: () => setState((state) => ({ asked: state.asked.slice(0, -1) })),
    closeReasons: () => setState({ asked: [] }),
    openDrawer: (drawer, path) =>
      setState({ drawer, drawerAt: path === undefined ? null : { path } }),
    setLawDay: (lawDay) => setState({ lawDay }),
    countEvery() {
      stopCounting()
      stopCounting = count(page)
    },
    stopCounting: () => stopCounting(),
    fail: (path, says) => setState({ fault: { path, says } }),
    fetchNames,
    fetchSources,
  }
}

function beforeNow(state: PageState): PageState['before'] {
  return { scenario: state.ran.scenario, outcome: state.outcome }
}
