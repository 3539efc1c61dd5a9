/** Reads a translation of the interface: a file of texts by their English, held against the table. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { pseudo } from './pseudo'
import { TABLE } from './table'

/** The language made by a function, for tests: `en` with accents, a tag of the form that browsers know. */
export const PSEUDO = 'en-x-accents'

/** A language for the page. */
export interface Translation {
  /** Its code as BCP 47 writes it, such as `es` or `zh-Hant`; it also names the file. */
  readonly language: string
  /** The text in this language; undefined where the translation has none. */
  readonly find: (english: string) => string | undefined
}

const FOLDER = 'src/ui/text'

/**
 * Reads the translation into a language.
 * @throws with one sentence a fault: no such file, no object of texts, or a text whose computed parts differ.
 */
export function readTranslation(language: string): Translation {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language))
    throw new Error(`--words ${language} is no language; write its code, such as es or zh-Hant.`)
  if (language === PSEUDO) return { language, find: pseudo }
  const file = `${FOLDER}/${language}.json`
  if (language === 'en' || !existsSync(join(root, file)))
    throw new Error(
      `There is no translation ${file}; make it beside ${TABLE}, each text of that table with its translation. There are: ${languages().join(', ') || 'none yet'}.`,
    )
  const texts = readTexts(readFileSync(join(root, file), 'utf8'), file)
  return { language, find: (english) => texts.get(english) }
}

/** Reads the texts of a translation, and holds the computed parts of each against its English. */
export function readTexts(content: string, file: string): ReadonlyMap<string, string> {
  let read: unknown
  try {
    read = JSON.parse(content)
  } catch {
    throw new Error(`${file} is not JSON; write { "English text": "translation", … }.`)
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Error(`${file} holds no object; write { "English text": "translation", … }.`)
  const texts = new Map<string, string>()
  for (const [english, said] of Object.entries(read)) {
    if (typeof said !== 'string' || said.trim() === '')
      throw new Error(
        `${file}: “${english}” has no text; write its translation, or take the line out to leave it in English.`,
      )
    const fault = holeFault(english, said)
    if (fault !== null) throw new Error(`${file}: “${english}” ${fault}`)
    texts.set(english, said.trim())
  }
  return texts
}

/** What is wrong with the computed parts of a translated text; null where they are those of the English. */
export function holeFault(english: string, said: string): string | null {
  const wanted = holes(english)
  const given = holes(said)
  const missing = wanted.find((hole) => !given.includes(hole))
  if (missing !== undefined)
    return `leaves out ${missing}; write it where the computed part belongs.`
  const extra = given.find((hole, at) => !wanted.includes(hole) || given.indexOf(hole) !== at)
  if (extra === undefined) return null
  return wanted.includes(extra)
    ? `has ${extra} twice; write it once.`
    : `has ${extra}, which the English text does not; take it out.`
}

const holes = (text: string): readonly string[] => text.match(/\{\d+\}/g) ?? []

function languages(): readonly string[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.json') && name !== 'en.json')
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted()
}
