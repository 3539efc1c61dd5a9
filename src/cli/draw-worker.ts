/** Draws blocks of draws in a thread of its own, and hands each back as it is done. */
import { parentPort, workerData } from 'node:worker_threads'
import { RuleFault, ScenarioFault, drawInSteps } from '../model/index'
import type { Drawn } from '../model/index'
import type { DrawAnswer, DrawAsk, DrawTask } from './draw-messages'
import { findBase } from './scenario-files'

const { dataset, scenario } = workerData as DrawTask
/** Milliseconds of work after which the thread says that it is not stuck. */
const OFTEN = 1000

parentPort!.on('message', ({ from, to }: DrawAsk) => {
  try {
    const drawn = drawBlockAloud(from, to)
    post({ say: 'drawn', drawn }, buffersOf(drawn))
  } catch (fault) {
    // What is wrong with the scenario would be so in every thread; anything else ends this one.
    if (!(fault instanceof ScenarioFault) && !(fault instanceof RuleFault)) throw fault
    post({ say: 'fault', says: fault.message })
  }
})

function drawBlockAloud(from: number, to: number): Drawn {
  const steps = drawInSteps(dataset, scenario, findBase, from, to)
  let last = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const now = performance.now()
    if (now - last < OFTEN) continue
    last = now
    post({ say: 'at work' })
  }
}

function post(answer: DrawAnswer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort!.postMessage(answer, [...handedOver])
}

/** What is handed over is not copied; two figures may be one and the same. */
function buffersOf({ totals, columns }: Drawn): readonly ArrayBuffer[] {
  const buffers = [...totals, ...columns].map(({ dollars }) => dollars.buffer as ArrayBuffer)
  return [...new Set(buffers)]
}
