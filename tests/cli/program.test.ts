/** `grantflow program` prints what is known of a program, unknown as a word. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

describe('program', () => {
  test('prints law, steps, terms and what is left out, unknown as a word', async () => {
    const { out } = await grantflow('program', 'stop')
    for (const words of [
      /Assistance Listing: 16\.588/,
      /by population ÷ sum of population/,
      /match: 25 percent of the cost/,
      /period: unknown/,
      /nonprofit: 30 %, between 30 % and 45 % of the award, must/,
      /2016 +about 215 million +about 180 million +assumed/,
      /Not modelled/,
    ])
      expect(out).toMatch(words)
    const sheet = await json('program', 'stop', '--json')
    expect(sheet).toMatchObject({ schema: 1, id: 'stop', coverage: { published: 18 } })
  })

  test('--json has the odds of a competition with the points of a preference and without', async () => {
    const { competitions } = await json('program', 'cops-hiring', '--json')
    const of = (year: string) =>
      competitions.find((one: { year: string }) => one.year === year).preference
    // Of the winners 80 percent had the points; at as many of the applicants both odds are the plain ones.
    const { condition, winners, odds, failing } = of('2017')
    expect([condition, winners.value]).toEqual(['cops17-scoring', 0.8])
    expect(odds[0]).toMatchObject({ taken: { low: 0, high: 1 }, given: { odds: { value: null } } })
    const even = odds.find(({ taken }: { taken: { low: number } }) => taken.low === 0.8)
    expect([even.given.times.value, even.without.times.value]).toEqual([1, 1])
    expect(failing.coded.length).toBeGreaterThanOrEqual(failing.sourced.length)
    expect(of('2016')).toBeNull()
  })
})
