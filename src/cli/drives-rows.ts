/** Writes what drives a result for programs: as JSON, and as CSV with one line for each thing that moves it. */

import { measureWords } from '../model/index'
import type { Dataset } from '../model/index'
import type { Drives } from './drives'
import { jsonText, scenarioHead } from './json-text'
import { setCsv } from './table'

/** The JSON: the figure and its range, then swings, places with their open findings and facts, and cliffs. */
export function drivesJson(found: Drives): string {
  const { dataset, swings, settling, cliffs } = found
  const { of, point, still, unsettled, rows } = swings
  const id = (recipient: number) => dataset.recipients.ids[recipient]!
  const head = {
    ...scenarioHead(found),
    of,
    says: measureWords(dataset, of),
    point,
    range: settling.span,
    openFindings: settling.open,
    openFindingsThatMoveNothing: settling.still,
    swingsThatMoveNothing: still,
  }
  const places = settling.places.map(({ recipient, worth, findings, facts }) => ({
    place: id(recipient),
    name: dataset.recipients.names[recipient],
    worth,
    findings: findings.map(({ condition, met, failed, worth: own }) => ({
      condition,
      met,
      failed,
      worth: own,
    })),
    facts: facts.map(({ name, decides, words }) => ({ fact: name, decides, words })),
  }))
  return jsonText(head, {
    swings: rows,
    unsettled,
    narrowed: settling.narrowed,
    places,
    ...(cliffs === null
      ? {}
      : {
          // What a line rests on is told by explain.
          lines: cliffs.near.map(({ reason: _, move, ...line }) => ({
            ...line,
            move: move === null ? null : { ...move, reason: undefined },
          })),
          flips: cliffs.flips,
          clauses: cliffs.clauses,
        }),
  })
}

const COLUMNS = [
  'kind',
  'id',
  'place',
  'says',
  'low',
  'low_setting',
  'high',
  'high_setting',
  'swing',
]

/** The CSV: swings, then each open finding and each open fact of a place that moves the figure. */
export function drivesCsv({ dataset, swings, settling }: Drives): string {
  const rows = swings.rows.map(({ kind, id, words, low, high, swing }) => [
    kind,
    id,
    '',
    words,
    ...ends(low.value, low.setting, high.value, high.setting),
    swing,
  ])
  const open = settling.places.flatMap(({ recipient, findings, facts }) => {
    const { ids, names } = dataset.recipients
    const [place, name] = [ids[recipient]!, names[recipient] ?? '']
    return [
      ...findings.map(({ condition, met, failed, worth }) => [
        'open finding',
        condition,
        place,
        name,
        ...inOrder([met, 'met'], [failed, 'failed']),
        worth,
      ]),
      ...facts.map(({ name: fact, words, decides }) => {
        const sorted = words.toSorted((a, b) => a.value - b.value)
        const [low, high] = [sorted[0]!, sorted.at(-1)!]
        const label = factWords(dataset, fact)
        return [
          'open fact',
          fact,
          place,
          `${name}: ${label}`,
          ...ends(low.value, low.word, high.value, high.word),
          decides,
        ]
      }),
    ]
  })
  return setCsv(COLUMNS, [...rows, ...open])
}

function inOrder(a: readonly [number, string], b: readonly [number, string]) {
  const [low, high] = a[0] <= b[0] ? [a, b] : [b, a]
  return ends(...low, ...high)
}

function ends(low: number, lowSetting: string, high: number, highSetting: string) {
  return [low, lowSetting, high, highSetting]
}

function factWords(dataset: Dataset, name: string): string {
  return dataset.factKinds.find((kind) => kind.name === name)?.label ?? name
}
