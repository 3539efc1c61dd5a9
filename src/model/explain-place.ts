/** Explains a place's sums over programs: each is the sum of its programs, and each of those has its own reasons. */
import { explainAward, explainWithheld } from './explain-award'
import { nameOf } from './explain-cell'
import type { Cell } from './explain-cell'
import { explainSubaward } from './explain-received'
import { addUp, placePrograms, subawardsOf } from './place-sums'
import type { Amount } from './kept'
import { figure } from './rule-words'
import type { Dataset, Outcome, PlaceSum, ProgramId, ProgramOutcome, Reason } from './types'

/** What a place's sum is asked of: an outcome, the index of the place, and one program or all of them. */
interface PlaceQuestion {
  readonly dataset: Dataset
  readonly outcome: Outcome
  readonly recipient: number
  readonly sum: PlaceSum
  readonly program: ProgramId | undefined
}

/** Explain a sum of a place, in dollars; its value and both ends are those of its parts added up. */
export function explainPlaceSum(question: PlaceQuestion): Reason {
  const { dataset, outcome, recipient, sum, program } = question
  const rows = placePrograms(dataset, outcome, recipient).filter(
    (row) => program === undefined || row.program === program,
  )
  const total = addUp(rows.map((row) => row[sum]))
  const says = `${nameOf({ dataset, recipient })}: ${wordsOf(question)}, ${programsInWords(question, rows.length)}.`
  const base = { says, value: total.value, unit: 'dollars' as const, ...knownBetween(total) }
  if (sum === 'kept') {
    const direct = explainPlaceSum({ ...question, sum: 'direct' })
    const handed = explainPlaceSum({ ...question, sum: 'handed-on' })
    return {
      ...base,
      formula: 'direct − handed on',
      withNumbers: `${figure(Number(direct.value))} − ${figure(Number(handed.value))}`,
      from: [direct, handed],
    }
  }
  const parts = rows.filter(({ [sum]: amount }) => amount.value !== 0 || amount.high > 0)
  // Nothing has reasons too: why each program counted pays nothing, or that none is counted.
  const told = parts.length > 0 ? parts : rows
  const from = told.flatMap((row) => explainPart(question, partFor(outcome, row.program)))
  if (from.length === 0)
    return {
      ...base,
      formula: 'the sum of its parts',
      withNumbers: '0',
      from: [
        {
          says: `Programs counted that have such a part: none of ${outcome.programs.length}`,
          value: 0,
          unit: 'count',
          standing: 'set',
          from: [],
        },
      ],
    }
  return {
    ...base,
    formula: 'the sum of its parts',
    withNumbers: from.map(({ value }) => figure(Number(value))).join(' + ') || '0',
    from,
  }
}

function explainPart(question: PlaceQuestion, program: ProgramOutcome): readonly Reason[] {
  const { sum } = question
  const cell: Cell = { ...question, program }
  if (sum === 'direct') return [explainAward(cell)]
  if (sum === 'withheld') return [explainWithheld(cell)]
  const which = sum === 'through' ? 'through' : 'handed-on'
  return subawardsOf(question.dataset, program, question.recipient, which).map((subaward) => {
    const reason = explainSubaward(cell, subaward)
    return { ...reason, says: `${program.allocation.program.short}: ${reason.says}` }
  })
}

function partFor(outcome: Outcome, program: ProgramId): ProgramOutcome {
  return outcome.programs.find(({ allocation }) => allocation.program.id === program)!
}

function wordsOf({ dataset, recipient, sum }: PlaceQuestion): string {
  const state = dataset.recipients.states[recipient]!
  const words: Readonly<Record<PlaceSum, string>> = {
    direct: 'awards of its own',
    withheld: 'withheld under the conditions in force',
    through: `what ${state < 0 ? 'its state' : nameOf({ dataset, recipient: state })} hands on to all its local governments together`,
    'handed-on': 'handed on of its awards',
    kept: 'what it keeps of its awards',
  }
  return words[sum]
}

function programsInWords({ outcome, program }: PlaceQuestion, count: number): string {
  const year = `fiscal year ${outcome.settings.year}`
  if (count === 1) {
    const only = program ?? outcome.programs[0]!.allocation.program.id
    return `${partFor(outcome, only).allocation.program.short}, ${year}`
  }
  return `over ${count} programs, ${year}`
}

function knownBetween({ low, high }: Amount): Pick<Reason, 'precision' | 'low' | 'high'> {
  return high - low < 1 ? { precision: 'exact' } : { precision: 'estimate', low, high }
}
