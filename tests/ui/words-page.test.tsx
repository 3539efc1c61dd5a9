/** Reads the glossary as a stranger would: every term once, in neutral words, with its law; and opens it by hand and by key. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { ROOM_WORDS } from '../../src/ui/words-page/room-words'
import { Term } from '../../src/ui/words-page/term'
import { lawHref } from '../../src/ui/views/law-href'
import { searchTerms, termHref, terms } from '../../src/ui/words-page/terms'
import { WordsPage } from '../../src/ui/words-page/words-page'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'

const root = join(import.meta.dirname, '../..')

afterEach(() => {
  clearParts()
  location.hash = ''
})

describe('the glossary', () => {
  test('has each term once, under an id that an address can bear', () => {
    expect(terms.length).toBeGreaterThanOrEqual(35)
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
    for (const { id } of terms) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('says each in one plain line of whole sentences, and takes no side', () => {
    const wrong = terms.filter(
      ({ says }) =>
        !/^[A-Z].+\.$/.test(says) ||
        says.length > 230 ||
        /alien|illegal|sanctuar|offender|defi(es|ant)|crackdown/i.test(says),
    )
    expect(wrong).toEqual([])
  })

  test('names laws as laws are cited, and sources that are in the list of sources', () => {
    const listed = readFileSync(join(root, 'src/model/data/sources.csv'), 'utf8')
    const ids = new Set(listed.split('\n').map((line) => line.split(',')[0]))
    const cited = /^(U\.S\. Const\.|\d+ (U\.S\.C\.|CFR) \d|Fed\. R\.)/
    const laws = terms.flatMap(({ law }) => (law === '' ? [] : law.split('; ')))
    expect(laws.filter((law) => !cited.test(law))).toEqual([])
    const sources = terms.map(({ source }) => source).filter(Boolean)
    expect(sources.filter((source) => !ids.has(source))).toEqual([])
    // Each law was read: in a text of the list of sources, or where the term says.
    const unread = terms.filter(({ law, source, read }) => law !== '' && !source && !read)
    expect(unread).toEqual([])
  })

  test('leads to the public text of a section of the Code and of a rule', () => {
    expect(lawHref('34 U.S.C. 10156(a)(2)')).toContain('title34-section10156&')
    expect(lawHref('2 CFR 200.339(a)')).toBe('https://www.ecfr.gov/current/title-2/section-200.339')
    expect(lawHref('Fed. R. Civ. P. 65')).toBeNull()
  })

  test('finds a term by its name, its other name, its meaning and its law', () => {
    const ids = (typed: string) => searchTerms(typed).map(({ id }) => id)
    expect(ids('claw')).toEqual(['claw-back'])
    expect(ids('open finding')).toEqual(['open-finding'])
    expect(ids('jail 48')).toEqual(['detainer'])
    expect(ids('200.340')).toEqual(['terminate'])
    expect(ids('')).toHaveLength(terms.length)
    expect(ids('zebra')).toEqual([])
  })

  test('holds every term that the page marks', () => {
    const folder = join(root, 'src/ui')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const marked = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/<Term id="([^"]+)"/g),
      ])
    expect(marked.length).toBeGreaterThan(0)
    const listed = Object.values(ROOM_WORDS).flat()
    const ids = terms.map((term) => term.id)
    expect([...marked.map(([, id]) => id!), ...listed].filter((id) => !ids.includes(id))).toEqual(
      [],
    )
  })
})

describe('a term on the page', () => {
  const drawTerm = () => drawOnPage(<Term id="pass-through">passed through</Term>).box

  test('opens its meaning with its law and a way to all words', async () => {
    const box = drawTerm()
    const opener = box.querySelector<HTMLElement>('.term')!
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    press(box, 'passed through')
    await until(() => box.querySelector('.popover') !== null)
    const meaning = box.querySelector('.popover')!
    expect(opener.getAttribute('aria-expanded')).toBe('true')
    expect(opener.getAttribute('aria-controls')).toBe(meaning.id)
    expect(meaning.getAttribute('role')).toBe('dialog')
    expect(meaning.textContent).toContain('hands on to others')
    expect(meaning.querySelector(`a[href="${termHref('pass-through')}"]`)).not.toBeNull()
    expect(meaning.querySelector('.cite a')!.textContent).toBe('2 CFR 200.1')
    expect(document.activeElement).toBe(meaning)
  })

  test('closes by Escape and by its button, and the focus returns', async () => {
    const box = drawTerm()
    const opener = box.querySelector<HTMLElement>('.term')!
    for (const way of ['Escape', 'button']) {
      press(box, 'passed through')
      await until(() => box.querySelector('.popover') !== null)
      const meaning = box.querySelector('.popover')!
      if (way === 'button') press(meaning, 'Close')
      else
        act(
          () =>
            void meaning.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
            ),
        )
      expect(box.querySelector('.popover')).toBeNull()
      expect(document.activeElement).toBe(opener)
    }
  })

  test('closes when the reader presses elsewhere', async () => {
    const box = drawTerm()
    press(box, 'passed through')
    await until(() => box.querySelector('.popover') !== null)
    act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    expect(box.querySelector('.popover')).toBeNull()
  })
})

describe('the page of words', () => {
  test('shows every term with its law, each under its own id', () => {
    const { box } = drawOnPage(<WordsPage />)
    expect(box.querySelectorAll('.word')).toHaveLength(terms.length)
    for (const { id } of terms) expect(box.querySelector(`h3[id="${id}"]`)).not.toBeNull()
  })

  test('narrows to what is typed, and says what to do when nothing is left', () => {
    const { box } = drawOnPage(<WordsPage />)
    const field = box.querySelector('input')
    choose(field, 'claw', 'input')
    expect(box.querySelectorAll('.word')).toHaveLength(1)
    expect(box.textContent).toContain(`1 of ${terms.length} words`)
    choose(field, 'zebra', 'input')
    expect(box.querySelector('.empty')!.textContent).toContain('No term here holds')
    press(box, 'Show all words')
    expect(box.querySelectorAll('.word')).toHaveLength(terms.length)
  })
})

describe('the words of a room', () => {
  test('lists each term once, at most a dozen, and every one of them opens', () => {
    for (const words of Object.values(ROOM_WORDS)) {
      expect(new Set(words).size).toBe(words.length)
      expect(words.length).toBeLessThanOrEqual(12)
    }
  })
})
