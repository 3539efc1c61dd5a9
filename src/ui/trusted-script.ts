/** The one policy by which the page may load a script by an address: two fixed addresses, and no other. */
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import drawing from './doubt/draw-worker?worker&url'

interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/** The worker that draws, and the one that keeps the page's files; both lie beside the page. */
const SCRIPTS = { drawing, offline: './sw.js' } as const

let policy: ReturnType<Policies['createPolicy']> | undefined

/** The address as the page's content policy asks for it; browsers without such policies take it as it is. */
export function trustedScript(name: keyof typeof SCRIPTS): string {
  const address = SCRIPTS[name]
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes
  if (policies === undefined) return address
  policy ??= policies.createPolicy('grantflow-worker', {
    createScriptURL(asked) {
      if (!Object.values(SCRIPTS).includes(asked))
        throw new TypeError('The page loads no other script by its address.')
      return asked
    },
  })
  return policy.createScriptURL(address)
}
