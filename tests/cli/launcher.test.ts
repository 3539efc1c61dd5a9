/** The launcher of a clone builds the command when it has to and runs it from any folder. */
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { grantflow } from '../command-line'

describe('from a clone', () => {
  test('the launcher builds and runs the same command, and prints nothing else', async () => {
    const launcher = fileURLToPath(new URL('../../tools/grantflow.mjs', import.meta.url))
    const run = promisify(execFile)
    const words = ['formula', 'jag', '--year', '2016', '--json']
    const { stdout } = await run(process.execPath, [launcher, ...words], { cwd: tmpdir() })
    expect(stdout).toBe((await grantflow(...words)).out)
    const refused = run(process.execPath, [launcher, 'run', 'nowhere'], { cwd: tmpdir() })
    await expect(refused).rejects.toMatchObject({ code: 1, stdout: '' })
  }, 60_000)
})
