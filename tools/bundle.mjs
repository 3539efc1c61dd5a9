/** Turns a TypeScript entry into one folder of JavaScript that Node can import. */
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/**
 * Every bundled module keeps its own address, so that code finds its files where the source has them.
 * @returns {import('vite').Plugin}
 */
function keepAddresses() {
  return {
    name: 'keep-addresses',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id
      if (file.includes('/node_modules/') || !code.includes('import.meta.')) return null
      return code
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
        .replaceAll('import.meta.filename', JSON.stringify(file))
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
