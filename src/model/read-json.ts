/** Reads one JSON data file and holds it against the shape it must have. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { isDay } from './read-cell'
import { needFile } from './read-table'
import { readStrictJson } from './scenario-json'
import { placesIn } from './text-place'
import type { Files } from './read-table'
import type { Source, SourceId } from './types'

/** An object with exactly these keys; an unknown key is refused with the nearest known one. */
export function shape<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key
    if (issue.expected === 'never') {
      return `unknown key ${quote(String(key))}${suggest(String(key), Object.keys(entries))}`
    }
    if (issue.expected === 'Object') return 'not an object; write { ... }'
    const found = Object.keys((issue.path?.at(-1)?.input as object | undefined) ?? {})
    const stranger = found.find((name) => !Object.hasOwn(entries, name))
    const written = stranger === undefined ? '' : `, and ${quote(stranger)} is unknown`
    return `the key is missing${written}; write '${String(key)}'`
  })
}

/** Text that is not empty. */
export const text = v.pipe(
  v.string('not a text; write it in quotes'),
  v.nonEmpty('the text is empty; write it'),
)
/** Text that may be empty. */
export const anyText = v.string('not a text; write it in quotes')
/** A finite number. */
export const number = v.pipe(
  v.number('not a number; write it without quotes'),
  v.finite('not a finite number; write a smaller one'),
)
/** A part of a whole. */
export const share = v.pipe(
  number,
  v.minValue(0, 'below 0; write a share from 0 to 1'),
  v.maxValue(1, 'above 1; write a share from 0 to 1'),
)
/** A day such as `2017-04-25`. */
export const day = v.pipe(text, v.check(isDay, 'not a day; write it as 2017-04-25'))
/** A list of something. */
export const listOf = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item, 'not a list; write [ ... ]'), v.readonly())
/** One of a few words. */
export const oneOf = <const W extends readonly string[]>(words: W) =>
  v.picklist(
    words,
    (issue) => `unknown word ${quote(String(issue.input))}${suggest(String(issue.input), words)}`,
  )
/** A number that carries its source. */
export const cited = shape({
  value: number,
  standing: oneOf(['published', 'rounded', 'deduced', 'assumed']),
  source: text,
  low: v.exactOptional(number),
  high: v.exactOptional(number),
  note: v.exactOptional(anyText),
})

/**
 * Read a JSON file of the given shape into new objects.
 * Throws a DataFault that names the file, the place in it, what is wrong, and what to write.
 */
export function readJson<const S extends v.GenericSchema>(
  files: Files,
  file: string,
  schema: S,
): v.InferOutput<S> {
  const text = needFile(files, file)
  // JSON.parse keeps the last of two equal names without a word.
  const [fault] = readStrictJson(text).faults
  if (fault !== undefined) {
    const { line, column } = placesIn(text)(fault.at)
    throw new DataFault(`${file}, line ${line}, column ${column}: ${fault.says}`)
  }
  const json: unknown = JSON.parse(text)
  const read = v.safeParse(schema, json, { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const place = (issue.path ?? []).map((step) => String(step.key)).join('.')
  throw new DataFault(`${file}${place === '' ? '' : `, ${place}`}: ${issue.message}.`)
}

/** Check that every `source` and `authority` in a file names a known source. */
export function refuseUnknownSources(
  file: string,
  value: unknown,
  sources: ReadonlyMap<SourceId, Source>,
  place = '',
): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const path = place === '' ? key : `${place}.${key}`
    if ((key === 'source' || key === 'authority') && typeof inner === 'string') {
      // A term that no source was read for says so.
      if (sources.has(inner) || (inner === '' && (value as { says?: unknown }).says === 'unknown'))
        continue
      throw new DataFault(
        `${file}, ${path}: unknown source ${quote(inner)}${suggest(inner, sources.keys())}.`,
      )
    }
    refuseUnknownSources(file, inner, sources, path)
  }
}
