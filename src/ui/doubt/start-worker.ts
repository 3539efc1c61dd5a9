/** Starts a worker that draws: the one script the page may load by an address, through its one policy. */
import { trustedScript } from '../trusted-script'
import type { DrawWorker, Hears } from './draw-messages'
import type { FromWorker } from './draw-messages'

/** A worker. Throws where the browser has none, or will not start one. */
export function startWorker(hears: Hears): DrawWorker {
  const worker = new Worker(trustedScript('drawing'), { type: 'module', name: 'draws' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hears.answer(data))
  worker.addEventListener('error', (event) => {
    // It is told to the reader; the browser need not say it once more.
    event.preventDefault()
    hears.crashed(event.message ?? '')
  })
  worker.addEventListener('messageerror', hears.garbled)
  return { send: (message) => worker.postMessage(message, []), end: () => worker.terminate() }
}
