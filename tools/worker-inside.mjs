/** Puts the worker that draws inside the page, for the page that is one file. */
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { root } from './root.mjs'

/** How the page asks for the address of its worker. */
const asked = './doubt/draw-worker?worker&url'
const known = '\0grantflow-worker-inside'

/**
 * The address of the worker becomes one in memory: a page on a disk may start no other.
 * @returns {import('vite').Plugin}
 */
export function workerInside() {
  return {
    name: 'grantflow-worker-inside',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? known : null),
    async load(id) {
      if (id !== known) return null
      const { build } = await import('vite')
      const built = await build({
        configFile: false,
        root,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: {
            input: join(root, 'src/ui/doubt/draw-worker.ts'),
            output: { format: 'iife' },
            treeshake: {
              moduleSideEffects: [{ test: /\/src\/model\/.+\.ts$/, sideEffects: false }],
            },
          },
        },
      })
      const [one] = Array.isArray(built) ? built : [built]
      const chunks = one !== undefined && 'output' in one ? one.output : []
      const code = chunks.map((each) => (each.type === 'chunk' ? each.code : '')).join('')
      const packed = deflateRawSync(code, { level: 9 }).toString('base64')
      return [
        `import { inflateSync } from 'fflate'`,
        `import { bytesOf } from ${JSON.stringify(join(root, 'src/ui/packed-packs.ts'))}`,
        `const code = inflateSync(bytesOf(${JSON.stringify(packed)}))`,
        `export default URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))`,
      ].join('\n')
    },
  }
}
