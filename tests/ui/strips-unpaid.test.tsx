/** The strips under a total say by their pattern what happened to money that was not paid, as everywhere else. */
import { afterEach, expect, test } from 'vitest'
import { TotalStrips } from '../../src/ui/strips/total-strips'
import { clearParts, drawOnPage } from './drawn-page'
import { scenarioWith } from './nation'

afterEach(clearParts)

test.each([
  ['held', 'held'],
  ['lapse', 'lost'],
  ['pro-rata', 'moved'],
])('what is withheld and goes to %s is drawn as %s', (destination, shape) => {
  const { box } = drawOnPage(<TotalStrips program="jag" total="withheld" kind="withheld" />, {
    scenario: scenarioWith({ 'conditions.jag16-1373.destination': destination }),
  })
  const mine = [...box.querySelectorAll('.strip-row.full .shape')]
  expect(mine.map((each) => each.className)).toEqual([`shape full ${shape}`])
  expect(box.querySelectorAll('.strip-row.pale .shape.zero')).toHaveLength(1)
})
