/** The vite plugin that packs src/model/data for the page, in the build and while developing. */

import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { loadFiles } from '../../src/cli/load-files'
import { listShipped, openScenarioFile } from '../../src/cli/scenario-files'
import { buildPacks } from './all-packs'
import { paintFirst } from './first-paint'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { Scenario } from '../../src/model/index'
import type { Packs } from './all-packs'

const DATA = fileURLToPath(new URL('../../src/model/data/', import.meta.url))
const MODULE = 'virtual:packs'
const SERVED = '/packs/'

/** Built once for all that ask in one process: the projects of a test run each have the plugin. */
let packs: Packs | undefined
const all = () =>
  (packs ??= buildPacks(
    loadFiles('all'),
    Object.fromEntries(
      listShipped().map((name) => [name, JSON.parse(openScenarioFile(name).text) as Scenario]),
    ),
  ))

/** What the page opens with by name, as it will have read it. */
function openingPacks(): ReadonlyMap<string, unknown> {
  const { opening, texts } = all()
  return new Map(
    opening
      .filter((name) => name !== 'geometry')
      .map((name) => [name, JSON.parse(texts.get(name)!) as unknown]),
  )
}

/** The plugin that writes the opening page into the built one. */
export const drawFirst = (): Plugin => paintFirst(openingPacks, packData)

/**
 * Offer the module `virtual:packs`: where each pack lies, how large it is, and which the page opens
 * with. A fault in the data stops the build with the reader's own sentence.
 */
export function packData(): Plugin {
  let building = false
  let inside = false
  return {
    name: 'grantflow-packs',
    configResolved(config) {
      building = config.command === 'build'
      // A page that is one file holds its packs itself (tools/one-file.mjs).
      inside = config.mode === 'one-file'
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const { edition, opening, programs, texts } = all()
      const entries = [...texts].map(([name, text]) => {
        if (inside) return `${JSON.stringify(name)}: { url: '', bytes: ${Buffer.byteLength(text)} }`
        const url = building
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name}.json`, source: text })}`
          : JSON.stringify(`${SERVED}${hashedName(name, text)}`)
        return `${JSON.stringify(name)}: { url: ${url}, bytes: ${Buffer.byteLength(text)} }`
      })
      return [
        `export const edition = ${JSON.stringify(edition)}`,
        `export const opening = ${JSON.stringify(opening)}`,
        `export const programs = ${JSON.stringify(programs)}`,
        `export const packs = { ${entries.join(', ')} }`,
      ].join('\n')
    },
    transformIndexHtml: {
      order: 'post',
      // What the page opens with is on its way while its script is still being read.
      handler: (_, { bundle }) =>
        inside
          ? [...all().texts].map(([name, text]) => packed(name, text))
          : all()
              .opening.filter((name) => name !== 'geometry')
              .flatMap((name) => {
                const file = Object.values(bundle ?? {}).find(
                  (each) => each.type === 'asset' && each.names.includes(`${name}.json`),
                )
                return file === undefined ? [] : [preload(file.fileName)]
              }),
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.split(SERVED)[1]
        const found = name && [...all().texts].find(([key, text]) => hashedName(key, text) === name)
        if (!found) return next()
        response.setHeader('content-type', 'application/json')
        response.end(found[1])
      })
      server.watcher.add(DATA)
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(DATA)) return
        packs = undefined
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** A pack as text that a browser neither runs nor shows. */
function packed(name: string, text: string): HtmlTagDescriptor {
  const children = deflateRawSync(text, { level: 9 }).toString('base64')
  const attrs = { type: 'text/plain', id: `pack-${name}` }
  return { tag: 'script', attrs, children, injectTo: 'body' }
}

function preload(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${file}` }
  return { tag: 'link', attrs, injectTo: 'head' }
}

function hashedName(name: string, text: string): string {
  return `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
}
