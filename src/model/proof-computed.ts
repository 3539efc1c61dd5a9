/** Finds the computed figure that answers to a published one: an award, a sum of members, or a total. */

import type { Dataset, FormulaUnit, ProgramOutcome, PublishedFigure, RecipientId } from './types'

/** A computed figure, and whether comparing the two means anything; if not, `says` why. */
interface Computed {
  readonly value: number | null
  readonly comparable: boolean
  readonly says: string
}

const NO_FORMULA = 'The program has no formula here; its awards are entered as published.'
const NO_LOCAL = 'The crime tables of this year do not bear local awards.'

/** Compute what a published figure says, before any condition. */
export function computeFigure(
  dataset: Dataset,
  figure: PublishedFigure,
  outcome: ProgramOutcome | undefined,
): Computed {
  if (outcome === undefined)
    return refuse(`There are no inputs for fiscal year ${figure.fiscalYear}.`)
  if (figure.kind === 'total') {
    const total = totalOf(dataset, figure.of[0] ?? '', outcome)
    return typeof total === 'string' ? refuse(total) : judgeComparable(figure, total)
  }
  const parts = figure.of.map((id) => shareOf(dataset, id, figure.kind, outcome))
  const known = parts.filter((part) => typeof part === 'number')
  const unknown = parts.find((part) => typeof part === 'string')
  if (unknown !== undefined && known.length === 0) return refuse(unknown)
  const value = known.reduce((sum, part) => sum + part, 0)
  if (unknown === undefined) return judgeComparable(figure, value)
  const missing = parts.length - known.length
  const says = `The tables name no counts for ${missing} of ${parts.length} members, so the sum of the others is a lower bound.`
  return { value, comparable: false, says }
}

function judgeComparable(figure: PublishedFigure, value: number): Computed {
  if (isUndeclared(figure)) return { value, comparable: true, says: '' }
  if (figure.kind === 'joint' && figure.of.length === 1) {
    return { value, comparable: false, says: 'The other members of the joint award are not known.' }
  }
  if (figure.standing === 'doubtful') {
    return { value, comparable: false, says: 'The figure itself is doubtful.' }
  }
  return { value, comparable: true, says: '' }
}

/**
 * An award whose title names one place, though it is larger than that place's own: joint with others
 * or revised upwards. Leaving such awards out would flatter the model, so they count as they stand.
 */
export function isUndeclared({ kind, of, note }: PublishedFigure): boolean {
  return kind === 'joint' && of.length === 1 && note.startsWith('Larger than the place alone')
}

function refuse(says: string): Computed {
  return { value: null, comparable: false, says }
}

/** A recipient's award; in a joint award its own share, also where it lies under the threshold. */
function shareOf(
  { recipients }: Dataset,
  id: RecipientId,
  kind: PublishedFigure['kind'],
  { allocation }: ProgramOutcome,
): number | string {
  const index = recipients.indexOf.get(id)!
  const own = recipients.kinds[index] === 'state' || recipients.kinds[index] === 'territory'
  if (own) {
    const unit = allocation.units.find(({ recipient }) => recipient === index)
    if (kind === 'allocation' && unit !== undefined) return Math.round(unit.allocation)
    if (unit !== undefined && unit.localPart > 0 && allocation.local === undefined) {
      return 'The money under the threshold is not known, since the crime tables do not bear local awards.'
    }
    return allocation.dollars[index]!
  }
  if (allocation.program.steps.some(({ step }) => step === 'as-published'))
    return allocation.dollars[index]!
  if (allocation.local === undefined) return NO_LOCAL
  const share = Math.max(allocation.localShare[index]!, allocation.dollars[index]!)
  return share > 0 ? share : 'The crime tables name no agency of this government with counts.'
}

/** A national or state total by the name of its set, such as `states` or `local-part;VT`. */
function totalOf(dataset: Dataset, set: string, outcome: ProgramOutcome): number | string {
  const { allocation } = outcome
  const { recipients } = dataset
  const [name, part] = set.split(';')
  const within = part === undefined ? undefined : recipients.indexOf.get(part)
  const units = allocation.units.filter(
    ({ recipient }) => within === undefined || recipient === within,
  )
  const states = units.filter(({ localPart }) => localPart > 0)
  const add = (some: readonly FormulaUnit[], value: (unit: FormulaUnit) => number): number =>
    Math.round(some.reduce((sum, unit) => sum + value(unit), 0))
  const named = (index: number): boolean => {
    const kind = recipients.kinds[index]
    const local = kind !== 'state' && kind !== 'territory' && kind !== 'residual'
    return local && (within === undefined || recipients.states[index] === within)
  }
  const counted = (): number =>
    allocation.dollars.reduce(
      (sum, dollars, index) => sum + (named(index) && dollars > 0 ? 1 : 0),
      0,
    )
  const whole = part === undefined || within !== undefined
  if (!whole) return 'No computed figure answers to this total.'
  switch (name) {
    case 'all':
      return allocation.settings.formulaAmount
    case 'state-awards':
      return units.length === 0 ? NO_FORMULA : units.reduce((sum, unit) => sum + unit.statePart, 0)
    case 'smallest-award':
      return units.length === 0 ? NO_FORMULA : Math.min(...units.map((unit) => unit.statePart))
    case 'competitive-awards':
      return 'Competitions have no formula; the awards are not held one by one.'
    case 'states':
      return add(states, (unit) => unit.allocation)
    case 'territories-and-dc':
      return add(
        units.filter(({ localPart }) => localPart === 0),
        (unit) => unit.allocation,
      )
    case 'minimum':
      return Math.round(
        (allocation.settings.parameters['minimum_share'] ?? NaN) *
          allocation.settings.formulaAmount,
      )
    case 'local-part':
      return add(states, (unit) => unit.localPart)
    case 'state-governments':
      if (allocation.local === undefined) return NO_LOCAL
      return add(states, (unit) => unit.statePart + unit.localPart - directLocal(unit))
    case 'local-governments':
      return allocation.local === undefined ? NO_LOCAL : add(states, directLocal)
    case 'eligible-local-governments':
      return allocation.local === undefined ? NO_LOCAL : counted()
    case 'dollars-per-crime':
      return dollarsPerCrime(dataset, outcome, part ?? '')
    default:
      return 'No computed figure answers to this total.'
  }
}

/** What local governments of a state are paid; agencies not named fall under the threshold as often as the named. */
function directLocal({ localAwards, thresholdMoney, residual }: FormulaUnit): number {
  const named = localAwards + thresholdMoney
  return localAwards + (named > 0 ? (residual * localAwards) / named : residual)
}

/** A state's local part divided by its divisor: what one violent crime a year is worth, in dollars and cents. */
function dollarsPerCrime(
  { divisors, recipients }: Dataset,
  { allocation }: ProgramOutcome,
  state: RecipientId,
): number | string {
  const unit = allocation.units.find(({ recipient }) => recipients.ids[recipient] === state)
  const divisor = divisors.get(`${allocation.year}/${state}`)
  if (unit === undefined || divisor === undefined)
    return 'No divisor is held for this state and year.'
  return Math.round((unit.localPart / divisor.value) * 100) / 100
}
