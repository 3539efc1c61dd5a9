/** The comparison with what was published is honest: classes apart, rounding respected, nothing left out. */

import { beforeAll, describe, expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { prove } from '../../src/model/index'
import type { Dataset, Proof, PublishedFigure } from '../../src/model/index'
import { matchOf } from '../../src/model/proof-match'

const figure = (dollars: number, tolerance: number): PublishedFigure => ({
  fiscalYear: '2016',
  program: 'jag',
  kind: 'award',
  of: ['CA'],
  label: '',
  dollars,
  tolerance,
  standing: 'sure',
  source: '',
  locator: '',
  note: '',
})

describe('a match', () => {
  test('is exact only for figures printed to the dollar', () => {
    expect(matchOf(figure(100_000, 0), 100_000)).toBe('exact')
    expect(matchOf(figure(100_000, 0), 100_001)).toBe('within-1')
    expect(matchOf(figure(100_000, 0), 104_000)).toBe('within-5')
    expect(matchOf(figure(100_000, 0), 94_000)).toBe('beyond')
    expect(matchOf(figure(100_000, 0), null)).toBe('not-comparable')
  })

  test('of a rounded figure holds within half its last digit', () => {
    expect(matchOf(figure(4_300_000, 50_000), 4_300_000)).toBe('as-printed')
    expect(matchOf(figure(4_300_000, 50_000), 4_349_999)).toBe('as-printed')
    expect(matchOf(figure(4_300_000, 50_000), 4_360_000)).toBe('within-1')
  })
})

describe('the proof', () => {
  let dataset: Dataset
  let proof: Proof
  beforeAll(() => {
    dataset = shippedDataset('all')
    proof = prove(dataset)
  })

  test('holds every published figure once, in one class', () => {
    expect(proof.rows).toHaveLength(dataset.published.length)
    const { independent, fitted, input } = proof.classes
    expect(independent.figures + fitted.figures + input.figures).toBe(proof.rows.length)
    expect(proof.rows.length).toBeGreaterThanOrEqual(500)
  })

  test('gives every miss a reason', () => {
    const silent = proof.rows.filter(
      ({ match, reason }) => match !== 'exact' && match !== 'as-printed' && reason === '',
    )
    expect(silent).toEqual([])
  })

  test('calls nothing independent where a rate of the state and year was settled', () => {
    const claims = proof.rows.filter(
      (row) =>
        row.class === 'independent' &&
        row.sort === 'local award' &&
        dataset.divisors.get(`${row.published.fiscalYear}/${row.state}`)?.standing === 'settled',
    )
    expect(claims).toEqual([])
  })

  test('counts fitted rates against the figures they were fitted to', () => {
    const { figures, fitted, left } = proof.degreesOfFreedom
    expect(left).toBe(figures - fitted)
    expect(fitted).toBeGreaterThan(0)
  })

  test('compares a joint award with the sum of its members, also those under the threshold', () => {
    const stockton = proof.rows.find(
      ({ published }) =>
        published.fiscalYear === '2016' && published.label === 'Stockton + San Joaquin County',
    )
    expect(stockton).toMatchObject({ match: 'exact', computed: 383_843 })
  })

  test('takes entered awards for inputs, never for proof', () => {
    for (const award of dataset.entered) {
      const same = proof.rows.filter(
        ({ published }) =>
          published.fiscalYear === award.fiscalYear &&
          published.program === award.program &&
          published.of.includes(award.recipient),
      )
      for (const row of same) expect(row.class).toBe('input')
    }
  })
})
