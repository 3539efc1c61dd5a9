/** Tells each number of the made-up state with its arithmetic, line by line, as a key prints it. */
import { figure, ruleInWords, ruleWithNumbers } from '../rule-words'
import { fiveStateMoney } from './five-state'
import type { FiveState, FiveStateMoney } from './five-state'
import type { AskedFigure, Dataset, Reason } from '../types'

/**
 * Tell the figures a lesson may ask of its made-up state: `amount`, `people`, `crimes`,
 * `nation-people`, `nation-crimes`, `allocation`, `state-part`, `local-part`, `threshold`,
 * `threshold-money`, `state-award`, and for each place `crimes:ID`, `share:ID`, `award:ID`. All are exact,
 * of no year; all but the threshold are made up or follow from what is.
 */
export function fiveStateFigures(
  dataset: Dataset,
  made: FiveState,
): ReadonlyMap<string, AskedFigure> {
  const money = fiveStateMoney(dataset, made)
  const figures = new Map<string, AskedFigure>()
  const tell = (name: string, reason: Reason): Reason => {
    const value = Number(reason.value)
    const unit = reason.unit === 'dollars' ? 'dollars' : 'count'
    const kind = reason.source === undefined ? 'made up' : 'by law'
    figures.set(name, { value, low: value, high: value, unit, year: '', kind, reason })
    return reason
  }
  const typed = (name: string, says: string, value: number, unit: Reason['unit']): Reason =>
    tell(name, { says, value, unit, standing: 'made up', from: [] })
  const amount = typed('amount', 'What the formula divides', made.amount, 'dollars')
  const inputs = [
    amount,
    typed('people', `People in ${made.name}`, made.people, 'people'),
    typed('nation-people', 'People in the nation', made.nation.people, 'people'),
    typed('nation-crimes', 'Violent crimes in the nation', made.nation.crimes, 'crimes'),
  ]
  const counts = made.places.map(({ id, name, crimes }) =>
    typed(`crimes:${id}`, `Violent crimes in ${name}, mean of three years`, crimes, 'crimes'),
  )
  const crimes = tell('crimes', {
    says: `Violent crimes in ${made.name}`,
    value: money.crimes,
    unit: 'crimes',
    formula: 'the sum of its places',
    withNumbers: made.places.map((place) => figure(place.crimes)).join(' + '),
    from: counts,
  })
  const allocation = tell('allocation', explainAllocation(made, money, [...inputs, crimes]))
  const local = explainParts(made, money, allocation, tell)
  explainPlaces({ made, money, local, counts, tell })
  return figures
}

type Tell = (name: string, reason: Reason) => Reason

function explainAllocation(
  made: FiveState,
  money: FiveStateMoney,
  from: readonly Reason[],
): Reason {
  const columns = {
    ...money.parameters,
    population: Float64Array.of(made.people, made.nation.people - made.people),
    violent_crime: Float64Array.of(money.crimes, made.nation.crimes - money.crimes),
  }
  return {
    says: `The allocation of ${made.name}`,
    value: money.allocation,
    unit: 'dollars',
    formula: `amount × (${ruleInWords(money.shareRule)})`,
    withNumbers: `${figure(made.amount)} × (${ruleWithNumbers(money.shareRule, columns, 2, 0)})`,
    law: '34 U.S.C. 10156(a)(1)',
    from,
  }
}

/** The two parts and the threshold; returns the local part, which the places share. */
function explainParts(
  made: FiveState,
  money: FiveStateMoney,
  allocation: Reason,
  tell: Tell,
): Reason {
  const share = money.parameters['state_share']!
  const law = '34 U.S.C. 10156(b)'
  const part = (name: string, says: string, value: number, formula: string, of: number) =>
    tell(name, {
      says,
      value,
      unit: 'dollars',
      formula,
      withNumbers: `${figure(money.allocation)} × ${figure(of)}`,
      law,
      from: [allocation],
    })
  const state = part(
    'state-part',
    `The part of ${made.name} itself`,
    money.statePart,
    'allocation × state share',
    share,
  )
  const local = part(
    'local-part',
    'The part of its local governments',
    money.localPart,
    'allocation × (1 − state share)',
    1 - share,
  )
  const threshold = money.parameters['threshold']!
  tell('threshold', {
    says: 'Smallest local award made directly',
    value: threshold,
    unit: 'dollars',
    law: '34 U.S.C. 10156(e)(2)',
    source: 'usc-34-10156',
    from: [],
  })
  const under = tell('threshold-money', {
    says: `Shares under the threshold, which go to ${made.name}`,
    value: money.thresholdMoney,
    unit: 'dollars',
    formula: 'the sum of the shares under the threshold',
    withNumbers: money.shares
      .filter((dollars) => dollars < threshold)
      .map(figure)
      .join(' + '),
    law: '34 U.S.C. 10156(e)(2)',
    from: [local],
  })
  tell('state-award', {
    says: `What ${made.name} is paid`,
    value: money.stateAward,
    unit: 'dollars',
    formula: 'state part + money under the threshold',
    withNumbers: `${figure(money.statePart)} + ${figure(money.thresholdMoney)}`,
    law: '34 U.S.C. 10156(b), (e)(2)',
    from: [state, under],
  })
  return local
}

function explainPlaces(told: {
  readonly made: FiveState
  readonly money: FiveStateMoney
  readonly local: Reason
  readonly counts: readonly Reason[]
  readonly tell: Tell
}): void {
  const { made, money, local, counts, tell } = told
  const threshold = figure(money.parameters['threshold']!)
  made.places.forEach(({ id, name, crimes }, place) => {
    const columns = { ...money.parameters, violent_crime: crimes, divisor: money.crimes }
    const share = tell(`share:${id}`, {
      says: `${name}: its share of the local part`,
      value: money.shares[place]!,
      unit: 'dollars',
      formula: `local part × ${ruleInWords(money.localRule)}`,
      withNumbers: `${figure(money.localPart)} × ${ruleWithNumbers(money.localRule, columns, 1, 0)}`,
      law: '34 U.S.C. 10156(d)',
      from: [local, counts[place]!],
    })
    const award = money.awards[place]!
    tell(`award:${id}`, {
      says:
        award > 0 ? `${name}: award` : `${name}: no award, for the share is under the threshold`,
      value: award,
      unit: 'dollars',
      formula: award > 0 ? 'its share, at or above the threshold' : 'a share under the threshold',
      withNumbers: `${figure(money.shares[place]!)} ${award > 0 ? '≥' : '<'} ${threshold}`,
      law: '34 U.S.C. 10156(e)(2)',
      from: [share],
    })
  })
}
