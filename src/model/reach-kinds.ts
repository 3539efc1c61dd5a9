/** Says whether a reading speaks of tribes and of nonprofits at all, and how sure that is. */
import type { Dataset, Definition } from './types'

/** Whether a reading speaks of a recipient of this kind: `unknown` where nobody settled it. */
export function speaksOf(
  { recipients }: Pick<Dataset, 'recipients'>,
  { tribes, nonprofits }: Pick<Definition, 'tribes' | 'nonprofits'>,
  recipient: number,
): 'yes' | 'no' | 'unknown' {
  const kind = recipients.kinds[recipient]
  return kind === 'tribe' ? tribes : kind === 'nonprofit' ? nonprofits : 'yes'
}
