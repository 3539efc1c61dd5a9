/** Decides how open findings count: as met, as failed, or each as a seed draws it. */
import type { ConditionId, Dataset, Finding, RecipientId, Settings, Share } from './types'

/** Whether a finding counts as a failure. */
export type CountsAsFailing = (finding: Finding) => boolean

/** A finding counts as a failure only where it is one. */
export const onlyShown: CountsAsFailing = ({ result }) => result === 'fails'

/** A finding counts as a failure where it is one or cannot be told. */
export const alsoOpen: CountsAsFailing = ({ result }) => result === 'fails' || result === 'unknown'

/**
 * The scenario's policy for open findings: `strict` counts them as failures, `drawn` draws each by
 * seed, the others count none. It is applied to the final value of a finding only.
 */
export function failingUnder(
  { recipients }: Pick<Dataset, 'recipients'>,
  { unknown, unknownShare, seed }: Pick<Settings, 'unknown' | 'unknownShare' | 'seed'>,
): CountsAsFailing {
  if (unknown === 'strict') return alsoOpen
  if (unknown !== 'drawn') return onlyShown
  return (finding) =>
    onlyShown(finding) ||
    (finding.result === 'unknown' &&
      isDrawn(seed, finding.condition, recipients.ids[finding.recipient]!, unknownShare))
}

/**
 * Draw one open finding: a failure where the number drawn for it is below the share.
 *
 * The number is the 32-bit FNV-1a hash of `seed/condition/recipient`, letter by letter, put through
 * the last step of MurmurHash3. Whole numbers only, so that every engine draws alike; a finding's
 * number depends on nothing else, so that those drawn at a share are drawn at every higher one.
 */
export function isDrawn(
  seed: number,
  condition: ConditionId,
  recipient: RecipientId,
  share: Share,
): boolean {
  const text = `${seed}/${condition}/${recipient}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 < share * 4_294_967_296
}
