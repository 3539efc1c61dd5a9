/** What a reader may type for a parameter, and the sentence where it cannot be read. */
import { describe, expect, test } from 'vitest'
import { listParameters } from '../../src/model/index'
import type { Parameter } from '../../src/model/index'
import { stepValue } from '../../src/ui/views/step-value'
import { example, readTyped } from '../../src/ui/views/typed-value'
import { insteadWords, spokenWords, valueWords, withUnit } from '../../src/ui/views/value-words'
import { nation } from './nation'

const all = listParameters(nation, '2016')
const find = (path: string): Parameter => all.find((each) => each.path === path)!
const share = find('conditions.jag16-1373.share')
const minimum = find('programs.jag.minimum_share')
const threshold = find('programs.jag.threshold')
const amount = find('programs.jag.formula_amount')
const days: Parameter = {
  ...threshold,
  path: 'somewhere.days',
  type: 'number',
  unit: 'days',
  value: 30,
  min: 0,
  max: 365,
  step: 1,
}
const later: Parameter = { ...days, path: 'time.approval_days' }
const anEnd: Parameter = { ...days, path: 'subawards.lag_least' }

const value = (parameter: Parameter, text: string) => {
  const read = readTyped(parameter, text)
  return 'fault' in read ? `! ${read.fault}` : read.value
}

describe('a share', () => {
  test.each([
    ['20 %', 0.2],
    ['20%', 0.2],
    ['20', 0.2],
    ['20 percent', 0.2],
    ['20 per cent', 0.2],
    ['0.2', 0.2],
    ['.2', 0.2],
    ['0.2 %', 0.002],
    ['1', 0.01],
    ['1.0', 1],
    ['100', 1],
    ['0', 0],
    ['0.2 to 0.5', '0.2 to 0.5'],
    ['20 % to 50 %', '0.2 to 0.5'],
    ['20 to 50 %', '0.2 to 0.5'],
    ['20%..50%', '0.2 to 0.5'],
    ['20\u201350 %', '0.2 to 0.5'],
    ['20-50%', '0.2 to 0.5'],
    ['20 to 50', '0.2 to 0.5'],
    ['0 to 0.5', '0 to 0.5'],
    ['between 20 and 50 percent', '0.2 to 0.5'],
    ['50 % to 50 %', 0.5],
  ])('%s', (text, expected) => expect(value(share, text)).toBe(expected))

  test('that must be small is per cent where a share of one would be too much', () => {
    expect(value(minimum, '0.25')).toBe(0.0025)
    expect(value(minimum, '0.0025')).toBe(0.0025)
    expect(value(minimum, '0.25 % to 0.5 %')).toBe('0.0025 to 0.005')
    expect(value(minimum, '0.25 to 0.5')).toBe('0.0025 to 0.005')
  })

  test('says how bare digits were read, and only there', () => {
    const note = (text: string) => {
      const read = readTyped(share, text)
      return 'note' in read ? read.note : read.fault
    }
    expect(note('0.5')).toBe('Read as 50\u00a0%; for per cent write 0.5\u00a0%.')
    expect(note('0.2 to 0.5')).toContain('write 0.2\u00a0% to 0.5\u00a0%')
    for (const text of ['50', '50 %', '0.5 %', '20 to 50']) expect(note(text)).toBe('')
  })
})

describe('dollars and counts', () => {
  test.each([
    ['$10,000', 10_000],
    ['10000', 10_000],
    ['10k', 10_000],
    ['1.2 million', 1_200_000],
    ['$1.2 million', 1_200_000],
    ['$1.2M', 1_200_000],
    ['1.2 million dollars', 1_200_000],
    ['1.1 bn', 1_100_000_000],
    ['1 to 2 million', '1000000 to 2000000'],
    ['$500,000 to $1 million', '500000 to 1000000'],
  ])('%s', (text, expected) => expect(value(threshold, text)).toBe(expected))

  test('with their unit', () => {
    expect(value(days, '45')).toBe(45)
    expect(value(days, '45 days')).toBe(45)
    expect(value(days, '1 day')).toBe(1)
    expect(value(days, '45 to 90 days')).toBe('45 to 90')
    expect(value(later, '45 days')).toBe(45)
    expect(value(later, '30 to 60 days')).toBe('30 to 60')
  })
})

