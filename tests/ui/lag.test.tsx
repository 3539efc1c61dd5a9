/** Parts that lag read the page as it was shown last; controls and pictures read it as it is, and nothing is lost. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { Stack } from '../../src/ui/files/stack'
import { Lag } from '../../src/ui/lag'
import { Sentence } from '../../src/ui/sentence/sentence'
import { usePage } from '../../src/ui/use-page'
import { clearParts, drawOnPage, until } from './drawn-page'
import { scenarioWith } from './nation'

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'

function Probe(props: { readonly of: string }) {
  const outcome = usePage((state) => state.outcome)
  const { conditions, programs } = outcome.settings
  return <p class={props.of}>{`${conditions[0]!.share} of ${programs.length}`}</p>
}

function Probes() {
  return (
    <>
      <Probe of="now" />
      <Lag>
        <Probe of="lags" />
      </Lag>
    </>
  )
}

const saysIn = (box: Element) => (of: string) => box.querySelector(`.${of}`)!.textContent

describe('a part that lags', () => {
  test('shows a step of a slider a frame after what does not, and the last of many', async () => {
    const { box, actions } = drawOnPage(<Probes />)
    const says = saysIn(box)
    expect([says('now'), says('lags')]).toEqual(['1 of 1', '1 of 1'])
    act(() => actions.set(SHARE, 0.5, SHARE))
    expect([says('now'), says('lags')]).toEqual(['0.5 of 1', '1 of 1'])
    act(() => {
      for (const share of [0.4, 0.3, 0.2]) actions.set(SHARE, share, SHARE)
    })
    await until(() => says('lags') === '0.2 of 1')
    expect(says('now')).toBe('0.2 of 1')
  })

  test('shows other programs at once, for nothing of the old page fits them', () => {
    const { box, actions } = drawOnPage(<Probes />)
    act(() => actions.set('programs.sasp.included', true))
    expect([saysIn(box)('now'), saysIn(box)('lags')]).toEqual(['1 of 2', '1 of 2'])
  })
})

test('the field and the slider of a sentence that lags do not lag', async () => {
  const { box, actions } = drawOnPage(
    <Lag>
      <Sentence />
    </Lag>,
  )
  const field = () => box.querySelector<HTMLInputElement>('input.share')!.value
  const slider = () => box.querySelector<HTMLInputElement>('#share-slider')!
  const amounts = () => [...box.querySelectorAll('.sent .num')].map((each) => each.textContent)
  const before = amounts()
  act(() => actions.set(SHARE, 0.25, SHARE))
  expect(field()).toBe('25')
  expect(slider().value).toBe('25')
  expect(slider().getAttribute('aria-valuetext')).toBe('25 percent withheld')
  expect(amounts()).toEqual(before)
  await until(() => amounts().join() !== before.join())
  expect(field()).toBe('25')
})

test('what is done to the layers from a line that lags loses nothing done since', () => {
  const layers = ['baseline-2016', 'reuters-2016', 'statutory-penalties-2016']
  const { box, page, actions } = drawOnPage(
    <Lag>
      <Stack />
    </Lag>,
    { scenario: { ...scenarioWith(), layers } },
  )
  const earlier = (at: number) => {
    const chip = box.querySelectorAll('.layer')[at]!
    act(() => chip.querySelector<HTMLElement>('[title="Let it count before"]')!.click())
  }
  act(() => actions.set(SHARE, 0.25, SHARE))
  earlier(2)
  earlier(1)
  const { scenario } = page.getState().doing.now
  expect(scenario.layers).toEqual([layers[2], layers[0], layers[1]])
  expect(scenario.changes[SHARE]).toBe(0.25)
})
