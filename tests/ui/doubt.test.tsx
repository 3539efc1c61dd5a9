/** The page of doubt: what is uncertain and how it is typed, ranges before draws, draws with reasons, and the one line at their end. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { doubtPath } from '../../src/model/index'
import type { ParameterValue, Scenario } from '../../src/model/index'
import { answerBlocks } from '../../src/ui/doubt/answer-blocks'
import { DoubtPage } from '../../src/ui/doubt/doubt-page'
import type { DrawWorker, Hears } from '../../src/ui/doubt/draw-messages'
import { Reasons } from '../../src/ui/reasons/reasons'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { scenarioWith } from './nation'

/** A worker without a thread of its own: what it answers comes a turn later. */
let failing: 'crash' | 'fault' | null = null
vi.mock('../../src/ui/doubt/start-worker', () => ({
  startWorker(hears: Hears): DrawWorker {
    let open = true
    const answer = answerBlocks((message) =>
      setTimeout(() => {
        if (open) hears.answer(structuredClone(message))
      }),
    )
    return {
      send(message) {
        if (failing === 'crash' && message.say === 'block') {
          failing = null
          setTimeout(() => hears.crashed('out of memory'))
        } else if (failing === 'fault' && message.say === 'block') {
          const { run } = message
          setTimeout(() => hears.answer({ say: 'fault', run, says: 'Draw 30 does not balance.' }))
        } else answer(message)
      },
      end: () => {
        open = false
      },
    }
  },
}))

afterEach(() => {
  failing = null
  clearParts()
})

const SHARE = 'conditions.jag16-1373.share'
const READING = 'conditions.jag16-1373.definition'

const draw = (
  changes: Readonly<Record<string, ParameterValue>> = {},
  file: Partial<Scenario> = {},
  number: string | null = null,
) =>
  drawOnPage(
    <>
      <DoubtPage draw={number} />
      <Reasons />
    </>,
    { scenario: { ...scenarioWith(changes), draws: 100, ...file } },
  )
const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ')
const part = (box: Element, name: string) => plain(box.querySelector(`.doubt-${name}`))
const drawn =
  (box: Element, count = '100') =>
  () =>
    part(box, 'total').includes(`in ${count} draws`)

describe('where nothing is uncertain', () => {
  test('says so and teaches; a button gives the share a range', async () => {
    const { box, page } = draw()
    expect(part(box, 'teach')).toContain('Nothing is uncertain')
    expect(part(box, 'between')).toContain('$29.2 million, whichever way it turns out.')
    press(box, 'Give the share withheld a range')
    await until(drawn(box))
    expect(page.getState().doing.now.scenario.changes[SHARE]).toBe('0.8 to 1')
    expect(part(box, 'list')).toContain('anywhere from 80 % to 100 %')
  })

  test('the other button draws what cannot be told', async () => {
    const { box, page } = draw({ [READING]: 's1373_mayors_2017' })
    expect(part(box, 'between')).toMatch(/at the least \$0, at the most \$29\.2 million/)
    press(box, 'Draw what cannot be told')
    await until(drawn(box))
    expect(page.getState().doing.now.scenario.changes['unknown']).toBe('drawn')
    expect(part(box, 'controls')).toContain('chance')
  })
})

