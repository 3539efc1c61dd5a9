/** Builds the page into dist/site and the command into dist/cli, each only when it is stale. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'
import { fingerprint, readStamp, writeStamp } from './stale.mjs'
import { doOnce } from './turn.mjs'

const command = join(root, 'dist/cli/entry.mjs')

/**
 * Builds the page when a source, a table or the configuration changed.
 * @param {string} [language] the code of a translation in src/ui/text; English has none
 */
export async function buildSite(language) {
  const name = language === undefined ? 'site' : `site-${language}`
  await once(name, join(root, 'dist', name, 'index.html'), siteFingerprint, async () => {
    const { build } = await import('vite')
    // A test run names its own environment; the page is always built for readers.
    const { NODE_ENV: before } = process.env
    process.env['NODE_ENV'] = 'production'
    // Read by tools/words/plugin.ts, which Vite loads itself.
    if (language !== undefined) process.env['GRANTFLOW_WORDS'] = language
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'src/ui'),
      mode: 'production',
      logLevel: 'warn',
    })
    if (language !== undefined) delete process.env['GRANTFLOW_WORDS']
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
      'tools/words',
      'tools/policy.mjs',
      'tools/offline.mjs',
      'tools/draw-icon.mjs',
      'vite.config.ts',
      'package-lock.json',
    ],
    // The table of texts is made from the page, not the page from it.
    (path) => !path.endsWith('tsconfig.json') && path !== 'src/ui/text/en.json',
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
  const at = process.argv.indexOf('--words')
  const language = at < 0 ? undefined : (process.argv[at + 1] ?? '')
  await buildSite(language)
  await buildCommand()
  const site = language === undefined ? 'dist/site' : `dist/site-${language}`
  console.log(`Built the page in ${site} and the command in dist/cli.`)
}
