/** `grantflow place` prints what reaches one recipient, directly and through its state. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

describe('place', () => {
  test('keeps direct and passed-through money apart', async () => {
    const { out } = await grantflow('place', '3651000', '--year', '2016')
    expect(out).toMatch(/Direct\n/)
    expect(out).toMatch(/what of it reaches this place was not published/)
    expect(out).toMatch(
      /Share of the revenue from the Justice Department that the city recorded +7\.9 %/,
    )
    const usual = await json('place', '3651000', '--year', '2016', '--json')
    const own = await json(
      'place', '3651000', '--year', '2016', '--officer-cost', '100000', '--json',
    ) // prettier-ignore
    const officers = (of: { denominators: { id: string; by: number }[] }) =>
      of.denominators.find(({ id }) => id === 'officers')?.by
    expect([officers(usual), officers(own)]).toEqual([41_667, 100_000])
    expect(usual.direct.parts).toHaveLength(1)
  })
})
