/** Holds every shipped lesson against the model: each figure is answered, each answer computed, and none is typed. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../src/cli/scenario-files'
import {
  answerOf,
  checkAnswer,
  lessonFigures,
  listParameters,
  placeOfSeed,
  settle,
} from '../src/model/index'
import type { Lesson, LessonFigures } from '../src/model/index'
import { sceneScenario } from '../src/model/ask/run-scenes'
import { shipped } from './model/every-program'
import { called, everyLesson, namesOf, textsOf } from './lesson-files'

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1)
const LENGTHS = ['20', '45', '90'] as const

const lessonOf = (id: string, edition = ''): Lesson =>
  everyLesson.find((lesson) => lesson.id === id && (edition === '' || lesson.edition === edition))!

const figuresOf = (lesson: Lesson, seed = 1): LessonFigures =>
  lessonFigures(shipped, lesson, seed, findBase)

describe('the lessons', () => {
  test('are seven, and those on conditions have an edition without immigration', () => {
    const ids = [...new Set(everyLesson.map(({ id }) => id))]
    expect(ids.toSorted()).toEqual([
      'council-hearing',
      'give-us-clarity',
      'jag-by-hand',
      'ranges-not-points',
      'state-in-between',
      'where-money-goes',
      'who-can-withhold',
    ])
    const two = ids.filter((id) => everyLesson.filter((each) => each.id === id).length === 2)
    expect(two).toHaveLength(5)
    for (const id of two) {
      const lesson = lessonOf(id, 'penalties')
      const other = lesson.editions.find((edition) => edition.id !== 'penalties')!
      const texts = textsOf(lesson).filter((text) => text !== other.says)
      expect(texts.filter((text) => /immigra|1373|detainer/i.test(text))).toEqual([])
      expect(JSON.stringify(lesson.figures)).not.toMatch(/1373|jag17|nine-letters/)
    }
  })

  test.each(everyLesson.map((lesson) => [called(lesson), lesson] as const))(
    '%s: each length asks at least twice before it shows, and longer ones hold the shorter',
    (_, lesson) => {
      const steps = new Map(lesson.steps.map((step) => [step.id, step]))
      const used = LENGTHS.map((length) => lesson.minutes[length])
      for (const ids of used) {
        const asked = ids.map((id) => steps.get(id)!).filter(({ predict }) => predict !== null)
        const shown = asked.filter(({ reveal, explain }) => reveal !== '' && explain !== '')
        expect(shown.length).toBeGreaterThanOrEqual(2)
      }
      expect(used[2]).toEqual(expect.arrayContaining([...used[0]!, ...used[1]!]))
      expect(used[2]).toHaveLength(lesson.steps.length)
      expect(lesson.rubric.length).toBeGreaterThanOrEqual(3)
      expect(lesson.handout.before).not.toBe('')
      expect(lesson.sources.filter((source) => !shipped.sources.has(source))).toEqual([])
    },
  )

  test.each(everyLesson.map((lesson) => [called(lesson), lesson] as const))(
    '%s: every figure named in a text is answered for ten seeds, and every answer is computed',
    (_, lesson) => {
      const seeds = lesson.places === null ? [1] : SEEDS
      for (const seed of seeds) {
        const { answered, words } = figuresOf(lesson, seed)
        const named = textsOf(lesson).flatMap(namesOf)
        expect(named.filter((name) => !answered.has(name) && !words.has(name))).toEqual([])
        const without = [...answered].filter(
          ([, { value, reason }]) => !Number.isFinite(value) || reason.says === '',
        )
        expect(without).toEqual([])
        for (const { predict } of lesson.steps) {
          if (predict === null || predict.kind === 'text') continue
          const answer = answerOf(predict, answered)
          const right = answer.kind === 'number' ? answer.figure.value : answer.kind === 'choice' ? answer.choice : null // prettier-ignore
          expect(right).not.toBeNull()
          expect(checkAnswer(predict, answer, right)).toBe('right')
          if (answer.kind === 'choice') expect(predict.choices[answer.choice!]).toBeDefined()
        }
      }
    },
  )

  test.each(everyLesson.map((lesson) => [called(lesson), lesson] as const))(
    '%s: what a step unlocks is a parameter of its scene',
    (_, lesson) => {
      const { scenes } = figuresOf(lesson)
      for (const { scene, unlocks } of lesson.steps) {
        if (unlocks.length === 0) continue
        const { year } = settle(shipped, sceneScenario(scenes[scene]!), findBase)
        const known = listParameters(shipped, year).map(({ path }) => path)
        expect(known).toEqual(expect.arrayContaining([...unlocks]))
      }
    },
  )

  test.each(everyLesson.map((lesson) => [called(lesson), lesson] as const))(
    '%s: no number is typed in a text but a year or a day',
    (_, lesson) => {
      const days = /\b\d{1,2} (?:January|April|September) \d{4}\b|\b(?:19|20)\d\d\b/g
      for (const text of textsOf(lesson)) {
        const left = text.replaceAll(/\{[^{}]*\}/g, '').replaceAll(days, '')
        expect(left).not.toMatch(/\d/)
        expect(left).not.toMatch(/\b(?:seven|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|million|billion)\b/i) // prettier-ignore
      }
    },
  )

  test('ask for no figure in vain: each is told in one of the editions, or another rests on it', () => {
    for (const id of new Set(everyLesson.map((lesson) => lesson.id))) {
      const editions = everyLesson.filter((lesson) => lesson.id === id)
      const rested = editions.flatMap(({ figures }) =>
        Object.values(figures).flatMap((ask) =>
          'add' in ask ? ask.add : 'less' in ask ? ask.less : 'share' in ask ? ask.share : [],
        ),
      )
      const answers = editions.flatMap(({ steps }) =>
        steps.map(({ predict }) => JSON.stringify(predict?.answer ?? '')),
      )
      const told = new Set([...editions.flatMap(textsOf).flatMap(namesOf), ...rested])
      const vain = Object.keys(editions[0]!.figures).filter(
        (name) => !told.has(name) && !answers.some((answer) => answer.includes(`"${name}"`)),
      )
      expect(vain).toEqual([])
    }
  })
})

describe('a place for each student', () => {
  test('is drawn by the seed alone, from places that the figures reach', () => {
    for (const id of ['jag-by-hand', 'state-in-between', 'ranges-not-points']) {
      const lesson = lessonOf(id)
      const drawn = Array.from({ length: 30 }, (_, seed) => placeOfSeed(lesson, seed + 1))
      expect(new Set(drawn).size).toBeGreaterThanOrEqual(Math.min(6, lesson.places!.ids.length))
      expect(placeOfSeed(lesson, 12)).toBe(drawn[11])
      const known = shipped.recipients.indexOf
      expect(lesson.places!.ids.filter((place) => !known.has(place))).toEqual([])
    }
  })

  test('has its own key', () => {
    const lesson = lessonOf('jag-by-hand')
    const awards = SEEDS.map((seed) => figuresOf(lesson, seed).answered.get('place_award')!.value)
    expect(new Set(awards).size).toBeGreaterThan(3)
  })
})
