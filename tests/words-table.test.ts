/** The table of the interface's texts: it is current, it holds what readers see, and a translation takes its place whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/root.mjs'
import { tellJson } from '../tools/words/json-texts'
import { keysIn } from '../tools/words/keys-of-code'
import { tellPage } from '../tools/words/plugin'
import { pseudo } from '../tools/words/pseudo'
import { rewrite } from '../tools/words/rewrite'
import { gatherTable, TABLE, tableText } from '../tools/words/table'
import { textsIn } from '../tools/words/texts-in'
import { holeFault, readTexts, readTranslation } from '../tools/words/translation'

const textsOf = (code: string, keys: readonly string[] = []) =>
  textsIn(code, 'a.tsx', new Set(keys)).map(({ text }) => text)

function told(code: string, translation: Readonly<Record<string, string>>): string {
  return rewrite(code, textsIn(code, 'a.tsx'), ({ text }) => translation[text] ?? text)
}

describe('the table', () => {
  test('is current', () => {
    const isCurrent = readFileSync(join(root, TABLE), 'utf8') === tableText(gatherTable())
    expect(
      isCurrent,
      'src/ui/text/en.json is stale; run: node tools/run.mjs tools/words/gather.ts --write',
    ).toBe(true)
  })

  test('holds what stands between tags as one text, its computed parts numbered', () => {
    expect(textsOf('const a = <p>Count {n} of\n   the <b>awards</b>.{" "}\n Now</p>')).toEqual([
      'Count {0} of the {1}. Now',
      'awards',
    ])
    expect(textsOf('const a = <p class="big box" title="A hint">{x}</p>')).toEqual(['A hint'])
    expect(textsOf('const a = <p>{open ? "Hide" : "show"}</p>')).toEqual(['Hide', 'show'])
  })

  test('holds templates with their choices, and leaves code, paths, classes and laws out', () => {
    expect(textsOf('const a = `${n} of ${m ? "states" : `all ${k} places`}`')).toEqual([
      '{0} of {1}',
      'states',
      'all {0} places',
    ])
    for (const code of [
      "import a from 'a b'",
      "type A = 'cannot be told'",
      "const a = 'held'",
      "const a = x === 'is held'",
      "const a = find('main h2')".replace('find', 'document.querySelector'),
      "const a = 'M0 3H6'",
      "const a = '34 U.S.C. 10156(d)'",
      'const a = `${x}.svg`',
      "const a = 'src/ui/page.tsx'",
    ])
      expect([code, textsOf(code)]).toEqual([code, []])
  })

  test('takes several words that code compares for a key, and a heading for a text in both places', () => {
    const code = "const a = x === 'cannot be told' || x === 'Fiscal year'"
    expect(keysIn(code, 'a.ts')).toEqual(['cannot be told'])
    expect(textsOf("const b = ['cannot be told', 'Fiscal year']", ['cannot be told'])).toEqual([
      'Fiscal year',
    ])
    expect(textsOf(code)).toEqual(['Fiscal year'])
  })
})

describe('a translation', () => {
  test('takes the place of the English, its computed parts in its own order', () => {
    expect(told('const a = `${n} of ${m}`', { '{0} of {1}': 'von {1} `{0}`' })).toBe(
      'const a = `von ${m} \\`${n}\\``',
    )
    expect(
      told('const a = <p>Of {m}: <b>all</b></p>', { 'Of {0}: {1}': '{1} von {0}', all: 'alle' }),
    ).toBe('const a = <p><b>{"alle"}</b>{" von "}{m}</p>')
    expect(told("const a = ['The end', ' and ']", { 'The end': 'Das "Ende"', and: 'und' })).toBe(
      'const a = ["Das \\"Ende\\"", " und "]',
    )
    expect(told('const a = <p title="A hint" />', { 'A hint': 'Ein Hinweis' })).toBe(
      'const a = <p title={"Ein Hinweis"} />',
    )
  })

  test('changes nothing where it says what the English says', () => {
    const code = 'const a = `a line\\n of ${b ? `it is \\`${c}\\` $` : "no more"} texts`'
    const same = rewrite(code, textsIn(code, 'a.ts'), ({ text }) => text)
    const run = (source: string) =>
      [true, false].map((b) =>
        // The same code run both ways says the same.
        (new Function('b', 'c', `${source}; return a`) as (b: boolean, c: number) => string)(b, 7),
      )
    expect(run(same)).toEqual(run(code))
  })

  test('of data and of the opening page leaves ids and markup alone', () => {
    const glossary = '[{"id":"award","term":"award","says":"Money."}]'
    expect(tellJson(glossary, pseudo)).toBe('[{"id":"award","term":"áwárdřř","says":"Móñéýřř."}]')
    expect(tellPage('<html lang="en"><title>A page</title>', 'es', () => 'Una página')).toBe(
      '<html lang="es"><title>Una página</title>',
    )
  })

  test('with a computed part left out, added or doubled is a fault that names the text', () => {
    expect(holeFault('{0} of {1}', '{1} von {0}')).toBe(null)
    expect(holeFault('{0} of {1}', 'von {1}')).toContain('leaves out {0}')
    expect(holeFault('{0} of it', '{0} von {1}')).toContain('has {1}, which the English')
    expect(holeFault('{0} of it', '{0} von {0}')).toContain('has {0} twice')
    expect(() => readTexts('{"{0} of it": "davon"}', 'de.json')).toThrow(
      'de.json: “{0} of it” leaves out {0}; write it where the computed part belongs.',
    )
    expect(() => readTexts('{"Stop": 3}', 'de.json')).toThrow('de.json: “Stop” has no text')
    expect(() => readTexts('{', 'de.json')).toThrow('de.json is not JSON')
    expect(() => readTexts('[]', 'de.json')).toThrow('de.json holds no object')
    expect(() => readTranslation('xx')).toThrow('There is no translation src/ui/text/xx.json')
    expect(() => readTranslation('../x')).toThrow('is no language')
  })

  test('in the accented language keeps every computed part and is longer by about a third', () => {
    const texts = Object.keys(gatherTable())
    expect(texts.filter((text) => holeFault(text, pseudo(text)) !== null)).toEqual([])
    const length = (all: readonly string[]) => all.join('').length
    const longer = length(texts.map(pseudo)) / length(texts)
    expect(longer).toBeGreaterThan(1.2)
    expect(longer).toBeLessThan(1.4)
  })
})
