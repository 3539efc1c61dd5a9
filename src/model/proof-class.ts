/** Tells figures that prove the model from figures that something of it was fitted to, or taken from. */

import type { Dataset, ProgramOutcome, PublishedFigure, RecipientId } from './types'

/**
 * `independent`: nothing of this figure or its siblings went into the inputs. `fitted`: a rate, a
 * total or a choice of printing was recovered from it or from others of the same state and year.
 * `input`: the model takes it as it stands.
 */
export type ProofClass = 'independent' | 'fitted' | 'input'

/** The class of a figure with its ground. */
interface Classed {
  readonly class: ProofClass
  readonly because: string
  readonly settledBy: number
  readonly fitted: string
}

/** Class one published figure; where in doubt it is fitted, never independent. */
export function classify(
  dataset: Dataset,
  figure: PublishedFigure,
  state: RecipientId,
  outcome: ProgramOutcome | undefined,
): Classed {
  const { fiscalYear, program } = figure
  const inputs = dataset.programs.find(({ id }) => id === program)?.years[fiscalYear]
  const amount = inputs?.formulaAmount
  const asPublished = outcome?.allocation.program.steps.some(({ step }) => step === 'as-published')
  const entered = dataset.entered.some(
    (award) =>
      award.program === program &&
      award.fiscalYear === fiscalYear &&
      figure.of.includes(award.recipient),
  )
  if (asPublished === true || entered) return simple('input', 'Entered as published.')
  if (figure.kind === 'total' && figure.of[0] === 'all' && amount !== undefined) {
    if (amount.standing !== 'deduced') return simple('input', 'The amount the formula divides.')
  }
  const divisor = dataset.divisors.get(`${fiscalYear}/${state}`)
  const local = isDividedLocally(dataset, program)
  if (local && readsDivisor(figure, state) && divisor?.standing === 'settled') {
    return {
      class: 'fitted',
      because: `The state's rate of this year was recovered from its published awards, ${divisor.settledBy} of which it gives to the dollar.`,
      settledBy: divisor.settledBy,
      fitted: `${fiscalYear}/${state}`,
    }
  }
  if (amount?.standing === 'deduced' && figure.of[0] === 'state-awards') {
    return simple('input', 'The amount the formula divides was deduced from this sum.')
  }
  if (amount?.standing === 'deduced' && onlyAnchor(dataset, figure, state)) {
    return simple('input', 'The amount the formula divides was deduced from this one award.')
  }
  if (amount?.standing === 'deduced' && !isLocal(figure, state)) {
    return {
      class: 'fitted',
      because: 'The amount the formula divides was deduced from published figures of this year.',
      settledBy: 0,
      fitted: `${fiscalYear}/amount/${program}`,
    }
  }
  const chosen = (inputs?.crime ?? []).some((printing) => !printing.endsWith('/first'))
  if (chosen && printsStates(figure)) {
    return {
      class: 'fitted',
      because:
        'Which printing of the crime counts this year reads was chosen by fit to such figures.',
      settledBy: 0,
      fitted: `${fiscalYear}/printing`,
    }
  }
  return simple('independent', 'Nothing of it or of its siblings went into the inputs.')
}

function simple(name: ProofClass, because: string): Classed {
  return { class: name, because, settledBy: 0, fitted: '' }
}

/** Whether a program hands a part of each state's money to its local governments by crime. */
export function isDividedLocally(dataset: Dataset, program: string): boolean {
  const found = dataset.programs.find(({ id }) => id === program)
  return found?.steps.some(({ step }) => step === 'local') === true
}

/**
 * Whether this is the one award of its year printed to the dollar, in a program whose states keep
 * their whole allocation: a deduced amount rests on it, so that agreeing proves nothing.
 */
function onlyAnchor(dataset: Dataset, figure: PublishedFigure, state: RecipientId): boolean {
  const program = dataset.programs.find(({ id }) => id === figure.program)
  if (program?.steps.some(({ step }) => step === 'split') !== false) return false
  const known = dataset.published.filter(
    ({ program: id, fiscalYear, standing }) =>
      id === figure.program && fiscalYear === figure.fiscalYear && standing !== 'doubtful',
  )
  // A published sum of the awards settles the amount better than one award could.
  if (known.some(({ kind, of }) => kind === 'total' && of[0] === 'state-awards')) return false
  const anchors = known.filter(({ kind, tolerance }) => kind === 'award' && tolerance === 0)
  return anchors.length === 1 && anchors[0] === figure && !isLocal(figure, state)
}

function isLocal(figure: PublishedFigure, state: RecipientId): boolean {
  return figure.kind !== 'total' && figure.of[0] !== state
}

/** A state's own award holds money under the threshold, which its divisor decides. */
function readsDivisor(figure: PublishedFigure, state: RecipientId): boolean {
  if (figure.kind === 'award' || figure.kind === 'joint') return true
  if (figure.kind === 'allocation') return figure.of[0] !== state
  return /^(?:dollars-per-crime|eligible-local-governments);/.test(figure.of[0] ?? '')
}

/** Allocations of states and sums of them. */
function printsStates({ kind, of }: PublishedFigure): boolean {
  return kind === 'allocation' || of[0] === 'states' || of[0] === 'territories-and-dc'
}
