/** `npm run -s grantflow -- ...`: brings the command up to date and runs it in this process. */
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'

// npm starts scripts at the top of the tree; files are named from where the reader stands.
const from = process.env['INIT_CWD']
if (from !== undefined && process.env['npm_lifecycle_event'] === 'grantflow') process.chdir(from)
await ensureInstalled()
const { buildCommand } = await import('./build.mjs')
try {
  await import(pathToFileURL(await buildCommand()).href)
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}
