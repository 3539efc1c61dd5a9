/** Lists the movements of a program without a local part: what comes off first, whom the steps reach, what states hand on. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { exactly } from '../format'
import type { Figure } from '../format'
import { gatherFamily } from './families'
import { total } from './figures'
import { whoOf } from './flow-rows'
import type { FlowRows, Who } from './flow-rows'
import { gatherRows } from './gather-rows'
import { kept, passedOn, receivers, receiverWords } from './passed'
import { groupOf, groupWords, groups } from './recipient-groups'
import type { Group } from './recipient-groups'
import { endsOfFamily, like } from './spread'
import type { Ends, Spread } from './spread'

const whoOfGroup: Readonly<Record<Group, Who>> = {
  states: 'state',
  locals: 'local',
  unnamed: 'other',
  nonprofits: 'nonprofit',
  either: 'other',
  tribes: 'other',
  purposes: 'other',
  unallocated: 'other',
}

/** Whether the formula divides each state's money into a state part and a local part. */
export function hasLocalPart(part: ProgramOutcome): boolean {
  return part.allocation.program.steps.some((step) => step.step === 'split')
}

/** List the nodes and links; links of nothing are left out. */
export function programRows(
  recipients: RecipientTable,
  part: ProgramOutcome,
  spread: Spread,
): FlowRows {
  const { nodes, links, node, link } = gatherRows()
  const { short } = part.allocation.program
  const amount = spread.formulaAmount
  const formula = part.allocation.units.length > 0
  const name = formula ? `${short} formula amount` : `${short}, amount of the year`
  const top = spread.appropriated === null ? 0 : spread.appropriated - spread.available
  if (top > 0) {
    node('act', 0, 'appropriated by the act', spread.appropriation, 'none', 'appropriated')
    const { appropriation } = spread
    const off = {
      value: top,
      low: Math.max(0, Math.min(top, appropriation.low - amount.high)),
      high: Math.max(top, appropriation.high - amount.low),
    }
    node('top', 1, 'off the top', off, 'none')
    link('act', 'formula', amount, 'none', 'plain', 'what the steps divide')
    link('act', 'top', off, 'none', 'lapsed', 'taken off before the steps')
  }
  node('formula', 1, name, amount, 'none', 'available')

  const found = new Map(groups.map((group) => [group, groupEnds(recipients, part, spread, group)]))
  const bases = part.allocation.units.reduce((sum, unit) => sum + unit.base, 0)
  for (const group of groups) {
    const { allocated } = found.get(group)!
    const who = whoOfGroup[group]
    const shared = formula && group === 'states'
    const equal = shared ? like(amount, Math.min(bases, allocated.value)) : exactly(0)
    const rest = minus(allocated, equal)
    const from = shared ? 'shared' : `from-${group}`
    node('bases', 2, 'a base for each', equal, 'none')
    node(from, 2, shared ? 'shared by the rule' : originWords(part, group), rest, 'none')
    link('formula', 'bases', equal, 'none', 'plain', 'the base that every unit gets')
    link(
      'formula',
      from,
      rest,
      'none',
      'plain',
      shared ? 'shared by the rule' : 'outside a formula',
    )
    node(`to-${group}`, 3, `to ${groupWords[group]}`, allocated, who)
    link('bases', `to-${group}`, equal, 'none', 'plain', 'the base that every unit gets')
    link(from, `to-${group}`, rest, 'none', 'plain', `to ${groupWords[group]}`)
  }

  for (const group of groups) {
    const { awarded } = found.get(group)!
    const on = passedOn(recipients, part, (to) => groupOf(recipients, to) === group)
    const own = kept(awarded, on)
    const passes = own.value < awarded.value
    const who = whoOfGroup[group]
    const label = passes ? 'kept by state governments' : endWords(group)
    node(`paid-${group}`, 4, label, own, who)
    link(`to-${group}`, `paid-${group}`, own, who, 'solid', label)
    for (const receiver of receivers) {
      const says = `passed on to ${receiverWords[receiver]}`
      node(`passed-${receiver}`, 4, says, on[receiver], whoOf[receiver])
      link(`to-${group}`, `passed-${receiver}`, on[receiver], whoOf[receiver], 'solid', says)
    }
  }
  const all = [...found.values()]
  for (const [way, says, to] of ways) {
    node(way, 4, says, total(all.map((ends) => ends[way])), 'none', to)
    for (const group of groups)
      link(`to-${group}`, way, found.get(group)![way], whoOfGroup[group], way, says)
  }
  const ended = nodes.filter((at) => at.column === 4).reduce((sum, at) => sum + at.figure.value, 0)
  return { nodes, links, unaccounted: spread.available - ended - spread.rounding }
}

const ways = [
  ['held', 'held', 'held'],
  ['moved', 'moved to others', 'reallocated'],
  ['lapsed', 'lapsed', 'lapsed'],
] as const

/** What one group was due and paid; what no rule reaches is known as well as the amount of the year is. */
function groupEnds(
  recipients: RecipientTable,
  part: ProgramOutcome,
  spread: Spread,
  group: Group,
): Ends {
  const members = [...part.allocation.paid].filter((index) => groupOf(recipients, index) === group)
  const ends = endsOfFamily(recipients, part, gatherFamily(recipients, part.allocation, members))
  if (group === 'states' || ends.allocated.value === 0) return ends
  const known = (figure: Figure) =>
    figure.high > figure.low ? figure : like(spread.formulaAmount, figure.value)
  return { ...ends, allocated: known(ends.allocated), awarded: known(ends.awarded) }
}

function originWords(part: ProgramOutcome, group: Group): string {
  if (group === 'unallocated') return 'not told below recipient kind'
  if (group === 'purposes') return 'set aside for other purposes'
  const setAside = part.allocation.program.steps.some((step) => step.step === 'set-aside')
  return setAside ? `set aside for ${groupWords[group]}` : `awards to ${groupWords[group]}`
}

function endWords(group: Group): string {
  if (group === 'unallocated') return 'not told below recipient kind'
  return group === 'purposes' ? 'other purposes of the act' : `awarded to ${groupWords[group]}`
}

function minus(whole: Figure, part: Figure): Figure {
  const value = whole.value - part.value
  return {
    value,
    low: Math.min(value, whole.low - part.low),
    high: Math.max(value, whole.high - part.high),
  }
}
