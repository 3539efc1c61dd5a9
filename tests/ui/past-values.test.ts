/** What a parameter was in other fiscal years: the amounts of the program files, each with its source, and nothing made up. */
import { expect, test } from 'vitest'
import { listParameters } from '../../src/model/index'
import { pastValues } from '../../src/ui/views/past-values'
import { nation } from './nation'

const jag = nation.programs.find(({ id }) => id === 'jag')!
const of = (name: string) => pastValues(nation, { path: `programs.jag.${name}` })

test('the amount the formula divides is that of every year held, oldest first, each with its source', () => {
  const past = of('formula_amount')
  expect(past.map(({ year }) => year)).toEqual(Object.keys(jag.years).toSorted())
  for (const { year, value, source } of past) {
    expect(value).toBe(jag.years[year]!.formulaAmount.value)
    expect(nation.sources.has(source)).toBe(true)
  }
  expect(past.find(({ year }) => year === '2016')).toMatchObject({
    value: 274_906_565,
    standing: 'published',
  })
})

test('an appropriation is there where one was read, and what comes off the top where both were', () => {
  const read = Object.keys(jag.years).filter((year) => jag.years[year]!.appropriation !== undefined)
  expect(of('appropriation').map(({ year }) => year)).toEqual(read.toSorted())
  for (const { year, value, low, high } of of('off_the_top')) {
    const { appropriation, formulaAmount } = jag.years[year]!
    expect(value).toBe(appropriation!.value - formulaAmount.value)
    expect(low).toBeLessThanOrEqual(value)
    expect(high).toBeGreaterThanOrEqual(value)
  }
})

test('no past is told of what has none in the data, nor of years that were only assumed', () => {
  const amounts = /^programs\.[^.]+\.(?:appropriation|off_the_top|formula_amount)$/
  for (const parameter of listParameters(nation, '2016')) {
    const past = pastValues(nation, parameter)
    if (!amounts.test(parameter.path)) expect(past).toEqual([])
    expect(past.filter(({ standing }) => standing === 'assumed')).toEqual([])
  }
  expect(pastValues(nation, { path: 'programs.nothing.formula_amount' })).toEqual([])
})
