/** Hands blocks of draws to several workers, gives what a lost one had to another, and joins what comes back. */
import { ScenarioFault, joinDrawn } from '../model/index'
import type { Drawn } from '../model/index'
import type { DrawAnswer, DrawAsk } from './draw-messages'

/** One worker, as the pool sees it. */
export interface DrawWorker {
  readonly ask: (block: DrawAsk) => void
  readonly end: () => void
}

/** What a worker says of itself; after `gone` it says nothing more. */
export interface WorkerEars {
  readonly answer: (answer: DrawAnswer) => void
  /** It ended without being asked to; `why` is a clause. */
  readonly gone: (why: string) => void
}

/** Begins a worker. The pool is handed one, so that a test can hand it another. */
export type StartWorker = (ears: WorkerEars) => DrawWorker

interface PoolTask {
  readonly draws: number
  readonly workers: number
  readonly start: StartWorker
  /** Says on standard error what a reader should know of, a sentence each. */
  readonly say: (sentence: string) => void
  readonly done: (draws: number) => void
  /** Milliseconds after which a worker that says nothing counts as stuck. */
  readonly patience?: number
}

const PATIENCE = 60_000
/** So often a block is tried: what ends three workers would end a fourth. */
const TRIES = 3
/** Blocks are small enough that none waits long for the last, and that a lost one costs little. */
const BLOCKS_EACH = 8
const LARGEST = 500

/**
 * Make the draws from 0 up to `draws`, and join them in order, whoever made them. A worker that ends or
 * says nothing for long is replaced, which is said. Throws a ScenarioFault of one sentence where a draw
 * cannot be made, and where one block was lost three times.
 */
export async function drawInPool(task: PoolTask): Promise<Drawn> {
  const { draws, start, say, done, patience = PATIENCE } = task
  const waiting: Block[] = cut(draws, task.workers)
  const blocks: Drawn[] = []
  const open = new Set<() => void>()
  let made = 0
  let [settle, refuse]: [() => void, (fault: Error) => void] = [() => {}, () => {}]
  const whole = new Promise<void>((resolve, reject) => ([settle, refuse] = [resolve, reject]))

  const begin = (): void => {
    let block: Block | undefined
    let timer: NodeJS.Timeout | undefined
    const lost = (why: string): void => {
      if (!open.delete(close)) return
      close()
      if (block === undefined) return
      const { from, to, tried } = block
      const which = `draws ${from} to ${to - 1}`
      if (tried + 1 >= TRIES) {
        refuse(
          new ScenarioFault(
            `A worker ${why} over ${which}, as two did before it; nothing is printed.`,
          ),
        )
        return
      }
      say(`A worker ${why}; another one makes ${which}.`)
      waiting.unshift({ from, to, tried: tried + 1 })
      begin()
    }
    const listen = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => lost(`said nothing for ${patience / 1000} seconds`), patience)
    }
    const next = (): void => {
      block = waiting.shift()
      if (block === undefined) {
        open.delete(close)
        close()
        return
      }
      listen()
      worker.ask({ from: block.from, to: block.to })
    }
    const worker = start({
      answer: (answer) => {
        if (!open.has(close)) return
        if (answer.say === 'at work') listen()
        else if (answer.say === 'fault') refuse(new ScenarioFault(answer.says))
        else {
          blocks.push(answer.drawn)
          made += answer.drawn.to - answer.drawn.from
          done(made)
          if (made === draws) settle()
          next()
        }
      },
      gone: (why) => lost(why),
    })
    const close = (): void => {
      clearTimeout(timer)
      worker.end()
    }
    open.add(close)
    next()
  }

  const workers = Math.min(task.workers, waiting.length)
  for (let at = 0; at < workers; at += 1) begin()
  try {
    await whole
  } finally {
    for (const close of open) close()
    open.clear()
  }
  return joinDrawn(blocks.sort((one, other) => one.from - other.from))
}

interface Block extends DrawAsk {
  /** How often it was lost before. */
  readonly tried: number
}

function cut(draws: number, workers: number): Block[] {
  const size = Math.min(LARGEST, Math.max(1, Math.ceil(draws / (workers * BLOCKS_EACH))))
  return Array.from({ length: Math.ceil(draws / size) }, (_, at) => ({
    from: at * size,
    to: Math.min(draws, (at + 1) * size),
    tried: 0,
  }))
}
