/** Begins a thread that draws. */
import { Worker } from 'node:worker_threads'
import type { DrawAnswer, DrawTask } from './draw-messages'
import type { StartWorker } from './draw-pool'

/** Begin threads of one task; the tables are copied into each once. */
export function threadsOf(task: DrawTask): StartWorker {
  return ({ answer, gone }) => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: task })
    let ended = false
    const left = (why: string): void => {
      if (!ended) gone(why)
      ended = true
    }
    worker.on('message', (said: DrawAnswer) => {
      if (!ended) answer(said)
    })
    worker.on('error', (fault) => left(`ended with a fault (${wordsOf(fault)})`))
    worker.on('messageerror', () => left('said something that cannot be read'))
    worker.on('exit', () => left('ended'))
    return {
      ask: (block) => worker.postMessage(block, []),
      end: () => {
        ended = true
        void worker.terminate()
      },
    }
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message.split('\n')[0]! : String(fault)
}
