/** Scenario files that are too large, too deep or too many, and those that are just not. */

import { each, frame, framed, long } from './scenario-frame'
import type { Attempt } from './scenario-frame'

const many = (count: number, json: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => json(at)).join()

/** Files beyond a cap: they are refused without being built. */
// prettier-ignore
const over: readonly Attempt[] = [
  ['a mebibyte of blanks', `${' '.repeat(1_048_576)}${frame({})}`, 'refused'],
  ['a mebibyte of blanks behind it', `${frame({})}${' '.repeat(1_048_576)}`, 'refused'],
  ['a mebibyte of one letter', 'x'.repeat(1_048_577), 'refused'],
  ['half a mebibyte of letters of two bytes', frame({ note: long(600_000, 'é') }), 'refused'],
  ['a title of a mebibyte', frame({ title: long(1_000_000) }), 'refused'],
  ['a note of a mebibyte', frame({ note: long(1_000_000) }), 'refused'],
  ['a title of escapes only', frame({ title: `"${'\\u0041'.repeat(100_000)}"` }), 'refused'],
  ['a title of 201 pictures', frame({ title: long(201, '🏛') }), 'refused'],
  ['a number of a mebibyte', frame({ seed: '9'.repeat(1_000_000) }), 'refused'],
  ['an exponent of a thousand digits', frame({ seed: `1e${'9'.repeat(1000)}` }), 'refused'],
  ['a hundred thousand keys', framed(many(50_000, (at) => `"k${at}":1`)), 'refused'],
  ['a hundred thousand changes', frame({ changes: `{${many(50_000, (at) => `"p${at}":1`)}}` }), 'refused'],
  ['a hundred thousand results', frame({ results: `{${many(50_000, (at) => `"r${at}":1`)}}` }), 'refused'],
  ['a hundred thousand layers', frame({ layers: `[${many(50_000, () => '"reuters-2016"')}]` }), 'refused'],
  ['a hundred thousand faults', framed(many(50_000, (at) => `"k${at}":[]`)), 'refused'],
  ['half a million brackets', '['.repeat(500_000), 'refused'],
  ['half a million braces', '{"a":'.repeat(200_000), 'refused'],
  ['a title 33 lists deep', frame({ title: `${'['.repeat(33)}${']'.repeat(33)}` }), 'refused'],
  ['changes 10,000 objects deep', frame({ changes: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` }), 'refused'],
  ['results 10,000 lists deep', frame({ results: `${'['.repeat(10_000)}${']'.repeat(10_000)}` }), 'refused'],
  ['half a million commas', `[${','.repeat(500_000)}]`, 'refused'],
  ['half a million quotes', '"'.repeat(500_000), 'refused'],
  ['half a million backslashes', `"${'\\'.repeat(500_001)}"`, 'refused'],
  ['a text that never ends', `{"title":"${'x'.repeat(1_000_000)}`, 'refused'],
  ['a text of escapes that never ends', `{"title":"${'\\n'.repeat(500_000)}`, 'refused'],
  ['a quarter million lines', `{${'\n'.repeat(1_000_000)}`, 'refused'],
  ['a format of a mebibyte', frame({ format: long(1_000_000) }), 'refused'],
  ['a version of a mebibyte', frame({ version: long(1_000_000) }), 'refused'],
  ['a key of a mebibyte', framed(`${long(1_000_000)}:1`), 'refused'],
  ['a hash of a mebibyte', frame({ data: long(1_000_000) }), 'refused'],
  ['a parent of a mebibyte', frame({ derivedFrom: long(1_000_000) }), 'refused'],
]

/** A newer file may hold anything; of what it holds, no more is shown than a reader can bear. */
// prettier-ignore
const newer: readonly Attempt[] = [
  ['of a newer version with other kinds of changes', frame({ version: '3', changes: '{"year":[2016,{"a":1}]}' }), 'newer'],
  ['of a newer version without changes', frame({ version: '3', changes: null }), 'newer'],
  ['of a newer version with changes as a list', frame({ version: '3', changes: '[1,2]' }), 'newer'],
  ['of a newer version without a title', frame({ version: '3', title: null }), 'newer'],
  ['of a newer version with a title as a list', frame({ version: '3', title: '[]' }), 'newer'],
  ['of a newer version with a title of a mebibyte', frame({ version: '3', title: long(1_000_000) }), 'newer'],
  ['of a newer version with a title that turns the line', frame({ version: '3', title: '"a\\u202eb"' }), 'newer'],
  ['of a newer version with a prototype', frame({ version: '3', changes: '{"__proto__":{"polluted":true}}' }), 'newer'],
  ['of a newer version with 10,000 changes', frame({ version: '3', changes: `{${many(10_000, (at) => `"p${at}":1`)}}` }), 'newer'],
  ['of a newer version with unknown keys', framed('"tariffs":{}').replace('"version":2', '"version":3'), 'newer'],
]

/** Files that look hostile and are not. */
// prettier-ignore
const under: readonly Attempt[] = [
  ['a title of 200 letters', frame({ title: long(200) }), 'settled'],
  ['a note of 4,000 letters', frame({ note: long(4000) }), 'settled'],
  ['a title that is a script', frame({ title: '"<script>alert(1)</script>"' }), 'settled'],
  ['a title that is a formula', frame({ title: '"=1+1"' }), 'settled'],
  ['a seed of minus nothing', frame({ seed: '-0' }), 'settled'],
  ['a seed with an exponent', frame({ seed: '1e3' }), 'settled'],
  ['a seed with a nought behind the point', frame({ seed: '7.0' }), 'settled'],
  ['a number with a mebibyte of noughts', frame({ seed: `0.${'0'.repeat(1_000_000)}1` }), 'settled'],
  ['as many blanks as fit', `${' '.repeat(1_000_000)}${frame({})}`, 'settled'],
  ...each('results', { 'named as a prototype': '{"__proto__":1}' }, 'settled'),
]

/** All of them. */
export const hostileSizes: readonly Attempt[] = [...over, ...newer, ...under]
