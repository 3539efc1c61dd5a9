/** Says in words how near the model comes to a claim, and what is missing where it does not. */
import type { JudgedClaim } from './claim'
import { switchesOf } from './claim-figure'

/** The verdict as a sentence. */
export function claimVerdict({ claim, verdict, on }: JudgedClaim): string {
  const says = (places: readonly number[]) =>
    places.map((at) => claim.assumptions[at]!.says).join(' ')
  const assumed = on.length === 0 ? '' : ` The figure assumes: ${says(on)}`
  const switches = switchesOf(claim)
  const missing = claim.assumptions.flatMap((_, at) => (switches.includes(at) ? [] : [at]))
  switch (verdict) {
    case 'reached':
      return 'Reached.'
    case 'reached-if':
      return `Reached if: ${says(on)}`
    case 'within-range':
      return `Within the range of what is open: not shown and not ruled out. ${says(missing)}${assumed}`
    case 'not':
      return `Cannot be reached from these data: ${says(missing)}${assumed}`
  }
}
