/** Lists what is uncertain about a scenario, each with the ends at which it can be run, all else as it is set. */
import { isCountOpen } from '../times'
import { changeInWords } from '../scenario-words'
import type { Parameters } from '../scenario-words'
import type { Condition, Dataset, Doubt, Outcome, ParameterValue, Settings } from '../types'
import { movedDoubts } from './moved-doubts'
import { openFacts, withWord, wordsOfFact } from './open-facts'
import { settling, waysToSettle } from './recount'
import type { Refind } from './recount'

/** Where a swing comes from: what the reader doubts, open findings, unknown facts, or a court order. */
export type SwingKind = 'doubt' | 'findings' | 'fact' | 'order'

type Changes = Readonly<Record<string, ParameterValue>>

/** How an end is run: as a scenario with changes more, under other settings, or with findings made otherwise. */
type EndRunBy =
  | { readonly changes: Changes }
  | { readonly settings: Settings }
  | { readonly refind: Refind }
  | { readonly asSet: true }

/** One end of what is uncertain, with the setting in words. */
export type MovedEnd = EndRunBy & { readonly setting: string }

/** One uncertain thing, alone. */
export interface Moved {
  readonly kind: SwingKind
  /** The paths it is of, or the id of a condition, a fact or an order. */
  readonly id: string
  readonly words: string
  readonly ends: readonly MovedEnd[]
}

/** What a run found, and by which settings. */
type Findings = Pick<Outcome, 'settings' | 'programs'>

/** Everything uncertain about a scenario, in the order in which it is told. */
export function listMoved(
  dataset: Dataset,
  outcome: Findings,
  doubts: readonly Doubt[],
  parameters: Parameters,
): readonly Moved[] {
  return [
    ...movedDoubts(doubts, parameters),
    ...movedFindings(dataset, outcome),
    ...movedFacts(dataset, outcome),
    ...movedOrders(dataset, outcome, parameters),
  ]
}

/** The open findings of each condition: all met, or all failed. */
function movedFindings(dataset: Dataset, outcome: Findings): readonly Moved[] {
  return outcome.settings.conditions.flatMap(({ condition: id }): readonly Moved[] => {
    const open = new Set<number>()
    let counts = false
    for (const { conditions } of outcome.programs) {
      for (const { settings, findings } of conditions) {
        if (settings.condition !== id) continue
        for (const finding of findings) {
          if (waysToSettle(finding) === null) continue
          open.add(finding.recipient)
          counts ||= isCountOpen(finding)
        }
      }
    }
    if (open.size === 0) return []
    const end = (way: 'gentle' | 'harsh', setting: string): MovedEnd => ({
      setting,
      refind: settling((_, of) => of === id, way),
    })
    const places = `${open.size} open finding${open.size === 1 ? '' : 's'}`
    return [
      {
        kind: 'findings',
        id,
        words: `${conditionOf(dataset, id)?.name ?? id}: ${places}`,
        ends: [
          end('gentle', 'all met'),
          end('harsh', counts ? 'all failed, as often as can be' : 'all failed'),
        ],
      },
    ]
  })
}

/** Each fact that is unknown of some places: the same word for all of them. */
function movedFacts(dataset: Dataset, outcome: Findings): readonly Moved[] {
  const { settings } = outcome
  return [...openFacts(dataset, outcome)].map(([name, places]): Moved => {
    const label = dataset.factKinds.find((each) => each.name === name)?.label ?? name
    return {
      kind: 'fact',
      id: name,
      words: `${label}: unknown of ${places.length} place${places.length === 1 ? '' : 's'}`,
      ends: wordsOfFact(dataset, name).map((word) => ({
        setting: word.replaceAll('_', ' '),
        settings: { ...settings, law: withWord(dataset, settings.law, places, name, word) },
      })),
    }
  })
}

/** Each order made by the day of the findings and not set aside: as recorded, or set aside. */
function movedOrders(
  dataset: Dataset,
  { settings }: Findings,
  parameters: Parameters,
): readonly Moved[] {
  const { asOf, withoutOrders } = settings.law
  const days = settings.conditions.map(
    ({ condition }) => asOf ?? conditionOf(dataset, condition)?.asOf ?? '',
  )
  return dataset.orders
    .filter(({ id, from }) => !withoutOrders.includes(id) && days.some((day) => from <= day))
    .map(({ id }): Moved => {
      const path = `orders.${id}`
      return {
        kind: 'order',
        id,
        words: changeInWords(parameters, path, false).label,
        ends: [
          { setting: 'as recorded', asSet: true },
          { setting: 'set aside', changes: { [path]: false } },
        ],
      }
    })
}

function conditionOf(dataset: Dataset, id: string): Condition | undefined {
  return dataset.conditions.find((each) => each.id === id)
}
