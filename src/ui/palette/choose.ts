/** Does what was chosen in the search, and brings the focus to it. */
import { copyId, copyLink, duplicate, save } from '../files/saving'
import { setTheme } from '../theme'
import type { Page } from '../use-page'
import type { Command, Entry, Goal } from './entry'
import { focusOn, leadTo } from './lead-to'

/** Follow a choice; the search has closed and given the focus back. */
export function follow(page: Page, { goal }: Entry, openExport: () => void): void {
  const { actions, store } = page
  switch (goal.to) {
    case 'address':
      return leadTo(goal.hash)
    case 'day':
      actions.setLawDay(goal.day)
      return leadTo(goal.hash)
    case 'parameter':
      if (goal.program !== null) actions.setProgram(goal.program)
      return actions.openDrawer(goal.drawer, goal.path)
    case 'scenario':
      actions.open(goal.name)
      return focusOn('#scenario')
    case 'program':
      if (store.getState().outcome.settings.year === goal.year) return inView(page, goal)
      return moveFirst(page, goal)
    case 'command':
      return act(page, goal.command, openExport)
  }
}

function inView({ actions }: Page, { program }: Goal & { to: 'program' }): void {
  actions.setProgram(program)
  if (!/^#?(?:see=.*)?$/.test(location.hash)) location.hash = '#'
  focusOn('#program')
}

/** A program is put into view once its fiscal year is. */
function moveFirst(page: Page, goal: Goal & { to: 'program' }): void {
  const { actions, store } = page
  const stop = store.subscribe((state) => {
    const there = state.outcome.settings.year === goal.year
    if (there || state.fault !== null) stop()
    if (there) inView(page, goal)
  })
  actions.setYear(goal.year)
}

function act(page: Page, command: Command, openExport: () => void): void {
  const { actions } = page
  switch (command) {
    case 'undo':
      return actions.undo()
    case 'redo':
      return actions.redo()
    case 'open':
    case 'save-as':
    case 'reset':
    case 'difference':
      return actions.note({ dialog: { is: command === 'save-as' ? 'save' : command } })
    case 'save':
      return void save(page)
    case 'copy-link':
      return void copyLink(page)
    case 'copy-id':
      return void copyId(page)
    case 'duplicate':
      return duplicate(page)
    case 'export':
      return openExport()
    case 'print':
      // The dialog is gone from the page before it goes to paper.
      return void setTimeout(() => print())
    case 'levers':
      actions.openDrawer('lever')
      return focusOn('#drawer-title')
    case 'assumptions':
      actions.openDrawer('assumption')
      return focusOn('#drawer-title')
    case 'close-drawer':
      return actions.openDrawer(null)
    case 'theme-light':
      return setTheme('light')
    case 'theme-dark':
      return setTheme('dark')
    case 'theme-system':
      return setTheme('system')
  }
}
