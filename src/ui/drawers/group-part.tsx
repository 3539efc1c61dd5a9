/** Parameters that belong together behind one line that opens, with a count of what is changed among them. */
import { memo } from 'preact/compat'
import type { ComponentChildren } from 'preact'
import type { Parameter } from '../../model/index'
import { RuleEditor } from '../law/rule-editor'
import { useCheckedPage } from '../next/use-checked-page'
import { PageContext, usePage } from '../use-page'
import type { DrawerGroup } from './groups'
import { countIn, useRow } from './in-force'
import { ParameterField, sourceWords } from './parameter-field'

/** The line and, once it is open, the controls. */
export const GroupPart = memo(function DrawGroup(props: {
  readonly group: DrawerGroup
  readonly open: boolean
  readonly onOpen: (group: string, open: boolean) => void
}) {
  const { group, open, onOpen } = props
  const changed = usePage((state) => countIn(group.parameters, state))
  const source = usePage(({ dataset }) => dataset.sources.get(group.source))
  const fields = open && group.parameters.map((each) => <Field key={each.path} parameter={each} />)
  return (
    <details
      class="drawer-group"
      open={open}
      onToggle={({ currentTarget }) => onOpen(group.id, currentTarget.open)}
    >
      <summary>
        {group.title} {changed > 0 && <em>{changed} changed</em>}
      </summary>
      {open && group.says !== '' && <p class="sentence">{group.says}</p>}
      {open && source !== undefined && (
        <p class="sentence" data-name>
          Source: {sourceWords(source)}
        </p>
      )}
      {open && group.timed ? <Checked parameters={group.parameters}>{fields}</Checked> : fields}
    </details>
  )
})

function Field({ parameter }: { readonly parameter: Parameter }) {
  const row = useRow(parameter)
  return parameter.type === 'rule' ? (
    <div data-path={parameter.path}>
      <RuleEditor row={row} />
    </div>
  ) : (
    <ParameterField row={row} />
  )
}

/** What happens in time is held against the rest of it before it counts. */
function Checked(props: {
  readonly parameters: readonly Parameter[]
  readonly children: ComponentChildren
}) {
  const page = useCheckedPage(props.parameters)
  return <PageContext.Provider value={page}>{props.children}</PageContext.Provider>
}
