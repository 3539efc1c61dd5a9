/** Makes the built page work without a network: lists every file of it for the worker that keeps them, and draws the icons. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawIcon } from './draw-icon.mjs'
import { root } from './root.mjs'

const folder = join(root, 'src/ui/offline')

/**
 * Writes sw.js, the manifest's icons, and into sw.js the names of all files with a version made of what
 * they hold. Workbox would do the same with twenty times the script: it serves many sites, this is one.
 * @returns {import('vite').Plugin}
 */
export function workOffline() {
  return {
    name: 'grantflow-offline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' } },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const icon = readFileSync(join(root, 'src/ui/public/icon.svg'), 'utf8')
        /** @type {Map<string, string | Uint8Array>} */
        const beside = new Map([
          ['icon.svg', icon],
          [
            'manifest.webmanifest',
            readFileSync(join(root, 'src/ui/public/manifest.webmanifest'), 'utf8'),
          ],
        ])
        for (const size of [180, 192, 512]) {
          const source = drawIcon(icon, size)
          beside.set(`icon-${size}.png`, source)
          this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source })
        }
        const built = Object.values(bundle).flatMap((each) =>
          each.fileName.startsWith('.') || each.fileName.endsWith('.map') ? [] : [each],
        )
        const held = new Map([
          ...beside,
          ...built.map(
            (each) =>
              /** @type {const} */ ([
                each.fileName,
                each.type === 'chunk' ? each.code : each.source,
              ]),
          ),
        ])
        const names = [...held.keys()].sort()
        const hash = createHash('sha256')
        for (const name of names) hash.update(`${name}\0`).update(held.get(name) ?? '')
        const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8')
        const listed = {
          version: hash.update(worker).digest('hex').slice(0, 16),
          files: names.map((name) => (name === 'index.html' ? './' : name)),
        }
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: `const listed = ${JSON.stringify(listed)}\n${worker}`,
        })
      },
    },
  }
}
