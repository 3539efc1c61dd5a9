/** Explains a total: the rows it adds, by kind of recipient or by finding. */
import { isLowerBound } from './amount-words'
import { formulaAmount } from './explain-unit'
import { nameOf, partOf } from './explain-cell'
import { rangeOfTotal } from './total-range'
import { figure } from './rule-words'
import type { Dataset, Outcome, ProgramOutcome, Reason, RecipientKind, Totals } from './types'

const kindNames: Readonly<Record<RecipientKind, string>> = {
  state: 'States and the District of Columbia',
  territory: 'Territories',
  county: 'Counties',
  city: 'Cities',
  town: 'Towns and townships',
  tribe: 'Tribes',
  nonprofit: 'Nonprofits',
  local: 'Local governments, not told apart',
  residual: 'Not allocated to a recipient the tables name',
}

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
        from: [],
      }
    case 'held':
      return {
        ...base,
        says: `${title}: withheld and neither moved nor lapsed: it stays held.`,
        ...difference(totals),
      }
    case 'reallocated':
      return {
        ...base,
        says: `${title}: withheld money that went to other recipients.`,
        ...sum(movedTo(dataset, program)),
      }
    case 'lapsed':
      return { ...base, says: `${title}: withheld money that returns to the Treasury.`, from: [] }
  }
}

function difference(totals: Totals): Pick<Reason, 'formula' | 'withNumbers' | 'from'> {
  return {
    formula: 'withheld − reallocated − lapsed',
    withNumbers: `${figure(totals.withheld)} − ${figure(totals.reallocated)} − ${figure(totals.lapsed)}`,
    from: [],
  }
}

function sum(from: readonly Reason[]): Pick<Reason, 'formula' | 'withNumbers' | 'from'> {
  return {
    formula: 'the sum of its parts',
    withNumbers: from.map((part) => figure(Number(part.value))).join(' + ') || '0',
    from,
  }
}

function byKind(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  const dollars = new Map<RecipientKind, number>()
  program.awarded.forEach((amount, recipient) => {
    if (amount === 0) return
    const kind = dataset.recipients.kinds[recipient]!
    dollars.set(kind, (dollars.get(kind) ?? 0) + amount)
  })
  return [...dollars].map(([kind, value]) => ({
    says: kindNames[kind],
    value,
    unit: 'dollars' as const,
    from: [],
  }))
}

function byFinding(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  return program.conditions.flatMap(({ findings, withheld }) =>
    findings.flatMap(({ recipient }, i) =>
      withheld[i] === 0
        ? []
        : [
            {
              says: nameOf({ dataset, recipient }),
              value: withheld[i]!,
              unit: 'dollars' as const,
              ...partOf(program.allocation, recipient, withheld[i]!),
              from: [],
            },
          ],
    ),
  )
}

function movedTo(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  return Array.from(program.reallocatedIn.keys()).flatMap((recipient) => {
    const value = program.reallocatedIn[recipient]!
    return value === 0
      ? []
      : [{ says: nameOf({ dataset, recipient }), value, unit: 'dollars' as const, from: [] }]
  })
}

function amountWords({ allocation: { program, settings, year } }: ProgramOutcome): string {
  const cited = program.years[year]!.formulaAmount
  if (cited.value === settings.formulaAmount && isLowerBound(cited))
    return 'at least this, the sum of the awards found'
  return program.kind === 'formula' ? 'the amount the formula divides' : 'the money of the year'
}
