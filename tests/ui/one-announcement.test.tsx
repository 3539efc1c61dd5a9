/** A fault of a typed value is shown where it was typed and under the sentence, and spoken once. */
import { listParameters } from '../../src/model/index'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { ParameterField } from '../../src/ui/drawers/parameter-field'
import { Said } from '../../src/ui/sentence/said'
import { Spoken } from '../../src/ui/spoken'
import { clearParts, drawOnPage, until } from './drawn-page'
import { nation } from './nation'

afterEach(clearParts)

test('one alert, whatever refuses the value', async () => {
  const parameter = listParameters(nation, '2016').find(({ path }) => path === 'as_of')!
  const { box, page, actions } = drawOnPage(
    <>
      <Said caveat="" elsewhere="" />
      <ParameterField row={{ parameter, value: parameter.value, changed: false }} />
      <Spoken />
    </>,
  )
  const alerts = () =>
    [...box.querySelectorAll('[role=alert]')].filter(({ textContent }) => textContent !== '')
  expect(alerts()).toHaveLength(0)
  act(() => actions.fail('as_of', 'No such day; write it as 2017-04-25.'))
  await until(() => page.getState().fault !== null)
  expect(alerts().map(({ textContent }) => textContent)).toEqual([
    'No such day; write it as 2017-04-25.',
  ])
  expect(box.querySelectorAll('.fault')).toHaveLength(2)
})
