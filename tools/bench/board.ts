/** Times a teacher's board of thirty files, of which no two compute the same: `node tools/run.mjs tools/bench/board.ts`. */
import { performance } from 'node:perf_hooks'
import {
  NOTHING_TAKEN,
  allAtOnce,
  boardInSteps,
  readDataset,
  takeFiles,
  writeScenario,
} from '../../src/model'
import { loadFiles } from '../../src/cli/load-files'
import { findBase } from '../../src/cli/scenario-files'

const FILES = 30
const dataset = readDataset(loadFiles([2012, 2013, 2014]))

/** What thirty students would hand in: a share of withholding each, on a shipped scenario. */
function classOf(base: string, path: string) {
  return Array.from({ length: FILES }, (_, n) => ({
    name: `${n}.json`,
    text: writeScenario({ ...findBase(base), base, layers: [], changes: { [path]: n / 100 } }),
  }))
}

process.stdout.write(`milliseconds for ${FILES} files\n     first    median  what\n`)
for (const [base, path] of [
  ['nine-letters-2017', 'conditions.jag16-1373.share'],
  ['statutory-penalties-2016', 'conditions.sorna.share'],
  ['all-programs-2016', 'conditions.jag16-1373.share'],
] as const) {
  const files = classOf(base, path)
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const { handIns } = takeFiles(NOTHING_TAKEN, files)
    const { rows, runs } = allAtOnce(boardInSteps(dataset, handIns, findBase))
    if (rows.length !== FILES || runs !== FILES) throw new Error('A file was left out.')
    return performance.now() - start
  })
  const cells = [times[0]!, times.toSorted((a, b) => a - b)[2]!].map((time) =>
    time.toFixed(0).padStart(10),
  )
  process.stdout.write(`${cells.join('')}  ${base}\n`)
}
