/** Gives the reasons of a count of readings: each reading's own verdict. */
import type { Dataset, LawSettings, Reason, Verdict } from '../../model/index'
import { verdictReason } from './verdict-reason'
import { findingWords } from './verdict-words'

/** A count of readings rests on each one's own verdict. */
export function readingsReason(
  dataset: Dataset,
  law: LawSettings,
  of: readonly Verdict[],
  all: number,
  says: string,
): Reason {
  return {
    says: `Readings held against the place that day: ${says}.`,
    value: of.length,
    unit: 'count',
    formula: 'count of readings with this finding',
    withNumbers: `${of.length} of ${all}`,
    from: of.map((verdict) => ({
      ...verdictReason(dataset, law, verdict),
      value: findingWords(verdict.finding),
    })),
  }
}
