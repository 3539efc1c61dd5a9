/** `grantflow sweep`: computes a plan's rows, over a grid and draws, into a file that can be gone on with. */
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import {
  ScenarioFault,
  checkPlan,
  faultSentence,
  openPlan,
  quote,
  readScenario,
  shardOf,
  sweepBeginning,
  sweepHead,
  sweepId,
  sweepLine,
  sweepRows,
} from '../model/index'
import type { Scenario, SweepPlan } from '../model/index'
import type { Arguments } from './arguments'
import { inFull } from './figures'
import { placed } from './follow'
import { FileFault } from './opened'
import { progressOf } from './progress'
import { findBase, listShipped, openScenarioFile, readSmallFile } from './scenario-files'
import { shippedFor } from './shipped'
import { findWritten, forgetWritten } from './sweep-file'
import type { SweepFile } from './sweep-file'
import { openPen } from './sweep-pen'
import { computeRows } from './sweep-rows'
import { readShard, shardFile } from './sweep-shard'

/** Milliseconds of work, and letters of text, that a killed process may lose. */
const OFTEN = 250
const MUCH = 1 << 20

/**
 * Compute what is missing of a plan's rows, or of one shard's, and return what to print. Throws a
 * ScenarioFault or a FileFault on anything it cannot use, and where it is stopped before the end.
 */
export async function sweep({ word, options }: Arguments): Promise<string> {
  const { plan, scenario } = openBoth(word)
  const id = sweepId(shippedFor(scenario), plan, scenario, findBase)
  const file = fileOf(plan, id, options)
  const begun = options.has('again') ? forgetWritten(file) : findWritten(file)
  const all = file.to - file.from
  const needed = begun.next < file.to || begun.bytes === 0
  const { faults, first } = needed
    ? await write(plan, scenario, { ...file, begun })
    : { faults: begun.faults, first: '' }
  const rows = `${inFull(all)} rows of plan ${id}`
  const went =
    begun.next > file.from ? `, of which ${inFull(begun.next - file.from)} were there` : ''
  const carry = faults === 0 ? '' : `; ${inFull(faults)} carry a fault`
  // Where no row has figures, the plan itself may be at fault.
  const why = faults === all && first !== '' ? `; the first says: ${first}` : '.'
  return `${file.path}: ${rows}${went}${carry}${why}\n`
}

/** The plan and its scenario; each fault of either is a sentence. */
function openBoth(word: string): { readonly plan: SweepPlan; readonly scenario: Scenario } {
  const text = readSmallFile(word, 'plan')
  if (text === null) throw new ScenarioFault(`There is no plan ${quote(word)}; name a plan file.`)
  const opened = openPlan(text, word)
  if (opened.plan === null) throw new FileFault(opened.faults)
  const { plan } = opened
  const scenario = placed(`${word}, scenario`, () => {
    const own = listShipped().includes(plan.scenario)
    const file = openScenarioFile(own ? plan.scenario : join(dirname(word), plan.scenario))
    return readScenario(file.text, file.place)
  })
  const faults: string[] = []
  placed(`${word}, scenario`, () =>
    checkPlan(shippedFor(scenario), plan, scenario, findBase, (key, says, within) => {
      const fault = { code: 'unknown-name', key, says } as const
      faults.push(
        faultSentence(word, opened.placed(within === undefined ? fault : { ...fault, within })),
      )
    }),
  )
  if (faults.length > 0) throw new FileFault(faults)
  return { plan, scenario }
}

function fileOf(plan: SweepPlan, id: string, options: Arguments['options']): SweepFile {
  const out = options.get('out')
  if (out === undefined || out === '') {
    throw new ScenarioFault('sweep needs a file to write; write --out results.csv.')
  }
  const given = options.get('shard')
  const shard = given === undefined ? null : readShard(given)
  const rows = sweepRows(plan)
  return {
    path: shard === null ? out : shardFile(out, shard),
    plan: id,
    head: sweepHead(plan),
    beginning: (row) => sweepBeginning(id, plan, row),
    figures: plan.figures.length,
    ...(shard === null ? { from: 0, to: rows } : shardOf(rows, shard.shard, shard.shards)),
  }
}

type Begun = SweepFile & { readonly begun: ReturnType<typeof findWritten> }

/** How many rows of a file carry a fault, and the first fault that this process wrote. */
interface Faults {
  readonly faults: number
  readonly first: string
}

/** Write what is missing. */
async function write(plan: SweepPlan, scenario: Scenario, file: Begun): Promise<Faults> {
  const { begun, path, from, to, beginning } = file
  const pen = openPen(path, begun.bytes)
  let stopped = false
  const stop = () => (stopped = true)
  // Once: who asks again does not want to wait.
  for (const signal of SIGNALS) process.once(signal, stop)
  const { done, end } = progressOf('rows', to - from, begun.next - from)
  let lines = begun.bytes === 0 ? file.head : ''
  let { next, faults } = begun
  let first = ''
  let last = performance.now()
  try {
    for await (const { rows } of computeRows(plan, scenario, { from: next, to })) {
      for (const row of rows) {
        lines += sweepLine(beginning(next), row)
        if (row.fault !== '') faults += 1
        if (first === '') first = row.fault
        next += 1
      }
      if (performance.now() - last < OFTEN && lines.length < MUCH) continue
      pen.add(lines)
      lines = ''
      done(next - from)
      // A signal is heard between two turns.
      await turn()
      if (stopped) break
      last = performance.now()
    }
    pen.add(lines)
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop)
    pen.close()
    end()
  }
  if (next < to) {
    const where = `${inFull(next - from)} of ${inFull(to - from)} rows`
    throw new ScenarioFault(`${path}: stopped after ${where}; the same command goes on from there.`)
  }
  return { faults, first }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
