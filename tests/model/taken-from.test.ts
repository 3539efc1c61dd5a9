/** What a state passes on when a condition takes its money out of one part of the award alone. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { blankScenario, runCourse, takenFrom } from '../../src/model/index'
import type { ConditionBase, ParameterValue, ProgramOutcome } from '../../src/model/index'
import { blastRadius } from '../../src/model/index'
import { shipped } from './every-program'

/** FY2016 JAG with everyone in California failing the letters, a half withheld of one base. */
function california(base: ConditionBase | null, share = 0.5) {
  const changes: Record<string, ParameterValue> = { year: '2016', orders: 'none' }
  if (base !== null) {
    changes['conditions.jag16-1373.definition'] = 'letters_2017_04_21'
    changes['conditions.jag16-1373.base'] = base
    changes['conditions.jag16-1373.share'] = share
    changes['remedies.jag16-1373.kind'] = 'withhold'
    changes['remedies.jag16-1373.begins'] = ''
    // The letters came after the offer; set for good, the finding stands on its day too.
    changes['facts.CA.letter_2017_04_21'] = 'yes'
  }
  return runCourse(shipped, { ...blankScenario(''), changes }, findBase)
}

const CA = shipped.recipients.indexOf.get('CA')!
const jag = ({ years }: ReturnType<typeof california>): ProgramOutcome =>
  years.years[0]!.outcome.programs.find(({ allocation }) => allocation.program.id === 'jag')!
const passed = (outcome: ProgramOutcome) =>
  outcome.handedOn.reduce((sum, each) => sum + (each.from === CA ? each.dollars : 0), 0)

describe('what California passes on of JAG', () => {
  const whole = jag(california(null))
  const must = passed(whole)
  const award = whole.awarded[CA]!

  test('falls in proportion where the whole award is the base', () => {
    const half = jag(california('award'))
    expect(half.awarded[CA]).toBe(Math.floor(award / 2))
    expect(Math.abs(passed(half) - must / 2)).toBeLessThanOrEqual(1)
  })

  test('falls by what is withheld of it where subawards are the base, and the state keeps all of its own', () => {
    const half = jag(california('subawards'))
    const withheld = award - half.awarded[CA]!
    // Half of what must be passed on, to the dollar that rounding leaves.
    expect(Math.abs(withheld - must / 2)).toBeLessThanOrEqual(1)
    expect(Math.abs(passed(half) - (must - withheld))).toBeLessThanOrEqual(1)
    expect(Math.abs(half.awarded[CA]! - passed(half) - (award - must))).toBeLessThanOrEqual(1)
    expect(passed(jag(california('subawards', 1)))).toBeLessThanOrEqual(1)
  })

  test('stays between the ends of its range', () => {
    for (const base of ['award', 'subawards', 'state-part'] as const) {
      for (const { dollars, low, high } of jag(california(base)).subawards) {
        expect(low).toBeLessThanOrEqual(dollars)
        expect(dollars).toBeLessThanOrEqual(high)
      }
    }
  })

  test('is what the blast radius says is felt below', () => {
    for (const base of ['award', 'subawards'] as const) {
      const run = california(base)
      const { rows } = blastRadius(shipped, run.years.years, run.course)
      const below = rows
        .filter(
          ({ ring, state, program }) =>
            ring === 'downstream' && state === 'CA' && program === 'jag',
        )
        .reduce((sum, { dollars }) => sum + dollars.value, 0)
      expect(Math.abs(below - (must - passed(jag(run))))).toBeLessThanOrEqual(1)
    }
  })
})

test('conditions that differ share what is withheld by their shares', () => {
  expect(takenFrom([])).toEqual({ retained: 0, subawards: 0 })
  expect(
    takenFrom([
      { base: 'administered', share: 0.1 },
      { base: 'subawards', share: 0.1 },
      { base: 'award', share: 0.2 },
    ]),
  ).toEqual({ retained: 0.25, subawards: 0.25 })
})
