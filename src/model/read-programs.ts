/** Reads program files: what is appropriated for which year, and the steps that turn it into allocations. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { isFiscalYear } from './read-cell'
import {
  anyText,
  cited,
  listOf,
  number,
  oneOf,
  readJson,
  refuseUnknownSources,
  shape,
  share,
  text,
} from './read-json'
import { competition } from './read-competition'
import { life, refuseBadLife } from './read-life'
import { step } from './read-steps'
import type { Files } from './read-table'
import type { Program, RecipientId, Source, SourceId } from './types'

const programYear = shape({
  appropriation: v.exactOptional(cited),
  formulaAmount: cited,
  population: v.exactOptional(text),
  crime: v.exactOptional(listOf(text)),
  columns: v.exactOptional(v.record(text, text)),
  otherCrime: v.exactOptional(v.record(text, listOf(text))),
  localCrime: v.exactOptional(
    v.pipe(listOf(number), v.maxLength(3, 'more than the three years the law reads; write three')),
  ),
  printingsSettled: v.exactOptional(v.boolean('write true or false')),
  competition: v.exactOptional(competition),
  note: v.exactOptional(anyText),
})

const term = shape({ says: text, share: v.exactOptional(share), source: anyText })

const passThrough = shape({
  to: oneOf(['state', 'local', 'nonprofit', 'local-or-nonprofit']),
  share: v.nullable(cited),
  byState: v.nullable(text),
  of: oneOf(['state-part', 'award']),
  basis: oneOf(['must', 'observed', 'assumed']),
  says: text,
  source: text,
})

const parameter = shape({
  id: text,
  label: text,
  value: number,
  min: number,
  max: number,
  step: number,
  unit: oneOf(['share', 'dollars', 'years', 'count']),
  source: text,
  law: text,
})

const program = shape({
  id: text,
  name: text,
  short: text,
  listings: listOf(text),
  agency: text,
  kind: oneOf(['formula', 'discretionary', 'reimbursement', 'published']),
  included: v.boolean('write true or false'),
  reproduces: oneOf(['reproduces', 'estimate', 'input', 'not-verified']),
  reproducesNote: text,
  eligible: listOf(
    oneOf(['state', 'territory', 'county', 'city', 'town', 'tribe', 'nonprofit', 'local']),
  ),
  terms: shape({
    match: term,
    payment: term,
    period: term,
    supplanting: term,
    administration: term,
  }),
  life: v.exactOptional(life),
  passThrough: listOf(passThrough),
  authority: text,
  years: v.record(
    v.pipe(text, v.check(isFiscalYear, 'not a fiscal year; write it as 2016 or 2009-ra')),
    programYear,
  ),
  parameters: listOf(parameter),
  joint: listOf(shape({ id: text, members: v.record(text, share), source: text })),
  steps: listOf(step),
  notModelled: listOf(text),
})

/** The files of one folder of the data, in order of name. */
export function listFiles(files: Files, folder: string, ending: string): readonly string[] {
  const inside = [...files.keys()].filter(
    (file) => file.startsWith(folder) && file.endsWith(ending),
  )
  return inside.sort((a, b) => (a < b ? -1 : 1))
}

/** The id that a file's own name gives: `programs/jag.json` is `jag`. Throws where the file says otherwise. */
export function refuseOtherId(file: string, id: string): void {
  const own = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
  if (id !== own)
    throw new DataFault(`${file}, id: ${quote(id)} is not the file's name; write '${own}'.`)
}

/** Read every file in `programs/`. Throws a DataFault; printings and vintages are held against the tables later. */
export function readPrograms(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
): readonly Program[] {
  return listFiles(files, 'programs/', '.json').map((file) => {
    const read: Program = readJson(files, file, program)
    refuseOtherId(file, read.id)
    refuseUnknownSources(file, read, sources)
    refuseBadParameters(file, read)
    refuseBadLife(file, read.life)
    return read
  })
}

/** Check that what a program names exists: population and crime columns, units, members. */
export function refuseUnknownColumns(
  programs: readonly Program[],
  population: ReadonlyMap<string, unknown>,
  crime: ReadonlyMap<string, unknown>,
  states: ReadonlyMap<RecipientId, unknown>,
): void {
  for (const one of programs) {
    const known = (place: string, id: string, what: string, ids: ReadonlyMap<string, unknown>) => {
      if (ids.has(id)) return
      throw new DataFault(
        `programs/${one.id}.json, ${place}: unknown ${what} ${quote(id)}${suggest(id, ids.keys())}.`,
      )
    }
    for (const [name, year] of Object.entries(one.years)) {
      const at = `years.${name}`
      if (year.population !== undefined) {
        known(`${at}.population`, year.population, 'population column', population)
      }
      for (const id of year.crime ?? []) known(`${at}.crime`, id, 'crime column', crime)
      for (const [other, ids] of Object.entries(year.otherCrime ?? {})) {
        for (const id of ids) known(`${at}.otherCrime.${other}`, id, 'crime column', crime)
      }
    }
    for (const joint of one.joint) {
      for (const id of Object.keys(joint.members)) known(`joint.${joint.id}`, id, 'state', states)
    }
    for (const part of one.steps) {
      if (part.step !== 'split') continue
      for (const id of part.whole) known('steps.split.whole', id, 'state', states)
    }
  }
}

function refuseBadParameters(file: string, read: Program): void {
  const seen = new Set<string>()
  for (const one of read.parameters) {
    if (seen.has(one.id)) {
      throw new DataFault(`${file}, parameters: the id ${quote(one.id)} stands twice; keep one.`)
    }
    seen.add(one.id)
    if (!(one.min <= one.value && one.value <= one.max && one.step > 0)) {
      throw new DataFault(
        `${file}, parameters.${one.id}: ${one.value} is not within ${one.min} to ${one.max} by steps of ${one.step}; widen the range.`,
      )
    }
  }
}
