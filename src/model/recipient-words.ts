/** Gives the facts that the recipient table itself tells: whether a place is a state, and of what kind it is. */
import type { FactName, RecipientKind, RecipientTable } from './types'

const kindWords: Readonly<Record<RecipientKind, string>> = {
  state: 'state',
  territory: 'state',
  county: 'county',
  city: 'city',
  town: 'town',
  tribe: 'tribe',
  nonprofit: 'nonprofit',
  // Recipients not told apart: of what kind each is, nobody can tell.
  local: 'unknown',
  residual: 'unknown',
}

/** The word for a fact built into the recipient table, or undefined where it is no such fact. */
export function builtInWord(
  { states, kinds }: RecipientTable,
  recipient: number,
  name: FactName,
): string | undefined {
  if (name === 'is_state') return states[recipient] === recipient ? 'yes' : 'no'
  return name === 'recipient_kind' ? kindWords[kinds[recipient]!] : undefined
}

/** Whether this stands for recipients not told apart, of whom together nothing can be told. */
export function isSet({ kinds }: Pick<RecipientTable, 'kinds'>, recipient: number): boolean {
  return kinds[recipient] === 'local' || kinds[recipient] === 'residual'
}

/** Whether this is a local government, or stands for several not told apart. */
export function isLocal({ kinds }: RecipientTable, recipient: number): boolean {
  const kind = kinds[recipient]!
  return kind === 'county' || kind === 'city' || kind === 'town' || isSet({ kinds }, recipient)
}
