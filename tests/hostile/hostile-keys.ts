/** Scenario files whose keys or kinds of value are not those of a scenario. */

import { each, frame, framed, long } from './scenario-frame'
import type { Attempt } from './scenario-frame'

const KINDS = { 'a switch': 'true', 'a list': '[]', 'an object': '{}' }
const NO_TEXT = { ...KINDS, nothing: 'null', 'a number': '1', 'a list of text': '["x"]' }
const NO_NUMBER = { ...KINDS, nothing: 'null', 'a text': '"1"', 'less than none': '-1' }
const NO_OBJECT = { nothing: 'null', 'a text': '"{}"', 'a number': '0', 'a list': '[]' }

/** A key that no scenario has. */
const stray = (key: string, json = '1'): Attempt => [
  `a key ${key.length > 30 ? `of ${key.length} letters` : JSON.stringify(key)}`,
  framed(`${JSON.stringify(key)}:${json}`),
  'refused',
]

const kinds: readonly Attempt[] = [
  ...each('format', {
    missing: null,
    nothing: 'null',
    'a number': '2',
    'a list of the right word': '["grantflow-scenario"]',
    'in capitals': '"GRANTFLOW-SCENARIO"',
    'with a space behind it': '"grantflow-scenario "',
    'with a letter of another script': '"grantflow-scenari\u043e"',
    'of another program': '"excalidraw"',
    'with an invisible letter': '"grantflow\u200b-scenario"',
  }),
  ...each('version', {
    missing: null,
    nothing: 'null',
    'as text': '"2"',
    none: '0',
    'less than none': '-1',
    'a half': '1.5',
    'a switch': 'true',
    'a list': '[2]',
    'an object': '{"valueOf":2}',
    'almost two': '1.9999999999999998',
    'minus two': '-2',
    'a tiny one': '1e-9',
  }),
  ...each('version', { 'of next year': '3', 'of the far future': '999999999' }, 'newer'),
  ...each('title', {
    ...NO_TEXT,
    missing: null,
    empty: '""',
    'over its length': long(201),
    'with a line break': '"a\\nb"',
    'with a zero byte': '"a\\u0000b"',
    'with half a letter': '"a\\ud800b"',
    'turning the line': '"a\\u202eb"',
    'isolating the line': '"a\\u2066b"',
    'with an escape for terminals': '"a\\u001b[31mb"',
    'with a byte order mark': '"\\ufeffa"',
  }),
  ...each('note', {
    ...NO_TEXT,
    'over its length': long(4001),
    'turning the line': '"a\\u202eb"',
    'with half a letter': '"\\udc00"',
    'with a bell': '"\\u0007"',
  }),
  ...each('author', {
    ...NO_TEXT,
    'over its length': long(201),
    'with a line break': '"a\\r\\nb"',
    'turning the line': '"a\\u202eb"',
  }),
  ...each('$schema', { ...NO_TEXT, 'over its length': long(501), 'a line break': '"a\\nb"' }),
  ...each('edition', { ...NO_TEXT, 'over its length': long(501), 'a line break': '"a\\nb"' }),
  ...each('base', {
    ...KINDS,
    'a number': '1',
    empty: '""',
    'a list of names': '["reuters-2016"]',
  }),
  ...each('layers', {
    nothing: 'null',
    'a text': '"reuters-2016"',
    'an object': '{"0":"reuters-2016","length":1}',
    'a number': '1',
    'holding a number': '[1]',
    'holding nothing': '[null]',
    'holding a list': '[["reuters-2016"]]',
    'holding an empty name': '[""]',
    'holding half a letter': '["\\ud800"]',
  }),
  ...each('data', { ...NO_TEXT, 'over its length': long(5000), 'a line break': '"a\\nb"' }),
  ...each('model', { ...NO_NUMBER, 'a half': '1.5', 'beyond counting': '1e300' }),
  ...each('changes', { ...NO_OBJECT, missing: null, 'a switch': 'false' }),
  ...each('seed', { ...NO_NUMBER, 'a half': '0.5', 'over 32 bits': '4294967296' }),
  ...each('draws', { ...NO_NUMBER, 'a half': '0.5', 'too many': '100001', 'far too many': '1e30' }),
  ...each('results', {
    ...NO_OBJECT,
    'holding a text': '{"awarded":"1"}',
    'holding nothing': '{"awarded":null}',
    'holding cents': '{"awarded":0.5}',
    'holding an object': '{"awarded":{}}',
    'beyond exact numbers': '{"awarded":9007199254740993}',
  }),
  ...each('derivedFrom', { ...NO_TEXT, 'over its length': long(5000), 'a line break': '"a\\nb"' }),
]

