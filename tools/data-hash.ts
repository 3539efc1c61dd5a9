/** Names the data of an edition by their hash, so that a scenario can say on which data it was run. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario, writeScenario } from '../src/model/index'
import type { Scenario } from '../src/model/index'

const data = join(process.cwd(), 'src/model/data')
const scenarios = join(process.cwd(), 'scenarios')

/** The edition names the hash, and the rules are compiled from the other files. */
const leftOut = ['edition.json', 'rules.json']

/**
 * The hash of the data files, `sha256-` and 64 hexadecimal digits: of one line a file, its path from
 * the data folder and the SHA-256 of its text, in the order of the paths by code unit. Line ends
 * count as a single line feed, whatever a checkout made of them.
 */
function dataHash(): string {
  const lines = Object.entries(fileHashes()).map(([file, hash]) => `${file} ${hash}\n`)
  return `sha256-${sha256(lines.join(''))}`
}

/** The SHA-256 of each data file that the hash is made of, by path. */
function fileHashes(): Readonly<Record<string, string>> {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(data.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !leftOut.includes(file))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      file,
      sha256(readFileSync(join(data, file), 'utf8').replaceAll('\r\n', '\n')),
    ]),
  )
}

/** Where the proof page reads the hash of each file, so that a reader's browser can hash them anew. */
export const LISTED_HASHES = join(process.cwd(), 'src/ui/proof/file-hashes.json')

/** The text of that list. */
export function hashesText(): string {
  return `${JSON.stringify(fileHashes(), null, 2)}\n`
}

/** The text of `edition.json` with the hash of today's files. */
export function editionText(): string {
  const held = JSON.parse(readFileSync(join(data, 'edition.json'), 'utf8')) as object
  const members = Object.entries({ ...held, data: dataHash() })
  return `{\n${members.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The shipped scenarios, by file, as they say on which data and model of today they are run. */
export function shippedTexts(): ReadonlyMap<string, string> {
  const today = JSON.parse(editionText()) as Pick<Scenario, 'edition' | 'data' | 'model'>
  const files = readdirSync(scenarios).filter((file) => file.endsWith('.scenario.json'))
  return new Map(
    files.map((file) => {
      const { edition, data, model } = today
      const scenario = readScenario(readFileSync(join(scenarios, file), 'utf8'), file)
      return [join(scenarios, file), writeScenario({ ...scenario, edition, data, model })]
    }),
  )
}

if (process.argv.includes('--write')) {
  writeFileSync(join(data, 'edition.json'), editionText())
  for (const [file, text] of shippedTexts()) writeFileSync(file, text)
  writeFileSync(LISTED_HASHES, hashesText())
  process.stdout.write(
    'Wrote src/model/data/edition.json, the list of hashes and the shipped scenarios.\n',
  )
}
