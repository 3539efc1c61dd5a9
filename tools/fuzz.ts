/**
 * Opens millions of broken scenario files and links: `npm run fuzz -- 10000000 [seed]`. Without a number,
 * 200,000; without a seed, another one each time. It stops at the first answer that is wrong and says
 * which case of which seed it was; `npm run fuzz -- case SEED NUMBER` prints that text again.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { caseText, fuzz } from '../tests/hostile/fuzz'
import type { Run, Tally } from '../tests/hostile/fuzz'

const USUAL = 200_000
const CHUNK = 20_000
const children: ChildProcess[] = []

const [act, ...words] = process.argv.slice(2)
if (act === 'case') process.stdout.write(`${caseText(whole(words[0]), whole(words[1])).text}\n`)
else if (act === 'share') work(whole(words[0]), whole(words[1]), whole(words[2]))
else await lead(act, words[0])

async function lead(cases: string | undefined, from: string | undefined): Promise<void> {
  const count = cases === undefined ? USUAL : whole(cases)
  const seed = from === undefined ? Date.now() % 2 ** 31 : whole(from)
  const workers = Math.min(availableParallelism(), Math.ceil(count / CHUNK))
  process.stdout.write(`${count} cases from seed ${seed}, by ${workers} at a time\n`)
  const start = performance.now()
  const share = Math.ceil(count / workers)
  const runs = Array.from({ length: workers }, (_, at) => ({
    seed,
    from: at * share,
    count: Math.min(share, count - at * share),
  }))
  const tallies = await Promise.all(runs.map(inProcess))
  const seconds = (performance.now() - start) / 1000
  const sum = new Map<string, number>()
  for (const tally of tallies) {
    for (const [what, times] of tally) sum.set(what, (sum.get(what) ?? 0) + times)
  }
  for (const [what, times] of [...sum].sort(([, a], [, b]) => b - a)) {
    process.stdout.write(`${String(times).padStart(12)}  ${what}\n`)
  }
  process.stdout.write(`none of ${count} did anything else; ${seconds.toFixed(1)} s\n`)
}

/** One share of the work in a process of its own; ends this one where it finds something. */
function inProcess({ seed, from, count }: Run): Promise<Tally> {
  return new Promise((resolve) => {
    const runner = fileURLToPath(new URL('run.mjs', import.meta.url))
    const words = [runner, 'fuzz', 'share', ...[seed, from, count].map(String)]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    let printed = ''
    child.stdout.on('data', (more) => (printed += String(more)))
    child.on('close', (code) => {
      if (code === 0) {
        resolve(new Map(JSON.parse(printed) as [string, number][]))
        return
      }
      for (const each of children) each.kill()
      process.exit(1)
    })
  })
}

function work(seed: number, from: number, count: number): void {
  const tally: Tally = new Map()
  for (let at = from; at < from + count; at += CHUNK) {
    fuzz({ seed, from: at, count: Math.min(CHUNK, from + count - at) }, tally)
  }
  process.stdout.write(JSON.stringify([...tally]))
}

/** A whole number of the command line. Throws an Error where it is none. */
function whole(word: string | undefined): number {
  const number = Number(word)
  if (word === undefined || !Number.isSafeInteger(number) || number < 0) {
    throw new Error(`'${word ?? ''}' is no whole number; write one such as 10000000.`)
  }
  return number
}
