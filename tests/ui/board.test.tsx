/** The teacher's board on the page: files through the field and the zone, bad ones listed, every number with reasons. */
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import {
  NOTHING_TAKEN,
  allAtOnce,
  boardInSteps,
  takeFiles,
  writeScenario,
  writeWork,
} from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import { boardCsv } from '../../src/ui/board/board-csv'
import { layClass } from '../../src/ui/board/board-dots-layout'
import { BoardPage } from '../../src/ui/board/board-page'
import { findBase } from '../../src/ui/shipped'
import { clearParts, drawOnPage, press, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'

function text(changes: Scenario['changes']): string {
  return writeScenario({ ...scenarioWith(changes), author: '', results: {} })
}

const CLASS = Array.from({ length: 30 }, (_, n) => ({
  name: `s${String(n).padStart(2, '0')}.json`,
  text: text({ [SHARE]: (n % 10) / 10 }),
}))
const files = CLASS.map((each) => new File([each.text], each.name))

function give(box: Element, given: readonly File[]) {
  const field = box.querySelector<HTMLInputElement>('.board-zone input[type=file]')!
  Object.defineProperty(field, 'files', { value: given, configurable: true })
  // A field that holds files cannot be written to in this stand-in of a browser.
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true })
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
}

const rows = (box: Element) => box.querySelectorAll('.board-students tbody tr')
const status = (box: Element) => box.querySelector('.acts [role=status]')!.textContent

test('thirty files through the field, with bad ones among them: all others are on the board', async () => {
  const { box, page } = drawOnPage(<BoardPage />)
  const before = page.getState().doing.now.scenario
  give(box, [
    ...files,
    new File(['{"format": "geojson"}'], 'map.json'),
    new File([new Uint8Array([0xff, 0xfe, 0x00])], 'photo.json'),
    new File([text({ [SHARE]: 7 })], 'far.json'),
    files[0]!,
  ])
  await until(() => rows(box).length === 30)
  expect(status(box)).toBe('30 students on the board; three files could not be read.')
  const listed = [...box.querySelectorAll('.board-bad li')].map(({ textContent }) => textContent)
  expect(listed).toEqual([
    expect.stringMatching(/^map\.json, format: 'geojson'/),
    expect.stringMatching(/^photo\.json is not text/),
    expect.stringMatching(/^far\.json: .*share/),
    's00.json was given more than once; it counts once.',
  ])
  // The reader's own scenario is left as it was, and nothing of the class is kept.
  expect(page.getState().doing.now.scenario).toBe(before)
  expect(rows(box)[3]!.textContent).toMatch(/^s03.*FY2016.*100 percent \u2192 30 percent/)
  expect(box.querySelector('.board-touched tbody tr')!.textContent).toMatch(
    /share withheld30s00, s01/,
  )
})

test('every number opens reasons, and those of a student are the student’s own run', async () => {
  const { box, page } = drawOnPage(<BoardPage />)
  give(box, files.slice(0, 4))
  await until(() => rows(box).length === 4)
  const numbers = [...box.querySelectorAll<HTMLElement>('.num')]
  expect(numbers).toHaveLength(3 * 3 + 4 * 3 + 1)
  for (const number of numbers) {
    act(() => number.click())
    const about = page.getState().asked.at(-1)!.about
    expect('reason' in about && about.reason.from.length).toBeGreaterThan(0)
  }
  // Four shares of the same nine awards, from nothing to three tenths of $29.2 million.
  expect(box.querySelector('.board-total .said')!.textContent).toBe(
    'least $0, middle $4,380,000, most $8,800,000',
  )
})

function boardOf(count: number) {
  const taken = takeFiles(NOTHING_TAKEN, CLASS.slice(0, count))
  return { taken, board: allAtOnce(boardInSteps(nation, taken.handIns, findBase)) }
}

