/** Says of one place what the model holds of its grants and what it does not. */
import { isLocal } from '../recipient-words'
import type { Dataset, Program, RecipientId } from '../types'

/** How a program's money for a place is modelled. */
type ModelledHow =
  /** Its own award is computed by the formula, as far as published figures bear it out. */
  | 'computed'
  /** Its award is held as published, for some fiscal years. */
  | 'published'
  /** What its state must hand on is computed for all local governments together. */
  | 'through the state'
  /** It may receive one, and no source tells its award. */
  | 'not told apart'
  /** The law gives it none directly. */
  | 'not eligible'

/** One program, as far as it is modelled for a place. */
interface ModelledProgram {
  readonly program: Program
  readonly how: ModelledHow
}

/** What is and what is not modelled for a place. */
export interface ModelledFor {
  readonly programs: readonly ModelledProgram[]
  /** Assistance Listings of the programs held; every other listing is not modelled. */
  readonly listings: readonly string[]
  /** Two sentences: what is modelled, and what is not. */
  readonly is: string
  readonly isNot: string
}

/** Work out, program by program, what is modelled for a place. A place nobody knows has no programs. */
export function modelledFor(dataset: Dataset, place: RecipientId): ModelledFor {
  const { recipients } = dataset
  const index = recipients.indexOf.get(place)
  const held = dataset.programs.filter(({ kind }) => kind !== 'published')
  const listings = [...new Set(held.flatMap((program) => program.listings))].sort()
  if (index === undefined) {
    return { programs: [], listings, is: 'No place of that id is held.', isNot: '' }
  }
  const entered = new Set(
    dataset.entered.filter(({ recipient }) => recipient === place).map(({ program }) => program),
  )
  const programs = held.map((program) => ({
    program,
    how: howFor(dataset, program, index, entered.has(program.id)),
  }))
  const name = recipients.names[index] || place
  const of = (...hows: readonly ModelledHow[]) =>
    programs.filter(({ how }) => hows.includes(how)).map(({ program }) => program.short)
  const parts = [
    said(of('computed'), 'computed by formula'),
    said(of('published'), 'held as published, for some years'),
    said(of('through the state'), 'computed as what its state hands on to all local governments'),
  ].filter((part) => part !== '')
  const untold = of('not told apart').length
  return {
    programs,
    listings,
    is:
      parts.length === 0
        ? `Nothing is modelled for ${name}.`
        : `Modelled for ${name}: ${parts.join('; ')}.`,
    isNot: `Not modelled: ${
      untold === 0
        ? ''
        : `its own awards under ${untold} other ${untold === 1 ? 'program' : 'programs'}, of which no source tells them; `
    }grants of other departments, and every Assistance Listing but the ${listings.length} held here. Its own awards can be added from a table.`,
  }
}

function howFor(
  { recipients }: Dataset,
  program: Program,
  index: number,
  isEntered: boolean,
): ModelledHow {
  const kind = recipients.kinds[index]!
  const has = (step: string) => program.steps.some((each) => each.step === step)
  const may = program.eligible.includes(kind)
  if (may && (isLocal(recipients, index) ? has('local') : isUnit(kind) && has('share')))
    return 'computed'
  if (isEntered) return 'published'
  const onward = program.passThrough.some(({ to }) =>
    kind === 'nonprofit' ? to.includes('nonprofit') : to.startsWith('local'),
  )
  if (onward && !isUnit(kind) && kind !== 'tribe' && has('share')) return 'through the state'
  return may ? 'not told apart' : 'not eligible'
}

function isUnit(kind: string): boolean {
  return kind === 'state' || kind === 'territory'
}

function said(names: readonly string[], how: string): string {
  return names.length === 0 ? '' : `${names.join(', ')} (${how})`
}
