/** Offers what is most likely meant before anything is typed: what was chosen last, else the rooms and common commands. */
import type { PageStore } from '../store'
import type { Found } from './find'
import { commandEntries, roomEntries } from './page-entries'
import { recentOf } from './recent'

const COMMON = ['undo', 'redo', 'open', 'save', 'copy-link', 'export', 'print', 'reset']

/** The rows of an empty field. */
export function offered(store: PageStore): Found {
  const recent = recentOf(store)
  const state = store.getState()
  const common = commandEntries(state).filter(
    ({ goal }) => goal.to === 'command' && COMMON.includes(goal.command),
  )
  const groups = [
    { kind: 'recent' as const, entries: recent },
    { kind: 'room' as const, entries: roomEntries.slice(0, 4) },
    { kind: 'command' as const, entries: common },
  ].map(({ kind, entries }) => ({
    kind,
    entries:
      kind === 'recent'
        ? entries
        : entries.filter(({ key }) => !recent.some((each) => each.key === key)),
  }))
  const shown = groups.filter(({ entries }) => entries.length > 0)
  return {
    groups: shown,
    count: shown.flatMap(({ entries }) => entries).length,
    more: 0,
    off: false,
  }
}
