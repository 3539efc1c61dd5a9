/** Shares draws out among workers: any order of arrival, a crashed or silent worker replaced and reported. */
import type { Dataset } from '../../model/index'
import type { DrawAsk, DrawTold, DrawWorker, FromWorker, Hears } from './draw-messages'
import { firstBlock, nextBlock } from './block-size'

interface Options {
  readonly start: (hears: Hears) => DrawWorker
  readonly workers: number
  /** So many milliseconds without an answer, and a worker is taken to be stuck. */
  readonly silence?: number
  /** So often one block is tried. */
  readonly tries?: number
}

/** Draws to be made, and how often that was tried. */
interface Task {
  readonly from: number
  readonly to: number
  readonly tries: number
}

interface Hand {
  readonly worker: DrawWorker
  readonly at: number
  dataset: Dataset | null
  run: number
  block: Task | null
  begun: number
  size: number
  timer: ReturnType<typeof setTimeout> | undefined
}

interface Run {
  readonly number: number
  readonly dataset: Dataset
  readonly ask: DrawAsk
  readonly told: DrawTold
  next: number
  readonly again: Task[]
  left: number
}

export interface Pool {
  /** Begin a run in the place of any other; the function given back drops it. */
  readonly draw: (dataset: Dataset, ask: DrawAsk, told: DrawTold) => () => void
  /** End every worker. */
  readonly close: () => void
}

/** Make a pool. Its workers are started with the first run, one in a turn, and stay for the next. */
export function makePool(options: Options): Pool {
  const { start, workers, silence = 10_000, tries = 3 } = options
  const hands = new Map<number, Hand>()
  let runs = 0
  let run: Run | null = null

  return {
    draw(dataset, ask, told) {
      runs += 1
      const mine: Run = {
        number: runs,
        dataset,
        ask,
        told,
        next: ask.from,
        again: [],
        left: ask.to - ask.from,
      }
      run = mine
      for (let at = 0; at < workers; at += 1) later(at)
      return () => {
        if (run === mine) run = null
      }
    },
    close() {
      run = null
      for (const hand of hands.values()) end(hand)
    },
  }

  /** Each worker is given its data in a turn of its own: copying them takes the better part of a frame. */
  function later(at: number): void {
    setTimeout(() => {
      const hand = hands.get(at)
      if (run === null || (hand !== undefined && hand.block !== null)) return
      if (run.next >= run.ask.to && run.again.length === 0) return
      try {
        give(hand ?? begin(at))
      } catch (fault) {
        // No worker can be started, or none can be told anything.
        giveUp(fault instanceof Error ? fault.message : 'No worker could be started.')
      }
    })
  }

  function begin(at: number): Hand {
    const worker = start({
      answer: (answer) => heard(hand, answer),
      crashed: (says) => lost(hand, 'crashed', says),
      garbled: () => lost(hand, 'gave an answer that could not be read', ''),
    })
    const hand: Hand = {
      worker,
      at,
      dataset: null,
      run: 0,
      block: null,
      begun: 0,
      size: firstBlock,
      timer: undefined,
    }
    hands.set(at, hand)
    return hand
  }

  /** The next block, first of those that another worker failed to draw. */
  function give(hand: Hand): void {
    if (run === null || hand.block !== null) return
    const block = run.again.shift() ?? cut(run, hand.size)
    if (block === null) return
    if (hand.dataset !== run.dataset) {
      hand.worker.send({ say: 'data', dataset: run.dataset })
      hand.dataset = run.dataset
    }
    if (hand.run !== run.number) {
      hand.worker.send({ say: 'scenario', run: run.number, ask: run.ask })
      hand.run = run.number
    }
    hand.block = block
    hand.begun = performance.now()
    hand.timer = setTimeout(() => lost(hand, 'did not answer', ''), silence)
    hand.worker.send({ say: 'block', run: run.number, from: block.from, to: block.to })
  }

  function cut(of: Run, size: number): Task | null {
    if (of.next >= of.ask.to) return null
    const from = of.next
    // The last draws are shared out evenly, so that no worker waits long for another.
    const to = Math.min(of.ask.to, from + Math.min(size, Math.ceil((of.ask.to - from) / workers)))
    of.next = to
    return { from, to, tries: 0 }
  }

  function heard(hand: Hand, answer: FromWorker): void {
    const { block } = hand
    if (block === null || hands.get(hand.at) !== hand || answer.run !== hand.run) return
    if (answer.say === 'fault') return lost(hand, 'could not go on', answer.says)
    clearTimeout(hand.timer)
    hand.block = null
    hand.size = nextBlock(block.to - block.from, performance.now() - hand.begun)
    const now = run
    if (now?.number === answer.run) {
      now.left -= block.to - block.from
      now.told.block(answer.block)
      if (now.left === 0 && run === now) {
        run = null
        now.told.done()
      }
    }
    later(hand.at)
  }

  /** A worker is given up; its block goes to another, unless it has been tried too often. */
  function lost(hand: Hand, how: string, says: string): void {
    if (hands.get(hand.at) !== hand) return
    const { block } = hand
    const mine = run !== null && hand.run === run.number
    end(hand)
    if (run === null) return
    if (mine && block !== null) {
      if (block.tries + 1 >= tries) return giveUp(says || `A worker ${how}, ${tries} times.`)
      run.again.push({ ...block, tries: block.tries + 1 })
      run.told.mended(`A worker ${how}; another took its place and draws what it left.`)
    }
    later(hand.at)
  }

  function end(hand: Hand): void {
    clearTimeout(hand.timer)
    hands.delete(hand.at)
    hand.worker.end()
  }

  function giveUp(says: string): void {
    const failed = run
    run = null
    failed?.told.failed(says)
  }
}
