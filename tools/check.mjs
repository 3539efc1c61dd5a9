/** `npm run check`: format, lint, types, the model's tests and size, in half a minute and without a browser. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled()
const { buildCommand, buildSite } = await import('./build.mjs')
const { measureFirstScreen } = await import('./size.mjs')
const { runTests, sayTally } = await import('./vitest.mjs')

/** @typedef {readonly [name: string, step: () => boolean | Promise<boolean>]} Step */

/**
 * What was found well formatted before is known by what it held, not by its hour. The list has a place
 * of its own: prettier run by hand throws the usual one away, and to look at every file takes half a minute.
 */
const place = join(root, 'node_modules/.cache/grantflow-format')
const known = ['--cache', '--cache-strategy', 'content', '--cache-location', place]
/** @type {readonly Step[]} */
const still = [
  [
    'format',
    () => run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', ...known, '.']),
  ],
  ['lint', () => run('oxlint/bin/oxlint', ['--deny-warnings'])],
  ['types', () => run('typescript/bin/tsc', ['-b'])],
  ['size', measureSize],
]

/** What the check tests: the model, its data, and the scenarios it ships. The rest is for `npm test`. */
const tested = ['tests/model/', 'tests/data', 'tests/published', 'tests/scenarios', 'tests/words']

/** @type {string[]} */
const failed = []
// The tests take the longest; what only reads goes beside them. The command is built first, for
// tests use it, and a build of the page must not begin before they have theirs.
await take(['command', () => buildCommand().then(() => true)])
await Promise.all([take(['tests', testUnits]), takeAll(still)])
if (failed.length > 0) {
  console.error(`The check fails at: ${failed.join(', ')}.`)
  process.exitCode = 1
}

/** @param {readonly Step[]} steps one after the other */
async function takeAll(steps) {
  for (const step of steps) await take(step)
}

/** @param {Step} step */
async function take([name, step]) {
  const start = performance.now()
  const passes = await Promise.resolve()
    .then(step)
    .catch((/** @type {unknown} */ fault) => {
      console.error(fault)
      return false
    })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${passes ? 'passes' : 'FAILS '}  ${name.padEnd(7)} ${seconds} s`)
  if (!passes) failed.push(name)
}

/**
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function run(script, args) {
  return new Promise((resolve) => {
    const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], options)
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

async function testUnits() {
  // Every one of these files is run, but tries a part of what it tries in `npm test`: one in so many
  // of the years and texts, and an eighth of the draws of a property.
  process.env['GRANTFLOW_QUICK'] ??= '1'
  // Files share one set of modules here: reading the tables anew in each takes half the time.
  // `npm test` keeps every file apart, so that a test that leans on another fails there.
  const tally = await runTests([
    '--project',
    'model',
    '--no-isolate',
    '--pool=threads',
    '--maxWorkers=2',
    ...tested,
  ])
  console.log(sayTally(tally))
  return tally.failed === 0
}

async function measureSize() {
  await buildSite()
  const { bytes, limit, says } = measureFirstScreen()
  console.log(says)
  return bytes <= limit
}
