/** Measures how plainly the page speaks: the grade that its own sentences ask of a reader, about the ninth at most. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { terms } from '../src/ui/words-page/terms'

const folder = join(import.meta.dirname, '../src/ui')

/** A figure, a name or a law in a sentence is read at a glance; it counts as one short word. */
const GLANCE = 'this'

/** The syllables of an English word, by its groups of vowels. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  // A last e is silent, and so is that of most past forms and plurals.
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0]!)
  // Two vowels that are two sounds, as in re-allocation, recipi-ent and associ-ated.
  const parted = spoken.match(/^reall|ien|(?<![cstgl])i[ao]/g)?.length ?? 0
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1) + parted)
}

/** The school grade that a text asks for (Flesch and Kincaid 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59). */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59
}

/** Whole sentences in a text; what is inserted counts at a glance. */
function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/\d+ (?:U\.S\.C\.|CFR) [\d.()a-zA-Z]+/g, GLANCE)
    .replaceAll(/\$?\d[\d,.]*\d|\$?\d/g, GLANCE)
    .split(/(?<=[.?!]["”]?)\s+(?=\S)/)
    .filter((sentence) => (sentence.match(/[A-Za-z]+/g)?.length ?? 0) >= 4)
}

/** What a file says to readers: its text between tags, and its strings that read as sentences. */
function saidIn(file: string): readonly string[] {
  const code = readFileSync(join(folder, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/(^|\s)\/\/.*$/gm, ' ')
    .replaceAll(/^import .*$/gm, ' ')
  const strings = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"([^"\n]*)"/g)].map(
    (match) => (match[1] ?? match[2] ?? match[3] ?? '').replaceAll(/\$\{[^{}]*\}/g, GLANCE),
  )
  const between = file.endsWith('.tsx')
    ? [...code.replaceAll(/\{' '\}/g, ' ').matchAll(/>([^<>{}=;()]*[a-z][^<>{}=;]*)</g)].map(
        (match) => match[1]!,
      )
    : []
  return [...strings, ...between]
    .map((text) =>
      text
        .replaceAll(/\\u[0-9a-f]{4}|&\w+;/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /^[A-Z“].*[a-z]{2}.* .* .*[.?!]$/.test(text))
    .filter((text) => !/[{}=]|=>|\bconst\b/.test(text))
}

/** The hardest of some sentences, each with its grade. */
function hardest(sentences: readonly string[], count: number): readonly string[] {
  return sentences
    .map((sentence) => ({ sentence, level: grade([sentence]) }))
    .toSorted((a, b) => b.level - a.level)
    .slice(0, count)
    .map(({ sentence, level }) => `${level.toFixed(1)}  ${sentence}`)
}

const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/components-page/.test(file))
  .flatMap((file) => saidIn(file))
  .flatMap((text) => sentencesIn(text))

describe('the reading level', () => {
  test('is measured as published', () => {
    // Two sentences of six words each and of one syllable a word.
    expect(grade(['The cat sat on the mat.', 'The dog ran to the door.'])).toBeCloseTo(-1.45, 2)
    expect(
      ['grant', 'award', 'formula', 'reallocation', 'state', 'withheld', 'recipient'].map(
        syllables,
      ),
    ).toEqual([1, 2, 3, 5, 1, 2, 4])
  })

  test('of the glossary is that of the ninth grade or lower', () => {
    const said = terms.flatMap(({ says }) => sentencesIn(says))
    expect(said.length).toBeGreaterThan(60)
    expect(grade(said)).toBeLessThanOrEqual(8)
    const steep = terms.filter(({ says }) => grade(sentencesIn(says)) > 12)
    expect(steep.map(({ id }) => id)).toEqual([])
  })

  test('of the page’s own sentences is that of the ninth grade or lower', () => {
    const level = grade(own)
    console.log(
      `${own.length} sentences of the page: grade ${level.toFixed(1)}. The hardest:\n${hardest(own, 25).join('\n')}`,
    )
    expect(own.length).toBeGreaterThan(200)
    expect(level).toBeLessThanOrEqual(9)
  })
})
