/** Reads the guide for teachers: where the data come from, and how a class is run. */
import * as v from 'valibot'
import { ScenarioFault } from '../fault'
import { listOf, shape, text } from '../read-json'
import { readStrictJson } from '../scenario-json'
import { inEdition } from './lesson-edition'

const form = shape({
  format: v.literal('grantflow-guide', "unknown format; write 'grantflow-guide'"),
  version: v.literal(1, 'unknown version; write 1'),
  title: text,
  says: text,
  points: listOf(shape({ title: text, says: text, sources: listOf(text) })),
  class: listOf(shape({ title: text, says: text })),
  standards: listOf(shape({ lesson: text, meets: listOf(text) })),
})

/** The guide as its file says it. */
export type Guide = Omit<v.InferOutput<typeof form>, 'format' | 'version'>

/** Read the text of the guide. Throws a ScenarioFault that names the field and what is wrong. */
export function readGuide(text: string): Guide {
  const { json, faults } = readStrictJson(text)
  if (json === undefined) throw new ScenarioFault(`guide.json: ${faults[0]?.says}`)
  const read = v.safeParse(form, inEdition(json, [], ''), { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const place = (issue.path ?? []).map((step) => String(step.key)).join('.')
  throw new ScenarioFault(`guide.json${place === '' ? '' : `, ${place}`}: ${issue.message}.`)
}
