/** Counts the tests for the last line of `npm test`; what went wrong is told by vitest's own reporter. */
import { writeFileSync } from 'node:fs'

/** @typedef {import('./vitest.mjs').Tally} Tally */

/**
 * Counts beside whatever reporters the run was asked for.
 * @returns {import('vitest/config').Plugin}
 */
export function countTests() {
  const counting = new WeakSet()
  return {
    name: 'count-tests',
    configureVitest({ vitest }) {
      const file = process.env['GRANTFLOW_TALLY']
      const { reporters } = vitest.config
      // Called once for each project; the count is made once.
      if (file === undefined || counting.has(vitest)) return
      counting.add(vitest)
      reporters.push(counter(file))
    },
  }
}

/** @param {string} file @returns {import('vitest/node').Reporter} */
function counter(file) {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const counts = modules.map(countModule)
      const failed = sum(counts, 'failed') + unhandledErrors.length
      const tally = { passed: sum(counts, 'passed'), failed, skipped: sum(counts, 'skipped') }
      writeFileSync(file, JSON.stringify(tally))
    },
  }
}

/** @param {import('vitest/node').TestModule} module @returns {Tally} */
function countModule(module) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    // A test that never came to an end did not pass.
    count[state === 'pending' ? 'failed' : state] += 1
  }
  // A file that cannot be collected, or whose set-up fails, has no failed test of its own.
  if (module.state() === 'failed' && count.failed === 0) count.failed = 1
  return count
}

/** @param {readonly Tally[]} counts @param {keyof Tally} field */
function sum(counts, field) {
  return counts.reduce((total, count) => total + count[field], 0)
}
