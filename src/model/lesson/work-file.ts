/** Reads and writes what a student saved of a lesson: answers and scenario, and nothing of who or where beyond a name. */
import * as v from 'valibot'
import { ScenarioFault } from '../fault'
import { anyText, number, oneOf, shape, text } from '../read-json'
import { writeScenario } from '../scenario'
import { readStrictJson } from '../scenario-json'
import type { Json } from '../scenario-json'
import { faultPath, faultSentence, openForm } from '../scenario-open'
import { placesIn } from '../text-place'
import type { Minutes, Scenario } from '../types'

/** What a student answered to one step. */
export interface StudentAnswer {
  readonly predicted: number | string | null
}

/** A student's work on a lesson. */
export interface StudentWork {
  readonly lesson: string
  readonly edition: string
  readonly minutes: Minutes
  readonly seed: number
  /** May be empty. */
  readonly name: string
  readonly answers: Readonly<Record<string, StudentAnswer>>
  readonly scenario: Scenario
}

const MOST_ANSWERS = 100
const short = (most: number) =>
  v.pipe(
    anyText,
    v.maxLength(most, `the text is too long; write at most ${most} letters`),
    v.check((value) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(value), 'it holds an invisible character; remove it'), // prettier-ignore
  )
const answered = shape({
  predicted: v.nullable(v.union([number, v.pipe(v.string(), v.maxLength(2000, 'the text is too long; write at most 2000 letters'))], 'not an answer; write a number, text or null')), // prettier-ignore
})
const form = shape({
  format: v.literal('grantflow-work', "unknown format; write 'grantflow-work'"),
  version: v.literal(1, 'unknown version; write 1'),
  lesson: v.pipe(text, v.maxLength(60, 'the text is too long; write at most 60 letters')),
  edition: v.optional(short(60), ''),
  minutes: oneOf(['20', '45', '90']),
  seed: v.pipe(
    number,
    v.integer('not a whole number; write one'),
    v.minValue(0, 'below 0; write a whole number'),
    v.maxValue(4_294_967_295, 'too large; write a whole number up to 4294967295'),
  ),
  name: v.optional(short(60), ''),
  answers: v.pipe(
    v.record(short(60), answered),
    v.check(
      (all) => Object.keys(all).length <= MOST_ANSWERS,
      `too many; write at most ${MOST_ANSWERS}`,
    ),
  ),
  scenario: v.unknown(),
})

/**
 * Read the text of a student's work; `file` names it in errors. Throws a ScenarioFault with one
 * sentence on the first thing wrong. Whether its lesson is held, and its scenario computes, is asked later.
 */
export function readWork(text: string, file: string): StudentWork {
  const { json, faults } = readStrictJson(text)
  if (json === undefined) {
    const { line, column } = placesIn(text)(faults[0]!.at)
    throw new ScenarioFault(`${file}, line ${line}, column ${column}: ${faults[0]!.says}`)
  }
  const read = v.safeParse(form, asObject(json), { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    const place = (issue.path ?? []).map((step) => String(step.key)).join('.')
    throw new ScenarioFault(`${file}${place === '' ? '' : `, ${place}`}: ${issue.message}.`)
  }
  const { format: _, version: __, ...work } = read.output
  return { ...work, scenario: scenarioIn(json, file) }
}

/** Write a student's work as the text of its file. */
export function writeWork(work: StudentWork): string {
  const { scenario, ...rest } = work
  const whole = {
    format: 'grantflow-work',
    version: 1,
    ...rest,
    scenario: JSON.parse(writeScenario(scenario)) as unknown,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function scenarioIn(json: Json, file: string): Scenario {
  const inner = (json as ReadonlyMap<string, Json>).get('scenario')
  if (!(inner instanceof Map))
    throw new ScenarioFault(`${file}, scenario: not an object; write the scenario the page saved.`)
  const opened = openForm(inner as ReadonlyMap<string, Json>, file, (fault) => ({
    code: fault.code,
    says: fault.says,
    line: 0,
    column: 0,
    path: `scenario.${faultPath(fault)}`,
  }))
  if (opened.kind === 'scenario') return opened.scenario
  throw new ScenarioFault(
    opened.kind === 'newer' ? opened.says[0]! : faultSentence(file, opened.faults[0]!),
  )
}

/** JSON as plain new objects; a name such as __proto__ stays a name. */
function asObject(json: Json): unknown {
  if (Array.isArray(json)) return (json as readonly Json[]).map(asObject)
  if (!(json instanceof Map)) return json
  const entries = [...(json as ReadonlyMap<string, Json>)]
  return Object.fromEntries(entries.map(([key, value]) => [key, asObject(value)]))
}
