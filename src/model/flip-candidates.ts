/** Lists the single things that might change a finding on a recipient; those that plainly change none are left out at once. */
import { reachesProgram } from './condition-programs'
import { makeFinder } from './finder'
import { conditionOf, factsRead, otherWords } from './flip-facts'
import { listConditions } from './parameters'
import { allocatedTo } from './paid-column'
import { isSet } from './recipient-words'
import type {
  ConditionId,
  ConditionSettings,
  Dataset,
  DefinitionId,
  FactName,
  FindingResult,
  LawSettings,
  Outcome,
  ParameterValue,
} from './types'

/** `orders`: all of them hold again as recorded; `condition`: one that is not in force comes into force. */
export type FlipKind = 'fact' | 'reading' | 'order' | 'orders' | 'condition'

/** One thing to try. */
export interface FlipCandidate {
  readonly kind: FlipKind
  readonly changes: Readonly<Record<string, ParameterValue>>
  readonly of: string
  readonly fact?: { readonly name: FactName; readonly from: string; readonly to: string }
}

/** A thing to look at: gives it back where it changes a finding on the recipient, and else null. */
type FlipProbe = () => FlipCandidate | null

/** Facts, readings and orders to look at, one after another, for what they do to the findings on one recipient. */
export function flipProbes(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
): readonly FlipProbe[] {
  const { law, conditions } = outcome.settings
  const prober = proberOf(dataset, outcome, recipient)
  const inForce = conditions.filter(({ condition }) => prober.reached(condition))
  const look = (found: FlipCandidate, changes: () => boolean) => () => (changes() ? found : null)
  return [
    // Of those not told apart no one fact can be told.
    ...(isSet(dataset.recipients, recipient) ? [] : factsRead(dataset, inForce, law)).flatMap(
      (name) =>
        otherWords(dataset, inForce, law, recipient, name).map(({ found, other }) =>
          look(found, () => prober.changes(inForce, other)),
        ),
    ),
    ...inForce.flatMap((settings) => {
      const own = law.definitions.map(({ id }) => id)
      const others = [...conditionOf(dataset, settings).definitions, ...own]
      return others
        .filter((definition) => definition !== settings.definition)
        .map((definition) =>
          look(readingOf('reading', settings.condition, definition), () =>
            prober.changes([{ ...settings, definition }], law),
          ),
        )
    }),
    ...dataset.orders
      .filter(({ id }) => inForce.length > 0 && !law.withoutOrders.includes(id))
      .map(({ id }) => {
        const other = { ...law, withoutOrders: [...law.withoutOrders, id] }
        return look({ kind: 'order', changes: { [`orders.${id}`]: false }, of: id }, () =>
          prober.changes(inForce, other),
        )
      }),
    ...(law.withoutOrders.length === 0
      ? []
      : [
          look(allOrders(dataset, law), () =>
            prober.changes(inForce, { ...law, withoutOrders: [] }),
          ),
        ]),
    ...listConditions(dataset, outcome.settings.year)
      .filter(
        ({ id, effect }) =>
          effect === undefined &&
          !conditions.some((each) => each.condition === id) &&
          prober.reached(id),
      )
      .flatMap((condition) =>
        condition.definitions.map((definition) => {
          const settings = { ...defaults, condition: condition.id, definition }
          return look(readingOf('condition', condition.id, definition), () =>
            prober.result(settings, law).some((each) => each === 'fails' || each === 'unknown'),
          )
        }),
      ),
  ]
}

function readingOf(
  kind: FlipKind,
  condition: ConditionId,
  definition: DefinitionId,
): FlipCandidate {
  return { kind, changes: { [`conditions.${condition}.definition`]: definition }, of: definition }
}

/** Orders set aside one by one come back one by one; where all are, they come back together. */
function allOrders(dataset: Dataset, { withoutOrders }: LawSettings): FlipCandidate {
  const changes =
    withoutOrders.length < dataset.orders.length
      ? Object.fromEntries(withoutOrders.map((id) => [`orders.${id}`, true]))
      : { orders: 'as-recorded' }
  return { kind: 'orders', changes, of: '' }
}

/** A finding asks for the condition and the reading alone. */
const defaults = { share: 1, base: 'award', destination: 'held' } as const

/** Makes findings on one recipient alone, program by program, under another law. */
function proberOf(dataset: Dataset, { programs, settings }: Outcome, recipient: number) {
  const reaching = (id: string) =>
    programs.filter(
      ({ allocation }) =>
        reachesProgram(
          dataset.conditions.find((each) => each.id === id)!,
          allocation.program.id,
        ) && allocatedTo(allocation, recipient) > 0,
    )
  const result = (
    one: ConditionSettings,
    law: LawSettings,
  ): readonly (FindingResult | undefined)[] =>
    reaching(one.condition).map(({ allocation }) => {
      const under = { law, year: settings.year, program: allocation.program.id }
      return makeFinder(dataset, one, under).find(recipient)?.result
    })
  const before = new Map<string, readonly (FindingResult | undefined)[]>()
  for (const one of settings.conditions) before.set(one.condition, result(one, settings.law))
  return {
    result,
    /** Whether the recipient has an award that the condition is attached to. */
    reached: (condition: string) => reaching(condition).length > 0,
    changes: (conditions: readonly ConditionSettings[], law: LawSettings) =>
      conditions.some((one) =>
        result(one, law).some((each, at) => each !== before.get(one.condition)?.[at]),
      ),
  }
}
