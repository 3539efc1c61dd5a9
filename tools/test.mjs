/** `npm test`: installs what is missing, builds the command, runs every test and ends with the count. */
import { ensureInstalled } from './install.mjs'
import { runTests, sayTally } from './vitest.mjs'

await ensureInstalled()
const { buildCommand } = await import('./build.mjs')
// A command that does not build fails the tests that use it; they say so better than this could.
await buildCommand().catch((/** @type {unknown} */ fault) => console.error(fault))
const tally = await runTests(process.argv.slice(2))
console.log(sayTally(tally))
process.exitCode = tally.failed === 0 ? 0 : 1
