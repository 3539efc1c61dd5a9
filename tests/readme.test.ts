/** Every number the README says of the model and its data is the one they give today. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedClaims } from '../src/cli/claims'
import { findBase } from '../src/cli/scenario-files'
import { askFigures, readingsOfPlaces } from '../src/model/index'
import { money } from '../src/ui/format'
import { shipped } from './model/every-program'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The number that stands in a sentence of the README, in digits or as a word. */
function said(pattern: RegExp): number {
  const found = pattern.exec(readme)?.[1]
  if (found === undefined) throw new Error(`The README no longer says ${pattern}.`)
  const word = WORDS.indexOf(found.toLowerCase())
  return word >= 0 ? word : Number(found.replaceAll(',', ''))
}

const award = (recipient: string) =>
  ({ in: 'plain', question: { about: 'award', program: 'jag', recipient } }) as const

test('the amounts that show how a number is read are awards of the model', () => {
  const found = askFigures(
    shipped,
    { plain: { base: 'baseline-2016' } },
    { exact: award('GU'), rounded: award('3651000') },
    findBase,
  )
  const exact = found.get('exact')!
  expect(said(/\*\*To the dollar\*\* \(`\$([\d,]+)`\)/)).toBe(exact.value)
  expect(exact.low).toBe(exact.high)
  const { value, low, high } = found.get('rounded')!
  expect(money({ value, low, high }).replace('\u00a0', ' ')).toMatch(/^\$4[.,]3/)
  expect(said(/\*\*Rounded\*\* \(`\$([\d.]+) million`\)/)).toBe(Math.round(value / 1e5) / 10)
})

test('what is held is counted as it stands in the data', () => {
  const rows = (name: string) =>
    readFileSync(new URL(`../src/model/data/withheld/${name}.csv`, import.meta.url), 'utf8')
      .trim()
      .split('\n').length - 1
  const readings = readingsOfPlaces(shipped)
  expect(said(/with (\d+) readings/)).toBe(readings.length)
  expect(said(/(\d+) orders and notices/)).toBe(shipped.orders.length)
  expect(said(/(\d+) points of law/)).toBe(shipped.switches.length)
  const ofStates = shipped.conditions.filter(({ reaches }) => reaches === 'is_state == yes')
  const ofPlaces = new Set(readings.map(({ id }) => id))
  const byCongress = shipped.conditions.filter(({ definitions }) =>
    definitions.every((id) => !ofPlaces.has(id)),
  )
  expect(ofStates.length).toBeLessThanOrEqual(byCongress.length)
  expect(said(/(\w+) conditions that Congress wrote/)).toBe(byCongress.length)
  expect(said(/(\d+) rows of money held/)).toBe(rows('events'))
  expect(said(/(\w+) decisions of places/)).toBe(rows('reactions'))
})

test('lessons, claims and recipients are as many as it says', () => {
  const lessons = readdirSync(new URL('../scenarios/lessons/', import.meta.url))
  expect(said(/`#learn`\): (\w+) lessons/)).toBe(
    lessons.filter((file) => file.endsWith('.lesson.json')).length,
  )
  expect(said(/claims`\): (\w+) published claims/)).toBe(shippedClaims().length)
  const listed = askFigures(
    shipped,
    { letters: { base: 'nine-letters-2017' } },
    { nine: { in: 'letters', count: 'failing', program: 'jag', condition: 'jag16-1373' } },
    findBase,
  )
  expect(said(/: (\w+) recipients were asked on 21 April 2017/)).toBe(listed.get('nine')!.value)
})
