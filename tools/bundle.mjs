/** Turns a TypeScript entry into one folder of JavaScript that Node can import. */
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/** Stands for the address of what is built, while those of the sources are written in. */
const built = '__built_address__'
/** A worker of a file beside the one that starts it. */
const worker = /new Worker\(\s*new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g

/**
 * Every bundled module keeps its own address, so that code finds its files where the source has them.
 * What a worker runs is bundled beside the entry, and the worker is started there.
 * @returns {import('vite').Plugin}
 */
function keepAddresses() {
  return {
    name: 'keep-addresses',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id
      if (file.includes('/node_modules/') || !code.includes('import.meta.')) return null
      const started = code.replaceAll(worker, (_, /** @type {string} */ name) => {
        this.emitFile({
          type: 'chunk',
          id: join(dirname(file), `${name}.ts`),
          fileName: `${name}.mjs`,
        })
        return `new Worker(new URL('./${name}.mjs', ${built})`
      })
      return started
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
        .replaceAll('import.meta.filename', JSON.stringify(file))
        .replaceAll(built, 'import.meta.url')
    },
  }
}

/**
 * Bundles `entry` into `outDir` and returns the file to import.
 * @param {string} entry absolute path of a TypeScript file
 * @param {string} outDir absolute path; emptied first
 * @param {{ readonly packages: 'inside' | 'outside' }} options whether packages are bundled too
 * @returns {Promise<string>}
 */
export async function bundle(entry, outDir, options) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [keepAddresses()],
    ssr: options.packages === 'inside' ? { noExternal: true } : {},
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        output: { entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return join(outDir, 'entry.mjs')
}
