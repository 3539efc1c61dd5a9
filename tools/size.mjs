/** Weighs the script that the page's first screen needs, compressed, without data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { root } from './root.mjs'

/** At most 75 kB, so that the page opens at once on a slow line. */
const limit = 75_000

/**
 * The compressed script of the built page's entry and of everything it imports at once.
 * @returns {{ readonly bytes: number, readonly limit: number, readonly says: string }}
 */
export function measureFirstScreen() {
  const site = join(root, 'dist/site')
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'))
  const waiting = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true)
  /** @type {Set<string>} */
  const files = new Set()
  for (const name of waiting) {
    const chunk = manifest[name]
    if (chunk === undefined || files.has(chunk.file)) continue
    files.add(chunk.file)
    waiting.push(...(chunk.imports ?? []))
  }
  const scripts = [...files].filter((file) => file.endsWith('.js'))
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
    0,
  )
  const says = `First screen: ${kilobytes(bytes)} kB of script (gzip) in ${scripts.length} files, at most ${kilobytes(limit)}.`
  return { bytes, limit, says }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(measureFirstScreen().says)
