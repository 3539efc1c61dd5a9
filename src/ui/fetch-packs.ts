/** Fetches packs from the server, each once, and says how far it has come. */
import { edition, packs } from 'virtual:packs'
import { PACK_VERSION } from './pack-format'

/** Called with bytes done of bytes in all, and what is being loaded, in words. */
export type OnProgress = (done: number, total: number, what: string) => void

/** Data that could not be loaded; the message says what and why, and trying again may help. */
export class LoadFault extends Error {
  override readonly name = 'LoadFault'
}

const kept = new Map<string, Promise<unknown>>()

/** The packs of these names as they were sent. Throws a LoadFault; those that came are kept. */
export async function fetchAll(
  names: readonly string[],
  onProgress: OnProgress,
  what: string,
): Promise<ReadonlyMap<string, unknown>> {
  const total = names.reduce((sum, name) => sum + packs[name]!.bytes, 0)
  const done = new Map<string, number>()
  const tell = (name: string, bytes: number) => {
    done.set(name, bytes)
    onProgress(
      [...done.values()].reduce((sum, one) => sum + one, 0),
      total,
      what,
    )
  }
  onProgress(0, total, what)
  const found = await Promise.all(
    names.map(
      async (name) => [name, await fetchPack(name, what, (bytes) => tell(name, bytes))] as const,
    ),
  )
  return new Map(found)
}

/** A pack is fetched once; one that failed is fetched anew when it is asked for again. */
function fetchPack(name: string, what: string, tell: (bytes: number) => void): Promise<unknown> {
  const already = kept.get(name)
  const pack = already ?? readPack(name, what, tell)
  kept.set(name, pack)
  return pack.then(
    (found) => {
      tell(packs[name]!.bytes)
      return found
    },
    (error: unknown) => {
      if (kept.get(name) === pack) kept.delete(name)
      throw error
    },
  )
}

async function readPack(
  name: string,
  what: string,
  tell: (bytes: number) => void,
): Promise<unknown> {
  let text: string
  try {
    // A page that is one file holds its packs; elsewhere the build leaves this line out.
    if (import.meta.env.MODE === 'one-file')
      return JSON.parse((await import('./packed-packs')).packedText(name)) as unknown
    const response = await fetch(packs[name]!.url)
    if (!response.ok) throw new LoadFault(`the server answered ${response.status}`)
    text = await readText(response, tell)
  } catch (error) {
    const why = error instanceof LoadFault ? error.message : 'the connection failed'
    throw new LoadFault(`Loading ${what} failed: ${why}. Try again.`)
  }
  const pack = parse(text)
  if (pack?.version === PACK_VERSION && pack.edition === edition) return pack
  throw new LoadFault(`Loading ${what} failed: it belongs to another edition. Reload the page.`)
}

async function readText(response: Response, tell: (bytes: number) => void): Promise<string> {
  if (response.body === null) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    tell((bytes += value.byteLength))
  }
}

/** The pack's JSON, or null where the text is no JSON, such as a server's page of apology. */
function parse(text: string): { version?: unknown; edition?: unknown } | null {
  try {
    return JSON.parse(text) as { version?: unknown; edition?: unknown } | null
  } catch {
    return null
  }
}
