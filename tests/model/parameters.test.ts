/** Every parameter has a path, a range and a source, and exists only in years that know it. */

import { describe, expect, test } from 'vitest'
import { listParameters, listYears, yearLabel } from '../../src/model/index'
import { small } from './small-dataset'

const find = (year: string, path: string) =>
  listParameters(small, year).find((each) => each.path === path)

describe('the parameters of a year', () => {
  test('are those of programs with inputs for it and of conditions attached to its awards', () => {
    expect(listParameters(small, '2016').map(({ path }) => path)).toEqual([
      'year',
      'programs.jag.included',
      'programs.jag.appropriation',
      'programs.jag.off_the_top',
      'programs.jag.formula_amount',
      'programs.jag.minimum_share',
      'programs.jag.crime_years',
      'programs.jag.share_rule',
      'programs.printed-sums.included',
      'conditions.proof.definition',
      'conditions.proof.share',
      'conditions.proof.base',
      'conditions.proof.destination',
      'stacking',
      'unknown',
      'unknown_share',
      'unknown_together',
      'as_of',
      'evidence',
      'orders',
      'list_errors',
    ])
    expect(listParameters(small, '2017').filter(({ path }) => /printed|proof/.test(path))).toEqual(
      [],
    )
  })

  test('start from the data, with their source', () => {
    expect(find('2016', 'programs.jag.appropriation')).toMatchObject({
      value: 1500,
      source: 'act',
      unit: 'dollars',
    })
    expect(find('2016', 'programs.jag.off_the_top')).toMatchObject({ value: 500 })
    expect(find('2016', 'programs.jag.minimum_share')).toMatchObject({
      value: 0.0025,
      min: 0,
      max: 0.01,
      source: 'law',
    })
    expect(find('2016', 'programs.jag.share_rule')).toMatchObject({
      value: 'population / sum(population)',
      type: 'rule',
    })
  })

  test('are unknown, not zero, where no source was read', () => {
    expect(find('2017', 'programs.jag.appropriation')).toMatchObject({
      value: 'unknown',
      source: '',
    })
    expect(find('2017', 'programs.jag.off_the_top')).toMatchObject({ value: 'unknown' })
  })

  test('leave sums entered as published out unless asked for', () => {
    expect(find('2016', 'programs.jag.included')?.value).toBe(true)
    expect(find('2016', 'programs.printed-sums.included')?.value).toBe(false)
  })

  test('put conditions in force only when a reading is chosen', () => {
    const reading = find('2016', 'conditions.proof.definition')
    expect(reading?.value).toBe('none')
    expect(reading?.choices?.map(({ id }) => id)).toEqual(['none', 'narrow', 'letters'])
    expect(find('2016', 'programs.jag.crime_years')?.choices?.map(({ id }) => id)).toEqual([
      'standard',
      'before-transition',
    ])
  })

  test('name the Recovery Act round as readers do', () => {
    expect(listYears(small)).toEqual(['2009-ra', '2016', '2017'])
    expect(yearLabel('2009-ra')).toBe('2009 (Recovery Act)')
  })
})