describe('draws', () => {
  test('say of a total where it lies, after the range without chance', async () => {
    const { box } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(drawn(box))
    await until(() => part(box, 'between').includes('at the most'))
    expect(part(box, 'between')).toContain(
      'Withheld, FY2016, JAG: at the least $5.8 million, at the most $14.6 million. As the share',
    )
    const total = part(box, 'total')
    const [, least, most] = /at the least \$([\d.]+) million and at the most \$([\d.]+)/.exec(
      total,
    )!
    expect(Number(least)).toBeGreaterThanOrEqual(5.8)
    expect(Number(most)).toBeLessThanOrEqual(14.6)
    expect(box.querySelectorAll('#draws-picture circle')).toHaveLength(20)
    // One line, once, for who hears the page.
    const spoken = [...box.querySelectorAll('.doubt-page [role=status]')].map(plain).filter(Boolean)
    expect(spoken).toEqual([expect.stringMatching(/^100 draws are made\. Withheld, FY2016, JAG: /)])
  })

  test('are said to lie between every value that may hold, not only the one that is set', async () => {
    const { box } = draw({
      [READING]: 'none',
      [doubtPath(READING)]: 'none 0.5 or letters_2017_04_21 0.5',
      [doubtPath(SHARE)]: '0.2 to 0.5',
    })
    await until(() => part(box, 'between').includes('Every combination'))
    expect(part(box, 'between')).toContain('at the least $0, at the most $14.6 million.')
    await until(drawn(box))
  })

  test('explain the median by the draw that gave it, and open that draw', async () => {
    const { box, page } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(drawn(box))
    press(box.querySelector('.doubt-total .said')!, /million/)
    await until(() => box.querySelector('.why') !== null)
    const why = plain(box.querySelector('.why'))
    expect(why).toContain('Withheld, FY2016, JAG: the median of 100 draws')
    const [, number] = /that draw (\d+) really gave/.exec(why)!
    expect(why).toMatch(/share withheld, in draw \d+/)
    expect(box.querySelector('.why .further a')!.getAttribute('href')).toBe(
      `#doubt=${number}&see=draw`,
    )
    const median = Number(
      /\$([\d,]+)/.exec(plain(box.querySelector('.why .answer')))![1]!.replaceAll(',', ''),
    )
    clearParts()
    const other = draw({ [SHARE]: '0.2 to 0.5' }, {}, number)
    await until(drawn(other.box))
    press(other.box, 'Open this draw as the scenario')
    await until(() => other.page.getState().outcome.totals.withheld === median)
    const { changes, draws, title } = other.page.getState().doing.now.scenario
    expect(typeof changes[SHARE]).toBe('number')
    expect(draws).toBe(0)
    expect(title).toBe(`Nine letters, 2017, draw ${number}`)
    expect(page).not.toBe(other.page)
  })

  test('list places by their chance of losing more than an amount', async () => {
    const { box } = draw({
      [READING]: 's1373_mayors_2017',
      unknown: 'drawn',
      unknown_share: 0.5,
    })
    await until(drawn(box))
    const places = () => part(box, 'places')
    await until(() => places().includes('of 100 draws'))
    expect(places()).toMatch(
      /no places lose anything in every one of 100 draws, eight places in some/,
    )
    press(box.querySelector('.doubt-places')!, 'As a table')
    const rows = [...box.querySelectorAll('.doubt-places tbody tr')]
    expect(rows).toHaveLength(8)
    const chances = rows.map((row) => Number(plain(row.children[2])))
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(chances.every((count) => count > 25 && count < 75)).toBe(true)
    const field = box.querySelector<HTMLInputElement>('.doubt-places input')!
    choose(field, '1 million')
    await until(() => places().includes('more than $1,000,000'))
    expect(box.querySelectorAll('.doubt-places tbody tr').length).toBeLessThan(8)
    choose(box.querySelector('.doubt-places input'), 'much')
    await until(() => places().includes('is not an amount'))
  })

  test('go on when a worker crashes, and say so', async () => {
    failing = 'crash'
    const { box } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(drawn(box))
    expect(plain(box.querySelector('.mended'))).toContain(
      'A worker crashed; another took its place',
    )
  })

  test('keep the last good ones where new ones cannot be made, and say why', async () => {
    const { box, actions } = draw({ [SHARE]: '0.2 to 0.5' })
    await until(drawn(box))
    failing = 'fault'
    actions.set(SHARE, '0.3 to 0.5')
    await until(() => plain(box.querySelector('.doubt-page > .fault')).includes('does not balance'))
    expect(plain(box.querySelector('.doubt-page > .fault'))).toContain('Draw 30 does not balance.')
    expect(box.querySelector('#draws-picture')).not.toBeNull()
    failing = null
    press(box.querySelector('.doubt-page > .fault')!, 'Try again')
    await until(drawn(box))
    expect(box.querySelector('.doubt-page > .fault')).toBeNull()
  })

  test('refuse a number nobody can draw, and offer one', async () => {
    const { box, page } = draw({ [SHARE]: '0.2 to 0.5' })
    const field = () => box.querySelector<HTMLInputElement>('.doubt-fields input')!
    choose(field(), '1,000,000')
    expect(part(box, 'controls')).toContain('1,000,000 draws are more than a scenario may ask for')
    expect(page.getState().doing.now.scenario.draws).toBe(100)
    choose(field(), 'many')
    expect(part(box, 'controls')).toContain('Type a whole number of draws')
    choose(field(), '40')
    await until(drawn(box, '40'))
    press(box, 'Another seed')
    await until(() => page.getState().doing.now.scenario.seed === 1)
  })
})

describe('a doubt is typed', () => {
  const form = (box: Element) => box.querySelector<HTMLFormElement>('.doubt-form')!
  const send = (box: Element) => press(form(box), 'Draw it so')
  const pick = (box: Element, path: string) => choose(box.querySelector('.doubt-list select'), path)
  const inputs = (box: Element) => [...form(box).querySelectorAll('input')]

  test('as a range with a likeliest value, changed, and taken back', async () => {
    const { box, page, actions } = draw()
    pick(box, SHARE)
    choose(form(box).querySelector('select'), 'likely')
    choose(inputs(box)[0], '20 %', 'input')
    choose(inputs(box)[1], '30 %', 'input')
    choose(inputs(box)[2], '10 %', 'input')
    send(box)
    expect(plain(form(box))).toMatch(/outside|high to low/)
    choose(inputs(box)[2], '50 %', 'input')
    send(box)
    await until(drawn(box))
    const changes = () => page.getState().doing.now.scenario.changes
    expect(changes()[doubtPath(SHARE)]).toBe('0.2 to 0.5 likely 0.3')
    expect(part(box, 'list')).toContain('from 20 % to 50 %, most likely about 30 %')
    press(box.querySelector('.doubt-list')!, 'Take back')
    await until(() => box.querySelector('.doubt-teach') !== null)
    expect(changes()[doubtPath(SHARE)]).toBeUndefined()
    actions.undo()
    await until(() => changes()[doubtPath(SHARE)] !== undefined)
  })

  test('as what a court may say, with chances that add up, none of them filled in', async () => {
    const { box, page } = draw()
    const order = page.getState().dataset.orders[0]!.id
    pick(box, `orders.${order}`)
    expect(inputs(box).map(({ value }) => value)).toEqual(['', '', ''])
    send(box)
    expect(plain(form(box))).toContain('none is filled in for you')
    choose(inputs(box)[0], '60', 'input')
    choose(inputs(box)[1], '30 %', 'input')
    send(box)
    expect(plain(form(box))).toContain('The chances add up to 90 %; they have to add up to 100 %.')
    choose(inputs(box)[1], '40', 'input')
    choose(inputs(box)[2], 'ninth circuit', 'input')
    send(box)
    await until(() => box.querySelector('.doubt-form') === null)
    expect(page.getState().doing.now.scenario.changes[`doubt.orders.${order}`]).toBe(
      'yes 0.6 or no 0.4; with ninth circuit',
    )
    expect(part(box, 'list')).toContain('yes: 60 %; no: 40 %; falls together')
  })
})
