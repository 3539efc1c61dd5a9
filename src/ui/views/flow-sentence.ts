/** Says what the flow shows in one sentence that is true of any scenario: the largest end, and the change from the baseline. */
import type { ProgramOutcome } from '../../model/index'
import { dollars, shortMoney } from '../format'
import type { Figure } from '../format'
import type { Piece } from '../words'
import type { Asked } from '../page-state'
import { flowReason } from './flow-reason'
import type { FlowNode, FlowRows } from './flow-rows'
import { rangeWords } from './range-words'

/** Where the flow ends, the largest first; ends that are as large keep the order of the picture. */
export function endsBySize(rows: FlowRows): readonly FlowNode[] {
  return rows.nodes
    .filter(({ column }) => column === 4)
    .sort((a, b) => b.figure.value - a.figure.value)
}

/** The largest of the ends, and how much more or less is awarded than in the baseline. */
export function flowSentence(
  rows: FlowRows,
  now: ProgramOutcome,
  before: ProgramOutcome,
  change: Figure,
): readonly Piece[] {
  const ends = endsBySize(rows)
  const [first] = ends
  if (first === undefined) return []
  const words = rangeWords(first.figure)
  const { value, low, high } = change
  const size = value < 0 ? { value: -value, low: -high, high: -low } : change
  const lead: readonly Piece[] = [
    `Most ends here: ${first.label}, `,
    {
      text: words,
      asked: () => ({
        title: `${first.label}: ${words}`,
        about: { reason: flowReason(rows, first, now.allocation.program.id) },
      }),
      label: `${first.label}: ${words}`,
    },
    '. ',
  ]
  if (value === 0) return [...lead, 'As much is awarded as in the baseline. ']
  return [
    ...lead,
    {
      text: shortMoney(size),
      asked: () => totalsAsked(now, before, change),
      label: `Change of what is awarded: ${shortMoney(size)} ${value < 0 ? 'less' : 'more'}`,
    },
    ` ${value < 0 ? 'less' : 'more'} is awarded than in the baseline. `,
  ]
}

function totalsAsked(
  now: ProgramOutcome,
  before: ProgramOutcome,
  { value, low, high }: Figure,
): Asked {
  const program = now.allocation.program.id
  const question = { about: 'total', program, total: 'awarded' } as const
  return {
    title: 'Change of what is awarded',
    about: {
      reason: {
        says: 'What is awarded over all, less what is awarded in the baseline.',
        value,
        unit: 'dollars',
        ...(high - low < 1 ? {} : { precision: 'estimate' as const, low, high }),
        formula: 'awarded now \u2212 awarded in the baseline',
        withNumbers: [now, before]
          .map(({ totals }) => dollars(Math.round(totals.awarded)))
          .join(' \u2212 '),
        from: [
          { question, of: 'outcome' },
          { question, of: 'baseline', says: 'Baseline' },
        ],
      },
    },
  }
}
