/** Times how soon broken files and links are refused: `node tools/run.mjs tools/bench/open.ts`. */
import { performance } from 'node:perf_hooks'
import { openScenario, readLink } from '../../src/model'
import { unfoldText } from '../../src/model/link-folding'
import { bombLetters, sealLetters } from '../../tests/hostile/forge-link'
import { caseText } from '../../tests/hostile/fuzz'
import { hostileChanges } from '../../tests/hostile/hostile-changes'
import { hostileKeys } from '../../tests/hostile/hostile-keys'
import { hostileSizes } from '../../tests/hostile/hostile-sizes'

const COUNT = 40_000
const SEED = 20_170_421

/** The milliseconds of each refusal among these texts, ascending; the least of three, for a busy machine pauses. */
function timeRefusals(cases: Iterable<{ link: boolean; text: string }>): readonly number[] {
  const times: number[] = []
  for (const { link, text } of cases) {
    let [least, refused] = [Infinity, false]
    for (let again = 0; again < 3; again += 1) {
      const start = performance.now()
      const { kind } = link ? readLink(text) : openScenario(text, 'it.json')
      least = Math.min(least, performance.now() - start)
      refused = kind === 'refused'
    }
    if (refused) times.push(least)
  }
  return times.sort((a, b) => a - b)
}

function row(what: string, times: readonly number[]): string {
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  const cells = [at(0.5), at(0.99), at(1)].map((time) => time.toFixed(3).padStart(10))
  return `${cells.join('')}  ${what} (${times.length})\n`
}

const mutations = Array.from({ length: COUNT }, (_, at) => caseText(SEED, at))
const hand = [...hostileKeys, ...hostileChanges, ...hostileSizes].map(([, text]) => ({
  link: false,
  text,
}))
const small = hand.filter(({ text }) => text.length < 16_384)
timeRefusals(mutations.slice(0, 2000))
const bomb = bombLetters(256)
const bombs = Array.from({ length: 20 }, () => {
  const start = performance.now()
  if (unfoldText(bomb) !== 'too-large') throw new Error('The bomb was not refused.')
  return performance.now() - start
})
const link = [{ link: true, text: sealLetters(bomb) }]
process.stdout.write(
  `milliseconds until refused\n    median       p99   slowest\n` +
    row('mutated files', timeRefusals(mutations.filter((one) => !one.link))) +
    row('mutated links', timeRefusals(mutations.filter((one) => one.link))) +
    row('hostile files by hand, under 16 KiB', timeRefusals(small)) +
    row('hostile files by hand, up to 1 MiB and over', timeRefusals(hand)) +
    row('256 MiB folded into a link, the link', timeRefusals(link)) +
    row(
      '256 MiB folded, unfolded up to the cap',
      bombs.sort((a, b) => a - b),
    ),
)
