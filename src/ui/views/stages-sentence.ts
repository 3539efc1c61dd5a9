/** Says of the picture of stages what is seen in it: where most stands at the end, and when most stood still. */
import { quarterName } from '../../model/index'
import type { QuarterBalances } from '../../model/index'
import { short } from './course-sentence'
import { stagesSeen } from './stages'

/** `At the end of FY2020 Q4 most is closed, $251.1 million. Most stood still at the end of FY2017 Q3, $23.8 million.` */
export function stagesSentence(balances: QuarterBalances): string {
  const { quarters, stages } = balances
  const last = quarters.length - 1
  if (last < 0) return ''
  const seen = stagesSeen(balances)
  const [most] = seen.toSorted(
    (a, b) => (stages[b.stage][last] ?? 0) - (stages[a.stage][last] ?? 0),
  )
  if (most === undefined) return 'There is no award to follow.'
  const still = quarters.map((_, at) =>
    seen
      .filter(({ sort }) => sort === 'stopped')
      .reduce((sum, { stage }) => sum + (stages[stage][at] ?? 0), 0),
  )
  const top = Math.max(...still)
  const end = quarterName(quarters[last]!)
  const first = `At the end of ${end} most is ${most.says}, ${short(stages[most.stage][last] ?? 0)}.`
  return top <= 0
    ? `${first} At no quarter\u2019s end does any of it stand still.`
    : `${first} Most stands still at the end of ${quarterName(quarters[still.indexOf(top)]!)}, ${short(top)}.`
}
