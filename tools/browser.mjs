/** Finds a browser for the journeys: one you name, the system's, or the one that comes as a package. */
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ readonly path: string, readonly env: Readonly<Record<string, string>> }} Browser */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Flags for every browser: no sandbox (it may run as root), no calls home, no surprises. */
export const browserFlags = /** @type {const} */ ([
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
])

/**
 * The browser to drive, unpacked if it comes as a package; an error says how to name one.
 * @returns {Browser}
 */
export function findBrowser() {
  const named = process.env['GRANTFLOW_CHROMIUM']
  if (named) {
    if (runs({ path: named, env: {} })) return { path: named, env: {} }
    throw new Error(
      `GRANTFLOW_CHROMIUM names ${named}, which does not start; name a Chromium or Chrome, or unset it.`,
    )
  }
  const found = systemBrowsers().find((path) => runs({ path, env: {} }))
  return found === undefined ? packagedBrowser() : { path: found, env: {} }
}

function systemBrowsers() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...elsewhere].filter(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {Browser} browser whether the file is there and its libraries too */
function runs({ path, env }) {
  // Asking Chrome for its version opens a window on Windows.
  if (process.platform === 'win32') return existsSync(path)
  const asked = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return asked.status === 0 && /chrom/i.test(String(asked.stdout))
}

/** @returns {Browser} */
function packagedBrowser() {
  const folder = unpack()
  const path = join(folder, 'chromium')
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  if (runs({ path, env })) return { path, env }
  // A bare machine may lack the libraries that a browser expects; the package brings them.
  const besides = process.env['LD_LIBRARY_PATH']
  const libraries = [join(folder, 'al2023/lib'), ...(besides ? [besides] : [])].join(':')
  const bare = { path, env: { ...env, LD_LIBRARY_PATH: libraries } }
  if (runs(bare)) return bare
  throw new Error(
    'No browser was found that starts here; install Chromium or Chrome, or name one in GRANTFLOW_CHROMIUM.',
  )
}

/** Unpacks the packaged browser once into node_modules, and says where it is. */
function unpack() {
  const about = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  const { version } = JSON.parse(about)
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  const half = `${folder}-${process.pid}`
  mkdirSync(half, { recursive: true })
  // The package unpacks into the temporary folder, which another program may share: give it its own.
  const script = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`
  const done = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    // This word makes it unpack the system libraries as well.
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 2],
  })
  writeFileSync(join(half, 'fonts.conf'), fontList(folder))
  if (done.status === 0 && !existsSync(folder)) renameSync(half, folder)
  rmSync(half, { recursive: true, force: true })
  if (existsSync(join(folder, 'chromium'))) return folder
  throw new Error(
    'The packaged browser could not be unpacked; install Chromium or Chrome, or name one in GRANTFLOW_CHROMIUM.',
  )
}

/**
 * A bare machine has no letters to draw with either; the package brings some.
 * @param {string} folder
 */
function fontList(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`
}
