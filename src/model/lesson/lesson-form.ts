/** Says what form a lesson's file has, key by key, with what to write where it has another. */
import * as v from 'valibot'
import { anyText, listOf, number, oneOf, shape, text } from '../read-json'

/** So long a text of a lesson may be. */
const LONGEST = 4000
const MOST_STEPS = 40
const MOST_FIGURES = 300
const MOST_PLACES = 200

const words = v.pipe(
  text,
  v.maxLength(LONGEST, `the text is too long; write at most ${LONGEST} letters`),
)
const name = v.pipe(
  text,
  v.regex(/^[a-z][a-z0-9_-]{0,59}$/, 'not a name; write small letters, digits, - and _'),
)
const few = <const S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(listOf(item), v.maxLength(most, `too long a list; write at most ${most}`))
const object = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'not an object; write { ... }',
)
const records = v.pipe(
  v.record(name, object),
  v.check(
    (entries) => Object.keys(entries).length <= MOST_FIGURES,
    `too many; write at most ${MOST_FIGURES}`,
  ),
)

const figures = v.pipe(few(name, 12), v.minLength(2, 'too short a list; name two figures at least'))
const answer = v.union(
  [
    shape({ figure: name }),
    shape({ most: figures }),
    shape({ least: figures }),
    shape({ over: v.strictTuple([name, v.union([name, number])]) }),
    shape({ law: v.pipe(number, v.integer('not an index; write 0, 1, ...')), cites: text }),
  ],
  'not an answer; write {"figure": name}, {"most": [names]}, {"least": [names]}, {"over": [name, name or number]} or {"law": index, "cites": law}',
)

const question = shape({
  asks: words,
  kind: oneOf(['number', 'choice', 'text']),
  unit: v.optional(oneOf(['dollars', 'count', 'percent', '']), ''),
  choices: v.optional(few(words, 12), []),
  answer: v.optional(v.nullable(answer), null),
  near: v.optional(
    v.pipe(
      number,
      v.minValue(0, 'below 0; write percent'),
      v.maxValue(100, 'above 100; write percent'),
    ),
    10,
  ),
})

const step = shape({
  id: name,
  title: words,
  says: words,
  scene: v.optional(v.union([name, v.literal('')]), ''),
  unlocks: v.optional(few(text, 40), []),
  predict: v.optional(v.nullable(question), null),
  reveal: v.optional(anyText, ''),
  explain: v.optional(anyText, ''),
  law: v.optional(few(text, 20), []),
})

const steps = few(name, MOST_STEPS)

const count = v.pipe(
  number,
  v.integer('not a whole number; write one'),
  v.minValue(0, 'below 0; write a whole number'),
)
const fiveState = shape({
  name: words,
  says: words,
  amount: count,
  people: count,
  nation: shape({ people: count, crimes: count }),
  places: v.pipe(
    few(shape({ id: name, name: words, crimes: count }), 8),
    v.minLength(1, 'no place; write one at least'),
  ),
})

/** The form of a lesson in one edition. */
export const lessonForm = shape({
  $schema: v.optional(anyText, ''),
  format: v.literal('grantflow-lesson', "unknown format; write 'grantflow-lesson'"),
  version: v.literal(1, 'unknown version; write 1'),
  id: name,
  title: words,
  asks: words,
  goal: words,
  editions: v.optional(few(shape({ id: name, says: words }), 6), []),
  scenes: records,
  figures: records,
  minutes: shape({ 20: steps, 45: steps, 90: steps }),
  steps: v.pipe(few(step, MOST_STEPS), v.minLength(1, 'no step; write one at least')),
  places: v.optional(
    v.nullable(shape({ asks: oneOf(['locals', 'states']), ids: few(text, MOST_PLACES) })),
    null,
  ),
  handout: v.optional(shape({ before: anyText, table: v.optional(few(few(anyText, 8), 40), []) }), {
    before: '',
    table: [],
  }),
  rubric: v.optional(
    few(shape({ criterion: words, full: words, part: words, none: words }), 12),
    [],
  ),
  roles: v.optional(few(shape({ role: words, goal: words, knows: words, asks: words }), 24), []),
  fiveState: v.optional(v.nullable(fiveState), null),
  sources: v.optional(few(text, 100), []),
})
