/** Lists the rows a total adds up, each with the question that explains it in full. */
import { nameOf, partOf } from './explain-cell'
import { figure } from './rule-words'
import { totalNames } from './totals'
import type { Dataset, ProgramOutcome, Reason, RecipientKind, Totals } from './types'

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

/** One total less others, each with the question that explains it. */
export function less(
  { allocation, totals }: ProgramOutcome,
  whole: keyof Totals,
  parts: readonly (keyof Totals)[],
): Pick<Reason, 'formula' | 'withNumbers' | 'from'> {
  const all = [whole, ...parts]
  return {
    formula: all.join(' − '),
    withNumbers: all.map((total) => figure(totals[total] ?? 0)).join(' − '),
    from: all.map((total) => ({
      says: `${totalNames[total]}.`,
      value: totals[total] ?? 'unknown',
      unit: 'dollars' as const,
      ask: { about: 'total' as const, program: allocation.program.id, total },
      from: [],
    })),
  }
}

/** So many awards of a kind are named in its reasons; the others are added up. */
const NAMED = 12

/** What each kind of recipient is awarded: the largest awards by name, the others as one. */
export function byKind(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  const members = new Map<RecipientKind, number[]>()
  program.awarded.forEach((amount, recipient) => {
    if (amount === 0) return
    const kind = dataset.recipients.kinds[recipient]!
    const known = members.get(kind)
    if (known === undefined) members.set(kind, [recipient])
    else known.push(recipient)
  })
  const worth = (recipients: readonly number[]) =>
    recipients.reduce((all, recipient) => all + program.awarded[recipient]!, 0)
  return [...members].map(([kind, recipients]) => {
    const largest = recipients.toSorted((a, b) => program.awarded[b]! - program.awarded[a]!)
    const others = largest.slice(NAMED)
    return {
      says: kindNames[kind],
      value: worth(recipients),
      unit: 'dollars' as const,
      formula: 'the sum of its awards',
      from: [
        ...largest
          .slice(0, NAMED)
          .map((recipient) =>
            ofRecipient(dataset, program, recipient, 'award', program.awarded[recipient]!),
          ),
        ...(others.length === 0
          ? []
          : [
              {
                says: `${others.length} more awards, each in the table of awards.`,
                value: worth(others),
                unit: 'dollars' as const,
                ask: {
                  about: 'total' as const,
                  program: program.allocation.program.id,
                  total: 'available' as const,
                },
                from: [],
              },
            ]),
      ],
    }
  })
}

/** What each place that fails has withheld. */
export function byFinding(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  return program.conditions.flatMap(({ findings, withheld }) =>
    findings.flatMap(({ recipient }, i) =>
      withheld[i] === 0
        ? []
        : [
            {
              ...ofRecipient(dataset, program, recipient, 'withheld', withheld[i]!),
              ...partOf(program.allocation, recipient, withheld[i]!),
            },
          ],
    ),
  )
}

/** What each recipient gets of money withheld from others. */
export function movedTo(dataset: Dataset, program: ProgramOutcome): readonly Reason[] {
  return Array.from(program.reallocatedIn.keys()).flatMap((recipient) => {
    const value = program.reallocatedIn[recipient]!
    return value === 0 ? [] : [ofRecipient(dataset, program, recipient, 'award', value)]
  })
}

/** A recipient's part of a total, with the question that explains it. */
function ofRecipient(
  dataset: Dataset,
  { allocation }: ProgramOutcome,
  recipient: number,
  about: 'award' | 'withheld',
  value: number,
): Reason {
  const id = dataset.recipients.ids[recipient]!
  return {
    says: nameOf({ dataset, recipient }),
    value,
    unit: 'dollars',
    ask: { about, program: allocation.program.id, recipient: id },
    from: [],
  }
}
