/** The recipes of the README: shards of a sweep as real processes, one killed and one stopped half way, joined by DuckDB. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantflow } from '../command-line'
import { buildCommand } from '../../tools/build.mjs'
import { root } from '../../tools/root.mjs'

/** Every kind of cell: numbers, words, a text in quotation marks, an empty one, and rows with a fault. */
const PLAN = {
  format: 'grantflow-sweep',
  version: 1,
  title: 'A test',
  scenario: 'narrow-1373-2017',
  grid: {
    // Enough that a shard is still at work when the signal reaches it, on a quick machine too.
    'programs.jag.formula_amount': { from: 250_000_000, to: 274_000_000, step: 30_000 },
    as_of: ['', 'no day, "this" #1'],
    unknown: ['drawn'],
  },
  draws: 2,
  seed: 4,
  figures: ['jag.withheld', 'jag.rounding', 'awarded:CA', 'voca-assistance.awarded'],
}
const SHARDS = 4
/** Of each shard: 801 amounts, two days and two draws, cut in four. */
const ROWS = (801 * 2 * 2) / SHARDS

let folder = ''
const inFolder = (name: string): string => join(folder, name)
/** The README's own words, with the files of this test in place of its own. */
const recipe = (found: RegExp): string => {
  const text = found.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
  if (text === undefined) throw new Error(`The README has no such recipe: ${found}`)
  return text
    .replaceAll('plan.json', inFolder('plan.json'))
    .replaceAll(/\bresults\b/g, inFolder('results'))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
  writeFileSync(inFolder('plan.json'), JSON.stringify(PLAN))
  await buildCommand()
})
afterAll(() => rmSync(folder, { recursive: true }))

function start(line: string): ChildProcess {
  return spawn(line, { shell: true, cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
}

interface Ended {
  readonly code: number | null
  readonly fault: string
}

async function ended(child: ChildProcess): Promise<Ended> {
  let fault = ''
  child.stderr?.on('data', (text) => (fault += String(text)))
  return new Promise((settle) => child.on('close', (code) => settle({ code, fault })))
}

/** Begin a shard, and send it a signal as soon as its file holds some rows. */
async function interrupt(line: string, file: string, signal: NodeJS.Signals): Promise<Ended> {
  const child = start(line)
  const end = ended(child)
  while (!existsSync(file) || readFileSync(file, 'utf8').split('\n').length < 4) {
    if (child.exitCode !== null) throw new Error(`The shard ended before it was stopped.`)
    await pause(5)
  }
  // The shell that the line runs in and the process it started hear it both.
  process.kill(-child.pid!, signal)
  return end
}

/** Run command lines, so many at a time. */
async function atMost(many: number, lines: readonly string[]): Promise<readonly Ended[]> {
  const waiting = [...lines]
  const all: Ended[] = []
  const next = async (): Promise<void> => {
    for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
      all.push(await ended(start(line)))
    }
  }
  await Promise.all(Array.from({ length: many }, next))
  return all
}

/** Run the README's SQL. */
async function joinShards(): Promise<void> {
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  await connection.run(recipe(/```sql\n([\s\S]*?)```/))
  connection.closeSync()
}

describe('shards as processes', () => {
  test('killed, stopped and gone on with, they join to the file that one process writes', async () => {
    const whole = inFolder('whole.csv')
    const launcher = join(root, 'tools/grantflow.mjs')
    const words = [launcher, 'sweep', inFolder('plan.json'), '--out', whole]
    const alone = promisify(execFile)(process.execPath, words)

    const all = recipe(/^(seq \d+ \| parallel .*)$/m)
    const one = all.replace(/^seq \d+ \| parallel -j \d+ /, '')
    const lines = Array.from({ length: SHARDS }, (_, at) => one.replace('{}', String(at + 1)))
    const [second = '', third = ''] = lines.slice(1)
    const [secondFile, thirdFile] = [2, 3].map((at) => inFolder(`results.000${at}-of-0004.csv`))
    const killed = await interrupt(second, secondFile!, 'SIGKILL')
    expect(killed.code).not.toBe(0)
    const stopped = await interrupt(third, thirdFile!, 'SIGINT')
    expect(stopped.fault).toMatch(
      /stopped after [\d,]+ of 801 rows; the same command goes on from there\.\n$/,
    )
    for (const file of [secondFile!, thirdFile!]) {
      expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(ROWS)
    }

    if (spawnSync('parallel', ['--version']).status === 0) {
      expect(await ended(start(all))).toMatchObject({ code: 0 })
    } else {
      const ends = await atMost(2, lines)
      expect(ends.map(({ code, fault }) => [code, fault.replaceAll(/^.* left\n/gm, '')])).toEqual(
        lines.map(() => [0, '']),
      )
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('results.'))).toHaveLength(SHARDS)

    await alone
    await joinShards()
    const joined = readFileSync(inFolder('results.csv'), 'utf8')
    expect(joined.split('\n')).toHaveLength(ROWS * SHARDS + 2)
    expect(joined).toMatch(/"no day, ""this"" #1"/)
    // The test of strings would print both: their being the same is enough.
    expect(joined === readFileSync(whole, 'utf8')).toBe(true)
  }, 120_000)

  test('more of them than rows join as well, though the first are empty', async () => {
    for (const name of readdirSync(folder)) rmSync(inFolder(name))
    const grid = { as_of: ['say "1"', '2017-04-25', "a, 'b'; #"] }
    writeFileSync(inFolder('plan.json'), JSON.stringify({ ...PLAN, grid, draws: 0 }))
    const words = ['sweep', inFolder('plan.json'), '--out']
    for (let shard = 1; shard <= 7; shard += 1) {
      const own = ['--shard', `${shard}/7`]
      expect(await grantflow(...words, inFolder('results.csv'), ...own)).toMatchObject({
        fault: '',
      })
    }
    expect(readFileSync(inFolder('results.0001-of-0007.csv'), 'utf8').split('\n')).toHaveLength(2)
    await joinShards()
    await grantflow(...words, inFolder('whole.csv'))
    expect(readFileSync(inFolder('results.csv'), 'utf8')).toBe(
      readFileSync(inFolder('whole.csv'), 'utf8'),
    )
  })

  test('the Slurm and Kubernetes recipes name one shard each, counted from 1', () => {
    const said = (text: string, name: string, value: string): string => {
      const line = text.replace('node tools/grantflow.mjs', 'echo').replace('srun ', '')
      return spawnSync('sh', ['-c', line], {
        env: { ...process.env, [name]: value },
      }).stdout.toString()
    }
    const slurm = recipe(/^(srun .*)$/m)
    expect(said(slurm, 'SLURM_ARRAY_TASK_ID', '64')).toMatch(/ --shard 64\/64\n$/)
    const pod = recipe(/args:\n\s+- (node [\s\S]*?)\n\s+volumeMounts/).replace(/\n\s+/, ' ')
    expect(said(pod, 'JOB_COMPLETION_INDEX', '63')).toMatch(/^sweep .* --shard 64\/64\n$/)
    expect(said(pod, 'JOB_COMPLETION_INDEX', '0')).toMatch(/ --shard 1\/64\n$/)
  })
})
