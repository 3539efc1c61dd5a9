/** Holds the page's tokens to their promises: contrast in both themes, kinds that colour-blind eyes tell apart, and no colour but theirs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, distance, seenBy, SIGHTS } from '../colour'

const folder = join(import.meta.dirname, '../../src/ui')
const tokens = readFileSync(join(folder, 'styles/tokens.css'), 'utf8')

/** The colours that a rule of the tokens sets, by name. */
function colours(rule: RegExp): Readonly<Record<string, string>> {
  const body = rule.exec(tokens)?.[1]
  if (body === undefined) throw new Error(`The tokens have no rule ${rule}.`)
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  )
}

const light = colours(/^:root \{\n([^}]*)/m)
const dark = colours(/^:root\[data-theme='dark'\] \{\n([^}]*)/m)
const darkOfSystem = colours(/:root:not\(\[data-theme='light'\]\) \{\n([^}]*)/)

const TEXT = ['ink', 'soft', 'accent'] as const
const GROUNDS = ['paper', 'wash', 'flow', 'land'] as const
const KINDS = ['state', 'local', 'nonprofit', 'other'] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  test('sets every colour', () => {
    const names = [...TEXT, ...GROUNDS, ...KINDS, 'line', 'coast']
    expect(names.filter((name) => theme[name] === undefined)).toEqual([])
  })

  test('writes text at 4.5 to 1 or more on every ground', () => {
    const pairs = TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const))
    const faint = pairs.filter(([text, ground]) => contrast(theme[text]!, theme[ground]!) < 4.5)
    expect(faint).toEqual([])
    // A button that does something is set the other way round.
    expect(contrast(theme['paper']!, theme['accent']!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme['paper']!, theme['ink']!)).toBeGreaterThanOrEqual(4.5)
  })

  test('draws marks at 3 to 1 or more on the page', () => {
    const marks = [...KINDS, 'accent']
    expect(marks.filter((mark) => contrast(theme[mark]!, theme['paper']!) < 3)).toEqual([])
  })

  test('tells the four kinds apart with every sight', () => {
    const close = SIGHTS.filter((sight) => {
      const seen = KINDS.map((kind) => seenBy(sight, theme[kind]!))
      const apart = seen.flatMap((a, at) => seen.slice(at + 1).map((b) => distance(a, b)))
      return Math.min(...apart) < (sight === 'normal' ? 15 : 10)
    })
    expect(close).toEqual([])
  })

  test('sets no red against blue', () => {
    const loud = KINDS.filter((kind) => {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(theme[kind]!.slice(at, at + 2), 16))
      return (red! > 2 * green! && red! > 2 * blue!) || (blue! > 2 * green! && blue! > 2 * red!)
    })
    expect(loud).toEqual([])
  })
})

test('dark is the same whether the system or the reader asks for it', () => {
  expect(dark).toEqual(darkOfSystem)
})

test('the distances are those of the published test pairs', () => {
  // Sharma, Wu and Dalal (2005), the first and the last of their table.
  expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(distance([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
})

test('no colour stands outside the tokens', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => /\.(css|tsx)$/.test(file) && !file.endsWith('tokens.css'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      const style = file.endsWith('.css') ? text : attributes(text)
      const literal =
        /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(|: *(?:white|black|red|blue|green|gr[ae]y)\b/i
      const hit = literal.exec(style.replaceAll(/url\([^)]*\)/g, ''))
      return hit === null ? [] : [`${file}: ${hit[0]}`]
    })
  expect(found).toEqual([])
})

/** What a component writes into fill, stroke, colour and style. */
function attributes(text: string): string {
  return [...text.matchAll(/\b(?:fill|stroke|color|style|stop-color)=(?:"[^"]*"|\{[^}]*\})/g)].join(
    '\n',
  )
}
