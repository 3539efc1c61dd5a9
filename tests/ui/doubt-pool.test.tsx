/** The pool of workers that draw: any order of arrival, old runs dropped, and a worker that fails replaced and told of. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/model/index'
import { packBlock } from '../../src/ui/doubt/block'
import type { Block } from '../../src/ui/doubt/block'
import { firstBlock, nextBlock } from '../../src/ui/doubt/block-size'
import type { DrawAsk, ToWorker } from '../../src/ui/doubt/draw-messages'
import { makePool } from '../../src/ui/doubt/draw-pool'
import type { Hears } from '../../src/ui/doubt/draw-messages'
import { workersFor } from '../../src/ui/doubt/worker-count'
import { scenarioWith } from './nation'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const dataset = {} as Dataset
const ask = (to: number): DrawAsk => ({ scenario: scenarioWith(), bases: {}, from: 0, to })
const blockOf = (from: number, to: number): Block =>
  packBlock({
    from,
    to,
    inFull: 0,
    totals: [],
    columns: [],
  })

/** A worker that does what it is told, or keeps what it was told for a test to act on. */
interface Fake {
  readonly hears: Hears
  readonly told: ToWorker[]
  ended: boolean
}

function poolOf(workers: number, act: (fake: Fake, message: ToWorker) => void = () => {}) {
  const fakes: Fake[] = []
  const pool = makePool({
    workers,
    silence: 1000,
    start(hears) {
      const fake: Fake = { hears, told: [], ended: false }
      fakes.push(fake)
      return {
        send(message) {
          fake.told.push(message)
          act(fake, message)
        },
        end() {
          fake.ended = true
        },
      }
    },
  })
  return { pool, fakes }
}

function listen() {
  const heard = { blocks: [] as Block[], mended: [] as string[], done: 0, failed: [] as string[] }
  const told = {
    block: (block: Block) => heard.blocks.push(block),
    mended: (says: string) => heard.mended.push(says),
    done: () => (heard.done += 1),
    failed: (says: string) => heard.failed.push(says),
  }
  return { heard, told }
}

/** Answers a block a little later. */
const answers = (fake: Fake, message: ToWorker) => {
  if (message.say !== 'block') return
  const { run, from, to } = message
  setTimeout(() => fake.hears.answer({ say: 'drawn', run, block: blockOf(from, to) }), 5)
}

function coverage(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  return blocks.map(({ from, to }) => [from, to] as const).toSorted(([a], [b]) => a - b)
}

/** Whether blocks cover all draws once. */
function coversOnce(blocks: readonly Block[], to: number): boolean {
  let reach = 0
  for (const [from, until] of coverage(blocks)) {
    if (from !== reach) return false
    reach = until
  }
  return reach === to
}

