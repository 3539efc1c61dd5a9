/** Explains a total: the rows it adds, by kind of recipient or by finding. */
import { isLowerBound } from './amount-words'
import { formulaAmount } from './explain-unit'
import { byFinding, byKind, less, movedTo } from './explain-total-parts'
import { rangeOfTotal } from './total-range'
import { figure } from './rule-words'
import type { Dataset, Outcome, ProgramOutcome, Reason, Totals } from './types'

/** Explain one of an outcome's totals for one program. */
export function explainTotal(
  dataset: Dataset,
  outcome: Outcome,
  program: ProgramOutcome,
  total: keyof Totals,
): Reason {
  const { allocation, totals } = program
  const base = {
    value: totals[total] ?? 'unknown',
    unit: 'dollars' as const,
    ...rangeOfTotal(dataset, outcome, program, total),
  }
  const title = `FY${outcome.settings.year} ${allocation.program.short}`
  switch (total) {
    case 'appropriated': {
      const cited = allocation.program.years[allocation.year]!.appropriation
      const says =
        cited === undefined ? 'No source was read for it' : (cited.note ?? 'The act’s line')
      return {
        ...base,
        says: `${title}: appropriated. ${says}.`,
        ...(cited === undefined ? {} : { source: cited.source }),
        ...(cited === undefined ? {} : { standing: cited.standing }),
        from: [],
      }
    }
    case 'available':
      return {
        ...base,
        says: `${title}: ${amountWords(program)}.`,
        from: [formulaAmount({ program })],
      }
    case 'awarded':
      return {
        ...base,
        says: `${title}: awarded, including what was reallocated.`,
        ...sum(byKind(dataset, program)),
      }
    case 'withheld':
      return {
        ...base,
        says: `${title}: withheld under the conditions in force.`,
        ...sum(byFinding(dataset, program)),
      }
    case 'rounding':
      return {
        ...base,
        says: `${title}: what rounding each award on its own leaves over, or over-allocates.`,
        ...less(program, 'available', ['awarded', 'held', 'lapsed']),
      }
    case 'held':
      return {
        ...base,
        says: `${title}: withheld and neither moved nor lapsed: it stays held.`,
        ...less(program, 'withheld', ['reallocated', 'lapsed']),
      }
    case 'reallocated':
      return {
        ...base,
        says: `${title}: withheld money that went to other recipients.`,
        ...sum(movedTo(dataset, program)),
      }
    case 'lapsed':
      return {
        ...base,
        says: `${title}: withheld money that returns to the Treasury.`,
        ...less(program, 'withheld', ['reallocated', 'held']),
      }
  }
}

function sum(from: readonly Reason[]): Pick<Reason, 'formula' | 'withNumbers' | 'from'> {
  return {
    formula: 'the sum of its parts',
    withNumbers: from.map((part) => figure(Number(part.value))).join(' + ') || '0',
    from,
  }
}

function amountWords({ allocation: { program, settings, year } }: ProgramOutcome): string {
  const cited = program.years[year]!.formulaAmount
  if (cited.value === settings.formulaAmount && isLowerBound(cited))
    return 'at least this, the sum of the awards found'
  return program.kind === 'formula' ? 'the amount the formula divides' : 'the money of the year'
}
