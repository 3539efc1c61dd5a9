/** A country of two places whose draws can be counted by hand, held against the exact distribution. */
import { expect, test } from 'vitest'
import { bandOf, blankScenario, chanceOfMoreThan, drawBlock, seedOfDraw } from '../../../src/model'
import { isDrawn } from '../../../src/model/failing'
import type { Scenario } from '../../../src/model'
import { toyDataset } from '../toy'
import { withParameters } from './with-parameters'

const DRAWS = 10_000
const CHANCE = 0.4
const ONE = '0000001'
const OTHER = '0000002'
/** One state, whose local part is 400,000 dollars: 300,000 for one place, 100,000 for the other. */
const dataset = withParameters(
  toyDataset({
    amount: 1_000_000,
    states: [{ id: 'AA', population: 1, crime: 400, divisor: 400 }],
    places: [
      { id: ONE, state: 'AA', crimes: [300, 300, 300] },
      { id: OTHER, state: 'AA', crimes: [100, 100, 100] },
    ],
    listed: { [ONE]: 'unknown', [OTHER]: 'unknown', AA: 'no', 'AA-residual': 'no' },
  }),
)
const scenario: Scenario = {
  ...blankScenario(''),
  seed: 2016,
  changes: {
    'conditions.letter.definition': 'listed',
    'conditions.letter.share': 0.5,
    unknown: 'drawn',
    unknown_share: CHANCE,
  },
}
const drawn = drawBlock(dataset, scenario, () => scenario, 0, DRAWS)
const withheld = drawn.totals.find((each) => each.program === null && each.total === 'withheld')!
const lossOf = (id: string) =>
  drawn.columns.find(
    ({ measure, recipient }) =>
      measure === 'withheld' && recipient === dataset.recipients.indexOf.get(id),
  )!.dollars

test('each of the four outcomes comes as often as its chance lets expect', () => {
  // 150,000 and 50,000 are half of the two awards; neither, either or both are lost.
  const exact = new Map([
    [0, (1 - CHANCE) * (1 - CHANCE)],
    [150_000, CHANCE * (1 - CHANCE)],
    [50_000, (1 - CHANCE) * CHANCE],
    [200_000, CHANCE * CHANCE],
  ])
  const counts = new Map<number, number>()
  for (const dollars of withheld.dollars) counts.set(dollars, (counts.get(dollars) ?? 0) + 1)
  expect([...counts.keys()].sort()).toEqual([...exact.keys()].sort())
  for (const [dollars, chance] of exact) {
    const sigma = Math.sqrt(DRAWS * chance * (1 - chance))
    expect(Math.abs(counts.get(dollars)! - DRAWS * chance)).toBeLessThan(5 * sigma)
  }
})

test('each place loses in just the draws that its own number says', () => {
  for (const [id, loss] of [
    [ONE, 150_000],
    [OTHER, 50_000],
  ] as const) {
    const expected = Array.from({ length: DRAWS }, (_, draw) =>
      isDrawn(seedOfDraw(scenario.seed, draw), 'letter', id, CHANCE) ? loss : 0,
    )
    expect([...lossOf(id)]).toEqual(expected)
    expect(chanceOfMoreThan(lossOf(id), 0).count).toBe(expected.filter((each) => each > 0).length)
  }
})

test('the band is that of the exact distribution', () => {
  // In ascending order: 0 up to 0.36, 50,000 up to 0.60, 150,000 up to 0.84, 200,000 up to 1.
  const band = bandOf(withheld.dollars)
  expect(band).toMatchObject({
    draws: DRAWS,
    least: 0,
    tenth: 0,
    median: 50_000,
    ninetieth: 200_000,
    most: 200_000,
  })
  // The mean is 0.4 of 200,000; its variance is 0.24 of the squares of the two losses.
  const sigma = Math.sqrt((CHANCE * (1 - CHANCE) * (150_000 ** 2 + 50_000 ** 2)) / DRAWS)
  expect(Math.abs(band.mean - CHANCE * 200_000)).toBeLessThan(5 * sigma)
})
