/** Measures how plainly the lessons speak: grade 8 or under, short sentences, both sides at equal length. */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { called, everyLesson, lessonFile, textsOf } from './lesson-files'

/** A figure is read at a glance; it counts as one short word. */
const GLANCE = 'this'
const wordsIn = (sentence: string): readonly string[] =>
  sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []

function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/\{[^{}]*\}/g, GLANCE)
    .replaceAll(/\d+/g, GLANCE)
    .split(/(?<=[.?!:;]["”]?)\s+/)
    .filter((sentence) => wordsIn(sentence).length >= 3)
}

/** Grade of Flesch and Kincaid, and the mean words of a sentence. */
function measure(texts: readonly string[]) {
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return {
    grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }),
    mean: words.length / sentences.length,
    longest: sentences.filter((sentence) => wordsIn(sentence).length > 25),
  }
}

interface Guide {
  readonly says: string
  readonly points: readonly { readonly says: string; readonly sources: readonly string[] }[]
  readonly class: readonly { readonly says: string }[]
}
const guide = JSON.parse(lessonFile('guide.json')) as Guide

describe('the words of the lessons', () => {
  test.each(everyLesson.map((lesson) => [called(lesson), lesson] as const))(
    '%s: grade 8 or under, and at most 18 words in a mean sentence',
    (_, lesson) => {
      const { grade, mean, longest } = measure(textsOf(lesson))
      expect(grade).toBeLessThanOrEqual(8)
      expect(mean).toBeLessThanOrEqual(18)
      expect(longest).toEqual([])
    },
  )

  test('the guide is as plain, in five points with sources', () => {
    const texts = [guide.says, ...guide.points.map(({ says }) => says), ...guide.class.map(({ says }) => says)] // prettier-ignore
    const { grade, mean } = measure(texts)
    expect(grade).toBeLessThanOrEqual(8)
    expect(mean).toBeLessThanOrEqual(18)
    expect(guide.points).toHaveLength(5)
    for (const { sources } of guide.points) expect(sources.length).toBeGreaterThan(0)
  })

  test('the file for teachers says the same five points', () => {
    const file = lessonFile('GUIDE.md').replaceAll(/\s+/g, ' ')
    for (const { says } of [...guide.points, ...guide.class]) expect(file).toContain(says)
  })

  test('the two advocates of the hearing have cards of one length', () => {
    for (const { roles } of everyLesson.filter(({ id }) => id === 'council-hearing')) {
      const [one, other] = ['Advocate for the condition', 'Advocate against the condition'].map(
        (name) => {
          const { goal, knows, asks } = roles.find(({ role }) => role === name)!
          return wordsIn(`${goal} ${knows} ${asks}`).length
        },
      )
      expect(Math.abs(one! - other!) / one!).toBeLessThanOrEqual(0.1)
    }
  })
})
