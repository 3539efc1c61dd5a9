/** The search over everything: one field, and under it what is meant, by kind; Enter goes there. */
import Combobox from '@github/combobox-nav'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Modal } from '../files/modal'
import { usePageContext } from '../use-page'
import '../styles/files.css'
import '../styles/palette.css'
import { follow } from './choose'
import { find } from './find'
import type { Found } from './find'
import { KeyLine } from './key-line'
import { offered } from './offered'
import { remember } from './recent'
import { Results } from './results'
import { stepTo } from './step-to'
import { useIndex } from './use-index'

interface Props {
  /** What was typed before the dialog stood. */
  readonly early: { current: string | null }
  /** Whether one key alone opens the search. */
  readonly single: boolean
  readonly onSingle: (on: boolean) => void
  readonly onClose: () => void
  /** Takes what is to be done once the dialog has closed; it is handed the door to the exports. */
  readonly onChoose: (act: (openExport: () => void) => void) => void
}

/** The dialog with its field, its list and its keys. */
export function Palette(props: Props) {
  const page = usePageContext()
  const { indices, coming } = useIndex()
  const [typed, setTyped] = useState('')
  const found = useMemo(
    () => (typed.trim() === '' ? offered(page.store) : find(indices, typed)),
    [indices, typed, page],
  )
  const entries = found.groups.flatMap((group) => group.entries)
  const choose = (key: string) => {
    const entry = entries.find((each) => each.key === key)
    if (entry === undefined) return
    remember(page.store, entry)
    props.onChoose((openExport) => follow(page, entry, openExport))
  }
  const { input, list, box } = useCombobox(found, choose, setTyped)
  // By now the dialog stands and its field has the focus; from here on it takes the keys itself.
  useEffect(() => {
    setTyped(props.early.current ?? '')
    props.early.current = null
  }, [])
  const id = useId()
  return (
    <Modal title="Search" onClose={props.onClose}>
      <div class="palette">
        <label for={id}>Find a place, a program, a reading, a parameter, or something to do</label>
        <input
          ref={input}
          id={id}
          type="text"
          autofocus
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          value={typed}
          onKeyDownCapture={(event) => {
            if (box.current !== null && stepTo(event, box.current)) {
              event.preventDefault()
              event.stopImmediatePropagation()
            }
          }}
        />
        <p class="found" role="status">
          {summary(typed, found, coming)}
        </p>
        <Results list={list} groups={found.groups} typed={typed} off={found.off} />
        {typed.trim() !== '' && found.count === 0 && <Nothing coming={coming} />}
        <KeyLine single={props.single} onSingle={props.onSingle} />
      </div>
    </Modal>
  )
}

/** What was found, in one line that is also spoken. */
function summary(typed: string, { count, more, off }: Found, coming: string): string {
  if (typed.trim() === '') return coming
  const says = [
    count === 0 ? '' : off ? 'Nothing begins like that; these come near.' : '',
    more > 0
      ? `The best ${count - more}, and ${more.toLocaleString('en-US')} more: type another letter.`
      : '',
    more === 0 && count > 0 ? `${count} found.` : '',
    coming,
  ]
  return says.filter(Boolean).join(' ')
}

/** What a search without result teaches. */
function Nothing(props: { readonly coming: string }) {
  return (
    <div class="nothing">
      <p>Nothing goes by that name{props.coming === '' ? '' : ' yet'}.</p>
      <ul>
        <li>
          A place by its own name, with its state if need be: springfield ma, or its census number.
        </li>
        <li>A parameter by what it says or by its value: minimum share, 60 percent.</li>
        <li>A case by a party or its citation: chicago sessions, 888 F.3d 272.</li>
        <li>One letter may be wrong in a word of four letters or more, but not its first.</li>
      </ul>
    </div>
  )
}

/** The keyboard of a combobox over the list; the first row is chosen until another is. */
function useCombobox(found: Found, choose: (key: string) => void, onType: (words: string) => void) {
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const box = useRef<Combobox | null>(null)
  const latest = useRef(choose)
  latest.current = choose
  useLayoutEffect(() => {
    const made = new Combobox(input.current!, list.current!, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'selected',
    })
    box.current = made
    made.start()
    const onCommit = (event: Event) => {
      if (event.target instanceof HTMLElement) latest.current(event.target.dataset['key'] ?? '')
    }
    list.current!.addEventListener('combobox-commit', onCommit)
    // The combobox takes its choice back at every letter; only after it may a new list be drawn and
    // its first row be chosen.
    const onInput = () => onType(input.current!.value)
    input.current!.addEventListener('input', onInput)
    return () => {
      input.current?.removeEventListener('input', onInput)
      made.destroy()
    }
  }, [])
  useLayoutEffect(() => {
    box.current?.resetSelection()
    if (list.current) list.current.scrollTop = 0
    input.current?.setAttribute('aria-expanded', String(found.groups.length > 0))
  }, [found])
  return { input, list, box }
}
