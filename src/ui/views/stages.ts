/** Names the stages of a dollar as a reader sees them, in the order in which bars are stacked. */
import type { QuarterBalances, Stage } from '../../model/index'

/** A stage in words; what `stops` money is hatched, and what is `gone` will not come. */
interface StageWords {
  readonly stage: Stage
  readonly says: string
  readonly means: string
  readonly sort: 'ordinary' | 'stopped' | 'gone'
}

/** Every stage: what came at the foot of a bar, what stands still in its middle, what is gone at its top. */
export const STAGES: readonly StageWords[] = [
  words('closed', 'closed', 'the award is closed and settled', 'ordinary'),
  words('spent', 'spent', 'paid, and spent', 'ordinary'),
  words('drawn', 'drawn', 'paid, and not yet spent', 'ordinary'),
  words('undrawn', 'undrawn', 'accepted, and not yet drawn', 'ordinary'),
  words('offered', 'offered', 'offered, and not yet accepted', 'ordinary'),
  words('allocated', 'allocated', 'there to be offered', 'ordinary'),
  words('held', 'held', 'not offered while a condition stands in the way', 'stopped'),
  words('declined', 'declined', 'offered with a condition and not accepted', 'stopped'),
  words('suspended', 'suspended', 'accepted, and not to be drawn for now', 'stopped'),
  words('returned', 'returned', 'left undrawn when the award closed', 'ordinary'),
  words('ended', 'ended', 'the undrawn balance of a terminated award', 'gone'),
  words('moved', 'moved', 'moved to others', 'gone'),
  words('lapsed', 'lapsed', 'lapsed to the Treasury', 'gone'),
  words('clawed-back', 'clawed back', 'repaid after disallowance', 'gone'),
]

function words(stage: Stage, says: string, means: string, sort: StageWords['sort']): StageWords {
  return { stage, says, means, sort }
}

/** A stage by its short word. */
export function stageWord(stage: Stage): string {
  return STAGES.find((each) => each.stage === stage)?.says ?? stage
}

/** The stages in which anything ever stands, in the order of a bar. */
export function stagesSeen({ stages }: QuarterBalances): readonly StageWords[] {
  return STAGES.filter(({ stage }) => stages[stage].some((dollars) => dollars !== 0))
}

/** What stands in all stages together at the end of each quarter, whole dollars. */
export function totalByQuarter({ quarters, stages }: QuarterBalances): readonly number[] {
  return quarters.map((_, at) =>
    STAGES.reduce((sum, { stage }) => sum + (stages[stage][at] ?? 0), 0),
  )
}

/** No dollar in any stage, for the same quarters. */
export function emptyBalances(quarters: readonly number[]): QuarterBalances {
  const entries = STAGES.map(({ stage }) => [stage, new Float64Array(quarters.length)] as const)
  return { quarters, stages: Object.fromEntries(entries) as Record<Stage, Float64Array> }
}
