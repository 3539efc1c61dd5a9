/** `npm run check`: format, lint, types, unit tests and size, in under a minute and without a browser. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled()
const { buildCommand, buildSite } = await import('./build.mjs')
const { measureFirstScreen } = await import('./size.mjs')
const { runTests, sayTally } = await import('./vitest.mjs')

/** @type {readonly (readonly [string, () => boolean | Promise<boolean>])[]} */
const steps = [
  ['format', () => run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])],
  ['lint', () => run('oxlint/bin/oxlint', ['--deny-warnings'])],
  ['types', () => run('typescript/bin/tsc', ['-b'])],
  ['tests', testUnits],
  ['size', measureSize],
]

const failed = []
for (const [name, step] of steps) {
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
if (failed.length > 0) {
  console.error(`The check fails at: ${failed.join(', ')}.`)
  process.exitCode = 1
}

/** @param {string} script below node_modules @param {readonly string[]} args */
function run(script, args) {
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], options)
  return done.status === 0
}

async function testUnits() {
  await buildCommand()
  // Files share one set of modules here: reading the tables anew in each takes half the time.
  // `npm test` keeps every file apart, so that a test that leans on another fails there.
  // `npm test` tries 200,000 mutated scenarios.
  process.env['GRANTFLOW_MUTATIONS'] ??= '8000'
  const tally = await runTests(['--project', 'model', '--project', 'page', '--no-isolate'])
  console.log(sayTally(tally))
  return tally.failed === 0
}

async function measureSize() {
  await buildSite()
  const { bytes, limit, says } = measureFirstScreen()
  console.log(says)
  return bytes <= limit
}
