/** Holds the keys of the lessons to the data: a changed datum changes the key, and the made-up state is worked by hand. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../src/cli/scenario-files'
import { lessonFigures, readLesson } from '../src/model/index'
import type { Dataset, Lesson, LessonFigures } from '../src/model/index'
import { shipped } from './model/every-program'
import { everyLesson, lessonFile } from './lesson-files'

const lessonOf = (id: string): Lesson => everyLesson.find((lesson) => lesson.id === id)!

const figuresOf = (lesson: Lesson, seed = 1, dataset: Dataset = shipped): LessonFigures =>
  lessonFigures(dataset, lesson, seed, findBase)

describe('a key', () => {
  /** The shipped data with JAG's own figures changed. */
  const withJag = (change: (jag: Dataset['programs'][number]) => Dataset['programs'][number]) => ({
    ...shipped,
    programs: shipped.programs.map((one) => (one.id === 'jag' ? change(one) : one)),
  })

  test('moves when a datum of the model changes', () => {
    const more = withJag((jag) => {
      const year = jag.years['2016']!
      const formulaAmount = { ...year.formulaAmount, value: year.formulaAmount.value * 2 }
      return { ...jag, years: { ...jag.years, 2016: { ...year, formulaAmount } } }
    })
    for (const [id, name] of [
      ['jag-by-hand', 'place_award'],
      ['state-in-between', 'hand_place'],
      ['give-us-clarity', 'withheld_fourth'],
      ['council-hearing', 'city_award'],
      ['where-money-goes', 'jag_all'],
    ] as const) {
      const before = figuresOf(lessonOf(id)).answered.get(name)!.value
      const after = figuresOf(lessonOf(id), 1, more).answered.get(name)!.value
      expect(after / before).toBeGreaterThan(1.8)
    }
  })

  test('of the made-up state moves when the law’s own share does, and its parts add up', () => {
    const lesson = lessonOf('jag-by-hand')
    const of = (dataset: Dataset) => {
      const { answered } = figuresOf(lesson, 1, dataset)
      return (name: string) => answered.get(name)!.value
    }
    const now = of(shipped)
    const half = of(
      withJag((jag) => ({
        ...jag,
        parameters: jag.parameters.map((one) =>
          one.id === 'state_share' ? { ...one, value: 0.5 } : one,
        ),
      })),
    )
    expect(half('local_part')).toBe(now('allocation') / 2)
    // Worked by hand: (5 % + 6 %) / 2 of 80 million, 40 percent of it local, Elm under 10,000.
    expect(now('allocation')).toBe(4_400_000)
    expect(now('local_part')).toBe(1_760_000)
    expect(now('share_birch')).toBe(Math.round((1_760_000 * 7000) / 24_000))
    expect(now('award_elm')).toBe(0)
    const places = ['ash', 'birch', 'cedar', 'dogwood', 'elm']
    const paid = places.reduce((sum, place) => sum + now(`award_${place}`), now('state_award'))
    expect(paid).toBe(now('allocation'))
  })

  test('shows the arithmetic of the made-up state line by line', () => {
    const { answered } = figuresOf(lessonOf('jag-by-hand'))
    const { reason } = answered.get('share_birch')!
    expect(reason.formula).toContain('local part')
    expect(reason.withNumbers).toContain('1,760,000')
    expect(reason.withNumbers).toContain('7,000')
    expect(reason.from.map(({ value }) => value)).toEqual([1_760_000, 7000])
  })

  test('cannot be typed: a lesson that names a figure it does not ask for is refused', () => {
    const name = 'where-money-goes.lesson.json'
    const wrong = lessonFile(name).replace('"figure": "local_share"', '"figure": "local_shares"')
    expect(() => readLesson(wrong, name)).toThrow(/local_shares.*local_share/)
  })
})
