/** Reads the text of the statutes, and refuses a slot that is no parameter or whose words are not its default. */
import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { listOf, number, oneOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import { listFiles, refuseOtherId } from './read-programs'
import { printedNumber, slotsOf } from './statute-text'
import type { Files } from './read-table'
import type { Dataset, Program, Statute, StatuteParagraph, StatuteSlot } from './types'

const paragraph = shape({
  at: v.pipe(
    text,
    v.regex(
      /^(\([A-Za-z0-9]+\))+$/,
      'no designation; write it as (a)(1)(A), from the section down',
    ),
  ),
  heading: v.exactOptional(text),
  text: v.exactOptional(text),
  folded: v.exactOptional(v.boolean('not true or false')),
  steps: v.exactOptional(listOf(number)),
  figures: v.exactOptional(listOf(text)),
  model: v.exactOptional(text),
})
const statute = shape({
  id: text,
  program: text,
  order: number,
  title: number,
  section: text,
  heading: text,
  words: oneOf(['quoted', 'ours']),
  edition: text,
  arranged: shape({ says: text, source: text }),
  paragraphs: listOf(paragraph),
})

/**
 * Read every file in `statutes/`, by program and then in order.
 * Throws a DataFault of one sentence at the first thing that is wrong: an unknown source, program,
 * step or parameter, a designation that is there twice, words that are not the parameter's default.
 */
export function readStatutes(
  files: Files,
  { sources, programs }: Pick<Dataset, 'sources' | 'programs'>,
): readonly Statute[] {
  return listFiles(files, 'statutes/', '.json')
    .map((file) => {
      const one: Statute = readJson(files, file, statute)
      refuseOtherId(file, one.id)
      refuseUnknownSources(file, { ...one, source: one.id }, sources)
      const program = programs.find(({ id }) => id === one.program)
      if (program === undefined)
        throw new DataFault(
          `${file}, program: unknown program ${quote(one.program)}${suggest(
            one.program,
            programs.map(({ id }) => id),
          )}.`,
        )
      const seen = new Set<string>()
      for (const each of one.paragraphs) refuseParagraph(file, program, each, seen)
      return one
    })
    .toSorted((a, b) =>
      a.program === b.program ? a.order - b.order : a.program < b.program ? -1 : 1,
    )
}

function refuseParagraph(
  file: string,
  program: Program,
  paragraph: StatuteParagraph,
  seen: Set<string>,
): void {
  const place = `${file}, ${paragraph.at}`
  if (seen.has(paragraph.at)) throw new DataFault(`${place}: it is there twice; keep one.`)
  seen.add(paragraph.at)
  const step = paragraph.steps?.find((at) => program.steps[at] === undefined)
  if (step !== undefined)
    throw new DataFault(
      `${place}: ${program.short} has no step ${step}; write a place from 0 to ${program.steps.length - 1}.`,
    )
  if (/[{}]/.test(wordsOnly(paragraph)))
    throw new DataFault(
      `${place}: a slot is not written as {path|words}, such as {programs.jag.state_share|60 percent}.`,
    )
  for (const slot of slotsOf(paragraph)) refuseSlot(place, program, slot)
}

/** What is left of heading and text without their slots. */
function wordsOnly({ heading = '', text: says = '' }: StatuteParagraph): string {
  return [heading, says].join(' ').replaceAll(/\{(?:1 - )?[a-z0-9_.-]+\|[^{}|]+\}/g, '')
}

function refuseSlot(place: string, program: Program, slot: StatuteSlot): void {
  const start = `programs.${program.id}.`
  const id = slot.path.startsWith(start) ? slot.path.slice(start.length) : slot.path
  if (id === 'crime_years' && program.steps.some(({ step }) => step === 'share')) return
  const parameter = program.parameters.find((each) => each.id === id)
  if (parameter === undefined) {
    const known = program.parameters.map((each) => each.id)
    throw new DataFault(`${place}: unknown parameter ${quote(slot.path)}${suggest(id, known)}.`)
  }
  const value = slot.rest ? Math.round((1 - parameter.value) * 1e10) / 1e10 : parameter.value
  if (printedNumber(slot.words) !== value)
    throw new DataFault(
      `${place}: ${quote(slot.words)} is not what ${parameter.id} is by default; write ${value} in the law\u2019s words, as 50 percent or $10,000.`,
    )
}
