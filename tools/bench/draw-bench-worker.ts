/** Makes one worker's draws of a measurement, and hands them back without a copy. */
import { parentPort, workerData } from 'node:worker_threads'
import { drawBlock } from '../../src/model'
import { findBase } from '../../src/cli/scenario-files'
import { drawCase } from './draw-case'
import type { DrawAsk } from './draw-case'

const { dataset, from, to } = workerData as DrawAsk
const drawn = drawBlock(dataset, drawCase, findBase, from, to)
const buffers = [...drawn.totals, ...drawn.columns].map(({ dollars }) => dollars.buffer)
parentPort!.postMessage(drawn, [...new Set(buffers)] as ArrayBuffer[])