// prettier-ignore
const strays: readonly Attempt[] = [
  stray('__proto__', '{"polluted":true}'),
  stray('__proto__', 'null'),
  stray('constructor', '{"prototype":{"polluted":true}}'),
  stray('prototype', '{"polluted":true}'),
  stray('__defineGetter__'),
  stray('hasOwnProperty', 'false'),
  stray('toString', '"polluted"'),
  stray('valueOf'),
  stray('toJSON', '"polluted"'),
  stray('then', '{}'),
  stray('length'),
  stray(''),
  stray(' '),
  stray('0'),
  stray('titel', '"x"'),
  stray('TITLE', '"x"'),
  stray('title ', '"x"'),
  stray('t\u0456tle', '"x"'),
  stray('title\u200b', '"x"'),
  stray('changes.year', '2017'),
  stray('$ref', '"https://example.org/scenario.json"'),
  stray('extends', '"https://example.org/scenario.json"'),
  stray('script', '"alert(1)"'),
  stray('html', '"<b>x</b>"'),
  stray('id', '"00000-00000"'),
  stray('a\nkey\u001b[31m'),
  stray('\ud800'),
  stray('k'.repeat(100_000)),
  ['a thousand stray keys', framed(Array.from({ length: 1000 }, (_, at) => `"k${at}":1`).join()), 'refused'],
]

// prettier-ignore
const shapes: readonly Attempt[] = [
  ['nothing at all', '', 'refused'],
  ['an empty object', '{}', 'refused'],
  ['a list of scenarios', `[${frame({})}]`, 'refused'],
  ['two scenarios in one file', `${frame({})}\n${frame({})}`, 'refused'],
  ['a scenario within a scenario', `{"scenario":${frame({})}}`, 'refused'],
  ['a scenario as text', JSON.stringify(frame({})), 'refused'],
  ['a title twice', framed('"title":"Another"'), 'refused'],
  ['a title twice, once escaped', framed('"\\u0074itle":"Another"'), 'refused'],
  ['changes twice', framed('"changes":{"year":2017}'), 'refused'],
  ['a version twice', framed('"version":1'), 'refused'],
  ['a prototype twice', framed('"__proto__":1,"__proto__":2'), 'refused'],
  ['a comma too many', `${frame({}).slice(0, -1)},}`, 'refused'],
  ['a comment', `${frame({})} // mine`, 'refused'],
  ['one bracket too few', frame({}).slice(0, -1), 'refused'],
  ['half of it', frame({}).slice(0, 90), 'refused'],
  ['in the wrong brackets', frame({}).replace(/^\{/, '[').replace(/\}$/, ']'), 'refused'],
  ['with single quotes', frame({}).replaceAll('"', "'"), 'refused'],
  ['a zero byte behind it', `${frame({})}\u0000`, 'refused'],
  ['another scenario behind a zero byte', `${frame({})}\u0000${frame({})}`, 'refused'],
  ['words before it', `ok ${frame({})}`, 'refused'],
  ['a web page around it', `<pre>${frame({})}</pre>`, 'refused'],
  ['called by a script', `load(${frame({})})`, 'refused'],
  ['keys of version 2 in version 1', frame({ version: '1' }), 'refused'],
  ['a byte order mark before it', `\ufeff${frame({})}`, 'settled'],
  ['windows line ends', frame({}).replaceAll(',', ',\r\n'), 'settled'],
  ['every letter of a key escaped', frame({}).replace('"title"', '"\\u0074\\u0069\\u0074\\u006c\\u0065"'), 'settled'],
]

/** All of them. */
export const hostileKeys: readonly Attempt[] = [...kinds, ...strays, ...shapes]
