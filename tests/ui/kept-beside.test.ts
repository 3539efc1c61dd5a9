/** What the money room withholds, beside what is kept back day by day: the difference is told to the dollar. */
import { describe, expect, test } from 'vitest'
import { runCourse } from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { findBase } from '../../src/ui/shipped'
import { keptBeside, keptBesideWords } from '../../src/ui/views/kept-beside'
import { placeTallies, totalTally } from '../../src/ui/views/course-tally'
import { yearPanels, yearsSentence } from '../../src/ui/views/year-panels'
import { plainWords } from '../../src/ui/words'
import { nation, scenarioWith } from './nation'

const NEW_ORLEANS = nation.recipients.indexOf.get('2255000')!

function beside(
  name: string,
  changes: Readonly<Record<string, ParameterValue>> = {},
  place?: number,
) {
  const { years, course } = runCourse(nation, scenarioWith(changes, name), findBase)
  const found = keptBeside(years, course, '2016', place)!
  const says = plainWords(
    keptBesideWords(found, '2016', '', () => (number) => ({
      title: number,
      about: { reason: { says: '', value: number, unit: 'word', from: [] } },
    })),
  )
  return { found, says, years, course }
}

describe.each([
  ['nine-letters-2017', {}],
  ['nine-letters-2017', { 'remedies.jag16-1373.kind': 'withhold' }],
  ['nine-letters-2017', { 'remedies.jag16-1373.kind': 'terminate' }],
  ['nine-letters-2017', { 'remedies.jag16-1373.kind': 'disallow' }],
  ['nine-letters-2017', { 'remedies.jag16-1373.begins': '2030-01-01' }],
  ['nine-letters-2017', { 'conditions.jag16-1373.share': 0.5 }],
  ['narrow-1373-2017', {}],
  ['baseline-2016', {}],
] as const)('%s %o', (name, changes) => {
  test('what is withheld less what was paid and missed, and what is beyond it, is what is kept back', () => {
    const { found, says } = beside(name, changes)
    const { withheld, kept, paid, missed, beyond } = found
    expect(Math.abs(withheld - paid - missed + beyond - kept)).toBeLessThan(0.01)
    for (const part of Object.values(found)) expect(part).toBeGreaterThanOrEqual(0)
    expect(says === '').toBe(withheld === 0 && kept === 0)
    expect(says.includes('as much')).toBe(says !== '' && paid + missed + beyond === 0)
    expect(says.includes('paid out')).toBe(paid > 0)
    expect(says.includes('nothing acts on it')).toBe(missed > 0)
  })
})

test('of the nine letters, what was drawn before them is no longer held', () => {
  const { found, says, course } = beside('nine-letters-2017')
  expect(found.kept).toBe(totalTally(placeTallies(course)).stopped)
  expect(found.missed + found.beyond).toBeLessThan(1)
  expect(says).toMatch(
    /withholds \$29\.2\u00a0million of the awards of FY2016.* \$23\.8\u00a0million is kept back at the most: \$5\.4\u00a0million had been paid out/,
  )
  const one = beside('nine-letters-2017', {}, NEW_ORLEANS).found
  expect(Math.round(one.withheld)).toBe(266_141)
  expect(one.kept).toBe(217_045)
})

test('a condition that never begins keeps nothing of what the rules withhold', () => {
  const { found, says } = beside('nine-letters-2017', {
    'remedies.jag16-1373.begins': '2030-01-01',
  })
  expect(found.kept).toBe(0)
  expect(found.withheld).toBeGreaterThan(29e6)
  expect(says).toContain('$0 is kept back at the most')
})

test('a year that is not followed is said to be of other awards', () => {
  const { years, course } = beside('nine-letters-2017')
  expect(keptBeside(years, course, '2019')).toBeNull()
  const says = plainWords(keptBesideWords(null, '2019', '', () => () => () => ({}) as never))
  expect(says).toContain('FY2019, which is not among the years followed')
})

test('the years are told in one sentence, of one year or of several', () => {
  const { years, course } = beside('nine-letters-2017')
  const panels = yearPanels(years, course)
  expect(yearsSentence(panels)).toMatch(
    /^Of the awards of FY2016, \$274\.9\u00a0million is allocated, \$23\.8\u00a0million held .*, \$0 lost or moved, and \$251\.1\u00a0million received by the last day looked at\.$/,
  )
  const two = yearsSentence([...panels, { ...panels[0]!, year: '2017', held: 1e9 }])
  expect(two).toMatch(
    /^Of the awards of two years together, .* Most is held of those of FY2017, \$1\.00?\u00a0billion\.$/,
  )
  expect(yearsSentence([])).toBe('No year is followed.')
})
