/** Watches the ways a scenario can come in: the address, keys, paste and drop; and keeps it when the page goes. */
import { useEffect } from 'preact/hooks'
import type { Page } from '../use-page'
import { deskOf } from './desk-page'
import { findLink, isScenarioLink } from './find-link'
import { bringIn, bringInFile } from './opening'
import { save } from './saving'

/** Open every door of a page; they close with it. */
export function useDoors(page: Page): void {
  useEffect(() => {
    const doors = new AbortController()
    const on = <K extends keyof WindowEventMap>(
      name: K,
      call: (event: WindowEventMap[K]) => void,
    ) => addEventListener(name, call, { signal: doors.signal })
    const { keeper } = deskOf(page)
    const stopAddress = followAddress(page)
    on('keydown', (event) => onKey(page, event))
    on('paste', (event) => onPaste(page, event))
    on('dragover', (event) => {
      // Without this the browser would leave the page for the file.
      if (event.dataTransfer?.types.includes('Files') || isFree(event.target))
        event.preventDefault()
    })
    on('drop', (event) => onDrop(page, event))
    on('pagehide', () => void keeper.flush())
    document.addEventListener('visibilitychange', () => void keeper.flush(), {
      signal: doors.signal,
    })
    on('beforeunload', (event) => {
      if (keeper.atStake()) event.preventDefault()
    })
    return () => {
      doors.abort()
      stopAddress()
    }
  }, [page])
}

/** Ctrl or Cmd with O opens, with S saves, with Shift and S saves as. */
function onKey(page: Page, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  if (key !== 'o' && key !== 's') return
  if (key === 'o' && event.shiftKey) return
  event.preventDefault()
  // One dialog at a time: what is open is answered first.
  if (page.store.getState().desk.dialog !== null) return
  if (key === 'o') page.actions.note({ dialog: { is: 'open' } })
  else if (event.shiftKey) page.actions.note({ dialog: { is: 'save' } })
  else void save(page)
}

/** A link, a scenario's text or a file, pasted anywhere but into a field. */
function onPaste(page: Page, event: ClipboardEvent): void {
  if (!isFree(event.target) || event.clipboardData === null) return
  const file = event.clipboardData.files[0]
  if (file) {
    event.preventDefault()
    void bringInFile(page, file)
    return
  }
  take(page, event.clipboardData.getData('text/plain'), () => event.preventDefault())
}

function onDrop(page: Page, event: DragEvent): void {
  const { dataTransfer } = event
  if (dataTransfer === null) return
  const file = dataTransfer.files[0]
  if (file) {
    event.preventDefault()
    void bringInFile(page, file)
  } else if (isFree(event.target)) {
    take(page, dataTransfer.getData('text/plain'), () => event.preventDefault())
  }
}

/** Bring in text that looks like a scenario or a link to one; other text is none of the page's business. */
function take(page: Page, text: string, took: () => void): void {
  const link = findLink(text) !== null
  if (!link && !text.trimStart().startsWith('{')) return
  took()
  void bringIn(page, text, { how: link ? 'link' : 'paste', name: '' })
}

/** Whether nothing at this spot takes text itself. */
function isFree(target: EventTarget | null): boolean {
  return !(
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  )
}

/**
 * Open the link in the address, now and whenever it changes. The address keeps a link only as long as
 * it is what is in view.
 */
function followAddress(page: Page): () => void {
  let followed = ''
  const follow = () => {
    const { hash } = location
    if (!isScenarioLink(hash)) return
    // Coming back to the link that is in view opens nothing anew.
    if (hash === followed && !isChanged(page)) return
    followed = hash
    void bringIn(page, hash, { how: 'link', name: '' })
  }
  const onHash = () => follow()
  addEventListener('hashchange', onHash)
  const stop = page.store.subscribe((state, before) => {
    const left = before.desk.dialog?.is === 'preview' && state.desk.dialog?.is !== 'preview'
    const moved = state.doing.now.scenario !== before.doing.now.scenario
    if (!isScenarioLink(location.hash) || !(left || moved)) return
    const { dialog } = state.desk
    if (dialog?.is !== 'preview' && isChanged(page)) {
      followed = ''
      history.replaceState(history.state, '', location.pathname + location.search)
    }
  })
  follow()
  return () => {
    removeEventListener('hashchange', onHash)
    stop()
  }
}

/** Whether what is in view is anything but a link as it was opened. */
function isChanged(page: Page): boolean {
  const { scenario, origin } = page.store.getState().doing.now
  return origin?.how !== 'link' || origin.scenario !== scenario
}
