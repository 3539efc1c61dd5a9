/** Times how soon hostile rule texts are refused: `node tools/run.mjs tools/bench/hostile.ts`. */
import { performance } from 'node:perf_hooks'
import { RuleFault } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type { RuleNames } from '../../src/model/rule-parse'
import { afterParsing, beforeParsing } from '../../tests/model/hostile-texts'

const kind = (name: string) => ({ name, label: name, values: ['yes', 'no'], says: '' })
const legal: RuleNames = {
  numbers: [],
  facts: [kind('asked'), kind('told')],
  definitions: ['narrow', 'broad'],
}

const rounds = 50
const texts = [...beforeParsing, ...afterParsing]
// The first refusal of all pays for reading the parser's code; a reader waits for it once.
const first = refuse(afterParsing[0]!)
for (let warm = 0; warm < 20; warm++) texts.forEach(refuse)
const all = texts.map((text) => ({
  text,
  times: Array.from({ length: rounds }, () => refuse(text)).sort((a, b) => a - b),
}))
const usual = all.map(({ times }) => times[rounds / 2]!).sort((a, b) => a - b)
const slowest = all.reduce((a, b) => (a.times[rounds / 2]! > b.times[rounds / 2]! ? a : b))
// A busy machine pauses now and then, whatever is running.
const late = all.flatMap(({ times }) => times.filter((time) => time > 5)).length
process.stdout.write(
  `${texts.length} hostile rule texts, each refused ${rounds} times; milliseconds\n` +
    `${first.toFixed(3).padStart(8)}  the very first\n` +
    `${usual[Math.floor(usual.length / 2)]!.toFixed(3).padStart(8)}  median of all texts\n` +
    `${usual.at(-1)!.toFixed(3).padStart(8)}  slowest text, median: ${slowest.text.slice(0, 40)}\n` +
    `${String(late).padStart(8)}  of ${texts.length * rounds} refusals took more than 5\n`,
)

function refuse(text: string): number {
  const start = performance.now()
  try {
    parseRule(text, legal)
  } catch (fault) {
    if (fault instanceof RuleFault) return performance.now() - start
    throw fault
  }
  throw new Error(`The rule "${text}" was not refused.`)
}
