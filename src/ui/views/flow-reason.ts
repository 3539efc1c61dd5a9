/** Gives the reasons of an amount in the flow: what came in, and where it goes on. */
import type { Reason } from '../../model/index'
import { dollars, sentenceCase } from '../format'
import { moneyOrRange } from './range-words'
import type { FlowLink, FlowNode, FlowRows } from './flow-rows'
import type { Spread } from './spread'

/** The movements into a bar of the flow and out of it, each rounded to what is known. */
export function flowReason(rows: FlowRows, node: FlowNode): Reason {
  const name = (id: string) => rows.nodes.find((each) => each.id === id)?.label ?? id
  const moved = (link: FlowLink, words: string): Reason => ({
    says: words,
    value: moneyOrRange(link.figure),
    unit: 'word',
    from: [],
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
    from: [...into, ...out],
  }
}

/** The movement along one ribbon, with the bars it leads from and to. */
export function linkReason(rows: FlowRows, link: FlowLink): Reason {
  const ends = [link.from, link.to].flatMap((id) => rows.nodes.find((node) => node.id === id) ?? [])
  const { value, low, high } = link.figure
  return {
    says: `${ends.map(({ label }) => sentenceCase(label)).join(' to ')}: ${link.says}.`,
    value,
    unit: 'dollars',
    ...(high > low ? { precision: 'estimate' as const, low, high } : {}),
    from: ends.map((node) => flowReason(rows, node)),
  }
}

/** Why nothing is unaccounted: the formula amount less every account it ended in, working figures to the dollar. */
export function balanceReason(
  spread: Spread,
  awarded: number,
  held: number,
  lapsed: number,
): Reason {
  const part = (says: string, value: number): Reason => ({
    says,
    value: dollars(value),
    unit: 'word',
    from: [],
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
      part('Formula amount', spread.available),
      part('Awarded', awarded),
      part('Held', held),
      part('Lapsed', lapsed),
      part('Rounding', spread.rounding),
    ],
  }
}
