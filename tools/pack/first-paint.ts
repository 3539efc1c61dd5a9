/** The vite plugin that writes the opening page, as the model has it, into the built page. */

import { fileURLToPath } from 'node:url'
import { preact } from '@preact/preset-vite'
import { renderToStringAsync } from 'preact-render-to-string'
import { createServer } from 'vite'
import type { VNode } from 'preact'
import type { Plugin } from 'vite'
import { tellInLanguage } from '../words/plugin'

interface FirstPaint {
  readonly firstPaint: (packs: ReadonlyMap<string, unknown>) => Promise<VNode>
}

/** Where the page's script draws; what the build draws stands there until then, and takes no press. */
const EMPTY = '<div id="page"></div>'

/** The face that the first words are set in. */
const FACE = 'public-sans-latin-wght-normal.woff2'

/** Draw the first page from the opening packs by name while the page is built. */
export function paintFirst(
  packs: () => ReadonlyMap<string, unknown>,
  packData: () => Plugin,
): Plugin {
  let inside = false
  return {
    name: 'grantflow-first-paint',
    apply: 'build',
    configResolved(config) {
      inside = config.mode === 'one-file'
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // The drawing asks for its later parts while it goes, so what loads them stays until its end.
        const server = await createServer({
          configFile: false,
          plugins: [withoutStyles, tellInLanguage(), preact(), packData()],
          resolve: { alias: { react: 'preact/compat' } },
          ssr: { noExternal: ['zustand'] },
          appType: 'custom',
          optimizeDeps: { noDiscovery: true, include: [] },
          cacheDir: 'node_modules/.vite/first-paint',
          logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        })
        const entry = fileURLToPath(new URL('../../src/ui/first-paint.tsx', import.meta.url))
        const module = await server.ssrLoadModule(entry)
        const page = await (module as unknown as FirstPaint).firstPaint(packs())
        const drawn = await renderToStringAsync(page)
        await server.close()
        if (!html.includes(EMPTY)) throw new Error(`index.html has no ${EMPTY} to draw into.`)
        const painted = html.replace(EMPTY, () => `<div id="page" inert>${drawn}</div>`)
        // A page that is one file holds its faces.
        if (inside) return painted
        const font = Object.values(bundle ?? {}).find(
          (each) => each.type === 'asset' && each.names.includes(FACE),
        )
        if (font === undefined) throw new Error(`The build has no ${FACE} to fetch first.`)
        return {
          html: painted,
          // Come with the first paint, the face of its words moves nothing later; the script in the head asks for it.
          tags: [
            {
              tag: 'meta',
              attrs: { name: 'face', content: `./${font.fileName}` },
              injectTo: 'head-prepend',
            },
          ],
        }
      },
    },
  }
}

/** What is drawn here has no looks yet: the page's own stylesheets come with it. */
const withoutStyles: Plugin = {
  name: 'grantflow-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
}