describe('what cannot be read', () => {
  test.each([
    [
      share,
      'half',
      '\u201chalf\u201d is not a share; write one such as 20\u00a0%, or a range such as 20\u00a0% to 50\u00a0%.',
    ],
    [
      share,
      '',
      'Nothing is typed; write one such as 20\u00a0%, or a range such as 20\u00a0% to 50\u00a0%.',
    ],
    [share, '$20', '\u201c$20\u201d is not a share'],
    [
      share,
      '120 %',
      '120\u00a0% is more than 100\u00a0%; write a value from 0\u00a0% to 100\u00a0%.',
    ],
    [share, '-5', 'is less than 0\u00a0%'],
    [share, '50 % to 20 %', 'The range runs from high to low; write 20\u00a0% to 50\u00a0%.'],
    [share, '20 to 30 to 40', 'is not a share'],
    [share, '20 days', 'is not a share'],
    [threshold, '10.5', '10.5 is no whole number of dollars; write $11.'],
    [threshold, '1,00', 'is not an amount'],
    [threshold, '20 %', 'is not an amount'],
    [days, '400', '400 days is more than 365 days; write a value from 0 days to 365 days.'],
    [
      days,
      'a month',
      'is not a number of days; write one such as 30 days, or a range such as 30 to 60 days.',
    ],
    [anEnd, '30 to 60', 'This takes one number, such as 30 days.'],
  ] as const)('%#: %s', (parameter, text, says) => {
    const read = readTyped(parameter, text)
    expect('fault' in read ? read.fault : read.value).toContain(says)
    // One sentence.
    expect('fault' in read && read.fault).toMatch(/^[^.]*(?:\d\.\d[^.]*)*\.$/)
  })

  test('nothing a reader may type breaks it', () => {
    const bits = [
      '0',
      '.',
      '5',
      ' ',
      'to',
      '-',
      '%',
      '$',
      ',',
      'k',
      'million',
      '..',
      'e',
      '\u2013',
      'and',
    ]
    let seed = 7
    for (let turn = 0; turn < 20_000; turn += 1) {
      const text = Array.from({ length: 1 + (turn % 7) }, () => {
        seed = (seed * 48271) % 2147483647
        return bits[seed % bits.length]!
      }).join('')
      for (const parameter of [share, threshold, days]) {
        const read = readTyped(parameter, text)
        if ('fault' in read) continue
        const back = readTyped(parameter, withUnit(parameter, read.value))
        expect('value' in back && back.value).toBe(read.value)
      }
    }
  })
})

describe('steps and words', () => {
  test('a step moves a number, and both ends of a range, within their limits', () => {
    expect(stepValue(share, 0.5, 1)).toBe(0.51)
    expect(stepValue(share, 0.995, 1)).toBe(1)
    expect(stepValue(share, '0.2 to 0.5', -1)).toBe('0.19 to 0.49')
    expect(stepValue(share, '0.2 to 0.995', 10)).toBe('0.205 to 1')
    expect(stepValue(minimum, 0.0025, 1)).toBe(0.003)
    expect(stepValue(threshold, 0, -1)).toBe(0)
    expect(stepValue(amount, 274_906_565, 1)).toBe(275_006_565)
    expect(stepValue(amount, 'unknown', 1)).toBe('unknown')
  })

  test('a value is written, spoken, and set beside what it stands instead of', () => {
    expect(withUnit(share, 0.2)).toBe('20\u00a0%')
    expect(withUnit(share, '0.2 to 0.5')).toBe('20\u00a0% to 50\u00a0%')
    expect(withUnit(threshold, 10_000)).toBe('$10,000')
    expect(withUnit(days, 1)).toBe('1 day')
    expect(spokenWords(share, '0.2 to 0.5')).toBe('20 to 50 percent')
    expect(spokenWords(minimum, 0.0025)).toBe('0.25 percent')
    expect(spokenWords(threshold, 10_000)).toBe('10,000 dollars')
    expect(insteadWords(share, 0.2)).toBe('20 percent instead of 100')
    expect(insteadWords(threshold, 20_000)).toBe('$20,000 instead of $10,000')
    expect(insteadWords(days, 45)).toBe('45 days instead of 30')
    expect(valueWords(find('as_of'), '')).toBe('')
    expect(insteadWords(find('as_of'), '2017-04-25')).toBe('25 April 2017 instead of none set')
    expect(example(share)).toContain('range')
  })
})
