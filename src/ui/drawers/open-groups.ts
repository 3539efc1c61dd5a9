/** Remembers which groups of a drawer are open, as long as the page is. */
import { useCallback, useMemo, useState } from 'preact/hooks'
import type { PageStore } from '../store'
import { usePageContext } from '../use-page'
import type { DrawerId } from '../views/drawers'
import type { DrawerGroup } from './groups'
import { countIn } from './in-force'

/** Which groups are open, and a way to open or close one. */
interface OpenGroups {
  readonly has: (group: string) => boolean
  readonly set: (group: string, open: boolean) => void
}

const kept = new WeakMap<PageStore, Map<DrawerId, ReadonlySet<string>>>()

/** Those left open last; at first those in which something is changed, or the first of all. */
export function useOpenGroups(drawer: DrawerId, groups: readonly DrawerGroup[]): OpenGroups {
  const { store } = usePageContext()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => {
    const known = kept.get(store)?.get(drawer)
    if (known !== undefined) return known
    const state = store.getState()
    const changed = groups.filter(({ parameters }) => countIn(parameters, state) > 0)
    return new Set((changed.length > 0 ? changed : groups.slice(0, 1)).map(({ id }) => id))
  })
  const set = useCallback(
    (group: string, isOpen: boolean) =>
      setOpen((before) => {
        if (before.has(group) === isOpen) return before
        const next = new Set(before)
        if (isOpen) next.add(group)
        else next.delete(group)
        const drawers = kept.get(store) ?? new Map<DrawerId, ReadonlySet<string>>()
        kept.set(store, drawers.set(drawer, next))
        return next
      }),
    [store, drawer],
  )
  return useMemo(() => ({ has: (group: string) => open.has(group), set }), [open, set])
}
