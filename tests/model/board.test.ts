/** The teacher's board: many files at once, bad ones listed, equal scenarios run once, and the spread of each total. */
import { describe, expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { findBase } from '../../src/cli/scenario-files'
import {
  MOST_HAND_INS,
  NOTHING_TAKEN,
  allAtOnce,
  boardInSteps,
  notesOn,
  settle,
  simulate,
  takeFiles,
  writeScenario,
} from '../../src/model/index'
import type { GivenFile, Scenario } from '../../src/model/index'

const dataset = shippedDataset([2012, 2013, 2014])
const SHARE = 'conditions.jag16-1373.share'
const base = findBase('nine-letters-2017')

function work(author: string, changes: Scenario['changes'] = {}): string {
  return writeScenario({
    ...base,
    base: 'nine-letters-2017',
    layers: [],
    author,
    changes,
    results: {},
  })
}

function boardOf(files: readonly GivenFile[]) {
  const taken = takeFiles(NOTHING_TAKEN, files)
  return { taken, board: allAtOnce(boardInSteps(dataset, taken.handIns, findBase)) }
}

/** Thirty students, of whom three share each of ten shares. */
const CLASS: readonly GivenFile[] = Array.from({ length: 30 }, (_, n) => ({
  name: `student-${n}.scenario.json`,
  text: work('', { [SHARE]: (n % 10) / 10 }),
}))

describe('thirty files', () => {
  const { taken, board } = boardOf(CLASS)

  test('all are on the board, by the name of their file, and equal scenarios are run once', () => {
    expect(taken.bad).toEqual([])
    expect(board.bad).toEqual([])
    expect(board.rows).toHaveLength(30)
    expect(board.runs).toBe(10)
    expect(board.rows.map(({ name }) => name)).toContain('student-7')
  })

  test('each total is that of the scenario run alone', () => {
    for (const { run, scenario } of board.rows.slice(0, 10)) {
      const { totals } = simulate(dataset, settle(dataset, scenario, findBase))
      expect(run.figures.withheld.value).toBe(totals.withheld)
      expect(run.figures.awarded.value).toBe(totals.awarded)
      expect(run.figures.failing.value).toBe(9)
    }
  })

  test('the spread is that of the figures in order of size', () => {
    const sorted = board.rows.map(({ run }) => run.figures.withheld.value).sort((a, b) => a - b)
    expect(new Set(sorted).size).toBe(10)
    const { total, least, median, most } = board.spreads[0]!
    expect([total, least.value, median.value, most.value]).toEqual([
      'withheld',
      sorted[0],
      (sorted[14]! + sorted[15]!) / 2,
      sorted[29],
    ])
    expect(most.value).toBeGreaterThan(least.value)
  })

  test('what each changed is said in words, and who changed what is counted', () => {
    const one = board.rows.find(({ name }) => name === 'student-3')!
    expect(one.run.changes.map(({ says }) => says)).toEqual([
      expect.stringMatching(/8 U\.S\.C\. 1373.*share withheld: 100 percent \u2192 30 percent$/),
    ])
    expect(board.touched).toHaveLength(1)
    expect(board.touched[0]!.by).toHaveLength(30)
  })
})

describe('files that are not what they should be', () => {
  const bad: readonly (readonly [string, string | null, RegExp])[] = [
    ['empty.json', '', /^empty\.json is empty; hand in/],
    ['cut.json', work('Ann').slice(0, 80), /^cut\.json, line \d+, column \d+: .* write/],
    ['list.json', '[1, 2]', /^list\.json, the file is neither .*; hand in/],
    ['other.json', '{"format": "geojson"}', /^other\.json, format: 'geojson' is neither/],
    ['picture.json', null, /^picture\.json is not text in UTF-8; hand in/],
    ['large.json', `"${'a'.repeat(1_100_000)}"`, /^large\.json.*larger than 1 MiB/],
    ['twice.json', '{"format": "grantflow-scenario", "format": 1}', /^twice\.json.*stands twice/],
    [
      'extra.json',
      work('Ann').replace('"seed"', '"sead"'),
      /^extra\.json, line \d+, column \d+, sead: .*seed/,
    ],
  ]

  test.each(bad)('%s is listed with one sentence', (name, text, says) => {
    const { bad } = takeFiles(NOTHING_TAKEN, [{ name, text }])
    expect(bad).toHaveLength(1)
    expect(bad[0]!.file).toBe(name)
    expect(bad[0]!.says).toMatch(says)
  })

  test('none is fatal: the others are run, and one that cannot be settled is listed too', () => {
    const { taken, board } = boardOf([
      ...CLASS.slice(0, 3),
      ...bad.map(([name, text]) => ({ name, text })),
      { name: 'typo.json', text: work('Bo', { 'conditions.jag16-1373.shair': 1 }) },
      { name: 'far.json', text: work('Cy', { [SHARE]: 7 }) },
      { name: 'year.json', text: work('Di', { year: 1899 }) },
    ])
    expect(board.rows).toHaveLength(3)
    expect(taken.bad).toHaveLength(bad.length)
    expect(board.bad.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^typo\.json: .*shair.*write/),
      expect.stringMatching(/^far\.json: .*share/),
      expect.stringMatching(/^year\.json: year: .*write one of/),
    ])
  })

  test('a board of bad files alone has no spread', () => {
    const { board } = boardOf([{ name: 'empty.json', text: '' }])
    expect([board.rows, board.spreads, board.touched]).toEqual([[], [], []])
  })

  test('a name that would write over a line is set in one', () => {
    const { handIns } = takeFiles(NOTHING_TAKEN, [{ name: 'a\u202e\nb.json', text: work('') }])
    expect(handIns[0]!.file).toBe('a b.json')
  })
})

describe('many files', () => {
  test('the same file counts once and is named once; two students of one name are numbered', () => {
    const ann = { name: 'ann.json', text: work('Ann', { [SHARE]: 0.5 }) }
    const other = { name: 'ann-2.json', text: work('Ann', { [SHARE]: 0.25 }) }
    const taken = takeFiles(takeFiles(NOTHING_TAKEN, [ann, ann]), [ann, other])
    expect(notesOn(taken)).toEqual(['ann.json was given more than once; it counts once.'])
    const board = allAtOnce(boardInSteps(dataset, taken.handIns, findBase))
    expect(board.rows.map(({ name }) => name)).toEqual(['Ann', 'Ann (2)'])
  })

  test('of more than two hundred the first are taken, and how many were left out is said', () => {
    const many = Array.from({ length: MOST_HAND_INS + 7 }, (_, n) => ({
      name: `${n}.json`,
      text: work('', { [SHARE]: 0.5 }),
    }))
    const taken = takeFiles(takeFiles(NOTHING_TAKEN, many.slice(0, 203)), many.slice(203))
    expect(taken.handIns).toHaveLength(MOST_HAND_INS)
    expect(notesOn(taken)).toEqual([
      '7 files were left out: the board holds 200. Clear it, or give fewer.',
    ])
  })
})
