/** Measures draws: on one thread, on two workers, and as awards, programs and draws grow. `node tools/run.mjs tools/bench/draws.ts` */
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { drawBlock, drawFully, joinDrawn, settle, simulate } from '../../src/model'
import type { Dataset, Drawn, ParameterValue, Scenario } from '../../src/model'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { drawCase } from './draw-case'
import { percentiles } from './interleave'
import type { DrawAsk } from './draw-case'

const DRAWS = 10_000
const WORKERS = 2
/** Everything a cold worker costs: its start, the copy of the data, its draws, and handing them back. */
function drawInWorker(ask: DrawAsk): Promise<Drawn> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./draw-bench-worker.ts', import.meta.url), {
      workerData: ask,
    })
    worker.once('message', done)
    worker.once('error', failed)
  })
}

await measure()

async function measure(): Promise<void> {
  const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 5)
  const dataset = shippedDataset('all')
  print(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${rounds} rounds in turn`,
  )
  const one: Took[] = []
  const two: Took[] = []
  for (let round = 0; round < rounds; round++) {
    one.push(await timed(() => drawBlock(dataset, { ...drawCase }, findBase, 0, DRAWS)))
    two.push(
      await timed(async () => {
        const blocks = Array.from({ length: WORKERS }, (_, i) => {
          const [from, to] = [i, i + 1].map((part) => (part * DRAWS) / WORKERS)
          return drawInWorker({ dataset, from: from!, to: to! })
        })
        return joinDrawn(await Promise.all(blocks))
      }),
    )
  }
  print(`\n${DRAWS} draws of JAG FY2016: seconds by the clock, median and least, and of processors`)
  print(`one thread      ${seconds(one)}`)
  print(`${WORKERS} cold workers  ${seconds(two)}`)

  const before = process.cpuUsage().user
  for (let draw = 0; draw < 40; draw++) drawFully(dataset, drawCase, findBase, draw)
  const long = (process.cpuUsage().user - before) / 40_000
  print(`a draw settled and run from its beginning: ${long.toFixed(1)} ms of processor`)
  const first: Took[] = []
  for (let seed = 1; seed <= 20; seed++) {
    first.push(await timed(() => drawBlock(dataset, { ...drawCase, seed }, findBase, 0, 1)))
  }
  const { median } = percentiles(first.map(({ processor }) => processor))
  print(`another scenario's first draw: ${median.toFixed(0)} ms of processor`)

  print('\n  awards  conditions  µs of processor a draw  MB for 10,000 draws   what')
  for (const [what, scenario, draws] of sizes(dataset)) {
    const outcome = simulate(dataset, settle(dataset, scenario, findBase))
    drawBlock(dataset, scenario, findBase, 0, 20)
    const start = process.cpuUsage().user
    const drawn = drawBlock(dataset, scenario, findBase, 0, draws)
    const each = (process.cpuUsage().user - start) / draws
    const figures = [...drawn.totals, ...drawn.columns].reduce(
      (sum, { dollars }) => sum + dollars.length,
      0,
    )
    const awards = outcome.programs.reduce((sum, { allocation }) => sum + allocation.paid.length, 0)
    const conditions = outcome.settings.conditions.length
    const room = (figures / draws) * 0.08
    print(
      `${String(awards).padStart(8)}${String(conditions).padStart(12)}${each.toFixed(0).padStart(24)}${room.toFixed(0).padStart(21)}   ${what}`,
    )
  }
}

/** What is drawn to see how cost grows, with how many draws are enough to time it. */
function sizes(dataset: Dataset): readonly (readonly [string, Scenario, number])[] {
  const of = (more: Readonly<Record<string, ParameterValue>>): Scenario => ({
    ...drawCase,
    changes: { ...drawCase.changes, ...more },
  })
  const counted = (year: string, ids: (id: string) => boolean) =>
    Object.fromEntries(
      dataset.programs
        .filter(({ years, kind }) => Object.hasOwn(years, year) && kind !== 'published')
        .map(({ id }) => [`programs.${id}.included`, ids(id)]),
    )
  const { 'doubt.conditions.eo13768-9a.share': _, ...withoutShare } = drawCase.changes
  const three = {
    ...withoutShare,
    year: '2017',
    'conditions.eo13768-9a.definition': 'none',
    'conditions.jag17-access.definition': 'jag17_access',
    'conditions.jag17-certification.definition': 'jag17_certification',
    'conditions.jag17-notice.definition': 'jag17_notice',
  }
  return [
    [
      'one program without local awards',
      of(counted('2016', (id) => id === 'voca-assistance')),
      4000,
    ],
    ['JAG, the case above', of({}), 4000],
    ['JAG, 1,000 draws', of({}), 1000],
    ['JAG, 16,000 draws', of({}), 16_000],
    ['JAG of 2017 under its three conditions', { ...drawCase, changes: three }, 4000],
    ['every program of 2016', of(counted('2016', () => true)), 2000],
    [
      'JAG, what is withheld shared pro rata',
      of({ 'conditions.eo13768-9a.destination': 'pro-rata' }),
      2000,
    ],
    [
      'JAG, its formula amount drawn',
      of({ 'doubt.programs.jag.formula_amount': '200000000 to 250000000' }),
      500,
    ],
    [
      'JAG, errors of lists drawn',
      of({
        'conditions.eo13768-9a.definition': 's1373_doj_broad_2017',
        list_errors: 'drawn',
        'lists.oig_2016.missing': 0.1,
      }),
      1000,
    ],
  ]
}

async function timed(work: () => unknown): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, processor: (user + system) / 1000 }
}

/** Milliseconds by the clock, and of all processors together. */
interface Took {
  readonly wall: number
  readonly processor: number
}

function seconds(times: readonly Took[]): string {
  const clock = percentiles(times.map(({ wall }) => wall))
  const { median } = percentiles(times.map(({ processor }) => processor))
  return [clock.median, clock.least, median]
    .map((each) => (each / 1000).toFixed(2).padStart(7))
    .join('')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
