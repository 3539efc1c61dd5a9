/** `npm run one-file`: makes dist/grantflow.html, the whole page in one file that runs from a disk and asks nobody for anything. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { madeFile } from './into-one-file.mjs'
import { root } from './root.mjs'

/** At most 3 MB, so that it can be sent by mail and kept on any stick. */
export const mostBytes = 3_000_000

/**
 * Builds the file and returns where it lies and what it weighs.
 * @returns {Promise<{ readonly file: string, readonly bytes: number }>}
 */
export async function buildOneFile() {
  const { build } = await import('vite')
  const { NODE_ENV: before } = process.env
  process.env['NODE_ENV'] = 'production'
  const parts = join(root, 'dist', `one-file-${process.pid}`)
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'src/ui'),
      // The code asks for this mode where a page in one file does things another way.
      mode: 'one-file',
      logLevel: 'warn',
      build: {
        outDir: parts,
        manifest: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: 10_000_000,
      },
    })
  } finally {
    rmSync(parts, { recursive: true, force: true })
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
  return { file: madeFile, bytes: readFileSync(madeFile).length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled()
  const { bytes } = await buildOneFile()
  console.log(
    `Built dist/grantflow.html, ${(bytes / 1e6).toFixed(2)} MB, at most ${(mostBytes / 1e6).toFixed(2)}.`,
  )
  if (bytes > mostBytes) process.exitCode = 1
}
