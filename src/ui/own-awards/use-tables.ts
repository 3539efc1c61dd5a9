/** Holds the reader's own tables of awards while the page is open, with a way back from each act. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { readAwards } from '../../model/index'
import type { AwardTable } from '../../model/index'
import { inOneSentence } from '../prepare'
import { browserAwardShelf, readTables } from './own-shelf'
import type { AwardShelf, GivenTable } from './own-shelf'

const MOST_TABLES = 8

/** The tables in view, and what can be done with them. */
export interface Tables {
  readonly tables: readonly AwardTable[]
  /** What just happened, in one sentence. */
  readonly told: string
  /** What keeps a table from being taken, in one sentence. */
  readonly fault: string
  readonly add: (given: GivenTable) => void
  readonly clear: () => void
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null
  readonly refuse: (says: string) => void
}

interface State {
  readonly given: readonly GivenTable[]
  readonly read: readonly AwardTable[]
  readonly before: readonly (readonly GivenTable[])[]
  readonly told: string
  readonly fault: string
}

const empty: State = { given: [], read: [], before: [], told: '', fault: '' }

/** The reader's tables, read from the browser at first. */
export function useTables(make: () => AwardShelf = browserAwardShelf): Tables {
  const shelf = useRef<AwardShelf | null>(null)
  shelf.current ??= make()
  const [state, setState] = useState<State>(empty)
  useEffect(() => {
    let gone = false
    void shelf.current!.read().then((given) => {
      if (gone || given.length === 0) return
      setState((now) => (now.given.length > 0 ? now : { ...empty, given, read: readTables(given) }))
    })
    return () => {
      gone = true
    }
  }, [])
  function show(given: readonly GivenTable[], read: readonly AwardTable[], told: string) {
    setState((now) => ({
      given,
      read,
      before: [...now.before, now.given].slice(-20),
      told,
      fault: '',
    }))
    void shelf.current!.keep(given).then((says) => {
      if (says !== '') setState((now) => ({ ...now, told: `${told} ${says}` }))
    })
  }
  const refuse = (fault: string) => setState((now) => ({ ...now, fault }))
  return {
    tables: state.read,
    told: state.told,
    fault: state.fault,
    refuse,
    add(given) {
      const { name, text } = given
      if (state.given.some((one) => one.text === text))
        return refuse(`The table ${name} is here already.`)
      if (state.given.length >= MOST_TABLES)
        return refuse(`At most ${MOST_TABLES} tables are kept; clear them first.`)
      try {
        const read = readAwards(text, name)
        show([...state.given, given], [...state.read, read], `Read ${name}.`)
      } catch (fault) {
        refuse(inOneSentence(fault))
      }
    },
    clear: () => show([], [], 'All tables are cleared from this browser.'),
    undo:
      state.before.length === 0
        ? null
        : () => {
            const given = state.before.at(-1)!
            const before = state.before.slice(0, -1)
            setState({ given, read: readTables(given), before, told: 'Taken back.', fault: '' })
            void shelf.current!.keep(given)
          },
  }
}
