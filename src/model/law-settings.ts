/** Says what the law is taken to be: as recorded, with the points of law a reader set otherwise. */
import type { Dataset, LawSettings, LegalValue, RecipientId } from './types'

/** The law as recorded: sourced facts alone, every order as it was made, no switch turned. */
export const recordedLaw: LawSettings = {
  asOf: null,
  evidence: 'sourced',
  withoutOrders: [],
  switches: {},
  facts: [],
  definitions: [],
}

/** A switch turned away from its first value, with what that value changes. */
interface TurnedSwitch {
  readonly id: string
  readonly value: LegalValue
}

/** List the switches a reader turned; the first value of each changes nothing and is left out. */
export function turnedSwitches(
  dataset: Pick<Dataset, 'switches'>,
  law: LawSettings,
): readonly TurnedSwitch[] {
  return dataset.switches.flatMap(({ id, values }) => {
    const place = values.findIndex((value) => value.id === law.switches[id])
    return place > 0 ? [{ id, value: values[place]! }] : []
  })
}

/** Whether an effect of a switch falls on a recipient: on everyone, or on named states and what lies in them. */
export function fallsOn(
  { recipients }: Pick<Dataset, 'recipients'>,
  recipient: number,
  whom: 'everyone' | { readonly subdivisionsOf: readonly RecipientId[] } | undefined,
): boolean {
  if (whom === undefined || whom === 'everyone') return true
  const state = recipients.ids[recipients.states[recipient]!]
  return state !== undefined && whom.subdivisionsOf.includes(state)
}
