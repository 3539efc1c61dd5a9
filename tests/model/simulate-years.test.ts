/** Several fiscal years in one run: each is the year alone, and conditions hold only where they are attached. */
import { expect, test } from 'vitest'
import { followNamed, followYears } from '../../src/cli/follow'
import { listAwards, listSubawards, simulateYears } from '../../src/model/index'

const years = ['2014', '2015', '2016', '2017', '2018']

test('one-year results equal that year of a range', async () => {
  const { dataset, outcome } = await followYears('baseline-2016', [], years)
  expect(outcome.years.map(({ year }) => year)).toEqual(years)
  for (const { year, outcome: one } of outcome.years) {
    const alone = await followNamed('baseline-2016', [['year', year]])
    expect(one.totals).toEqual(alone.outcome.totals)
    expect(listAwards(dataset, one)).toEqual(listAwards(alone.dataset, alone.outcome))
    expect(listSubawards(dataset, one)).toEqual(listSubawards(alone.dataset, alone.outcome))
  }
  const awarded = outcome.years.reduce((sum, { outcome: one }) => sum + one.totals.awarded, 0)
  expect(outcome.totals.awarded).toBe(awarded)
})

test('a condition is in force in the years to whose awards it is attached, and in no other', async () => {
  const { outcome } = await followYears('nine-letters-2017', [], years)
  const withheld = outcome.years.filter(({ outcome: one }) => one.totals.withheld > 0)
  expect(withheld.map(({ year }) => year)).toEqual(['2016'])
  const alone = await followNamed('nine-letters-2017', [])
  expect(withheld[0]!.outcome.totals).toEqual(alone.outcome.totals)
})

test('earlier outcomes change the speed of a run, never its result', async () => {
  const { dataset, outcome } = await followYears('baseline-2016', [], ['2015', '2016'])
  const settings = outcome.years.map((each) => each.outcome.settings)
  expect(simulateYears(dataset, settings, outcome.years).totals).toEqual(outcome.totals)
})

test('a path nobody knows is refused in every year', async () => {
  await expect(
    followYears('baseline-2016', [['programs.jgg.included', true]], years),
  ).rejects.toThrow(/there is no program 'jgg'; write 'jag'/)
})
