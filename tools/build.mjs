/** Builds the page into dist/site and the command into dist/cli, each only when it is stale. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'
import { fingerprint, readStamp, writeStamp } from './stale.mjs'
import { doOnce } from './turn.mjs'

const command = join(root, 'dist/cli/entry.mjs')

/** Builds the page when a source, a table or the configuration changed. */
export async function buildSite() {
  await once('site', join(root, 'dist/site/index.html'), siteFingerprint, async () => {
    const { build } = await import('vite')
    // A test run names its own environment; the page is always built for readers.
    const { NODE_ENV: before } = process.env
    process.env['NODE_ENV'] = 'production'
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'src/ui'),
      mode: 'production',
      logLevel: 'warn',
    })
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  })
}

/**
 * Builds the command when its code or the packages changed, and returns the file to import.
 * @returns {Promise<string>}
 */
export async function buildCommand() {
  await once('cli', command, commandFingerprint, async () => {
    const { bundle } = await import('./bundle.mjs')
    const half = join(root, 'dist', `cli-${process.pid}`)
    await bundle(join(root, 'src/cli.ts'), half, { packages: 'inside' })
    rmSync(join(root, 'dist/cli'), { recursive: true, force: true })
    renameSync(half, join(root, 'dist/cli'))
  })
  return command
}

function siteFingerprint() {
  return fingerprint(
    [
      'src/ui',
      'src/model',
      'scenarios',
      'tools/pack',
      'tools/policy.mjs',
      'vite.config.ts',
      'package-lock.json',
    ],
    (path) => !path.endsWith('tsconfig.json'),
  )
}

function commandFingerprint() {
  return fingerprint(
    ['src/cli.ts', 'src/cli', 'src/model', 'tools/bundle.mjs', 'package-lock.json'],
    (path) => path !== 'src/model/data',
  )
}

/**
 * Builds unless what is there is up to date.
 * @param {string} name
 * @param {string} result a file that the build makes
 * @param {() => string} measure
 * @param {() => Promise<void>} build
 */
async function once(name, result, measure, build) {
  const isFresh = () => existsSync(result) && readStamp(name) === measure()
  await doOnce(name, isFresh, async () => {
    // Measured before: what changes meanwhile is built again next time.
    const line = measure()
    await build()
    writeStamp(name, line)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled()
  await buildSite()
  await buildCommand()
  console.log('Built the page in dist/site and the command in dist/cli.')
}
