/** Answers a question of one number, or of a total over every program, with what it lies between. */
import { explain } from '../explain'
import { ScenarioFault } from '../fault'
import { totalNames } from '../totals'
import type { AskedFigure, AskedUnit, Dataset, Outcome, Question, Reason, Totals } from '../types'

const KINDS: Readonly<Record<Exclude<Question['about'], 'total'>, string>> = {
  award: 'awarded',
  allocation: 'by formula',
  withheld: 'withheld',
  received: 'received',
  'place-sum': 'awarded',
  'program-figure': 'of the program',
}

const SUMS: Readonly<Record<NonNullable<Question['sum']>, string>> = {
  direct: 'awarded directly',
  withheld: 'withheld',
  through: 'through the state',
  'handed-on': 'handed on',
  kept: 'kept by the state',
}

/** One number of an outcome, as `explain` gives it. */
export function askQuestion(dataset: Dataset, outcome: Outcome, question: Question): AskedFigure {
  const reason = explain(dataset, outcome, question)
  if (typeof reason.value !== 'number')
    throw new ScenarioFault('its answer is a word and no number; ask for a number.')
  const [low, high] = endsOf(dataset, outcome, question, reason)
  return {
    value: reason.value,
    low,
    high,
    unit: unitOf(reason),
    year: outcome.settings.year,
    kind: kindOf(question),
    reason,
  }
}

/** A total of every program of an outcome together. */
export function askTotal(dataset: Dataset, outcome: Outcome, total: keyof Totals): AskedFigure {
  const value = outcome.totals[total]
  if (value === null)
    throw new ScenarioFault(`no source tells what was ${total}; ask for another total.`)
  const [low, high] = [outcome.range.low[total] ?? value, outcome.range.high[total] ?? value]
  const { year } = outcome.settings
  const parts = outcome.programs.map(({ allocation }) =>
    explain(dataset, outcome, { about: 'total', program: allocation.program.id, total }),
  )
  return {
    value,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: 'dollars',
    year,
    kind: totalNames[total].toLowerCase(),
    reason: {
      says: `${totalNames[total]}, every program of the scenario, fiscal year ${year}.`,
      value,
      unit: 'dollars',
      ...(low === high ? {} : { low: Math.min(low, high), high: Math.max(low, high) }),
      formula: 'the sum of its programs',
      from: parts,
    },
  }
}

function endsOf(
  dataset: Dataset,
  outcome: Outcome,
  { about, program, recipient, total = 'available' }: Question,
  reason: Reason,
): readonly [number, number] {
  const value = Number(reason.value)
  const part = outcome.programs.find(({ allocation }) => allocation.program.id === program)
  if (about === 'total' && part !== undefined) {
    const ends = [part.range.low[total] ?? value, part.range.high[total] ?? value]
    return [Math.min(...ends), Math.max(...ends)]
  }
  const index = dataset.recipients.indexOf.get(recipient ?? '') ?? -1
  if (about === 'award' && part !== undefined && index >= 0)
    return [Math.min(value, part.low[index]!), Math.max(value, part.high[index]!)]
  return [reason.low ?? value, reason.high ?? value]
}

function kindOf({ about, total = 'available', sum = 'direct' }: Question): string {
  if (about === 'total') return totalNames[total].toLowerCase()
  return about === 'place-sum' ? SUMS[sum] : KINDS[about]
}

function unitOf({ unit }: Reason): AskedUnit {
  return unit === 'dollars' ? 'dollars' : unit === 'share' ? 'percent' : 'count'
}
