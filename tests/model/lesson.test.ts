/** Lessons as files: what is read, what is refused and how, the place a seed draws, answers, and a student's work. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { findBase } from '../../src/cli/scenario-files'
import {
  NOTHING_TAKEN,
  allAtOnce,
  answerOf,
  boardInSteps,
  checkAnswer,
  lessonFigures,
  placeOfSeed,
  readLesson,
  readWork,
  sceneScenario,
  takeFiles,
  writeWork,
} from '../../src/model/index'
import type { AskedFigure, LessonQuestion, StudentWork } from '../../src/model/index'

const folder = join(import.meta.dirname, '../../scenarios/lessons')
const text = (id: string) => readFileSync(join(folder, `${id}.lesson.json`), 'utf8')
const dataset = shippedDataset([2012, 2013, 2014])
const byHand = text('jag-by-hand')

/** A lesson's file as a careless hand may change it. */
interface Loose {
  [key: string]: unknown
  minutes: Record<string, string[]>
  steps: { scene: unknown; predict: Record<string, unknown> }[]
}

/** The lesson by hand with something put otherwise. */
function changed(change: (lesson: Loose) => void): string {
  const lesson = JSON.parse(byHand) as Loose
  change(lesson)
  return JSON.stringify(lesson)
}

describe('reading', () => {
  test('every shipped lesson is read, in every edition', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.lesson.json'))
    expect(files).toHaveLength(7)
    for (const file of files) {
      const lesson = readLesson(readFileSync(join(folder, file), 'utf8'), file)
      expect(`${lesson.id}.lesson.json`).toBe(file)
      for (const { id } of lesson.editions)
        expect(readLesson(text(lesson.id), file, id).edition).toBe(id)
    }
  })

  test('what differs by edition is read for one of them', () => {
    const [a, b] = ['immigration', 'penalties'].map((edition) =>
      readLesson(text('give-us-clarity'), 'it', edition),
    )
    expect(a!.figures).not.toEqual(b!.figures)
    expect(Object.keys(a!.figures)).toEqual(Object.keys(b!.figures))
  })

  test.each([
    ['cut off', byHand.slice(0, 300), /^it, line \d+, column \d+: /],
    ['unknown key', changed((l) => (l['tittle'] = 'x')), /^it, tittle: unknown key 'tittle'; write 'title'\.$/],
    ['other format', changed((l) => (l['format'] = 'x')), /^it, format: .*write 'grantflow-lesson'/],
    ['no such step', changed((l) => (l.minutes['20'] = ['two-party'])), /^it, minutes\.20: there is no step 'two-party'; write 'two-parts'\.$/],
    ['a step twice', changed((l) => l.steps.push(l.steps[0]!)), /^it, steps: the id 'the-state' stands twice/],
    ['no such scene', changed((l) => (l.steps[0]!.scene = 'reel')), /^it, steps\.the-state\.scene: there is no scene 'reel'; write 'real'\.$/],
    ['no such figure', changed((l) => (l.steps[0]!.predict.answer = { figure: 'alocation' })), /there is no figure 'alocation'; write 'allocation'\.$/],
    ['a number typed as answer', changed((l) => (l.steps[0]!.predict.answer = 4_400_000)), /^it, steps\.0\.predict\.answer: not an answer; write \{"figure"/],
    ['a choice decided by a number', changed((l) => (l.steps[0]!.predict.kind = 'choice')), /a choice is not a figure; write/],
    ['too long a text', changed((l) => (l['asks'] = 'x'.repeat(5000))), /^it, asks: the text is too long/],
  ])('%s is refused in one sentence', (_, given, says) => {
    expect(() => readLesson(given, 'it')).toThrow(says)
  }) // prettier-ignore

  test('an edition that is not there is refused with the nearest', () => {
    expect(() => readLesson(text('give-us-clarity'), 'it', 'penalty')).toThrow(/no edition 'penalty'; write 'penalties'/) // prettier-ignore
  })
})

describe('the place of a seed', () => {
  const lesson = readLesson(byHand, 'it')

  test('is one of the list, the same each time, and names and figures follow it', () => {
    const drawn = Array.from({ length: 30 }, (_, at) => placeOfSeed(lesson, at + 1))
    expect(drawn.every((id) => lesson.places!.ids.includes(id!))).toBe(true)
    expect(new Set(drawn).size).toBeGreaterThan(3)
    expect(drawn).toEqual(Array.from({ length: 30 }, (_, at) => placeOfSeed(lesson, at + 1)))
    const { place, words, answered } = lessonFigures(dataset, lesson, 4, findBase)
    const index = dataset.recipients.indexOf.get(place!)!
    expect(words.get('place')).toBe(dataset.recipients.names[index])
    expect(answered.get('place_award')!.value).toBeGreaterThan(0)
    expect(JSON.stringify(answered.get('place_award')!.reason)).toContain(words.get('place'))
  })
})

