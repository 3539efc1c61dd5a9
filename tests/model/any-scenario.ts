/** Makes scenarios of every form the format allows, for properties that must hold for all of them. */
import fc from 'fast-check'
import type { Scenario } from '../../src/model/index'

/** Text of one line; what is invisible or half a character has no place in a scenario. */
export const anyLine = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .filter((text) => !/[\p{C}\u2028\u2029]/u.test(text))

const name = anyLine.filter((text) => text !== '')
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 1e21, 1e-7, 123456789012345680000, 5e-324),
)
const value = fc.oneof(number, fc.boolean(), anyLine).map((one) => (Object.is(one, -0) ? 0 : one))
const path = fc.oneof(
  name,
  fc.constantFrom('__proto__', 'constructor', 'toJSON', 'a.b.c', 'a..c', 'facts. .x', '1', '0'),
  fc
    .tuple(fc.constantFrom('facts', 'programs'), fc.integer({ min: 0, max: 99 }), name)
    .map((parts) => parts.join('.')),
)
const hexadecimal = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
})

/** Any scenario of the current version. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  format: fc.constant('grantflow-scenario' as const),
  version: fc.constant(2 as const),
  title: name,
  note: anyLine.map((line) => `${line}\n${line}`),
  author: anyLine,
  base: fc.option(name),
  layers: fc.uniqueArray(name, { maxLength: 4 }),
  edition: anyLine,
  data: fc.oneof(
    fc.constant(''),
    hexadecimal.map((hash) => `sha256-${hash}`),
  ),
  model: fc.integer({ min: 0, max: 1_000_000 }),
  changes: fc
    .array(fc.tuple(path, value), { maxLength: 20 })
    .map((pairs) => Object.fromEntries(pairs)),
  seed: fc.nat({ max: 4_294_967_295 }),
  draws: fc.nat(100_000),
  results: fc
    .array(fc.tuple(name, fc.maxSafeInteger()), { maxLength: 5 })
    .map((pairs) => Object.fromEntries(pairs.map(([key, dollars]) => [key, dollars + 0]))),
  derivedFrom: fc.constantFrom('', '4c8xk-2m7qp', 'zzzzz-00000'),
})
