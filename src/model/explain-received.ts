/** Explains what reaches a recipient through a state: which part of whose award, by which rule. */
import { explainAward } from './explain-award'
import { nameOf } from './explain-cell'
import type { Cell } from './explain-cell'
import { turnedSwitches } from './law-settings'
import { shareOf, takenOf } from './pass-through'
import { figure } from './rule-words'
import { takenFromEach } from './taken-from'
import type { Cited, Reason, Subaward } from './types'

/** Explain everything a recipient gets of one program: its own award and what states pass through to it. */
export function explainReceived(cell: Cell): Reason {
  const { program, recipient } = cell
  const passed = program.subawards.filter((subaward) => subaward.to === recipient)
  const own = program.awarded[recipient]!
  const sum = (of: (subaward: Subaward) => number) =>
    passed.reduce((all, one) => all + of(one), own)
  const low = passed.reduce((all, one) => all + one.low, program.low[recipient]!)
  const high = passed.reduce((all, one) => all + one.high, program.high[recipient]!)
  return {
    says: `${nameOf(cell)}: received, directly and through its state.`,
    value: sum(({ dollars }) => dollars),
    unit: 'dollars',
    ...(low < high ? { precision: 'estimate' as const, low, high } : {}),
    formula: 'direct + passed through',
    withNumbers: `${figure(own)} + ${figure(sum(({ dollars }) => dollars) - own)}`,
    from: [
      ...(own === 0 ? [] : [explainAward(cell)]),
      ...passed.map((subaward) => explainSubaward(cell, subaward)),
    ],
  }
}

const standingWords: Readonly<Record<Cited['standing'], string>> = {
  published: 'as published',
  rounded: 'printed rounded',
  deduced: 'deduced',
  assumed: 'assumed',
}

/** Explain one subaward: a share of the state's part or of its whole award; its range is that of both together. */
export function explainSubaward(cell: Cell, subaward: Subaward): Reason {
  const { dataset, program } = cell
  const { allocation } = program
  const rule = allocation.program.passThrough[subaward.rule]!
  const { from } = subaward
  const state = dataset.recipients.ids[from]!
  const share = shareOf(dataset, rule, state)!
  const unit = allocation.units.find((row) => row.recipient === from)!
  const awarded = program.awarded[from]!
  const allocated = allocation.dollars[from]!
  const spared = turnedSwitches(dataset, cell.outcome.settings.law).some(
    ({ value }) => value.reaches?.subawards === false,
  )
  const { counted, cut } = takenOf(
    allocated,
    awarded,
    from,
    spared && program.conditions.length > 0,
    takenFromEach(program.conditions),
  )
  const whole = counted === awarded ? '' : ', with what is withheld from its other part'
  const base = rule.of === 'award' ? counted : unit.statePart * (counted / allocated)
  return {
    says: rule.says,
    value: subaward.dollars,
    unit: 'dollars',
    precision: 'estimate',
    low: subaward.low,
    high: subaward.high,
    formula: `${rule.of === 'award' ? 'award of the state' : 'state part of the award'}${whole} × share passed through${cut > 0 ? ' − what is withheld from it' : ''}`,
    withNumbers: `${figure(base)} × ${figure(share.value)}${cut > 0 ? ` − ${figure(cut)}` : ''}`,
    law: rule.says,
    source: rule.source,
    from: [
      {
        says: `Share passed through in ${nameOf({ dataset, recipient: from })}, ${standingWords[share.standing]}${share.note === undefined ? '' : `: ${share.note}`}`,
        value: share.value,
        unit: 'share',
        ...(share.standing === 'assumed' ? { precision: 'estimate' as const } : {}),
        ...(share.low === undefined || share.high === undefined
          ? {}
          : { low: share.low, high: share.high }),
        source: share.source,
        standing: share.standing,
        from: [],
      },
      explainAward({ ...cell, recipient: from }),
    ],
  }
}
