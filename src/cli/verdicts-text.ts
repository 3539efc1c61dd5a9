/** Prints verdicts for people: one reading over many places, many readings of one place, or both as a matrix of letters. */

import type { Dataset, Day, LawSettings, RecipientId, Verdict } from '../model/index'
import {
  FINDINGS,
  MARKS,
  decidingWords,
  factWords,
  findingWords,
  lawWords,
  ordersWords,
  placeWords,
  readingName,
  shortWords,
} from './law-words'
import { setTable } from './table'
import { matrix } from './verdicts-matrix'

/** What the verdicts were asked under. */
interface Asked {
  readonly asOf: Day
  readonly law: LawSettings
  readonly places: readonly RecipientId[]
}

/** Print verdicts in the form that suits how many readings and places they are about. */
export function verdictsText(
  dataset: Dataset,
  found: readonly Verdict[],
  { asOf, law, places }: Asked,
): string {
  if (found.length === 0) {
    const none =
      places.length === 0
        ? 'Nothing is recorded of any such place; name one with --place.'
        : 'No verdict is of that kind.'
    return `${none}\n${lawWords(asOf, law)}\n`
  }
  const readings = [...new Set(found.map(({ definition }) => definition))]
  const [place, ...others] = [...new Set(found.map((one) => one.place))]
  const parts =
    readings.length === 1
      ? oneReading(dataset, found, readingName(dataset, law, readings[0]!))
      : others.length === 0
        ? [placeWords(dataset, place!), readingsTable(dataset, found)]
        : matrix(dataset, law, found)
  const [head, ...rest] = parts
  return `${[`${head}\n${lawWords(asOf, law)}`, ...rest].join('\n\n')}\n`
}

function oneReading(
  dataset: Dataset,
  found: readonly Verdict[],
  reading: string,
): readonly string[] {
  // What is quite unknown says nothing of a place, so it is counted and not listed, if there is much of it.
  const silent = found.filter(
    ({ finding, because, mayProtect }) =>
      finding === 'unknown' && because.length + mayProtect.length === 0,
  )
  const hidden = new Set(silent.length > 12 ? silent : [])
  const rest = found.filter((one) => !hidden.has(one))
  const rows = FINDINGS.flatMap((finding) => rest.filter((one) => one.finding === finding))
  const more =
    hidden.size === 0
      ? []
      : [
          `And ${hidden.size} places of which no fact it reads is known that day (--json lists them).`,
        ]
  return [
    `${reading} (${found[0]!.definition}): ${countsWords(found)}.`,
    ...(rows.length === 0 ? [] : [placesTable(dataset, rows)]),
    ...more,
  ]
}

/** `2 fail, 1 are protected, 6 cannot be told, 0 meet it`. */
export function countsWords(found: readonly Pick<Verdict, 'finding'>[]): string {
  const count = (finding: Verdict['finding']) =>
    found.filter((one) => one.finding === finding).length
  return `${count('fails')} fail, ${count('protected')} are protected, ${count('unknown')} cannot be told, ${count('meets')} meet it`
}

function placesTable(dataset: Dataset, found: readonly Verdict[]): string {
  const { indexOf, names } = dataset.recipients
  return setTable(
    [
      { name: 'place' },
      { name: 'name' },
      { name: 'finding' },
      { name: 'orders' },
      { name: 'by' },
      { name: 'evidence' },
    ],
    found.map((one) => [
      one.place,
      names[indexOf.get(one.place)!] ?? '',
      findingWords(one),
      ordersWords(one),
      shortWords(decidingWords(dataset, one)),
      evidenceWords(dataset, one),
    ]),
  )
}

/** The facts behind the deciding clause, or a few of those known so far; JSON has them all. */
function evidenceWords(dataset: Dataset, { because, clauses, decides }: Verdict): string {
  const clause = clauses[decides]
  const behind =
    clause === undefined ? because : because.filter(({ name }) => clause.facts.includes(name))
  const shown = behind.slice(0, 3).map((fact) => factWords(dataset, fact))
  const more = behind.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

/** What every reading says of one place, those that catch it first. */
export function readingsTable(dataset: Dataset, found: readonly Verdict[]): string {
  const rows = FINDINGS.flatMap((finding) => found.filter((one) => one.finding === finding))
  return setTable(
    [
      { name: '' },
      { name: 'reading' },
      { name: 'finding' },
      { name: 'whose rule' },
      { name: 'orders' },
      { name: 'by' },
    ],
    rows.map((one) => [
      MARKS[one.finding],
      one.definition,
      findingWords(one),
      one.actor === 'unknown' ? '' : one.actor,
      ordersWords(one),
      shortWords(decidingWords(dataset, one)),
    ]),
  )
}
