/** Prints a comparison for people: what differs in words, the totals, who gains and who loses. */

import { yearLabel } from '../model/index'
import type { Comparison, Dataset, DenominatorTables } from '../model/index'
import type { ComparedBy } from './compare'
import {
  amountText,
  changeText,
  differenceText,
  monthsText,
  perResidentText,
} from './compare-figures'
import type { Amount } from './compare-figures'
import { listCompared } from './compare-rows'
import type { ComparedRow } from './compare-rows'
import { inFull } from './figures'
import { setTable } from './table'

const LARGEST = 10

/** Print a comparison; without a grouping, by kind and the ten places that gain or lose most. */
export function compareText(
  dataset: Dataset,
  comparison: Comparison,
  by: ComparedBy | undefined,
  tables: DenominatorTables,
): string {
  const { runs, differs, notes } = comparison
  const names = runs.map(({ name }) => name)
  const heads = runs.map(({ name, scenario, years }) => {
    const of = years.map(({ year }) => yearLabel(year)).join(', ')
    return `${name}: ${scenario.title}, fiscal year ${of}`
  })
  const parts = [
    `${heads.join('\n')}\nEach is held against ${names[0]}. Data of ${dataset.edition}. Dollars.`,
    ...notes,
    differs.length === 0
      ? 'What differs: nothing; they compute the same.'
      : `What differs\n${setTable(
          [{ name: 'Parameter' }, ...names.map((name) => ({ name }))],
          differs.map(({ label, values }) => [label, ...values]),
        )}`,
    table(
      'Total',
      names,
      comparison.totals.map(({ name: id, label, figures }) => ({ id, name: label, figures })),
    ),
    ...runs.slice(1).map((_, at) => tallyText(dataset, comparison, at + 1)),
  ]
  if (by !== undefined) {
    const rows = listCompared(dataset, comparison, by, tables)
    const changed = by === 'recipient' ? rows.filter(isChanged) : rows
    parts.push(table(by, names, changed))
    if (changed.length < rows.length) {
      parts.push(`${inFull(rows.length - changed.length)} others are awarded the same in all.`)
    }
  } else {
    parts.push(table('kind', names, listCompared(dataset, comparison, 'kind', tables)))
    const rows = listCompared(dataset, comparison, 'recipient', tables)
    const most = (row: ComparedRow): number =>
      Math.max(...row.figures.map(({ difference }) => Math.abs(difference?.value ?? 0)))
    const largest = rows.filter(isChanged).sort((a, b) => most(b) - most(a))
    if (largest.length > 0) {
      const shown = table('recipient', names, largest.slice(0, LARGEST))
      parts.push(`The largest differences (every one: --by recipient)\n${shown}`)
    }
  }
  return `${parts.join('\n\n')}\n`
}

function isChanged({ figures }: ComparedRow): boolean {
  return figures.some(({ difference: by }) => by !== null && (by.value !== 0 || by.high > by.low))
}

/** One line a row: what each scenario gives, and beside it what it is more or less than the first. */
function table(head: string, names: readonly string[], rows: readonly ComparedRow[]): string {
  const figure = (name: string) => ({ name, figure: true })
  return setTable(
    [
      { name: head },
      ...names.flatMap((name, at) => [
        figure(name),
        ...(at === 0 ? [] : [figure('more or less'), figure('%')]),
        figure('a resident'),
      ]),
    ],
    rows.map(({ id, name, figures }) => {
      const months = id === 'months'
      return [
        name,
        ...figures.flatMap((each, at) => [
          months ? monthsText(each.amount) : amountText(each.amount),
          ...(at === 0
            ? []
            : [
                months ? monthsText(each.difference, true) : differenceText(each.difference),
                changeText(each),
              ]),
          months || id === 'dollar-months' ? '' : perResidentText(each),
        ]),
      ]
    }),
  )
}

/** `nine-letters-2017: 0 gain; 9 lose about 29.2 million in all (state 2, ...); the largest loss: ...`. */
function tallyText({ recipients }: Dataset, comparison: Comparison, at: number): string {
  const { kinds, ...tally } = comparison.tallies[at]!
  const sums = comparison.sums[at]!
  const side = (which: 'gain' | 'lose', sum: Amount): string => {
    if (tally[which] === 0) return `0 ${which}`
    const of = kinds.filter((each) => each[which] > 0)
    const words = of.map((each) => `${each.kind} ${inFull(each[which])}`).join(', ')
    return `${inFull(tally[which])} ${which} ${amountText(sum)} in all (${words})`
  }
  const most = [['gain', tally.largestGain] as const, ['loss', tally.largestLoss] as const].flatMap(
    ([what, one]) => {
      if (one === null) return []
      const of = recipients.names[one.recipient] || recipients.ids[one.recipient]
      const row = comparison.places.find(({ recipient }) => recipient === one.recipient)!
      return [`the largest ${what}: ${of} ${differenceText(row.figures[at]!.difference)}`]
    },
  )
  const sides = [side('gain', sums.gained), side('lose', sums.lost), ...most]
  return `${comparison.runs[at]!.name}: ${sides.join('; ')}.`
}
