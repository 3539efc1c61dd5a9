/** A drawer: on top what is changed, then every parameter of what government does, or of how the world is. */
import '../styles/drawers.css'
import { memo } from 'preact/compat'
import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks'
import { LawComing, useLaw } from '../verdicts/use-law'
import { useActions, usePage } from '../use-page'
import { drawers } from '../views/drawers'
import type { DrawerId } from '../views/drawers'
import { ChangedList } from './changed-list'
import { GroupPart } from './group-part'
import { drawerGroups, foundIn, holds } from './groups'
import { useScope } from './in-force'
import { useOpenGroups } from './open-groups'
import { useFocus } from './use-focus'

/** The open drawer, or nothing. */
export const Drawer = memo(function DrawDrawer() {
  const open = usePage((state) => state.drawer)
  return open === null ? null : <OpenDrawer key={open} drawer={open} />
})

function OpenDrawer({ drawer }: { readonly drawer: DrawerId }) {
  const { name, says } = drawers.find((each) => each.id === drawer)!
  const actions = useActions()
  const there = useLaw()
  const scope = useScope()
  const groups = useMemo(() => drawerGroups(scope, drawer), [scope, drawer])
  const [typed, setTyped] = useState('')
  const found = useMemo(() => foundIn(groups, typed), [groups, typed])
  const opened = useOpenGroups(drawer, groups)
  const panel = useRef<HTMLElement>(null)
  const lead = useCallback(
    (path: string) => {
      setTyped('')
      const group = groups.find((each) => holds(each, path))
      if (group !== undefined) opened.set(group.id, true)
    },
    [groups, opened],
  )
  useFocus(panel, drawer, lead)
  const id = useId()
  return (
    <aside
      ref={panel}
      class="drawer"
      aria-labelledby="drawer-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        actions.openDrawer(null)
      }}
    >
      <p class="top">
        <small>{says}</small>
        <button type="button" class="link end" onClick={() => actions.openDrawer(null)}>
          Close
        </button>
      </p>
      <h2 id="drawer-title" tabindex={-1}>
        {name}
      </h2>
      <ChangedList drawer={drawer} />
      <p class="drawer-find">
        <label for={id}>Find a parameter</label>
        <input
          id={id}
          type="search"
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return
            event.stopPropagation()
            setTyped('')
          }}
        />
      </p>
      {found.length === 0 && (
        <p class="said">
          No parameter of this drawer has these words. The other drawer may, or fewer words.
        </p>
      )}
      {found.map((group) => (
        <GroupPart
          key={group.id}
          group={group}
          open={typed.trim() !== '' || opened.has(group.id)}
          onOpen={typed.trim() === '' ? opened.set : ignore}
        />
      ))}
      {!there && <LawComing />}
    </aside>
  )
}

/** What is found stands open while words are typed. */
function ignore(): void {}
