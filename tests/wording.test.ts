/** Guards what readers see against loaded terms: places fail a condition under a reading, and are called nothing. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Terms that take a side, or call a place or a person something. Each is the beginning of a word. */
const LOADED = [
  'sanctuar',
  'illegal',
  'alien',
  'crackdown',
  'crack down',
  'defian',
  'defies',
  'defy',
  'offender',
  'violator',
  'scofflaw',
  'lawless',
  'rogue',
  'safe haven',
  'safe harbor',
  'harbors criminal',
  'criminals',
  'flout',
  'thumb',
  'blackmail',
  'extort',
  'bully',
  'punish',
  'crusade',
  'invasion',
  'invader',
  'amnesty',
  'open border',
  'catch and release',
  'catch-and-release',
  'deportation force',
  'dragnet',
  'witch hunt',
  'xenophob',
  'racist',
  'nativist',
  'anti-immigrant',
  'pro-illegal',
  'radical',
  'draconian',
  'egregious',
  'shameful',
] as const

/** Titles that statutes, programs, papers and cases bear; they are named as they are. */
const TITLES = [
  /State Criminal Alien Assistance Program/g,
  /SCAAP[^.;,]*/g,
  /Sex Offender Registration and Notification(?: Act)?/g,
  /sex offender registr\w+|regist(?:ration of|ering) sex offenders/gi,
  // The court's holding on the Texas statute.
  /may not be punished for endorsing/g,
  /Protecting American Communities from Criminal Aliens/g,
  /No Sanctuary for Criminals Act/g,
  /Sanctuary Jurisdictions?/g,
]

const folders = [
  ['src/ui', /\.(tsx?|html)$/],
  ['src/cli', /\.ts$/],
  ['scenarios', /\.scenario\.json$/],
  ['scenarios/lessons', /\.json$/],
  ['src/model/data/definitions', /\.json$/],
  ['src/model/data/conditions', /\.json$/],
  ['src/model/data/orders', /\.json$/],
  ['src/model/data/switches', /\.json$/],
  ['src/model/data/programs', /\.json$/],
  ['src/model/data/facts', /\.(json|csv)$/],
] as const

const files = [
  ...folders.flatMap(([folder, ending]) => list(folder).filter((file) => ending.test(file))),
  'src/model/data/events.csv',
]

/** The text without comments, quotations and official titles, where loaded terms are others' words. */
function ownWords(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  const code = /\.tsx?$/.test(file)
  const said = code ? text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, ' ') : text
  // In the data a quotation stands in curly marks or, within JSON, in escaped straight ones.
  const own = said.replace(/\u201c[^\u201d]*\u201d/g, ' ').replace(/\\"[^"\\]*\\"/g, ' ')
  return TITLES.reduce((left, title) => left.replace(title, ' '), own)
}

function loadedIn(text: string): readonly string[] {
  return LOADED.filter((term) => new RegExp(`(?<![a-z])${term}`, 'i').test(text))
}

describe('the wording', () => {
  test('finds a loaded term, and lets a quotation and a title be', () => {
    expect(loadedIn('a sanctuary city')).toEqual(['sanctuar'])
    expect(loadedIn('unfairly punished')).toEqual(['punish'])
    expect(loadedIn('a reading is held against places')).toEqual([])
  })

  test.each(folders.map(([folder]) => folder))('of %s takes no side', (folder) => {
    const within = files.filter((file) => file.startsWith(`${folder}/`))
    expect(within.length).toBeGreaterThan(0)
    const found = within.flatMap((file) => {
      const loaded = loadedIn(ownWords(file))
      return loaded.length === 0 ? [] : [`${file}: ${loaded.join(', ')}`]
    })
    expect(found).toEqual([])
  })

  test('of the events takes no side', () => {
    expect(loadedIn(ownWords('src/model/data/events.csv'))).toEqual([])
  })

  test('of every finding says what a place does under a reading', () => {
    const words = readFileSync(join(root, 'src/ui/views/verdict-words.ts'), 'utf8')
    for (const said of ['fails the condition under this reading', 'cannot be told', 'protected'])
      expect(words).toContain(said)
  })
})

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}
