/** The fields in the text of the law: what they show, take and refuse, by keyboard and by ear. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { act } from 'preact/test-utils'
import { loadFiles } from '../../src/cli/load-files'
import { readStatutes, slotsOf } from '../../src/model/index'
import { LawSection } from '../../src/ui/law/law'
import { clearParts, drawOnPage, press, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

// Nothing is far away here.
vi.stubGlobal('IntersectionObserver', undefined)

const statutes = readStatutes(loadFiles(), nation)
const programs = [...new Set(statutes.map(({ program }) => program))]
const slots = statutes.flatMap((statute) =>
  statute.paragraphs.flatMap((paragraph) =>
    slotsOf(paragraph).map((slot) => ({ statute, paragraph, slot })),
  ),
)
const supply = async () => ({ statutes, sources: nation.sources })
const yearOf = (program: string) => (program === 'rsat' ? '2018' : '2016')
/** Programs alone: no condition of another year is in the way. */
const alone = (changes: Parameters<typeof scenarioWith>[0]) => ({
  ...scenarioWith(changes),
  base: null,
})

afterEach(clearParts)

describe('the fields', () => {
  async function draw(program = 'jag', changes: Parameters<typeof scenarioWith>[0] = {}) {
    const scenario = alone({
      'programs.jag.included': program === 'jag',
      [`programs.${program}.included`]: true,
      year: yearOf(program),
      ...changes,
    })
    const drawn = drawOnPage(<LawSection program={program} supply={supply} />, { scenario })
    await until(() => drawn.box.querySelector('.statute') !== null)
    return drawn
  }
  const fields = (box: Element) => [...box.querySelectorAll<HTMLInputElement>('.stat-box input')]
  const type = (field: HTMLInputElement, text: string) =>
    act(() => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const key = (field: HTMLElement, name: string) =>
    act(() => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      )
    })
  const inForce = (drawn: Awaited<ReturnType<typeof draw>>, path: string) =>
    drawn.page.getState().doing.now.scenario.changes[path]

  test('typing changes the scenario, strikes the law, moves the other half and writes the amendment', async () => {
    const drawn = await draw()
    const [weight, rest] = fields(drawn.box)
    expect([weight!.value, rest!.value]).toEqual(['50', '50'])
    weight!.focus()
    type(weight!, '40')
    expect(inForce(drawn, 'programs.jag.population_weight')).toBe(0.4)
    expect(document.activeElement).toBe(weight)
    expect(rest!.value).toBe('60')
    expect(drawn.box.querySelector('.stat-field del')?.textContent).toContain('50 percent')
    expect(weight!.closest('[role=insertion]')).not.toBeNull()
    await until(() => drawn.box.querySelectorAll('.stat-line.changed').length === 2)
    expect(drawn.box.querySelector('.stat-amendment')?.textContent).toContain(
      'inserting \u201c40 percent\u201d',
    )
    expect(drawn.box.textContent).toContain('instead of 50')
  })

  test('a range is taken; what cannot be read says what to write, and leaves the scenario alone', async () => {
    const drawn = await draw()
    const [weight] = fields(drawn.box)
    type(weight!, '20 to 50')
    expect(inForce(drawn, 'programs.jag.population_weight')).toBe('0.2 to 0.5')
    type(weight!, 'half')
    act(() => {
      weight!.dispatchEvent(new Event('focusout', { bubbles: true }))
    })
    expect(drawn.box.querySelector('[role=alert]')?.textContent).toContain('is not a share')
    expect(weight!.getAttribute('aria-invalid')).toBe('true')
    expect(inForce(drawn, 'programs.jag.population_weight')).toBe('0.2 to 0.5')
  })

  test('by keyboard: arrows step, the value is spoken with its unit, a reset keeps the focus in the field', async () => {
    const drawn = await draw()
    const minimum = fields(drawn.box)[2]!
    expect(minimum.getAttribute('aria-valuetext')).toBe('0.25 percent')
    minimum.focus()
    key(minimum, 'ArrowUp')
    expect(inForce(drawn, 'programs.jag.minimum_share')).toBe(0.003)
    expect(fields(drawn.box)[3]!.value).toBe('0.3')
    const reset = minimum.closest('.stat-field')!.querySelector<HTMLButtonElement>('.stat-reset')!
    expect(reset.getAttribute('aria-label')).toContain('to 0.25 percent')
    reset.focus()
    act(() => reset.click())
    expect(inForce(drawn, 'programs.jag.minimum_share')).toBeUndefined()
    expect(document.activeElement).toBe(minimum)
  })

  test('what is left of one is typed as it stands, and the heading follows its field', async () => {
    const drawn = await draw()
    const local = fields(drawn.box).find((field) =>
      field.closest('.stat-para')!.textContent.startsWith('(2) '),
    )!
    type(fields(drawn.box)[5]!, '30')
    expect(inForce(drawn, 'programs.jag.state_share')).toBe(0.7)
    expect(local).toBeDefined()
    type(fields(drawn.box)[6]!, '25,000')
    expect(inForce(drawn, 'programs.jag.threshold')).toBe(25_000)
    expect(drawn.box.querySelector('.stat-head ins')?.textContent).toBe('$25,000')
  })

  test('every field has a name of its own, and every number can be taken back at once', async () => {
    const drawn = await draw('jag', {
      'programs.jag.threshold': 20_000,
      'programs.jag.state_share': 0.5,
    })
    const names = fields(drawn.box).map(
      ({ id }) => drawn.box.querySelector(`label[for="${id}"]`)!.textContent,
    )
    // The smallest award stands twice in one paragraph.
    expect(new Set(names).size).toBeGreaterThanOrEqual(names.length - 1)
    press(drawn.box, 'Reset every number to the law')
    expect(inForce(drawn, 'programs.jag.threshold')).toBeUndefined()
    expect(inForce(drawn, 'programs.jag.state_share')).toBeUndefined()
  })

  test('crime years are a list where the year has others to choose', async () => {
    const drawn = await draw('jag', { year: '2023' })
    const list = drawn.box.querySelector<HTMLSelectElement>('.stat-box select')!
    expect([...list.options].map(({ text }) => text)).toEqual([
      'three most recent years',
      'three years from 2018 to 2020',
    ])
    act(() => {
      list.value = 'before-transition'
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(inForce(drawn, 'programs.jag.crime_years')).toBe('before-transition')
    expect((await draw('jag')).box.querySelector('.stat-box select')).toBeNull()
  })

  test.each(programs)('%s: the text, its fields and the rule beside it', async (program) => {
    const drawn = await draw(program)
    const wanted = slots.filter(
      ({ statute, paragraph, slot }) =>
        statute.program === program &&
        paragraph.text?.includes(slot.words) === true &&
        !slot.path.endsWith('crime_years'),
    )
    expect(fields(drawn.box).length).toBeGreaterThan(0)
    expect(fields(drawn.box).length).toBeLessThanOrEqual(wanted.length)
    expect(drawn.box.querySelectorAll('.stat-margin button').length).toBeGreaterThan(0)
  })

  test('where the text did not come, the steps stand in our words, with a way to ask again', async () => {
    let calls = 0
    const failing = async () => {
      calls += 1
      if (calls === 1)
        throw new Error('Loading the text of the law failed: no connection. Try again.')
      return supply()
    }
    const drawn = drawOnPage(<LawSection program="jag" supply={failing} />)
    await until(() => drawn.box.textContent.includes('no connection'))
    expect(drawn.box.querySelectorAll('.stat-steps li').length).toBe(6)
    press(drawn.box, 'Try again')
    await until(() => drawn.box.querySelector('.statute') !== null)
  })
})