const figure = (value: number, low = value, high = value): AskedFigure => ({
  value, low, high, unit: 'dollars', year: '2016', kind: 'award',
  reason: { says: 'x', value, unit: 'dollars', from: [] },
}) // prettier-ignore
const figures = new Map([['a', figure(100)], ['b', figure(200, 180, 230)], ['c', figure(100)], ['open', figure(NaN)]]) // prettier-ignore
const ask = (more: Partial<LessonQuestion>): LessonQuestion => ({ asks: '?', kind: 'choice', unit: '', choices: ['x', 'y'], answer: null, near: 10, ...more }) // prettier-ignore

describe('answers', () => {
  test.each([
    [{ most: ['a', 'b'] }, 1],
    [{ least: ['a', 'b'] }, 0],
    [{ over: ['b', 'a'] as const }, 0],
    [{ over: ['a', 100] as const }, 1],
    [{ law: 1, cites: '34 U.S.C. 10156' }, 1],
    // Where two are equal, or one is not known, no choice is right.
    [{ most: ['a', 'c'] }, null],
    [{ most: ['a', 'open'] }, null],
    [{ over: ['open', 5] as const }, null],
  ])('%j is decided by the figures', (answer, choice) => {
    expect(answerOf(ask({ answer }), figures)).toMatchObject({ kind: 'choice', choice })
  })

  test.each([
    ['a', 100, 'right'], ['a', 100.9, 'right'], ['a', 109, 'close'], ['a', 91, 'close'], ['a', 111, 'not'],
    ['a', null, 'none'], ['a', '', 'none'], ['a', 'much', 'not'], ['a', NaN, 'not'],
    // Anywhere within what a figure lies between is right.
    ['b', 181, 'right'], ['b', 229, 'right'], ['b', 240, 'close'], ['b', 300, 'not'],
    ['open', 5, 'unknown'],
  ] as const)('%s answered %s is %s', (name, given, result) => {
    const question = ask({ kind: 'number', answer: { figure: name } })
    expect(checkAnswer(question, answerOf(question, figures), given)).toBe(result)
  }) // prettier-ignore
})

describe('a student\u2019s work', () => {
  const work: StudentWork = {
    lesson: 'jag-by-hand', edition: '', minutes: '20', seed: 4, name: 'Ada',
    answers: { 'two-parts': { predicted: 1_760_000 }, 'the-places': { predicted: 500_000 }, __proto__x: { predicted: null } },
    scenario: { ...sceneScenario({ base: 'baseline-2016' }), title: 'Mine' },
  } // prettier-ignore
  const file = writeWork(work)

  test('comes back as it was written', () => {
    expect(readWork(file, 'it')).toEqual(work)
  })

  test.each([
    [file.slice(0, 100), /^it, line \d+/],
    [file.replace('"20"', '"21"'), /^it, minutes: unknown word '21'/],
    [file.replace('"seed": 4', '"seed": -4'), /^it, seed: below 0/],
    [file.replace('"Ada"', `"${'A'.repeat(61)}"`), /^it, name: the text is too long/],
    [file.replace('"predicted": 500000', '"predicted": {}'), /^it, answers\.the-places\.predicted: not an answer/],
    [file.replace('"Mine"', '7'), /^it, scenario\.title: 7 is not text/],
    [file.replace('"answers"', '"answer"'), /^it, answers: the key is missing, and 'answer' is unknown/],
  ])('%# is refused in one sentence', (given, says) => {
    expect(() => readWork(given, 'it')).toThrow(says)
  }) // prettier-ignore

  test('on the board it is checked against the computed key, and a lesson nobody holds is not fatal', () => {
    const lesson = readLesson(byHand, 'it')
    const other = writeWork({ ...work, lesson: 'other', name: 'Bo' })
    const { handIns, bad } = takeFiles(NOTHING_TAKEN, [
      { name: 'a.work.json', text: file },
      { name: 'b.work.json', text: other },
    ])
    expect(bad).toEqual([])
    const find = (id: string) => (id === lesson.id ? lesson : null)
    const board = allAtOnce(boardInSteps(dataset, handIns, findBase, find))
    expect(board.rows.map(({ name, checked }) => [name, checked])).toEqual([
      ['Ada', [{ step: 'two-parts', result: 'right' }, { step: 'the-places', result: 'not' }]],
      ['Bo', []],
    ]) // prettier-ignore
    expect(board.steps.map(({ step, counts }) => [step, counts.right, counts.not])).toEqual([
      ['two-parts', 1, 0],
      ['the-places', 0, 1],
    ])
  })
})
