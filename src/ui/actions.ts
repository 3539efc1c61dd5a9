/** Says what a reader can do on the page. */
import type { Dataset, ParameterValue, RecipientId, Scenario } from '../model/index'
import type { Desk, Origin } from './files/desk-state'
import type { Asked, Doing, PageState } from './page-state'

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
  /** Put a scenario in the place of the one in view, in one step; without an origin it stays the same work. */
  replace(scenario: Scenario, origin?: Origin, view?: Pick<Doing, 'place' | 'program'>): void
  /** Fetch what a scenario needs without putting it into view; `refuse` is told what keeps it from counting. */
  ready(scenario: Scenario, then: (dataset: Dataset) => void, refuse: (says: string) => void): void
  /** Note what happened with files and links; no number hangs on it. */
  note(desk: Partial<Desk>): void
  undo(): void
  redo(): void
  /** Open the reasons of a number; `further` keeps the way back to the one open now. */
  ask(asked: Asked, further?: boolean): void
  back(): void
  closeReasons(): void
  /** Open one drawer, with a path at that parameter's control; null closes it. */
  openDrawer(drawer: PageState['drawer'], path?: string): void
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
