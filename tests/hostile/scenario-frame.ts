/** The text of a scenario file with some of its values written by somebody else, as they stand and unescaped. */

/** What becomes of a text: refused as it is opened, shown only, refused when held against the data, or computed. */
export type Fate = 'refused' | 'newer' | 'unsettled' | 'settled'

/** A hostile file: what it tries, its text, and what has to become of it. */
export type Attempt = readonly [name: string, text: string, fate: Fate]

const FRAME: Readonly<Record<string, string>> = {
  $schema: '"./scenario.schema.json"',
  format: '"grantflow-scenario"',
  version: '2',
  title: '"A test"',
  note: '""',
  author: '""',
  base: 'null',
  layers: '[]',
  edition: '"2026-11"',
  data: '""',
  model: '1',
  changes: '{"year":2016}',
  seed: '0',
  draws: '0',
  results: '{}',
  derivedFrom: '""',
}

/** A scenario file in which the JSON text of these keys stands as given; `null` leaves a key out. */
export function frame(given: Readonly<Record<string, string | null>>): string {
  const all = new Map<string, string | null>([...Object.entries(FRAME), ...Object.entries(given)])
  const lines = [...all].flatMap(([key, json]) =>
    json === null ? [] : [`${JSON.stringify(key)}:${json}`],
  )
  return `{${lines.join(',')}}`
}

/** A scenario file with more JSON text put behind its last value. */
export function framed(more: string): string {
  return `${frame({}).slice(0, -1)},${more}}`
}

/** A scenario file that makes these changes, given as JSON text of names and values. */
export function changing(changes: string): string {
  return frame({ changes: `{${changes}}` })
}

/** Each key with one wrong value after the other. */
export function each(
  key: string,
  values: Readonly<Record<string, string | null>>,
  fate: Fate = 'refused',
): readonly Attempt[] {
  return Object.entries(values).map(([what, json]) => [
    `${key}: ${what}`,
    frame({ [key]: json }),
    fate,
  ])
}

/** JSON text of a text of so many letters. */
export const long = (letters: number, letter = 'x') => JSON.stringify(letter.repeat(letters))
