/** Lets one process at a time install or build, when two commands start together. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.mjs'

/**
 * Does `act` unless `isDone`; where another process is at it, waits and looks again.
 * @param {string} name of the act; one turn each
 * @param {() => boolean} isDone
 * @param {() => void | Promise<void>} act
 */
export async function doOnce(name, isDone, act) {
  if (isDone()) return
  const lock = join(root, 'dist', `.${name}-turn`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  while (!take(lock)) await wait(100)
  try {
    if (!isDone()) await act()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock a file that names the process whose turn it is */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    // What a process left behind when it was ended is nobody's turn.
    if (!isAlive(lock)) rmSync(lock, { force: true })
    return false
  }
}

/** @param {string} lock */
function isAlive(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // An empty file is one just being written.
    if (holder > 0) process.kill(holder, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
