/** Lists the movements of one program's money that the flow diagram draws, from the act's line to the last account. */
import type { Question } from '../../model/index'
import { digits } from '../format'
import type { Figure } from '../format'
import { independent } from './figures'
import { gatherRows } from './gather-rows'
import { kept, nothingPassed, receivers, receiverWords } from './passed'
import type { PassedOn, Receiver } from './passed'
import type { Spread, Ends } from './spread'

/** How a movement is drawn: the colour says who, the pattern says what happened. */
export type Pattern = 'plain' | 'solid' | 'held' | 'lapsed' | 'moved'
export type Who = 'none' | 'state' | 'local' | 'nonprofit' | 'other'

export interface FlowNode {
  readonly id: string
  /** Columns run from the act (0) to where the money ends (4). */
  readonly column: number
  readonly label: string
  readonly figure: Figure
  readonly who: Who
  readonly total?: Question['total']
}

export interface FlowLink {
  readonly from: string
  readonly to: string
  readonly figure: Figure
  readonly who: Who
  readonly pattern: Pattern
  readonly says: string
}

export interface FlowRows {
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** What no account holds: always 0, and shown so that a reader can see it. */
  readonly unaccounted: number
}

/** Whose colour a receiver of pass-through has. */
export const whoOf: Readonly<Record<Receiver, Who>> = {
  local: 'local',
  nonprofit: 'nonprofit',
  either: 'other',
}

/** List the nodes and links of a formula program with a state and a local part; links of nothing are left out. */
export function flowRows(spread: Spread, name: string, threshold: number): FlowRows {
  const { nodes, links, node, link } = gatherRows()
  const { whole, states, locals, others, passedByStates: passed } = spread
  const top = spread.appropriated === null ? 0 : spread.appropriated - spread.available
  if (top > 0) {
    node('act', 0, 'appropriated by the act', spread.appropriation, 'none', 'appropriated')
    node('formula', 1, `${name} formula amount`, spread.formulaAmount, 'none', 'available')
    const off = {
      value: top,
      low: top - roomOf(spread.appropriation),
      high: top + roomOf(spread.appropriation),
    }
    node('top', 1, 'off the top', off, 'none')
    link('act', 'formula', spread.formulaAmount, 'none', 'plain', 'what the formula divides')
    link('act', 'top', off, 'none', 'lapsed', 'set aside by the act before the formula')
  }
  if (top <= 0)
    node('formula', 1, `${name} formula amount`, spread.formulaAmount, 'none', 'available')
  const partOfStates = spread.statePart
  const partOfLocals = spread.localPart
  const under = spread.thresholdMoney
  node('whole', 2, 'paid whole', whole.allocated, 'none')
  node('state-part', 2, 'state part', partOfStates, 'none')
  node('local-part', 2, 'local part', partOfLocals, 'none')
  link(
    'formula',
    'whole',
    whole.allocated,
    'none',
    'plain',
    'to the District of Columbia and the territories, whole',
  )
  link('formula', 'state-part', partOfStates, 'none', 'plain', 'the state part')
  link('formula', 'local-part', partOfLocals, 'none', 'plain', 'the local part')
  node('to-whole', 3, 'to territories and DC', whole.allocated, 'state')
  node('to-states', 3, 'to state governments', states.allocated, 'state')
  node('to-locals', 3, 'to cities and counties', locals.allocated, 'local')
  node(
    'to-others',
    3,
    spread.hasLocal ? 'to agencies not named' : 'to local governments, not divided further',
    others.allocated,
    'other',
  )
  link('whole', 'to-whole', whole.allocated, 'none', 'plain', 'paid whole')
  link('state-part', 'to-states', partOfStates, 'none', 'plain', 'the state part')
  link(
    'local-part',
    'to-states',
    under,
    'none',
    'moved',
    `shares under $${digits(threshold)}, added to the state's award`,
  )
  link('local-part', 'to-locals', locals.allocated, 'none', 'plain', 'local awards')
  link(
    'local-part',
    'to-others',
    others.allocated,
    'none',
    'plain',
    'agencies the tables do not name',
  )
  end('to-whole', 'whole-paid', 'territories and DC', whole, 'state', false)
  const passes = passed.local.value + passed.nonprofit.value + passed.either.value > 0
  end(
    'to-states',
    'states-paid',
    passes ? 'kept by state governments' : 'awarded to state governments',
    { ...states, awarded: kept(states.awarded, passed) },
    'state',
    false,
    passed,
  )
  const all = [whole, states, locals, others]
  node('held', 4, 'held', sum(all, 'held'), 'none', 'held')
  node('moved', 4, 'moved to others', sum(all, 'moved'), 'none', 'reallocated')
  node('lapsed', 4, 'lapsed', sum(all, 'lapsed'), 'none', 'lapsed')
  end('to-locals', 'locals-paid', 'awarded to cities and counties', locals, 'local', true)
  end(
    'to-others',
    'others-paid',
    spread.hasLocal ? 'agencies not named' : 'local governments, not divided further',
    others,
    'other',
    true,
  )
  const ended = nodes.filter((at) => at.column === 4).reduce((all, at) => all + at.figure.value, 0)
  return { nodes, links, unaccounted: spread.available - ended - spread.rounding }

  function end(
    from: string,
    to: string,
    label: string,
    ends: Ends,
    who: Who,
    awayFirst: boolean,
    on: PassedOn = nothingPassed,
  ) {
    const paid = () => {
      node(to, 4, label, ends.awarded, who)
      link(from, to, ends.awarded, who, 'solid', label)
      for (const receiver of receivers) {
        const says = `passed on to ${receiverWords[receiver]}`
        node(`passed-${receiver}`, 4, says, on[receiver], whoOf[receiver])
        link(from, `passed-${receiver}`, on[receiver], whoOf[receiver], 'solid', says)
      }
    }
    const away = () => {
      link(from, 'held', ends.held, who, 'held', 'held')
      link(from, 'moved', ends.moved, who, 'moved', 'moved to others')
      link(from, 'lapsed', ends.lapsed, who, 'lapsed', 'lapsed')
    }
    if (awayFirst) away()
    paid()
    if (!awayFirst) away()
  }
}

function roomOf(figure: Figure): number {
  return (figure.high - figure.low) / 2
}

function sum(ends: readonly Ends[], key: 'held' | 'moved' | 'lapsed'): Figure {
  return independent(ends.map((end) => end[key]))
}
