/** Measures how plainly the page speaks: the grade that its own sentences ask of a reader, about the ninth at most. */
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { gatherTable } from '../tools/words/table'
import { terms } from '../src/ui/words-page/terms'

/** A figure, a name or a law in a sentence is read at a glance; it counts as one short word. */
const GLANCE = 'this'
/** The most words of one sentence. */
const LONGEST = 30

/** The school grade that a text asks for (Flesch and Kincaid 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59). */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn)
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []
}

/** Whole sentences in a text; what is inserted counts at a glance. */
function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/(?:\{\d+\})+/g, GLANCE)
    .replaceAll(/\d+ (?:U\.S\.C\.|CFR) [\d.()a-zA-Z]+/g, GLANCE)
    .replaceAll(/\$?\d[\d,.]*\d|\$?\d/g, GLANCE)
    .split(/(?<=[.?!]["”]?)\s+(?=\S)/)
    .filter((sentence) => wordsIn(sentence).length >= 4)
}

const table = gatherTable()
/** What the interface says in whole sentences: with a capital at its start, or a computed part, and a stop at its end. */
const said = Object.keys(table)
  .filter((text) => /^[A-Z“{].*[a-z]{2}.* .* .*[.?!]["”]?$/.test(text))
  .flatMap((text) => sentencesIn(text).map((sentence) => ({ sentence, files: table[text]! })))
const own = said.map(({ sentence }) => sentence)

describe('the reading level', () => {
  test('is measured as published', () => {
    // Two sentences of six words each and of one syllable a word.
    expect(grade(['The cat sat on the mat.', 'The dog ran to the door.'])).toBeCloseTo(-1.45, 2)
    expect(
      ['grant', 'award', 'formula', 'reallocation', 'state', 'withheld', 'recipient'].map(syllable),
    ).toEqual([1, 2, 3, 5, 1, 2, 3])
  })

  test('of the glossary is that of the ninth grade or lower', () => {
    const explained = terms.flatMap(({ says }) => sentencesIn(says))
    expect(explained.length).toBeGreaterThan(60)
    expect(grade(explained)).toBeLessThanOrEqual(8)
    const steep = terms.filter(({ says }) => grade(sentencesIn(says)) > 12)
    expect(steep.map(({ id }) => id)).toEqual([])
  })

  test('of the whole interface is that of the ninth grade or lower', () => {
    const level = grade(own)
    const mean = own.reduce((sum, sentence) => sum + wordsIn(sentence).length, 0) / own.length
    console.log(
      `${own.length} sentences of the interface: grade ${level.toFixed(1)}, ${mean.toFixed(1)} words a sentence.`,
    )
    expect(own.length).toBeGreaterThan(900)
    expect(level).toBeLessThanOrEqual(9)
    expect(mean).toBeLessThanOrEqual(18)
  })

  test('is not spoilt by single long sentences', () => {
    const long = said
      .map(({ sentence, files }) => ({ count: wordsIn(sentence).length, sentence, files }))
      .filter(({ count }) => count > LONGEST)
      .toSorted((a, b) => b.count - a.count)
    expect(long.map(({ count, sentence, files }) => `${count} ${files}: ${sentence}`)).toEqual([])
  })
})
