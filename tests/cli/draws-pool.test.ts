/** The pool of drawing workers joins blocks in any order, replaces a worker that ends or is stuck, and says so. */
import { describe, expect, test } from 'vitest'
import { drawInPool } from '../../src/cli/draw-pool'
import type { DrawWorker, StartWorker, WorkerEars } from '../../src/cli/draw-pool'
import type { DrawAsk } from '../../src/cli/draw-messages'
import { threadsOf } from '../../src/cli/start-worker'
import { blankScenario } from '../../src/model/index'
import type { Dataset, Drawn } from '../../src/model/index'

/** The block in which draw i withholds i dollars. */
function blockOf({ from, to }: DrawAsk): Drawn {
  const dollars = Float64Array.from({ length: to - from }, (_, at) => from + at)
  return {
    from,
    to,
    inFull: 0,
    totals: [{ program: null, total: 'withheld', dollars }],
    columns: [],
  }
}

/** Pretends workers: `act` says what the worker of a number does with a block. */
function pretend(act: (worker: number, block: DrawAsk, ears: WorkerEars) => void) {
  const begun: number[] = []
  const ended: number[] = []
  const start: StartWorker = (ears): DrawWorker => {
    const worker = begun.length
    begun.push(worker)
    return {
      ask: (block) => queueMicrotask(() => act(worker, block, ears)),
      end: () => ended.push(worker),
    }
  }
  return { begun, ended, start }
}

async function pool(draws: number, workers: number, start: StartWorker, patience = 60_000) {
  const said: string[] = []
  const done: number[] = []
  const say = (sentence: string) => said.push(sentence)
  const task = { draws, workers, start, say, done: (each: number) => done.push(each), patience }
  return { said, done, drawn: await drawInPool(task) }
}

const answers = (block: DrawAsk, ears: WorkerEars) =>
  ears.answer({ say: 'drawn', drawn: blockOf(block) })
const all = (draws: number) => Array.from({ length: draws }, (_, draw) => draw)

describe('a pool', () => {
  test.each([1, 2, 3, 8, 64])('of %i joins every draw once and in order', async (workers) => {
    for (const draws of [1, 7, 100, 4001]) {
      const { begun, ended, start } = pretend((worker, block, ears) =>
        // The later a worker began, the sooner it answers.
        setTimeout(() => answers(block, ears), worker % 2 === 0 ? 2 : 0),
      )
      const { said, done, drawn } = await pool(draws, workers, start)
      expect([drawn.from, drawn.to, said]).toEqual([0, draws, []])
      expect([...drawn.totals[0]!.dollars]).toEqual(all(draws))
      expect(done.at(-1)).toBe(draws)
      expect(begun.length).toBeLessThanOrEqual(Math.min(workers, draws))
      expect(new Set(ended)).toEqual(new Set(begun))
    }
  })

  test('gives the draws of a worker that ended to another, and says so', async () => {
    const { begun, start } = pretend((worker, block, ears) => {
      if (worker === 1 && block.from > 0) ears.gone('ended with a fault (out of memory)')
      else setTimeout(() => answers(block, ears), 1)
    })
    const { said, drawn } = await pool(100, 2, start)
    expect(said).toEqual([
      expect.stringMatching(
        /^A worker ended with a fault \(out of memory\); another one makes draws \d+ to \d+\.$/,
      ),
    ])
    expect([...drawn.totals[0]!.dollars]).toEqual(all(100))
    expect(begun).toEqual([0, 1, 2])
  })

  test('replaces one that says nothing, and hears nothing more of it', async () => {
    const { ended, start } = pretend((worker, block, ears) => {
      if (worker > 0) answers(block, ears)
      else setTimeout(() => answers({ from: 0, to: 100 }, ears), 80)
    })
    const { said, drawn } = await pool(100, 2, start, 30)
    expect(said).toEqual([
      expect.stringMatching(
        /^A worker said nothing for 0\.03 seconds; another one makes draws 0 to /,
      ),
    ])
    expect(ended).toContain(0)
    expect([...drawn.totals[0]!.dollars]).toEqual(all(100))
  })

  test('waits for one that says it is at work', async () => {
    const { start } = pretend((_, block, ears) => {
      let times = 0
      const timer = setInterval(() => {
        ears.answer({ say: 'at work' })
        if ((times += 1) < 8) return
        clearInterval(timer)
        answers(block, ears)
      }, 10)
    })
    const { said, drawn } = await pool(4, 2, start, 60)
    expect([said, drawn.to]).toEqual([[], 4])
  })

  test('gives up where one block ends three workers, in one sentence', async () => {
    const { begun, ended, start } = pretend((_, block, ears) => {
      if (block.from === 0) ears.gone('ended')
      else answers(block, ears)
    })
    await expect(pool(100, 2, start)).rejects.toThrow(
      /^A worker ended over draws 0 to \d+, as two did before it; nothing is printed\.$/,
    )
    expect(new Set(ended)).toEqual(new Set(begun))
  })

  test('of real threads that cannot begin says why, and ends', async () => {
    // The sources are no scripts a thread can run; only what is built of them is.
    const task = { dataset: {} as Dataset, scenario: blankScenario('It') }
    await expect(pool(100, 2, threadsOf(task))).rejects.toThrow(
      /^A worker ended with a fault \(.+\) over draws \d+ to \d+, as two did before it; nothing is printed\.$/,
    )
  })

  test('says a fault of the scenario at once, and tries it no further', async () => {
    const { begun, ended, start } = pretend((_, block, ears) => {
      ears.answer({ say: 'fault', says: `draw ${block.from}: it cannot be settled.` })
    })
    await expect(pool(100, 2, start)).rejects.toThrow(/^draw 0: it cannot be settled\.$/)
    expect(begun).toHaveLength(2)
    expect(new Set(ended)).toEqual(new Set(begun))
  })
})
