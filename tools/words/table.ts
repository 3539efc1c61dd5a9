/** The table of every text of the interface: what it says, and which files say it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { jsonTexts } from './json-texts'
import { keysIn } from './keys-of-code'
import { textsIn } from './texts-in'

/** Where the table stands; a translation stands beside it under the code of its language. */
export const TABLE = 'src/ui/text/en.json'

/** Text by text, the files of the tree that say it, as one list with commas. */
export type Table = Readonly<Record<string, string>>

/** Code that reads or writes files, addresses and formulas: its words are signs of a format, the same in every language. */
const FORMATS =
  /^src\/model\/(?:.*(?:scenario-link|rule-parse).*|doubt\/doubt-text\.ts|own-awards\/award-columns\.ts)$|^src\/ui\/(?:components-page|first-paint|unpack|keep-focus)/

/** Whether the texts of a file are the interface's. */
export function isInterface(file: string): boolean {
  if (/^src\/ui\/.*\.json$/.test(file)) return !/tsconfig|^src\/ui\/text\//.test(file)
  return (
    /^src\/(?:ui|model)\/.*\.tsx?$/.test(file) && !FORMATS.test(file) && !file.endsWith('.d.ts')
  )
}

/** The code and data of the interface, by their place in the tree. */
function interfaceFiles(): readonly string[] {
  return ['src/model', 'src/ui'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(isInterface),
  )
}

const readOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every string that code compares somewhere. */
export function codeKeys(): ReadonlySet<string> {
  return new Set(
    interfaceFiles()
      .filter((file) => !file.endsWith('.json'))
      .flatMap((file) => keysIn(readOf(file), file)),
  )
}

/** Read the tree and make the table, sorted by the code of the letters so that it is alike everywhere. */
export function gatherTable(): Table {
  const saidIn = new Map<string, Set<string>>()
  const keys = codeKeys()
  for (const file of interfaceFiles()) {
    const content = readOf(file)
    const texts = file.endsWith('.json')
      ? jsonTexts(content)
      : textsIn(content, file, keys).map(({ text }) => text)
    for (const text of texts)
      saidIn.set(text, (saidIn.get(text) ?? new Set()).add(file.slice('src/'.length)))
  }
  return Object.fromEntries(
    [...saidIn.keys()]
      .toSorted()
      .map((text) => [text, [...saidIn.get(text)!].toSorted().join(', ')]),
  )
}

/** The table as its file holds it. */
export function tableText(table: Table): string {
  return `${JSON.stringify(table, null, 2)}\n`
}
