/** Lists what a place may lose for disclosure counsel: program, award, condition, reading, orders, amount, source. */
import { citation } from '../../model/index'
import type { Dataset, Finding } from '../../model/index'
import { findingOf, partOf } from '../views/figures'
import { findingWords, readingName } from '../views/verdict-words'
import type { Noted } from './compose'
import type { InSight } from './paper-figures'

export const EXPOSURE_HEAD = [
  'Program',
  'Award by formula',
  'Condition',
  'Reading and finding',
  'Orders',
  'Kept back, low to high',
  'Source',
] as const

/** One row for each program and condition that reaches the place; a program that none reaches has one too. */
export function exposureRows(
  { dataset, results }: InSight,
  programs: readonly string[],
  place: number,
  noted: (name: string, program: string) => Noted,
): readonly (readonly (readonly Noted[])[])[] {
  const { outcome } = results
  return programs.flatMap((id) => {
    const part = partOf(outcome, id)!
    const { program } = part.allocation
    const reached = part.conditions.flatMap((condition) => {
      const finding = findingOf(condition, place)
      return finding ?? []
    })
    const cells = (condition: string, reading: string, orders: string, source: string) => [
      [program.short],
      [noted('due', id)],
      [condition],
      [reading],
      [orders],
      [noted('exposure', id)],
      [source],
    ]
    if (reached.length === 0)
      return [
        cells(
          'none of this scenario reaches it',
          '\u2013',
          '\u2013',
          citation(dataset.sources.get(program.authority)) || program.authority,
        ),
      ]
    return reached.map((finding) => {
      const found = dataset.conditions.find((each) => each.id === finding.condition)
      const source = found?.source ?? program.authority
      return cells(
        found?.name ?? finding.condition,
        `${readingName(dataset, finding.definition, outcome.settings.law).short}: ${findingWords(finding.result)}`,
        ordersIn(dataset, finding),
        citation(dataset.sources.get(source)) || source,
      )
    })
  })
}

/** Which orders lift the condition from the place, and which may. */
function ordersIn(dataset: Dataset, finding: Finding): string {
  const name = (id: string) => {
    const order = dataset.orders.find((each) => each.id === id)
    return order === undefined ? id : `${order.case} (${order.action}, ${order.date})`
  }
  const parts = [
    ...finding.orders.map((id) => `lifted by ${name(id)}`),
    ...finding.mayProtect.map((id) => `may be lifted by ${name(id)}: it cannot be told`),
  ]
  return parts.length === 0 ? 'none lifts it' : parts.join('; ')
}
