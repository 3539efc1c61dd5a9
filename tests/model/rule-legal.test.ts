/** The language of legal rules: what may be written, what is refused in which words, and how a rule is said. */
import { describe, expect, test } from 'vitest'
import { RuleFault, ruleInWords } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import { factRuleNames } from '../../src/model/rule-names'
import { speechOf } from '../../src/model/rule-speech'
import { ruleAsText } from '../../src/model/rule-text'

const kind = (name: string, label: string, ...values: string[]) => ({
  name,
  label,
  values,
  says: '',
})
const kinds = [
  kind('detainer_policy', 'Detainers', 'honors', 'honors_some', 'judicial_only', 'declines_all'),
  kind('jail_access', 'Interviews in the jail', 'full', 'consent', 'refuses'),
  kind('oig_2016', 'ICE list of 2016', 'yes', 'no'),
]
const readings = [
  { id: 's1373_broad', short: '1373, broad', also: ['broad-1373', 'broad'] },
  { id: 'oig_2016', short: 'OIG' },
  { id: 'nine-letters', short: 'letters' },
]
const names = factRuleNames(kinds, readings)
const parsed = (text: string) => parseRule(text, names)

describe('a legal rule may be written', () => {
  test.each([
    'detainer_policy == declines_all',
    'detainer_policy != honors and jail_access == refuses',
    'one_of(detainer_policy, judicial_only, declines_all)',
    'not (one_of(detainer_policy, honors) or jail_access == full)',
    'count(oig_2016 == yes, s1373_broad, not oig_2016) >= 2',
    'count(oig_2016 == yes, true) == 1 or false',
    'oig_2016 == yes or oig_2016',
    'unknown',
    'unknown and (true or s1373_broad)',
    'broad',
  ])('%s', (text) => {
    expect(ruleAsText(parsed(text))).toBe(text)
    expect(parsed(ruleAsText(parsed(text)))).toEqual(parsed(text))
  })

  test('a long row of alternatives is not a deep one', () => {
    const row = Array.from({ length: 40 }, () => 'oig_2016').join(' or ')
    expect(parsed(row)).toMatchObject({ op: 'or', args: { length: 40 } })
  })
})

describe('a legal rule is refused', () => {
  test.each([
    [
      'a fact mistyped',
      'detainr_policy == honors',
      'reads detainr_policy as a fact, which is not known; did you mean detainer_policy?',
    ],
    [
      'a word mistyped',
      'detainer_policy == honours',
      'reads honours as a value of detainer_policy, which is not known; did you mean honors?',
    ],
    ['a word of another fact', 'jail_access == yes', 'use one of full, consent, refuses.'],
    [
      'a word mistyped in a list',
      'one_of(detainer_policy, honors, declines_al)',
      'did you mean declines_all?',
    ],
    ['a fact mistyped in a list', 'one_of(jail_acess, full)', 'did you mean jail_access?'],
    [
      'no word in a list',
      'one_of(jail_access)',
      'names no word for jail_access; write one_of(jail_access, full, consent).',
    ],
    ['a reading mistyped', 's1373_brod', 'did you mean s1373_broad?'],
    [
      'a fact without a word',
      'jail_access or s1373_broad',
      'names the fact jail_access without a word; write jail_access == full.',
    ],
    [
      'a denied fact without parentheses',
      'not oig_2016 == yes',
      'compares something that is no fact',
    ],
    [
      'asking whether it is unknown',
      'jail_access == unknown',
      'asks whether jail_access is unknown',
    ],
    [
      'an order of words',
      'jail_access > full',
      'its words have no order; write jail_access == full.',
    ],
    ['a count that stands alone', 'count(oig_2016, s1373_broad)', 'counts without saying how many'],
    ['a count among truths', 'count(oig_2016) and s1373_broad', 'counts without saying how many'],
    [
      'a count of a count',
      'count(count(oig_2016) >= 1, count(s1373_broad)) >= 1',
      'counts without saying how many',
    ],
    [
      'a count held against part of one',
      'count(oig_2016) >= 1.5',
      'something else than a whole number',
    ],
    [
      'a count held against less than none',
      'count(oig_2016) >= -1',
      'something else than a whole number',
    ],
    [
      'a count held against a fact',
      'count(oig_2016) >= jail_access',
      'something else than a whole number',
    ],
    ['a number first', '2 <= count(oig_2016)', 'compares something that is no fact'],
    ['an empty count', 'count() >= 1', 'calls count with no values'],
    ['a number', '3', 'holds a number where a yes or no is asked for'],
    [
      'a sum of readings',
      'oig_2016 + s1373_broad',
      'uses the sign + where a yes or no is asked for',
    ],
    ['a question', 'oig_2016 ? true : false', 'uses a question with ? and : where'],
    ['a function of figures', 'min(oig_2016, s1373_broad)', 'reads min as a function'],
    ['a reading with a hyphen', 'nine-letters', 'uses the sign - where a yes or no is asked for'],
    ['two truths compared', 'true == false', 'compares something that is no fact'],
    [
      'a chain of comparisons',
      'jail_access == full == consent',
      'a chained comparison, which is not allowed',
    ],
  ])('%s', (_, text, words) => {
    expect(() => parsed(text)).toThrow(RuleFault)
    expect(() => parsed(text)).toThrow(words)
    expect(() => parsed(text)).toThrow(/^The rule [^\n]+[.?]$/)
  })
})

test('a legal rule reads as a sentence, in labels where they are given', () => {
  const says = (text: string) => ruleInWords(parsed(text))
  const aloud = (text: string) =>
    ruleInWords(
      parsed(text),
      speechOf({ factKinds: kinds, definitions: readings as never }, [
        { id: 'mine', name: 'My own', fails: '' },
      ]),
    )
  expect(says('one_of(detainer_policy, judicial_only, declines_all) or jail_access != full')).toBe(
    'detainer policy is one of judicial only, declines all or jail access is not full',
  )
  expect(says('not one_of(jail_access, full, consent)')).toBe(
    'jail access is none of full, consent',
  )
  expect(says('not (jail_access == full)')).toBe('jail access is not full')
  expect(says('not (jail_access == full or oig_2016)')).toBe(
    'not (jail access is full or oig 2016)',
  )
  expect(says('true and count(oig_2016 == yes, s1373_broad) >= 2')).toBe(
    'true and (at least 2 of: oig 2016 is yes; s1373 broad)',
  )
  expect(aloud('detainer_policy == honors_some and oig_2016 == yes or broad')).toBe(
    'detainers is honors some and ICE list of 2016 is yes or fails "broad"',
  )
  expect(aloud('unknown or s1373_broad')).toBe('what nobody can tell or fails "1373, broad"')
})
