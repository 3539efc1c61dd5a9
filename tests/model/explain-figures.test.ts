/** A place's sums are the sums of their parts, and every figure a program rests on has its source or its arithmetic. */
import { describe, expect, test } from 'vitest'
import {
  evaluateColumn,
  explain,
  placePrograms,
  placeSumNames,
  programFigures,
} from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type { Outcome, Reason } from '../../src/model'
import { everyCondition, runPrograms, shipped } from './every-program'

const places = ['CA', 'NY', 'PR', 'DC', '3651000', '06037', '0644000', 'NY-local']
const plain = runPrograms('2016')
const withheld = runPrograms('2016', everyCondition('2016'))

const valueOf = (reason: Reason) => ({
  value: Number(reason.value),
  low: reason.low ?? Number(reason.value),
  high: reason.high ?? Number(reason.value),
})

describe.each([
  ['the plain year', plain],
  ['every condition in force', withheld],
] as const)('sums of a place, %s', (_, outcome: Outcome) => {
  test.each(places)('%s: each end of a headline sum is the sum of its parts', (recipient) => {
    for (const sum of placeSumNames) {
      const reason = explain(shipped, outcome, { about: 'place-sum', recipient, sum })
      const total = valueOf(reason)
      expect(total.low).toBeLessThanOrEqual(total.value)
      expect(total.high).toBeGreaterThanOrEqual(total.value)
      if (sum === 'kept') {
        const [direct, handedOn] = reason.from.map(valueOf)
        expect(total.value).toBeCloseTo(direct!.value - handedOn!.value, 3)
        continue
      }
      for (const end of ['value', 'low', 'high'] as const) {
        const parts = reason.from.reduce((all, part) => all + valueOf(part)[end], 0)
        expect([sum, end, Math.abs(parts - total[end]) < 2]).toEqual([sum, end, true])
      }
    }
  })

  test('is the sum of the rows the programs give it, and of what the ledger paid', () => {
    for (const recipient of places) {
      const index = shipped.recipients.indexOf.get(recipient)!
      const rows = placePrograms(shipped, outcome, index)
      for (const sum of placeSumNames) {
        const { value } = explain(shipped, outcome, { about: 'place-sum', recipient, sum })
        const whole = rows.reduce((all, row) => all + row[sum].value, 0)
        expect(Number(value)).toBeCloseTo(whole, 3)
        const one = rows.reduce((all, { program }) => {
          const question = { about: 'place-sum', recipient, sum, program } as const
          return all + Number(explain(shipped, outcome, question).value)
        }, 0)
        expect(one).toBeCloseTo(whole, 3)
      }
      const paid = outcome.programs.reduce((all, { awarded }) => all + awarded[index]!, 0)
      const direct = explain(shipped, outcome, { about: 'place-sum', recipient, sum: 'direct' })
      expect(Number(direct.value)).toBeCloseTo(paid, 3)
    }
  })
})

test('what all states hand on is what all their local governments, nonprofits and others receive', () => {
  const units = Array.from(shipped.recipients.units)
  const handed = units.reduce(
    (all, index) =>
      all +
      placePrograms(shipped, plain, index).reduce((sum, row) => sum + row['handed-on'].value, 0),
    0,
  )
  const passed = plain.programs.flatMap(({ subawards }) => subawards)
  expect(handed).toBeCloseTo(
    passed.reduce((all, { dollars }) => all + dollars, 0),
    3,
  )
})

describe('figures of a program', () => {
  const years = ['2014', '2016', '2018', '2021']
  test.each(years)('of %s have a source, a law or their arithmetic, and it works out', (year) => {
    const run = runPrograms(year)
    for (const part of run.programs) {
      const { id } = part.allocation.program
      const figures = programFigures(shipped, part)
      expect(new Set(figures.map((each) => each.id)).size).toBe(figures.length)
      for (const { id: figure, reason } of figures) {
        const asked = explain(
          shipped,
          { ...run, programs: [part] },
          {
            about: 'program-figure',
            program: id,
            figure,
          },
        )
        expect(asked).toEqual(reason)
        if (reason.value === 'unknown') continue
        const borne = reason.source ?? reason.law ?? reason.formula
        expect([id, figure, borne !== undefined]).toEqual([id, figure, true])
        if (typeof reason.value === 'string') continue
        const { value, low, high } = valueOf(reason)
        expect([id, figure, low <= value && value <= high]).toEqual([id, figure, true])
        if (reason.withNumbers === undefined) continue
        const off = Math.abs(workOut(reason.withNumbers) - value)
        expect([id, figure, off <= 1 + value * 1e-4]).toEqual([id, figure, true])
      }
    }
  })

  test('are refused by the nearest name where a program has none of that name', () => {
    const ask = (figure: string) =>
      explain(shipped, plain, { about: 'program-figure', program: 'stop', figure })
    expect(ask('match').value).toBe(0.25)
    expect(ask('period').value).toBe('unknown')
    expect(() => ask('appropriaton')).toThrow("write 'appropriation'")
  })

  test('a reader’s own number is told apart from the law’s', () => {
    const own = runPrograms('2016', { 'programs.jag.minimum_share': 0.005 }, ['jag'])
    const ask = (figure: string) =>
      explain(shipped, own, { about: 'program-figure', program: 'jag', figure })
    expect(ask('minimum_share').says).toContain('as this scenario sets it')
    expect(ask('minimum_share').from.map(({ value }) => value)).toEqual([0.0025])
    expect(Number(ask('minimum').value)).toBeCloseTo(274_906_565 * 0.005, 3)
  })
})

/** Work out `1,000 × (3 ÷ 40) − 2` as a reader with a calculator would. */
function workOut(text: string): number {
  const plainText = text
    .replaceAll(',', '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
  return evaluateColumn(parseRule(plainText, { numbers: [], facts: [] }), {}, 1) as number
}
