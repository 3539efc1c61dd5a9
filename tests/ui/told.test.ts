/** Numbers of a generated sentence are told from its words, dates and citations; nothing of the sentence is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asked } from '../../src/ui/page-state'
import { tellNumbers } from '../../src/ui/views/told'
import { plainWords } from '../../src/ui/words'

const asked: Asked = {
  title: 'x',
  about: { reason: { says: 'x', value: 1, unit: 'count', from: [] } },
}
const numbers = (text: string) =>
  tellNumbers(text, () => asked).flatMap((piece) => (typeof piece === 'string' ? [] : piece.text))

test.each([
  ['Nine places fail; $29.2 million is withheld.', ['Nine', '$29.2 million']],
  [
    'Of $274.9 million allocated for FY2016, $23.8 million of eight places is held, for 41.4 months, $23.8 million still on 30 September 2020.',
    ['$274.9 million', '$23.8 million', 'eight', '41.4', '$23.8 million'],
  ],
  [
    'Share: 100 % \u2192 50 %. Withheld falls by $14.6 million.',
    ['100 %', '50 %', '$14.6 million'],
  ],
  ['End of FY2020 Q4: closed $251.1 million', ['$251.1 million']],
  ['By 34 U.S.C. 10156(d)(1), listing 16.738, section 1373.', []],
  ['On 25 April 2017, of 209 places, 59 fail', ['209', '59']],
  ['2,016 awards and 1,999 more', ['2,016', '1,999']],
])('in \u201c%s\u201d', (text, found) => {
  expect(numbers(text)).toEqual(found)
})

test('a number says the clause it stands in', () => {
  const [piece] = tellNumbers('Nine places fail; $2 is withheld.', () => asked)
  expect(piece).toMatchObject({ label: 'Nine places fail' })
})

test('a sentence keeps every letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, all) => {
      expect(plainWords(tellNumbers(text, () => (all ? asked : null)))).toBe(text)
    }),
  )
})