describe('a pool', () => {
  test.each([1, 2, 4, 8])('shares the draws out among %i workers, each draw once', (workers) => {
    const { pool, fakes } = poolOf(workers, answers)
    const { heard, told } = listen()
    pool.draw(dataset, ask(3000), told)
    vi.runAllTimers()
    expect(heard).toMatchObject({ done: 1, failed: [], mended: [] })
    expect(coversOnce(heard.blocks, 3000)).toBe(true)
    expect(fakes.length).toBe(workers)
    // The data are copied to each worker once, and once for the next run as well.
    pool.draw(dataset, ask(500), listen().told)
    vi.runAllTimers()
    for (const { told: messages } of fakes)
      expect(messages.filter(({ say }) => say === 'data')).toHaveLength(1)
  })

  test('drops what a run before has still to say', () => {
    const { pool } = poolOf(2, answers)
    const [first, second] = [listen(), listen()]
    pool.draw(dataset, ask(400), first.told)
    vi.advanceTimersByTime(3)
    pool.draw(dataset, ask(400), second.told)
    vi.runAllTimers()
    expect(first.heard).toMatchObject({ blocks: [], done: 0 })
    expect(second.heard.done).toBe(1)
    expect(coversOnce(second.heard.blocks, 400)).toBe(true)
  })

  test('stops when it is told to', () => {
    const { pool } = poolOf(2, answers)
    const { heard, told } = listen()
    const stop = pool.draw(dataset, ask(100_000), told)
    vi.advanceTimersByTime(30)
    const before = heard.blocks.length
    stop()
    vi.runAllTimers()
    expect(heard.blocks.length).toBe(before)
    expect(heard.done).toBe(0)
  })

  test.each([
    ['crashes', (fake: Fake) => fake.hears.crashed('out of memory'), /crashed/],
    ['cannot be read', (fake: Fake) => fake.hears.garbled(), /could not be read/],
    ['hangs', () => {}, /did not answer/],
  ] as const)(
    'replaces a worker that %s, gives its block to another, and says so',
    (_, fail, says) => {
      let failing = true
      const { pool, fakes } = poolOf(2, (fake, message) => {
        if (message.say === 'block' && failing) {
          failing = false
          setTimeout(() => fail(fake), 2)
        } else answers(fake, message)
      })
      const { heard, told } = listen()
      pool.draw(dataset, ask(1000), told)
      vi.runAllTimers()
      expect(heard).toMatchObject({ done: 1, failed: [] })
      expect(heard.mended).toEqual([expect.stringMatching(says)])
      expect(coversOnce(heard.blocks, 1000)).toBe(true)
      expect(fakes.map(({ ended }) => ended)).toEqual([true, false, false])
      // The one that was given up has nothing more to say.
      fakes[0]!.hears.crashed('again')
      expect(fakes).toHaveLength(3)
    },
  )

  test('gives up a block that nobody can draw, with the reason, and the rest stands', () => {
    const { pool, fakes } = poolOf(2, (fake, message) => {
      if (message.say === 'block' && message.from === 0) {
        const { run } = message
        setTimeout(
          () => fake.hears.answer({ say: 'fault', run, says: 'Draw 7 does not balance.' }),
          2,
        )
      } else answers(fake, message)
    })
    const { heard, told } = listen()
    pool.draw(dataset, ask(500), told)
    vi.runAllTimers()
    expect(heard.failed).toEqual(['Draw 7 does not balance.'])
    expect(heard.done).toBe(0)
    expect(fakes.filter(({ ended }) => ended)).toHaveLength(3)
    // The next run begins with workers that are there, or new ones.
    const next = listen()
    pool.draw(dataset, { ...ask(500), from: 1 }, next.told)
    vi.runAllTimers()
    expect(next.heard.done).toBe(1)
  })

  test('says so where no worker can be started at all', () => {
    const pool = makePool({
      workers: 2,
      start() {
        throw new Error('This browser has no workers.')
      },
    })
    const { heard, told } = listen()
    pool.draw(dataset, ask(100), told)
    vi.runAllTimers()
    expect(heard.failed).toEqual(['This browser has no workers.'])
  })

  test('ends its workers when it is closed', () => {
    const { pool, fakes } = poolOf(2, answers)
    pool.draw(dataset, ask(1000), listen().told)
    vi.advanceTimersByTime(8)
    pool.close()
    expect(fakes.every(({ ended }) => ended)).toBe(true)
  })
})

describe('how much at a time', () => {
  test('begins small, follows the speed, and never grows more than fourfold', () => {
    expect(firstBlock).toBeLessThan(100)
    expect(nextBlock(32, 1)).toBe(128)
    expect(nextBlock(100, 1200)).toBe(10)
    expect(nextBlock(10, 100_000)).toBe(8)
    expect(nextBlock(2000, 0)).toBe(2000)
  })

  test('a worker a core, 1 to 8, two on a phone', () => {
    expect(workersFor({ hardwareConcurrency: 1 })).toBe(1)
    expect(workersFor({ hardwareConcurrency: 64 })).toBe(8)
    expect(workersFor({ hardwareConcurrency: 8, userAgentData: { mobile: true } })).toBe(2)
    expect(workersFor({ hardwareConcurrency: 8, deviceMemory: 2 })).toBe(2)
    expect(workersFor({})).toBe(2)
  })
})
