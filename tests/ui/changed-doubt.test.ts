/** What a drawer lists of doubts: each in words, under the parameter it is of. */
import { expect, test } from 'vitest'
import { listChanged } from '../../src/ui/drawers/changed'
import { drawerGroups } from '../../src/ui/drawers/groups'
import { nation } from './nation'

test('a doubt is listed in words, beside the value set, and taken back alone', () => {
  const changes = {
    'conditions.jag16-1373.share': 0.3,
    'doubt.conditions.jag16-1373.share': '0.2 to 0.5 likely 0.3',
    'doubt.facts.CA.no_inquiry': 'yes 0.6 or no 0.4',
  }
  const listed = listChanged(nation, '2016', changes, {})
  expect(listed.map(({ path, drawer, field }) => [path, drawer, field])).toEqual([
    ['conditions.jag16-1373.share', 'lever', true],
    ['doubt.conditions.jag16-1373.share', 'assumption', false],
    ['doubt.facts.CA.no_inquiry', 'assumption', false],
  ])
  expect(listed[1]!.words).toMatch(
    /share withheld: 20 percent to 50 percent, most likely 30 percent$/,
  )
  expect(listed[2]!.words).toMatch(/California: yes \(60 percent\) or no \(40 percent\)$/)
  expect(listed[1]!.back).toEqual({ 'doubt.conditions.jag16-1373.share': null })
})

test('errors of lists stand behind one line of their own', () => {
  const scope = { dataset: nation, year: '2016', years: ['2016'], programs: ['jag'] }
  const group = drawerGroups(scope, 'assumption').find(({ id }) => id === 'lists')
  expect(group?.title).toBe('Errors of lists')
  expect(group?.parameters.map(({ path }) => path)).toContain('lists.doj_2025_08_05.wrong')
  const open = drawerGroups(scope, 'assumption').find(({ id }) => id === 'open')
  expect(open?.parameters.map(({ path }) => path)).toEqual([
    'unknown',
    'unknown_share',
    'unknown_together',
  ])
})
