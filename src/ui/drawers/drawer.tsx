/** The drawers: levers of government, assumptions about the world, and the law; never mixed. */
import { memo } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import { RuleEditor } from '../law/rule-editor'
import { useActions, usePage } from '../use-page'
import { groupRows } from '../views/parameter-list'
import { LawField } from './law-field'
import { LawInDrawer } from './law-in-drawer'
import { ParameterField } from './parameter-field'
import { TimeInDrawer } from './time-in-drawer'
import { drawers, useParameterRows } from './use-rows'

/** The open drawer, or nothing. */
export const Drawer = memo(function DrawDrawer() {
  const open = usePage((state) => state.drawer)
  const actions = useActions()
  const rows = useParameterRows()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [open])
  if (open === null) return null
  const drawer = drawers.find((each) => each.id === open)!
  const listed = rows(open)
  return (
    <aside
      class="drawer"
      aria-labelledby="drawer-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        actions.openDrawer(null)
      }}
    >
      <p class="top">
        <button type="button" class="link" onClick={() => actions.openDrawer(null)}>
          Close
        </button>
      </p>
      <h2 id="drawer-title" tabindex={-1} ref={heading}>
        {drawer.name}: {drawer.says}
      </h2>
      {open === 'law' && <LawInDrawer />}
      {listed.length === 0 && <p class="said">Nothing to set for this fiscal year.</p>}
      {groupRows(listed).map((group) => (
        <fieldset key={group.title}>
          <legend>{group.title}</legend>
          {group.rows.map((row) =>
            row.parameter.drawer === 'law' ? (
              <LawField key={row.parameter.path} row={row} />
            ) : row.parameter.type === 'rule' ? (
              <RuleEditor key={row.parameter.path} row={row} />
            ) : (
              <ParameterField key={row.parameter.path} row={row} />
            ),
          )}
        </fieldset>
      ))}
      {open !== 'law' && <TimeInDrawer drawer={open} />}
    </aside>
  )
})
