/** Writes scenario files wrong in ways that keep most of their structure: keys, values, paths, then single letters. */

import type { Chance } from './chance'
import { naughtyTexts } from './naughty-texts'

/** JSON taken apart so that names may stand twice and values may be any text. */
export type Tree = string | { readonly open: '{' | '['; readonly parts: readonly Part[] }
type Part = readonly [name: string, value: Tree]

// prettier-ignore
const NAMES = [
  '$schema', 'format', 'version', 'title', 'note', 'author', 'base', 'layers', 'edition',
  'data', 'model', 'changes', 'seed', 'draws', 'results', 'derivedFrom', 'year', 'unknown',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'length', '0',
  'as_of', 'evidence', 'orders', 'law.s1373_reading', 'facts.CA.detainer_policy', 'facts.CA.note',
  'programs.jag.included', 'programs.jag.formula_amount', 'programs.jag.share_rule',
  'programs.__proto__.included', 'conditions.jag16-1373.share', 'definitions.mine.fails',
]

// prettier-ignore
const VALUES = [
  'null', 'true', 'false', '0', '-0', '1', '2', '3', '-1', '0.5', '1e3', '1e-7', '1e400', '2016',
  '4294967296', '9007199254740993', '1e21', '00', '+1', '.5', 'NaN', 'undefined', '""', '"x"',
  '[]', '{}', '[[]]', '[null]', '{"a":1}', '{"__proto__":{"polluted":true}}', '"2016"', '"2009-ra"',
  '"grantflow-scenario"', '"reuters-2016"', '["reuters-2016"]', '"sha256-00"', '"2017-04-25"',
  '"honors"', '"population / sum(population)"', '"\\ud800"', '"\\u202e"', '"a\\u0000b"', "'x'",
  `"${'x'.repeat(201)}"`,
  `"${'x'.repeat(4001)}"`,
  '['.repeat(40),
  `${'['.repeat(31)}${']'.repeat(31)}`,
]

// prettier-ignore
const SIGNS = [
  '{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', '.', 'e', ' ', '\n', '\t', '\u0000', '//',
  '\\u0000', '\\ud800', '\ufeff', '\u202e', '\ud83d', '/*', 'null', 'é', '🏛', "'", '`', '\u2028',
]

/** Take the text of a JSON file apart. */
export function takeApart(text: string): Tree {
  const part = (json: unknown): Tree => {
    if (Array.isArray(json))
      return { open: '[', parts: json.map((one) => ['', part(one)] as const) }
    if (json === null || typeof json !== 'object') return JSON.stringify(json)
    return {
      open: '{',
      parts: Object.entries(json).map(([name, value]) => [name, part(value)] as const),
    }
  }
  return part(JSON.parse(text))
}

/** Put it together again. */
export function putTogether(tree: Tree): string {
  if (typeof tree === 'string') return tree
  const list = tree.open === '['
  const parts = tree.parts.map(([name, value]) =>
    list ? putTogether(value) : `${JSON.stringify(name)}:${putTogether(value)}`,
  )
  return list ? `[${parts.join()}]` : `{${parts.join()}}`
}

/** One to four changes of structure to one of these files, then, in one case of three, of single letters. */
export function mutated(seeds: readonly Tree[], chance: Chance): string {
  let tree = chance.pick(seeds)
  for (let left = 1 + chance.below(4); left > 0; left -= 1) tree = warp(tree, seeds, chance)
  const text = putTogether(tree)
  return chance.below(3) === 0 ? scratched(text, chance) : text
}

/** Change one part, here or further down. */
function warp(tree: Tree, seeds: readonly Tree[], chance: Chance): Tree {
  if (typeof tree === 'string' || tree.parts.length === 0) return warpValue(tree, chance)
  const { open, parts } = tree
  const at = chance.below(parts.length)
  const [name, value] = parts[at]!
  const put = (...instead: readonly Part[]): Tree => ({
    open,
    parts: parts.toSpliced(at, 1, ...instead),
  })
  switch (chance.below(11)) {
    case 0:
      return put()
    case 1:
      return put([name, value], [name, value])
    case 2:
      return put([chance.pick(NAMES), value])
    case 3:
      return put([warpText(name, chance), value])
    case 4:
      return put([name, value], [chance.pick(NAMES), chance.pick(VALUES)])
    case 5:
      return put([name, chance.pick(VALUES)])
    case 6:
      return put([name, { open: chance.pick(['[', '{'] as const), parts: [[name, value]] }])
    case 7: {
      const other = chance.pick(seeds)
      if (typeof other === 'string' || other.parts.length === 0) return tree
      return put([name, chance.pick(other.parts)[1]])
    }
    case 8:
      return put([name, JSON.stringify(chance.pick(naughtyTexts))])
    default:
      return put([name, warp(value, seeds, chance)])
  }
}

/** Change a number, a word or a text into one that looks like it. */
function warpValue(tree: Tree, chance: Chance): Tree {
  if (typeof tree !== 'string') return chance.pick(VALUES)
  if (/^-?\d+$/.test(tree)) {
    const near = [
      `${tree}.0`,
      `${tree}e0`,
      `-${tree}`,
      `${tree}0`,
      `${tree}.5`,
      `0${tree}`,
      `"${tree}"`,
    ]
    return chance.pick(near)
  }
  if (tree.startsWith('"')) return JSON.stringify(warpText(JSON.parse(tree) as string, chance))
  return chance.pick(VALUES)
}

/** Change a few letters of a text. */
function warpText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  const parts = text.split('.')
  switch (chance.below(6)) {
    case 0:
      return `${text.slice(0, at)}${chance.pick(SIGNS)}${text.slice(at)}`
    case 1:
      return text.slice(0, at)
    case 2:
      return text.slice(0, at) + text.slice(at + 1)
    case 3:
      return text.toUpperCase()
    case 4:
      return parts.toSpliced(chance.below(parts.length), 1, chance.pick(NAMES)).join('.')
    default:
      return text.repeat(1 + chance.below(3))
  }
}

/** Change single letters of a text, whatever they mean. */
export function scratched(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  const end = at + chance.below(12)
  switch (chance.below(6)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(end)
    case 2:
      return text.slice(0, end) + text.slice(at)
    case 3:
      return text.slice(0, at) + chance.pick(SIGNS) + text.slice(at)
    case 4:
      return text.slice(0, at) + chance.pick(SIGNS) + text.slice(at + 1)
    default:
      return flipped(text, at % Math.max(1, text.length), 1 << chance.below(8))
  }
}

/** One letter of a text with one bit turned. */
export function flipped(text: string, at: number, bit: number): string {
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1)
}
