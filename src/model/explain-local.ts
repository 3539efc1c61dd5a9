/** Explains a local award: dollars per crime of the state times the government's yearly mean of violent crimes. */
import type { Cell } from './explain-cell'
import { knownAs, lawOf, leaf, nameOf, stepOf, unitPart } from './explain-cell'
import { explainUnit } from './explain-unit'
import { ruleTree } from './rule-tree'
import { figure, ruleInWords, ruleWithNumbers } from './rule-words'
import type { Divisor, FormulaUnit, LocalInputs, Reason } from './types'

/** Explain a local government's share of its state's local part, in whole dollars. */
export function explainLocalShare(cell: Cell): Reason {
  const { dataset, program, recipient } = cell
  const { allocation } = program
  const local = allocation.local!
  const state = dataset.recipients.states[recipient]!
  const unit = allocation.units.find((row) => row.recipient === state)!
  const step = stepOf(cell, 'local')
  const divisor = local.divisors[dataset.recipients.unitRows[recipient]!]!
  const tree = ruleTree(dataset, step?.step === 'local' ? step.by : '')
  const columns = {
    ...allocation.settings.parameters,
    violent_crime: local.crime[recipient]!,
    divisor: divisor.value,
  }
  const part = explainLocalPart({ ...cell, recipient: state }, unit)
  return {
    says: `${nameOf(cell)}: the state’s local money by its share of violent crimes.`,
    value: allocation.dollars[recipient]!,
    unit: 'dollars',
    ...knownAs(allocation, recipient),
    formula: `local part × ${ruleInWords(tree)}`,
    withNumbers: `${figure(unit.allocation * localShare(cell))} × ${ruleWithNumbers(tree, columns, 1, 0)}`,
    ...lawOf(step),
    from: [part, explainMean(cell, local), explainDivisor(divisor)],
  }
}

/** Explain the part of a state's allocation that its local governments share. */
export function explainLocalPart(cell: Cell, unit: FormulaUnit): Reason {
  return {
    says: `The local part of ${nameOf(cell)}’s allocation.`,
    value: unit.localPart,
    unit: 'dollars',
    ...unitPart(cell, unit, unit.localPart),
    formula: 'allocation × (1 − state share)',
    withNumbers: `${figure(unit.allocation)} × ${figure(localShare(cell))}`,
    ...lawOf(stepOf(cell, 'split')),
    from: [explainUnit(cell, unit)],
  }
}

function localShare(cell: Cell): number {
  return 1 - (cell.program.allocation.settings.parameters['state_share'] ?? 1)
}

function explainMean({ dataset, recipient }: Cell, local: LocalInputs): Reason {
  const { agencies, crime, sources } = dataset.local
  const counts: Reason[] = []
  for (let agency = 0; agency < agencies.count; agency++) {
    if (agencies.recipients[agency] !== recipient) continue
    const type = agencies.types[agency]!
    for (const year of local.years) {
      const count = crime.get(year)!.counts[agency]!
      const says = `${agencies.names[agency] || agencies.ids[agency]!}, ${year}`
      const source = sources.get(`${year}/${type}`)?.source
      counts.push(
        count < 0 || source === undefined
          ? { says: `${says}: no count printed`, value: 'unknown', unit: 'word', from: [] }
          : leaf(
              crime.get(year)!.rape[agency] === 3
                ? `${says}, without rape, which was not printed`
                : says,
              count,
              source,
              'crimes',
            ),
      )
    }
  }
  return {
    says:
      local.complete[recipient] === 1
        ? `Violent crimes, yearly mean of ${local.years.join(', ')} as first printed.`
        : 'Violent crimes, yearly mean of the years printed; a missing year or offense makes this an estimate.',
    value: local.crime[recipient]!,
    unit: 'crimes',
    precision: local.complete[recipient] === 1 ? 'exact' : 'estimate',
    from: counts,
  }
}

function explainDivisor(divisor: Divisor): Reason {
  const range = `between ${figure(divisor.low)} and ${figure(divisor.high)}`
  return {
    says:
      divisor.standing === 'settled'
        ? `Violent crimes of all eligible agencies, yearly mean, settled by ${divisor.settledBy} published ${divisor.settledBy === 1 ? 'award' : 'awards'}. ${divisor.note}`.trim()
        : `Violent crimes of all eligible agencies, yearly mean: an estimate, ${range}; ${divisor.note}.`.replace(
            '..',
            '.',
          ),
    value: divisor.value,
    unit: 'crimes',
    precision: divisor.standing === 'settled' ? 'exact' : 'estimate',
    low: divisor.low,
    high: divisor.high,
    ...(divisor.source === '' ? {} : { source: divisor.source }),
    standing: 'deduced',
    from: [],
  }
}
