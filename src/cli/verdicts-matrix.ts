/** Prints places by readings as a matrix of one letter a verdict, with the readings numbered below. */

import type { Dataset, DefinitionId, LawSettings, RecipientId, Verdict } from '../model/index'
import { FINDINGS, MARKS, MEANINGS, readingName } from './law-words'
import { setTable } from './table'

/** Columns between two gaps, so that the eye can count. */
const GROUP = 5

/** Set verdicts as a heading, a matrix and a key. */
export function matrix(
  dataset: Dataset,
  law: LawSettings,
  found: readonly Verdict[],
): readonly string[] {
  const places = [...new Set(found.map(({ place }) => place))]
  const readings = [...new Set(found.map(({ definition }) => definition))]
  const marks = new Map(found.map((one) => [`${one.place} ${one.definition}`, MARKS[one.finding]]))
  return [
    `${places.length} places held against ${readings.length} readings.`,
    letters(dataset, places, readings, marks),
    FINDINGS.map((finding) => `${MARKS[finding]}  ${MEANINGS[finding]}`).join('\n'),
    key(dataset, law, readings, found),
  ]
}

function letters(
  { recipients }: Dataset,
  places: readonly RecipientId[],
  readings: readonly DefinitionId[],
  marks: ReadonlyMap<string, string>,
): string {
  const heads = places.map((place) => [
    place,
    recipients.names[recipients.indexOf.get(place)!] ?? '',
  ])
  const widths = [0, 1].map((at) => Math.max(...heads.map((head) => head[at]!.length)))
  const line = (head: readonly string[], cells: readonly string[]): string => {
    const spaced = cells.map((cell, at) => (at > 0 && at % GROUP === 0 ? ` ${cell}` : cell))
    const left = head.map((text, at) => text.padEnd(widths[at]!)).join('  ')
    return `${left}  ${spaced.join('')}`.trimEnd()
  }
  const digit = (power: number) =>
    readings.map((_, at) => (at + 1 >= power ? String(Math.floor((at + 1) / power) % 10) : ' '))
  return [
    ...(readings.length > 9 ? [line(['', ''], digit(10))] : []),
    line(['', ''], digit(1)),
    ...places.map((place, at) =>
      line(
        heads[at]!,
        readings.map((reading) => marks.get(`${place} ${reading}`) ?? ' '),
      ),
    ),
  ].join('\n')
}

function key(
  dataset: Dataset,
  law: LawSettings,
  readings: readonly DefinitionId[],
  found: readonly Verdict[],
): string {
  return setTable(
    [
      { name: '', figure: true },
      { name: 'reading' },
      ...FINDINGS.map((finding) => ({ name: MARKS[finding], figure: true })),
      { name: 'name' },
    ],
    readings.map((reading, at) => [
      String(at + 1),
      reading,
      ...FINDINGS.map((finding) => {
        const all = found.filter((one) => one.definition === reading && one.finding === finding)
        return String(all.length)
      }),
      readingName(dataset, law, reading),
    ]),
  )
}
