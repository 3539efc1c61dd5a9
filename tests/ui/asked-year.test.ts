/** The head of a number's reasons names its fiscal year, read off the outcomes that the reasons rest on. */
import { expect, test } from 'vitest'
import type { Gathered, ModelQuestion } from '../../src/ui/page-state'
import { titleOf } from '../../src/ui/views/asked-year'
import { resultsOf } from './nation'

const shown = resultsOf()
const total = (of: ModelQuestion['of']): ModelQuestion => ({
  question: { about: 'total', program: 'jag', total: 'withheld' },
  of,
})
const gathered = (says: string, from: Gathered['from']): Gathered => ({
  says,
  value: 1,
  unit: 'dollars',
  from,
})
const headed = (title: string, reason: Gathered) =>
  titleOf({ title, about: { reason } }, { ...reason, from: [] }, shown)

test('a head without a year gets the year in view', () => {
  const about = total('outcome') as { question: ModelQuestion['question']; of: 'outcome' }
  const says = { says: 'Withheld.', value: 1, unit: 'dollars' as const, from: [] }
  expect(titleOf({ title: 'Held', about }, says, shown)).toBe('Held, FY2016')
  expect(
    headed('Change', gathered('Now less before.', [gathered('In.', [total('baseline')])])),
  ).toBe('Change, FY2016')
})

test('one that rests on other years names the first and the last', () => {
  const later = { ...shown.outcome, settings: { ...shown.outcome.settings, year: '2018' } }
  expect(headed('Sum', gathered('Both.', [total(later), total('outcome')]))).toBe(
    'Sum, FY2016 to FY2018',
  )
})

test('one that has its year, or rests on no outcome, stays as it is', () => {
  expect(headed('Withheld, FY2016', gathered('All.', [total('outcome')]))).toBe('Withheld, FY2016')
  expect(headed('Letters', gathered('Sent on 21 April 2017.', []))).toBe('Letters')
  expect(headed('Rows', gathered('As filtered.', []))).toBe('Rows')
})
