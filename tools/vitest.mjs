/** Runs the tests and counts them, also when they cannot even be collected. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/**
 * Runs vitest with these arguments and resolves to the count; a run that breaks off counts a failure.
 * @param {readonly string[]} args
 * @returns {Promise<Tally>}
 */
export async function runTests(args) {
  const folder = join(root, 'dist/tally')
  const file = join(folder, `${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const code = await new Promise((resolve) => {
    const run = spawn(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
      { cwd: root, stdio: ['ignore', 1, 2], env: { ...process.env, GRANTFLOW_TALLY: file } },
    )
    run.on('error', () => resolve(1))
    run.on('close', resolve)
  })
  const tally = readTally(file)
  rmSync(file, { force: true })
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** @param {string} file @returns {Tally} */
function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * The last line of a test run, such as `412 passed, 0 failed`.
 * @param {Tally} tally
 * @returns {string}
 */
export function sayTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
