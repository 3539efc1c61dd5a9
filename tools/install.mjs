/** First-run set-up: installs the locked packages when they are missing or out of date, and nothing otherwise. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './root.mjs'
import { doOnce } from './turn.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules/.cache/installed')

/** @param {string} file @returns {string} the text, or an empty one where there is no file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Whether node_modules holds what the lock file asks for, however it got there.
 * @param {string} lock
 */
function holdsLocked(lock) {
  const installed = readText(join(root, 'node_modules/.package-lock.json'))
  if (installed === '') return false
  const wanted = JSON.parse(lock).packages
  const present = JSON.parse(installed).packages
  return Object.keys(wanted).every(
    (path) =>
      path === '' || wanted[path].optional || present[path]?.version === wanted[path].version,
  )
}

/**
 * Runs `npm ci` when the lock file changed since the last installation.
 * What npm says goes to standard error, so that a command's own output stays clean.
 */
export async function ensureInstalled() {
  const text = readText(lockFile)
  const lock = createHash('sha256').update(text).digest('hex')
  const isDone = () => readText(stampFile) === lock
  await doOnce('install', isDone, () => {
    if (!holdsLocked(text)) install()
    mkdirSync(dirname(stampFile), { recursive: true })
    writeFileSync(stampFile, lock)
  })
}

function install() {
  console.error('Installing what is missing (once; this takes a minute) ...')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // npm names its own script when it started us; on Windows only that or a shell finds npm.
  const script = process.env['npm_execpath'] ?? ''
  const [command, before] = script.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  const done = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (done.status === 0) return
  const why = done.error === undefined ? 'see npm above' : done.error.message
  console.error(`The packages could not be installed (${why}); run \`npm ci\` to try again.`)
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled()
