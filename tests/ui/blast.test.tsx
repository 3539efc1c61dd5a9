/** The picture of who feels it: rings add up, numbers open their reasons, a state is chosen and shown alone. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { blastRadius, sumBlast } from '../../src/model/index'
import { BlastPart } from '../../src/ui/next/blast-part'
import { counted } from '../../src/ui/format'
import { layBlast } from '../../src/ui/next/blast-layout'
import { answer } from '../../src/ui/views/answer'
import { blastBands } from '../../src/ui/views/blast-bands'
import { blastCsv } from '../../src/ui/views/blast-table'
import { blastSentence } from '../../src/ui/views/blast-words'
import { rangeWords } from '../../src/ui/views/range-words'
import { drawPart } from './blast-page'
import { choose, clearParts } from './drawn-page'
import { nation } from './nation'

afterEach(clearParts)

describe('nine letters', () => {
  test('the state loses its award, localities what it would have handed on, and keep their own', () => {
    const { box, years, course } = drawPart(<BlastPart />)
    const { rows } = blastRadius(nation, years.years, course)
    const sums = sumBlast(nation, rows)
    const said = box.querySelector('.said')!.textContent!
    expect(said).toContain(`${rangeWords(sums.stopped)} stops at one time or another`)
    expect(said).toContain(`${rangeWords(sums.downstream)} would have reached others below`)
    expect(said).toMatch(/places, inside states that fail\. Felt below: /)
    expect(sums.downstream.value + sums.caught.value + sums.waiting.value).toBe(sums.stopped.value)
    expect([...box.querySelectorAll('.blast-key dt')].map((each) => each.textContent)).toEqual([
      'hit directly',
      'downstream',
      'shielded',
    ])
  })

  test('every number opens reasons whose value is the number, and whose parts add up to it', () => {
    const { box, page } = drawPart(<BlastPart />)
    const numbers = [...box.querySelectorAll<HTMLButtonElement>('.blast-section .num')]
    expect(numbers.length).toBeGreaterThanOrEqual(20)
    for (const number of numbers) {
      act(() => number.click())
      const { asked, dataset, shown } = page.getState()
      const { value, low, high, unit, from } = answer(dataset, shown, asked.at(-1)!)
      const is = Number(value)
      const figure = { value: is, low: low ?? is, high: high ?? is }
      const says = number.textContent!
      // Of a range in a sentence each end is a button of its own.
      const inWords = unit === 'dollars' ? rangeWords(figure) : counted(is, 'place').split(' ')[0]!
      const name = number.getAttribute('aria-label')
      expect([name, inWords.split(' to ').includes(says) || inWords === says]).toEqual([name, true])
      if (unit === 'dollars' && number.closest('table, .blast-own') === null)
        expect(from.reduce((sum, each) => sum + Number(each.value), 0)).toBe(is)
      act(() => page.setState({ asked: [] }))
    }
  })

  test('a state is chosen by its bar and shown alone; pressing it again shows all', () => {
    const { box } = drawPart(<BlastPart />)
    const button = box.querySelector<HTMLButtonElement>('.blast-states button')!
    act(() => button.click())
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(box.querySelector('.blast-picture')!.getAttribute('aria-label')).toContain(
      button.textContent!,
    )
    act(() => button.click())
    expect(box.querySelector('.blast-picture')!.getAttribute('aria-label')).toContain('all states')
    choose(box.querySelector('.choice select'), 'IL')
    expect(box.querySelector('.said')!.textContent).toContain('nothing that others below')
  })

  test('a place opens on its state, says how it stands itself, and may name a joint award', () => {
    const { box, page } = drawPart(<BlastPart place="0667000" />)
    expect(box.querySelector('.blast-own')!.textContent).toMatch(
      /JAG FY2016: shielded, own award goes on/,
    )
    expect(box.querySelector<HTMLSelectElement>('.choice select')!.value).toBe('CA')
    name('3651000')
    expect(box.querySelector('.joint-field .fault')!.textContent).toContain(
      'lie in different states',
    )
    name('06075')
    expect(box.querySelector('.joint-field .fault')).toBeNull()
    const { scenario } = page.getState().doing.now
    expect(scenario.changes['awards.joint.0667000']).toBe('06075')
    function name(members: string) {
      const field = box.querySelector<HTMLInputElement>('.joint-field input')!
      act(() => {
        field.value = members
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      act(() => box.querySelector<HTMLButtonElement>('.joint-field [type=submit]')!.click())
    }
  })

  test('the table lists the rows, and the CSV has all of them', () => {
    const { box, years, course } = drawPart(<BlastPart />)
    act(() => box.querySelector<HTMLButtonElement>('.takes button')!.click())
    const { rows } = blastRadius(nation, years.years, course)
    expect(box.querySelectorAll('.scroll tbody tr').length).toBe(Math.min(200, rows.length))
    expect(blastCsv(nation, rows).trimEnd().split('\n')).toHaveLength(rows.length + 1)
  })

  test('spared by the switch, what must be passed on is shielded', () => {
    const { box } = drawPart(<BlastPart />, { 'law.pass_through_flow_down': 'award_alone' })
    expect(box.textContent).toContain('handed on all the same')
    expect(box.textContent).toContain('reaches the award alone')
  })
})

test('nothing withheld: one true sentence, and no picture', () => {
  const { box } = drawPart(<BlastPart />, {}, 'baseline-2016')
  expect(box.querySelector('.said')!.textContent).toContain('Nothing stops: nobody is hit')
  expect(box.querySelector('.blast-picture')).toBeNull()
  expect(blastSentence(sumBlast(nation, []))).toContain('nobody has to be shielded')
})

test('the area of each ring is its dollars', () => {
  const { years, course } = drawPart(<BlastPart />)
  const bands = blastBands(nation, blastRadius(nation, years.years, course).rows)
  const layout = layBlast(bands, 400)
  const all = bands.reduce((sum, { figure }) => sum + figure.value, 0)
  let inside = 0
  layout.circles.forEach(({ radius }, at) => {
    const area = (radius ** 2 - inside ** 2) / (200 - 2) ** 2
    expect(area).toBeCloseTo(bands[at]!.figure.value / all, 2)
    inside = radius
  })
})
