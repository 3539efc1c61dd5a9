/** A reading that catches less than another withholds less: in every draw, from every place, at every rank. */
import { describe, expect, test } from 'vitest'
import { bandOf, blankScenario, drawBlock } from '../../../src/model'
import type { Drawn, Scenario } from '../../../src/model'
import { findBase } from '../../../src/cli/scenario-files'
import { runs } from '../../quick'
import { shipped } from '../every-program'

const DRAWS = runs(400)
const drawnUnder = (condition: string, definition: string): Drawn => {
  const scenario: Scenario = {
    ...blankScenario(''),
    seed: 4,
    changes: {
      [`conditions.${condition}.definition`]: definition,
      evidence: 'coded',
      unknown: 'drawn',
      'doubt.unknown_share': '0.1 to 0.9',
      [`doubt.conditions.${condition}.share`]: '0.1 to 0.5',
    },
  }
  return drawBlock(shipped, scenario, findBase, 0, DRAWS)
}
const losses = ({ columns }: Drawn) =>
  new Map(
    columns
      .filter(({ measure }) => measure === 'withheld')
      .map(({ recipient, dollars }) => [recipient, dollars]),
  )
const withheld = ({ totals }: Drawn) =>
  totals.find(({ program, total }) => program === null && total === 'withheld')!.dollars

describe.each([
  ['jag16-1373', 's1373_ca9_2020', 's1373_mayors_2017'],
  ['jag16-1373', 's1373_mayors_2017', 's1373_doj_broad_2017'],
  ['jag16-1373', 'jag16_condition', 's1373_doj_broad_2017'],
  ['eo13768-9a', 'eo13768_9a_eligibility', 's1373_doj_broad_2017'],
])('under %s, %s lies within %s', (condition, narrow, wide) => {
  const [less, more] = [drawnUnder(condition, narrow), drawnUnder(condition, wide)]

  test('place by place, draw by draw', () => {
    const wider = losses(more)
    for (const [recipient, dollars] of losses(less)) {
      const other = wider.get(recipient)
      dollars.forEach((loss, draw) => {
        if (loss > (other?.[other.length === 1 ? 0 : draw] ?? 0))
          expect.fail(`${shipped.recipients.ids[recipient]!} loses more in draw ${draw}`)
      })
    }
  })

  test('and so at every rank of its band', () => {
    const [inner, outer] = [bandOf(withheld(less)), bandOf(withheld(more))]
    expect(outer.most).toBeGreaterThan(0)
    for (const rank of ['least', 'tenth', 'median', 'ninetieth', 'most', 'mean'] as const)
      expect(inner[rank]).toBeLessThanOrEqual(outer[rank])
  })
})
