/** Draws in a worker, beside the page; what it does is in answer-blocks. */
import { answerBlocks } from './answer-blocks'
import type { ToWorker } from './draw-messages'

// The page's own types stand for the worker's: the compiler knows one kind of global for this floor.
const answer = answerBlocks((message, handedOver) =>
  postMessage(message, { transfer: [...handedOver] }),
)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data))