test('files dropped are taken by the zone alone; clearing leaves nothing behind', async () => {
  const { box } = drawOnPage(<BoardPage />)
  let reached = false
  box.parentElement!.addEventListener('drop', () => (reached = true), { once: true })
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(drop, { dataTransfer: { files: files.slice(0, 2) } })
  act(() => void box.querySelector('.board-zone')!.dispatchEvent(drop))
  await until(() => rows(box).length === 2)
  expect([reached, drop.defaultPrevented]).toEqual([false, true])
  press(box, 'Clear the board')
  expect(rows(box)).toHaveLength(0)
  expect(status(box)).toBe('')
  // What was there before may be given again.
  give(box, files.slice(0, 2))
  await until(() => rows(box).length === 2)
  expect(box.querySelector('.board-bad')).toBeNull()
})

test('the picture has a dot for each student, within its frame, and heaps those who agree', () => {
  const { board } = boardOf(30)
  for (const width of [280, 620]) {
    const values = board.rows.map(({ run }) => run.figures.withheld.value)
    const { dots, height, floor } = layClass(board.spreads[0]!, values, width)
    expect(dots).toHaveLength(30)
    expect(new Set(dots.map(({ x }) => x)).size).toBe(10)
    expect(dots.every(({ x, y }) => x > 0 && x < width && y > 0 && y < floor)).toBe(true)
    expect(height).toBeGreaterThan(floor)
  }
  // Two hundred of one mind still fit.
  const nine = { value: 9, low: 9, high: 9 }
  const one = layClass(
    { total: 'failing', least: nine, median: nine, most: nine },
    Array(200).fill(9),
    280,
  )
  expect(one.height).toBeLessThan(220)
  expect(Math.min(...one.dots.map(({ y }) => y))).toBeGreaterThan(0)
})

test('the file of the board holds every student and every bad file, safe for a spreadsheet', () => {
  const taken = takeFiles(NOTHING_TAKEN, [
    ...CLASS.slice(0, 2),
    { name: '=1+1.json', text: text({}) },
    { name: 'empty.json', text: '' },
  ])
  const board = allAtOnce(boardInSteps(nation, taken.handIns, findBase))
  const lines = boardCsv({ ...board, bad: taken.bad })
    .trim()
    .split('\n')
  expect(lines).toHaveLength(1 + 3 + 1)
  expect(lines[0]).toMatch(/^student,file,scenario_id,fiscal_year,withheld,/)
  expect(lines.some((line) => line.startsWith('='))).toBe(false)
  expect(lines.at(-1)).toMatch(/empty\.json is empty/)
})

test('the work on a lesson is checked step by step; a lesson nobody holds is said', async () => {
  const { box, page } = drawOnPage(<BoardPage />)
  const work = (name: string, lesson: string, predicted: number) =>
    new File(
      [
        writeWork({
          lesson,
          edition: '',
          minutes: '20',
          seed: 3,
          name,
          answers: { 'two-parts': { predicted } },
          scenario: { ...scenarioWith({}), author: '', results: {} },
        }),
      ],
      `${name}.work.json`,
    )
  give(box, [
    work('Ada', 'jag-by-hand', 1_760_000),
    work('Bo', 'jag-by-hand', 5),
    work('Cy', 'x', 5),
  ])
  await until(() => rows(box).length === 3)
  const line = box.querySelector('.board-steps tbody tr')!
  expect([...line.children].map(({ textContent }) => textContent)).toEqual([
    'Two partsjag-by-hand', '1', '0', '1', '0', '0',
  ]) // prettier-ignore
  expect(rows(box)[0]!.textContent).toContain('Two parts: right')
  expect(box.querySelector('.board-bad')!.textContent).toMatch(
    /Cy\.work\.json: its answers are not checked: there is no lesson/,
  )
  act(() => line.querySelector<HTMLElement>('.num')!.click())
  expect(page.getState().asked[0]!.title).toBe('Two parts: right')
})
