/** Shows the parts that say how things stand: dialogs, menus, progress, faults, nothing, and tables. */
import { useState } from 'preact/hooks'
import { fiscalYear, money } from '../format'
import { Menu } from '../files/menu'
import { Modal } from '../files/modal'
import { Num } from '../number'
import { UnderWay } from '../under-way'
import { RESTING, working } from '../working'
import { FramedTable } from '../table/framed-table'
import { useExamples } from './use-example'

/** A dialog that asks nothing. */
export function Dialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        Open a dialog
      </button>
      {open && (
        <Modal title="A dialog" onClose={() => setOpen(false)}>
          <p>It has a heading, says one thing, and ends with what can be done.</p>
          <p class="acts">
            <button type="button" class="do" onClick={() => setOpen(false)}>
              Do it
            </button>
            <button type="button" class="link" onClick={() => setOpen(false)}>
              Cancel
            </button>
          </p>
        </Modal>
      )}
    </>
  )
}

/** A menu that only says what was chosen. */
export function Menus() {
  const [chosen, choose] = useState('nothing')
  return (
    <>
      <Menu
        label="More"
        items={['First', 'Second'].map((says) => ({ says, act: () => choose(says) }))}
      />
      <p class="caption">Chosen: {chosen.toLowerCase()}</p>
    </>
  )
}

/** Each state once; the fault goes when it is tried again. */
export function States() {
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  return (
    <>
      <button type="button" class="link" aria-pressed={busy} onClick={() => setBusy(!busy)}>
        Show it at work
      </button>
      {busy && (
        <>
          <UnderWay working={working('Reading the places', 0.4)} fault="" retry={() => {}} />
          <p class="busy">
            Reading the tables <progress max={10} value={4} aria-label="Reading the tables" />
          </p>
        </>
      )}
      <UnderWay working={RESTING} fault={fault} retry={() => setFault('')} />
      <button
        type="button"
        class="link"
        disabled={fault !== ''}
        onClick={() => setFault('The tables did not come. Look at your connection.')}
      >
        Show a fault
      </button>
      <p class="empty">
        No place fails this reading on this day. Ten were named; none of them does what it asks
        about.
      </p>
      <p>
        <span class="none">Cannot be told: no source says what this place does.</span>
      </p>
    </>
  )
}

/** The examples as a table. */
export function Tables() {
  const { examples, year } = useExamples()
  return (
    <FramedTable
      whole
      label="The examples as a table"
      caption={`Award, ${fiscalYear(year)}`}
      head={['Recipient', 'Baseline', 'Now']}
      numeric={[1, 2]}
    >
      <tbody>
        {examples.map((each) => (
          <tr key={each.name}>
            <th scope="row">{each.name}</th>
            <td class="r">
              <Num
                asked={each.ask('baseline')}
                label={`${each.name}, baseline: ${money(each.due)}`}
              >
                {money(each.due)}
              </Num>
            </td>
            <td class="r">
              <Num asked={each.ask('outcome')} label={`${each.name}, now: ${each.words}`}>
                {each.words}
              </Num>
            </td>
          </tr>
        ))}
      </tbody>
    </FramedTable>
  )
}
