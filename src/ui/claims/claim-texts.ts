/** Fetches the published claims and what stands beside them, when somebody comes to read them. */
import { readClaim, readContext } from '../../model/index'
import type { Claim, ContextFact } from '../../model/index'

const files = import.meta.glob<string>('../../../scenarios/claims/*.claim.json', {
  query: '?raw',
  import: 'default',
})

/** Every claim, by the day it was published. */
export async function fetchClaims(): Promise<readonly Claim[]> {
  const read = Object.entries(files).map(async ([path, load]) =>
    readClaim(await load(), path.replace(/^.*\//, '')),
  )
  const claims = await Promise.all(read)
  return claims.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
}

/** Findings of research that both sides cite. */
export async function fetchContext(): Promise<readonly ContextFact[]> {
  const { default: text } = await import('../../../scenarios/claims/context.json?raw')
  return readContext(text, 'context.json')
}
