/** Keeps the one state of the page; everything a reader does goes through its actions. */
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Dataset, ParameterValue, RecipientId, Scenario } from '../model/index'
import { begin, endGesture, record, redo, undo } from './history'
import { parametersOf } from './parameters'
import type { Asked, Doing, PageState, Results } from './page-state'
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

/** What the page can do; components hold these and never write the state. */
export interface Actions {
  /** Change one parameter; changes of one gesture (a drag) are one step to undo. */
  set(path: string, value: ParameterValue, gesture?: string): void
  endGesture(): void
  /** Change several parameters in one step; null takes a change back. */
  setAll(changes: Readonly<Record<string, ParameterValue | null>>, path: string): void
  setYear(year: string): void
  /** Put a program into view, and count it where it is not counted. */
  setProgram(program: string): void
  /** Judge a program's awards by a reading of one of its conditions, or by none. */
  setReading(program: string, definition: string): void
  setPlace(place: RecipientId): void
  open(name: string): void
  replace(scenario: Scenario): void
  undo(): void
  redo(): void
  /** Open the reasons of a number; `further` keeps the way back to the one open now. */
  ask(asked: Asked, further?: boolean): void
  back(): void
  closeReasons(): void
  openDrawer(drawer: PageState['drawer']): void
  /** Choose the day on which readings are held against places. */
  setLawDay(day: PageState['lawDay']): void
  fail(path: string, says: string): void
  /** Count every program of the year in view, beside the scenario; a second call begins anew. */
  countEvery(): void
  stopCounting(): void
  /** Fetch the names of the long tail; gives the dataset with all of them, or null where they did not come. */
  fetchNames(): Promise<Dataset | null>
  /** Fetch every source of the edition, also of sections not opened yet. */
  fetchSources(): Promise<void>
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
    lawComing: null,
    lawDay: FIRST_LOOK,
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
  ) {
    prepare(scenario, path, (dataset) =>
      setState((state) => ({
        dataset,
        fault: null,
        doing: record(state.doing, { scenario, place, program }, gesture),
        before:
          gesture !== null && gesture === state.doing.gesture ? state.before : beforeNow(state),
      })),
    )
  }

  function standard(path: string): ParameterValue | undefined {
    const year = getState().outcome.settings.year
    return parametersOf(getState().dataset, year).find((each) => each.path === path)?.value
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
    open: (name) => take(startFrom(name, findBase(name)), 'scenario', null, doing().now.place, ''),
    replace: (scenario) => take(scenario, 'scenario', null, doing().now.place, ''),
    undo: () => step(undo),
    redo: () => step(redo),
    ask: (asked, further = false) =>
      setState((state) => ({ asked: [...(further ? state.asked : []), asked].slice(-50) })),
    back: () => setState((state) => ({ asked: state.asked.slice(0, -1) })),
    closeReasons: () => setState({ asked: [] }),
    openDrawer: (drawer) => setState({ drawer }),
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
  return { scenario: state.doing.now.scenario, outcome: state.outcome }
}
