/** Decides how open findings count: as met, as failed, or each as a seed draws it. */
import { hashLetters, stir } from './word-hash'
import type { ConditionId, Dataset, Finding, Settings, Share } from './types'

/** Whether a finding counts as a failure. */
export type CountsAsFailing = (finding: Finding) => boolean

/** A finding counts as a failure only where it is one. */
export const onlyShown: CountsAsFailing = ({ result }) => result === 'fails'

/** A finding counts as a failure where it is one or cannot be told. */
export const alsoOpen: CountsAsFailing = ({ result }) => result === 'fails' || result === 'unknown'

/**
 * The scenario's policy for open findings: `strict` counts them as failures, `drawn` draws each by
 * seed, or all of a state, circuit or nation together, the others count none. It is applied to the
 * final value of a finding only.
 */
export function failingUnder(
  dataset: Pick<Dataset, 'recipients' | 'circuits'>,
  {
    unknown,
    unknownShare,
    unknownTogether,
    seed,
  }: Pick<Settings, 'unknown' | 'unknownShare' | 'unknownTogether' | 'seed'>,
): CountsAsFailing {
  if (unknown === 'strict') return alsoOpen
  if (unknown !== 'drawn') return onlyShown
  return (finding) =>
    onlyShown(finding) ||
    (finding.result === 'unknown' &&
      isDrawn(
        seed,
        finding.condition,
        drawnWith(dataset, finding.recipient, unknownTogether),
        unknownShare,
      ))
}

/**
 * Whose draw a recipient shares, by name: its own by default, that of its state, of its judicial
 * circuit (28 U.S.C. 41), or one for the nation. A recipient in no state, or in a territory that no
 * law puts into a circuit, is drawn on its own; so is everyone until the circuits have arrived.
 */
export function drawnWith(
  { recipients, circuits }: Pick<Dataset, 'recipients' | 'circuits'>,
  recipient: number,
  together: Settings['unknownTogether'],
): string {
  const own = recipients.ids[recipient]!
  if (together === 'nation') return together
  const state = recipients.ids[recipients.states[recipient]!]
  if (together === 'state') return state ?? own
  const circuit = together && circuits?.get(state!)?.circuit
  return circuit === undefined ? own : `${together}/${circuit}`
}

/**
 * Draw what is named, such as one open finding: it falls where the number drawn for it is below the share.
 *
 * The number is the 32-bit FNV-1a hash of `seed/condition/recipient`, letter by letter, put through
 * the last step of MurmurHash3. Whole numbers only, so that every engine draws alike; a finding's
 * number depends on nothing else, so that those drawn at a share are drawn at every higher one.
 */
export function isDrawn(seed: number, condition: ConditionId, name: string, share: Share): boolean {
  return falls(hashLetters(beginningOf(seed, condition)), name, share)
}

/** What stands before the name of everything that one seed draws of one condition. */
export function beginningOf(seed: number, condition: ConditionId): string {
  return `${seed}/${condition}/`
}

/** The same from the hash of that beginning. */
export function falls(beginning: number, name: string, share: Share): boolean {
  return fallsAt(hashLetters(name, beginning), share)
}

/** The same from the hash of the whole text, for one who draws thousands of names. */
export function fallsAt(hash: number, share: Share): boolean {
  return stir(hash) < share * 4_294_967_296
}
