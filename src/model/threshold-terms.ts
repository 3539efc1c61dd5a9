/** Holds a recipient against the lines that a program's terms draw: the size of an applicant, the days to accept an offer. */
import { addMonths, dayText, fiscalYearStart } from './course/days'
import { stepOf } from './explain-cell'
import type { Cell } from './explain-cell'
import type { DenominatorTables } from './read-denominators'
import { residentsAt } from './residents'
import { standing, standingReason } from './threshold-base'
import type { NearThreshold } from './threshold-base'

/** Which pot of a competition is for applicants of its size: 34 U.S.C. 10261(a)(11)(B). */
export function pot(
  cell: Cell,
  tables?: Pick<DenominatorTables, 'residents'>,
): readonly NearThreshold[] {
  const { dataset, recipient } = cell
  const { program, year } = cell.program.allocation
  const step = stepOf(cell, 'pots')
  const id = dataset.recipients.ids[recipient]!
  const kind = dataset.recipients.kinds[recipient]
  if (step?.step !== 'pots' || tables === undefined) return []
  if (!program.eligible.some((each) => each === kind) || kind === 'state') return []
  const line = step.pots.find(({ over }) => over !== undefined)?.over
  const people = residentsAt(dataset, tables, id, Number(year.slice(0, 4)))
  if (line === undefined || people === undefined) return []
  return [
    {
      ...standing(cell, 'pot', 'people', line, people.people),
      // More than so many people: at the line itself an applicant is still a small one.
      above: people.people > line,
      move: null,
      reason: standingReason(cell, 'people it serves', line, people.people, {
        unit: 'people',
        law: step.says,
        source: step.source,
        from: [
          {
            says: `Residents, ${people.year}.${people.note === '' ? '' : ` ${people.note}`}`,
            value: people.people,
            unit: 'people',
            source: people.source,
            from: [],
          },
        ],
      }),
    },
  ]
}

/** Until when an offer may be accepted, as the program's awards are usually offered. */
export function deadline(cell: Cell): readonly NearThreshold[] {
  const { program, year, dollars } = cell.program.allocation
  const { offeredMonths, acceptDays } = program.life ?? {}
  if (offeredMonths === undefined || acceptDays === undefined) return []
  if (!(dollars[cell.recipient]! > 0)) return []
  const offered = addMonths(fiscalYearStart(year), offeredMonths.value)
  const days = { offered: dayText(offered), last: dayText(offered + acceptDays.value) }
  const { value } = acceptDays
  return [
    {
      ...standing(cell, 'deadline', 'days', value, null),
      move: null,
      days,
      reason: {
        says: `An award of FY${year} that is offered on the usual last day, ${days.offered}, may be accepted until ${days.last}.`,
        value,
        unit: 'count',
        formula: 'day of the offer + days to accept',
        withNumbers: `${days.offered} + ${value} days`,
        source: acceptDays.source,
        from: [
          {
            says: `Months from 1 October until awards are usually offered. ${offeredMonths.note ?? ''}`.trim(),
            value: offeredMonths.value,
            unit: 'count',
            source: offeredMonths.source,
            from: [],
          },
          {
            says: `Days in which an offer may be accepted. ${acceptDays.note ?? ''}`.trim(),
            value,
            unit: 'count',
            source: acceptDays.source,
            from: [],
          },
        ],
      },
    },
  ]
}
