/** Names the two drawers. */

/** Levers are what government does; assumptions are how the world is. */
export type DrawerId = 'lever' | 'assumption'

/** The two drawers, never mixed. */
export const drawers = [
  { id: 'lever', name: 'What government does', says: 'law, amounts, remedies, court orders' },
  { id: 'assumption', name: 'How the world is', says: 'evidence, time, what places do' },
] as const satisfies readonly {
  readonly id: DrawerId
  readonly name: string
  readonly says: string
}[]
