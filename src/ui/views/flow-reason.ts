/** Gives the reasons of an amount in the flow: what came in, and where it goes on. */
import type { Totals } from '../../model/index'
import { dollars, sentenceCase } from '../format'
import { moneyOrRange } from './range-words'
import type { Gathered, ModelQuestion } from '../page-state'
import type { FlowLink, FlowNode, FlowRows } from './flow-rows'
import type { Spread } from './spread'

/**
 * The movements into a bar of the flow and out of it, each rounded to what is known, and what the
 * program's formula divided, which the model explains down to its source and its law.
 */
export function flowReason(rows: FlowRows, node: FlowNode, program: string): Gathered {
  const name = (id: string) => rows.nodes.find((each) => each.id === id)?.label ?? id
  const moved = (link: FlowLink, words: string): Gathered => ({
    says: words,
    value: moneyOrRange(link.figure),
    unit: 'word',
    from: [dividedBy(program)],
  })
  const into = rows.links
    .filter((link) => link.to === node.id)
    .map((link) => moved(link, `In, from ${name(link.from)}: ${link.says}`))
  const out = rows.links
    .filter((link) => link.from === node.id)
    .map((link) => moved(link, `On, to ${name(link.to)}: ${link.says}`))
  return {
    says: `${sentenceCase(node.label)}: ${moneyOrRange(node.figure)}, added up from the awards in the table.`,
    value: moneyOrRange(node.figure),
    unit: 'word',
    formula: into.length > 0 ? 'sum of what comes in' : 'sum of what goes on',
    from: [...into, ...out, dividedBy(program)],
  }
}

/** What the program's formula divides, as the model explains it. */
function dividedBy(program: string): ModelQuestion {
  return {
    question: { about: 'total', program, total: 'available' },
    of: 'outcome',
    says: 'All of it comes from the formula amount',
  }
}

/** The movement along one ribbon, with the bars it leads from and to. */
export function linkReason(rows: FlowRows, link: FlowLink, program: string): Gathered {
  const ends = [link.from, link.to].flatMap((id) => rows.nodes.find((node) => node.id === id) ?? [])
  const { value, low, high } = link.figure
  return {
    says: `Of the formula money, from ${ends.map(({ label }) => `\u201c${label}\u201d`).join(' to ')}: ${link.says}.`,
    value,
    unit: 'dollars',
    ...(high > low ? { precision: 'estimate' as const, low, high } : {}),
    from: ends.map((node) => flowReason(rows, node, program)),
  }
}

/** Why nothing is unaccounted: the formula amount less every account it ended in, working figures to the dollar. */
export function balanceReason(
  spread: Spread,
  program: string,
  awarded: number,
  held: number,
  lapsed: number,
): Gathered {
  const part = (says: string, total: keyof Totals): ModelQuestion => ({
    question: { about: 'total', program, total },
    of: 'outcome',
    says,
  })
  return {
    says: 'The formula amount less every account the money ended in. Nothing may be left over.',
    value: spread.available - awarded - held - lapsed - spread.rounding,
    unit: 'dollars',
    formula: 'formula amount \u2212 awarded \u2212 held \u2212 lapsed \u2212 rounding',
    withNumbers: [spread.available, awarded, held, lapsed, spread.rounding]
      .map((value) => dollars(value))
      .join(' \u2212 '),
    from: [
      part('Formula amount', 'available'),
      part('Awarded', 'awarded'),
      part('Held', 'held'),
      part('Lapsed', 'lapsed'),
      part('Rounding', 'rounding'),
    ],
  }
}
