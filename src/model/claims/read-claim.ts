/** Reads files of claims and of context facts: strictly, into new objects, with one sentence on the first thing wrong. */
import * as v from 'valibot'
import { ScenarioFault, quote, suggest } from '../fault'
import { day, listOf, number, oneOf, shape, text } from '../read-json'
import { inEdition } from '../lesson/lesson-edition'
import { readStrictJson } from '../scenario-json'
import { placesIn } from '../text-place'
import type { Claim, ContextFact } from './claim'

const LONGEST = 4000
const MOST = 60

const words = v.pipe(text, v.maxLength(LONGEST, `the text is too long; write at most ${LONGEST}`))
const few = <const S extends v.GenericSchema>(item: S, most = MOST) =>
  v.pipe(listOf(item), v.maxLength(most, `too long a list; write at most ${most}`))
const name = v.pipe(
  text,
  v.regex(/^[a-z][a-z0-9_-]{0,59}$/, 'not a name; write small letters, digits, - and _'),
)
const value = v.union(
  [number, v.boolean(), v.pipe(v.string(), v.maxLength(200, 'too long; write at most 200'))],
  'not a value; write a number, true, false or a text',
)
const changes = v.record(text, value, 'not an object; write { "path": value }')
const total = oneOf(['appropriated', 'available', 'awarded', 'withheld', 'held', 'lapsed'])
const term = v.union(
  [
    shape({ total }),
    shape({ sum: oneOf(['states', 'nonprofits', 'locals']) }),
    shape({
      question: shape({
        about: oneOf(['award', 'allocation', 'withheld', 'received', 'total', 'place-sum']),
        program: v.optional(text),
        recipient: v.optional(text),
        total: v.optional(total),
        sum: v.optional(oneOf(['direct', 'withheld', 'through', 'handed-on', 'kept'])),
      }),
    }),
  ],
  'not a figure; write {"total": ...}, {"sum": ...} or {"question": {...}}',
)

const claimForm = shape({
  format: v.literal('grantflow-claim', "unknown format; write 'grantflow-claim'"),
  version: v.literal(1, 'unknown version; write 1'),
  id: name,
  title: words,
  by: words,
  on: day,
  source: shape({ title: words, publisher: words, locator: words, checked: day }),
  says: words,
  claimed: shape({
    value: v.pipe(number, v.minValue(0, 'below 0; write what was claimed')),
    unit: oneOf(['dollars', 'percent']),
    form: oneOf(['about', 'more than']),
    near: v.pipe(number, v.minValue(0, 'below 0; write half the unit of the last digit')),
  }),
  comparable: v.optional(v.boolean('not true or false; write one of them'), true),
  scene: shape({ base: v.optional(text), changes: v.optional(changes) }),
  figures: v.record(name, term),
  answer: v.pipe(few(name), v.minLength(1, 'no figure is named; name one at least')),
  // Every set of switches is run: few enough that this stays quick.
  assumptions: few(
    shape({
      says: words,
      changes: v.optional(changes, {}),
      adds: v.optional(few(name), []),
      less: v.optional(few(name), []),
    }),
    6,
  ),
})

const contextForm = shape({
  format: v.literal('grantflow-context', "unknown format; write 'grantflow-context'"),
  version: v.literal(1, 'unknown version; write 1'),
  facts: few(
    shape({
      title: words,
      by: words,
      on: day,
      says: words,
      method: words,
      definition: words,
      critique: v.pipe(few(shape({ says: words, source: words })), v.minLength(1, 'none is named')),
      source: words,
    }),
  ),
})

/** Read a claim; `file` names it in errors. Throws a ScenarioFault naming file, field, fault and remedy. */
export function readClaim(content: string, file: string): Claim {
  const claim = readForm(content, file, claimForm) as Claim
  const known = Object.keys(claim.figures)
  const named = [
    ...claim.answer,
    ...claim.assumptions.flatMap(({ adds, less }) => [...adds, ...less]),
  ]
  const unknown = named.find((each) => !Object.hasOwn(claim.figures, each))
  if (unknown !== undefined)
    throw new ScenarioFault(
      `${file}: there is no figure ${quote(unknown)}${suggest(unknown, known)}.`,
    )
  return claim
}

/** Read the context facts. Throws as `readClaim` does. */
export function readContext(content: string, file: string): readonly ContextFact[] {
  return readForm(content, file, contextForm).facts
}

function readForm<const S extends v.GenericSchema>(
  content: string,
  file: string,
  form: S,
): v.InferOutput<S> {
  const { json, faults } = readStrictJson(content)
  if (json === undefined || faults[0] !== undefined) {
    const { line, column } = placesIn(content)(faults[0]!.at)
    throw new ScenarioFault(`${file}, line ${line}, column ${column}: ${faults[0]!.says}`)
  }
  // Claims have no editions: this only makes plain new objects.
  const read = v.safeParse(form, inEdition(json, [], ''), { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const place = (issue.path ?? []).map((step) => String((step as { key: unknown }).key)).join('.')
  throw new ScenarioFault(`${file}${place === '' ? '' : `, ${place}`}: ${issue.message}.`)
}
