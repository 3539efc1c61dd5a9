/** Figures of a scenario with a range say what they lie between: after the paint, as buttons with reasons, once for all. */
import { afterEach, describe, expect, test } from 'vitest'
import { Headline } from '../../src/ui/headline'
import { NextPage } from '../../src/ui/next/next-page'
import { Reasons } from '../../src/ui/reasons/reasons'
import { Sentence } from '../../src/ui/sentence/sentence'
import { clearParts, drawOnPage, press, until } from './drawn-page'
import { scenarioWith } from './nation'
import type { ParameterValue } from '../../src/model/index'

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'

function Parts() {
  return (
    <>
      <Sentence />
      <Headline program="jag" />
      <Reasons />
    </>
  )
}

const draw = (changes: Readonly<Record<string, ParameterValue>>) =>
  drawOnPage(<Parts />, { scenario: scenarioWith(changes) })
const texts = (box: Element) =>
  [...box.querySelectorAll('.ends')].map(({ textContent }) => textContent.replace(/\u00a0/g, ' '))

describe('a page with a range', () => {
  test('says what the award and what is withheld lie between, and that figures take the middle', async () => {
    const { box } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(() => texts(box).length === 2)
    expect(texts(box)).toEqual([
      ' ($2.1 million to $3.4 million over the range typed)',
      '$5.8 M to $14.6 M over the range typed',
    ])
    const says = box.querySelector('.ranges')!.textContent
    expect(says).toContain('20 percent to 50 percent; figures take the middle, 35 percent.')
    expect(says).toContain('least and most are exact')
    expect(
      [...box.querySelectorAll('.ends button')].map((one) => one.getAttribute('aria-label')),
    ).toContain('Withheld: at the most $14.6\u00a0M over the range typed. Show the reasons')
  })

  test('explains each end by its own run', async () => {
    const { box } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(() => texts(box).length === 2)
    press(box, '$14.6\u00a0M')
    const why = box.querySelector('.why')!.textContent
    expect(why).toContain('Withheld, FY2016: most over the range typed')
    expect(why).toContain('share withheld: 50 percent')
  })

  test('follows a change of the range, and leaves when one number stands there again', async () => {
    const { box, actions } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(() => texts(box).length === 2)
    actions.set(SHARE, '0.2 to 1')
    await until(() => texts(box)[1] === '$5.8 M to $29.2 M over the range typed')
    actions.set(SHARE, 0.5)
    await until(() => texts(box).length === 0)
    expect(box.querySelector('.ranges')).toBeNull()
  })

  test('says so of several, and leaves alone what no range reaches', async () => {
    const { box } = draw({
      [SHARE]: '0.2 to 0.5',
      'programs.jag.formula_amount': '200000000 to 300000000',
    })
    await until(() => texts(box).length === 3)
    expect(texts(box)[1]).toBe('$200.0 M to $300.0 M over the ranges typed')
    expect(box.querySelector('.ranges')!.textContent).toContain('may lie outside')
  })
})

describe('what happens in time, with a range', () => {
  const MONTHS = 'lives.jag.award_months'
  const plain = (text = '') => text.replace(/\u00a0/g, ' ')
  const follow = (
    changes: Readonly<Record<string, ParameterValue>>,
    place: string | null = null,
  ) => {
    const page = drawOnPage(
      <>
        <NextPage place={place} />
        <Reasons />
      </>,
      { scenario: scenarioWith({ 'remedies.jag16-1373.kind': 'terminate', ...changes }) },
    )
    return { ...page, says: () => plain(page.box.querySelector('.ranges')?.textContent) }
  }
  const done = (says: string) => says.includes('may lie outside')

  test('says what is held, delayed and lost between its ends, and that the course takes the middle', async () => {
    const { box, says, actions } = follow({ [MONTHS]: '24 to 48' })
    await until(() => done(says()))
    expect(says()).toContain(
      'JAG: months the period lasts: 24 months to 48 months; figures take the middle, 36 months.',
    )
    expect(says()).toMatch(
      /All places, awards of FY2016, over the range typed: \$[\d.]+ million to \$[\d.]+ million lost for good, drawn at an even pace; \$0 to \$29\.2 million lost for good, at/,
    )
    const label = /even pace: at the most .* over the range typed\. Show the reasons$/
    const most = [...box.querySelectorAll<HTMLButtonElement>('.ranges button')].find((one) =>
      label.test(plain(one.getAttribute('aria-label') ?? '')),
    )!
    press(box.querySelector('.ranges')!, most.textContent)
    const why = plain(box.querySelector('.why')!.textContent)
    expect(why).toContain('most over the range typed')
    expect(why).toMatch(/Most, with JAG: months the period lasts: (?:24|48) months/)
    actions.set(MONTHS, 36)
    await until(() => box.querySelector('.ranges') === null)
  })

  test('runs them together with those of the money, of one place as of all', async () => {
    const { says } = follow({ [MONTHS]: '24 to 48', [SHARE]: '0.2 to 0.5' }, '2255000')
    await until(() => done(says()))
    expect(says()).toContain('New Orleans, LA, awards of FY2016, over the ranges typed: ')
    expect(says()).toContain('figures take the middle, 35 percent.')
  })

  test('says of a rate of interest that it leaves the course as it is', async () => {
    const { box, says } = follow({ 'bridge.rate': '0.02 to 0.06' })
    await until(() => says() !== '')
    expect(says()).toContain('2 percent to 6 percent; figures take the middle, 4 percent.')
    await until(() => !says().includes('being followed'))
    expect(says()).not.toContain('over the range typed')
    expect(box.querySelector('.ranges .fault')).toBeNull()
  })
})
