/** Starts a worker that draws: the one script the page may load by an address, through its one policy. */
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import address from './draw-worker?worker&url'
import type { DrawWorker, Hears } from './draw-messages'
import type { FromWorker } from './draw-messages'

interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

let policy: ReturnType<Policies['createPolicy']> | undefined

/** A worker. Throws where the browser has none, or will not start one. */
export function startWorker(hears: Hears): DrawWorker {
  const worker = new Worker(trusted(), { type: 'module', name: 'draws' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hears.answer(data))
  worker.addEventListener('error', (event) => {
    // It is told to the reader; the browser need not say it once more.
    event.preventDefault()
    hears.crashed(event.message ?? '')
  })
  worker.addEventListener('messageerror', hears.garbled)
  return { send: (message) => worker.postMessage(message, []), end: () => worker.terminate() }
}

/** The fixed address as the page's content policy asks for it; browsers without such policies take it as it is. */
function trusted(): string {
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes
  if (policies === undefined) return address
  policy ??= policies.createPolicy('grantflow-worker', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError('The page loads no other script by its address.')
      return asked
    },
  })
  return policy.createScriptURL(address)
}
