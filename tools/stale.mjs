/** Tells whether something built is older than what it is built from. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/**
 * One line that changes whenever a file below the given places does; reads no contents, so it is quick.
 * @param {readonly string[]} places files and folders, from the top of the tree
 * @param {(path: string) => boolean} [keep] which files count, by their path from the top
 * @returns {string}
 */
export function fingerprint(places, keep = () => true) {
  // The place of the tree counts too: what is bundled remembers where its source was.
  const hash = createHash('sha256').update(root)
  for (const place of places) visit(place)
  return hash.digest('hex')

  /** @param {string} path */
  function visit(path) {
    const about = statSync(join(root, path), { throwIfNoEntry: false })
    if (about === undefined || !keep(path)) return
    if (about.isDirectory()) {
      for (const name of readdirSync(join(root, path)).toSorted()) visit(`${path}/${name}`)
    } else {
      hash.update(`${path} ${about.size} ${about.mtimeMs}\n`)
    }
  }
}

/**
 * The line that was noted when something was last built; empty when it never was.
 * @param {string} name
 * @returns {string}
 */
export function readStamp(name) {
  try {
    return readFileSync(join(root, 'dist', `.${name}`), 'utf8')
  } catch {
    return ''
  }
}

/**
 * Notes that something was built from files with this fingerprint.
 * @param {string} name
 * @param {string} line
 */
export function writeStamp(name, line) {
  const file = join(root, 'dist', `.${name}`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, line)
}
