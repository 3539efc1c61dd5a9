/** `npm start`: installs and builds what is missing, then serves the page and prints its address. */
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled()
const { buildSite } = await import('./build.mjs')
const { serve } = await import('./serve.mjs')
try {
  await buildSite()
  const { address } = await serve(join(root, 'dist/site'), Number(process.env['PORT'] ?? 4173))
  console.log(`Grantflow is at ${address} (Ctrl+C ends it)`)
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}
