/** Has the browser keep the page's files once the page has nothing else to do, and hears of a new version of them. */
import { trustedScript } from '../trusted-script'

/** So long the first visit goes on before its files are fetched for the next. */
const PATIENCE = 2500

/**
 * Begin; `onWaiting` is given the worker of a new version that waits to be let in. Does nothing where
 * the browser keeps no files: while developing, on a page from a disk, and where a reader forbids it.
 */
export function keepFiles(onWaiting: (worker: ServiceWorker) => void): () => void {
  const able = import.meta.env.PROD && import.meta.env.MODE !== 'one-file'
  if (!able || !('serviceWorker' in navigator) || !location.protocol.startsWith('http'))
    return () => {}
  let stopped = false
  const follow = (registration: ServiceWorkerRegistration | undefined) => {
    // Where workers are blocked, some browsers answer with nothing instead of refusing.
    if (registration === undefined) return
    const tell = () => {
      // The first version of all has nothing to take over from.
      const { waiting } = registration
      if (!stopped && waiting !== null && navigator.serviceWorker.controller !== null)
        onWaiting(waiting)
    }
    tell()
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', tell),
    )
  }
  const begin = () => {
    if (stopped) return
    navigator.serviceWorker.register(trustedScript('offline')).then(follow, () => {
      // Without kept files the page works as ever, with a network.
    })
  }
  const timer = setTimeout(begin, PATIENCE)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
