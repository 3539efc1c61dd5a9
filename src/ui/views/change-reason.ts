/** Gives the reasons of a change against the baseline, and of how many awards a table lists. */
import type { Dataset, ProgramId, ProgramOutcome, RecipientId } from '../../model/index'
import { digits, dollars, sentenceCase } from '../format'
import type { Figure } from '../format'
import type { Gathered, ModelQuestion } from '../page-state'
import { groupOf, groups, groupWords } from './recipient-groups'
import { isUnder } from './figures'
import { totalInput } from './told-totals'

/** A change in per cent as the table writes it: what is paid now beside what was due by the baseline. */
export function changeReason(
  now: Figure,
  was: Figure,
  words: string,
  program: ProgramId,
  recipient: RecipientId,
): Gathered {
  const side = (says: string, of: 'outcome' | 'baseline'): ModelQuestion => ({
    question: { about: 'award', program, recipient },
    of,
    says,
  })
  return {
    says: `Change against the baseline: ${words}${/\d/.test(words) ? ' percent' : ''}.`,
    value: words,
    unit: 'word',
    formula: '(now \u2212 baseline) \u00f7 baseline',
    withNumbers: `(${dollars(now.value)} \u2212 ${dollars(was.value)}) \u00f7 ${dollars(was.value)}`,
    from: [side('Now', 'outcome'), side('Baseline', 'baseline')],
  }
}

/** How many recipients have an award, or a share under the threshold, by group. */
export function countReason(
  { recipients }: Dataset,
  part: ProgramOutcome,
  which: 'award' | 'under',
): Gathered {
  const counts = new Map(groups.map((group) => [group, 0]))
  for (let index = 0; index < recipients.count; index += 1) {
    const due = part.allocation.dollars[index]! > 0
    if (which === 'award' ? !due : due || !isUnder(part, index)) continue
    const group = groupOf(recipients, index)
    counts.set(group, counts.get(group)! + 1)
  }
  const some = [...counts].filter(([, count]) => count > 0)
  return {
    says:
      which === 'award'
        ? 'Recipients with an award by formula, before conditions.'
        : 'Local governments whose share is below the threshold, so that their state receives it.',
    value: some.reduce((sum, [, count]) => sum + count, 0),
    unit: 'count',
    formula: 'one for each such recipient, added up by kind',
    withNumbers: some.map(([, count]) => digits(count)).join(' + '),
    from: some.map(([group, value]) => ({
      says: sentenceCase(groupWords[group]),
      value,
      unit: 'count' as const,
      formula: 'one for each such recipient; the table lists them',
      from: [
        totalInput(part.allocation.program.id, 'available', 'The formula whose awards are counted'),
      ],
    })),
  }
}
