/** Reads the imports of every source file and holds them against the floors: who may import whom. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** One row of the table: these files may import what matches, and nothing else. The first row that fits counts. */
interface Floor {
  readonly name: string
  readonly files: RegExp
  readonly may: readonly RegExp[]
}

// A folder of the model is one subject; its files reach the others by one step up.
const sibling =
  /^(\.|\.\.|\.\.\/(course|compare|backtest|own-awards|forward|doubt|board|ask|lesson|claims)|\.\/(course|compare|backtest|own-awards|forward|doubt|board|ask|lesson|claims))\/[\w-]+$/
const door = /^(\.\.\/)+model\/index$|^\.\/model\/index$/
// Loaded only when somebody edits a rule, because it brings mathjs.
const ruleParser = /^(\.\.\/)+model\/rule-parse$|^\.\/model\/rule-parse$/
const modelPackages = /^(d3-dsv|valibot)$/
const pictures =
  /^(d3-array|d3-geo|d3-sankey|d3-scale|geojson|topojson-client|topojson-specification|us-atlas\/.+)$/
const pageFile = /^\.{1,2}\/(?!.*(model|cli)\/).+$/
const scenarioFile = /^(\.\.\/)+scenarios\/.+\.json(\?\w+)?$/

const floors: readonly Floor[] = [
  {
    name: 'the vocabulary imports nothing but itself',
    files: /^src\/model\/types\/[\w-]+\.ts$/,
    may: [
      /^\.\/(words|recipients|published|competition|program|law|order|verdict|rule|dataset|scenario|outcome|course|course-settings|withheld|question|ask)$/,
    ],
  },
  {
    name: 'types.ts only lists the vocabulary',
    files: /^src\/model\/types\.ts$/,
    may: [/^\.\/types\/[\w-]+$/],
  },
  {
    name: 'the rule parser is the only file that knows mathjs',
    files: /^src\/model\/rule-parse\.ts$/,
    may: [sibling, /^mathjs\/number$/],
  },
  {
    name: 'links, ids and canonical forms are made by three small packages without side effects',
    files: /^src\/model\/(scenario-(canonical|id|link|link-words)|link-folding)\.ts$/,
    may: [sibling, /^(canonicalize|fflate|@noble\/hashes\/(sha2|utils)\.js)$/],
  },
  {
    name: 'the model imports its own files and two small packages',
    files: /^src\/model\//,
    may: [sibling, modelPackages],
  },
  {
    name: 'views, layouts and words of the page know neither Preact nor the store',
    files: /^src\/ui\/(views\/.+|(.+\/)?[\w-]+-layout|(.+\/)?scale|format)\.ts$/,
    may: [
      door,
      pictures,
      /^\.{1,2}\/(?!.*(model|cli)\/)(?!(.+\/)?(store|[\w-]+-store|use-[\w-]+)$).+$/,
    ],
  },
  {
    name: 'the store is the only file that knows zustand',
    files: /^src\/ui\/store\.ts$/,
    may: [door, pageFile, /^zustand(\/vanilla)?$/],
  },
  {
    name: 'the page imports the model by its door, and its own files',
    files: /^src\/ui\//,
    may: [
      door,
      ruleParser,
      pageFile,
      scenarioFile,
      pictures,
      /^preact(\/\w+)*$/,
      /^@tanstack\/virtual-core$/,
      // Files and links, loaded after the first screen.
      /^(browser-fs-access|idb-keyval)$/,
      // Unfolds what the one file that stands for the page carries inside.
      /^fflate$/,
      // Loaded only when somebody takes a workbook.
      /^write-excel-file\/here$/,
      /^@fontsource-variable\/.+$/,
      // The search: keys of a list under a field, and matching that forgives a letter.
      /^@github\/combobox-nav$/,
      /^@leeoniya\/ufuzzy$/,
      // Places a small box; comes when a term is first asked about.
      /^@floating-ui\/dom$/,
      /^virtual:.+$/,
    ],
  },
  {
    name: 'the command line imports the model by its door, and Node',
    files: /^src\/cli(\.ts|\/)/,
    may: [door, ruleParser, sibling, /^\.\/cli\/[\w-]+$/, /^node:/],
  },
]

const sources = listFiles('src').filter((file) => /\.tsx?$/.test(file))

describe('floors', () => {
  for (const floor of floors) {
    test(floor.name, () => {
      const files = sources.filter((file) => floors.find((row) => row.files.test(file)) === floor)
      const breaks = files.flatMap((file) =>
        readImports(file)
          .filter((target) => !floor.may.some((allowed) => allowed.test(target)))
          .map((target) => `${file} may not import ${target}`),
      )
      expect(breaks).toEqual([])
    })
  }

  test('every source file stands on a floor', () => {
    expect(sources.filter((file) => !floors.some((row) => row.files.test(file)))).toEqual([])
  })

  test('components leave the running of the model to run.ts', () => {
    const runs = sources.filter((file) => file.endsWith('.tsx') && /\bsimulate\(/.test(read(file)))
    expect(runs).toEqual([])
  })

  test('the model raises to no power: engines differ in the last digit', () => {
    const raises = sources.filter((f) => f.startsWith('src/model/') && /\w \*\*=? \w/.test(read(f)))
    expect(raises).toEqual([])
  })

  test('the model has one door: nothing else passes on what another file exports', () => {
    const doors = sources.filter((file) => /^export (type )?[{*][^'=]*from '/m.test(read(file)))
    const vocabulary = 'src/model/types.ts'
    expect(doors.filter((file) => file !== 'src/model/index.ts' && file !== vocabulary)).toEqual([])
  })
})

describe('manners', () => {
  test('no source file is over 300 lines', () => {
    const lengths = sources.map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    console.log(`${sources.length} source files, median ${sorted[sorted.length >> 1] ?? 0} lines`)
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  })

  test('names say what is inside: kebab-case, and no drawer for odds and ends', () => {
    const files = [...sources, ...listFiles('tests'), ...listFiles('tools')]
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|misc)(\/|\.)/.test(file),
    )
    expect(vague).toEqual([])
    expect(sources.filter((file) => !/\/[a-z0-9-]+(\.d)?\.tsx?$/.test(file))).toEqual([])
  })

  test('every source file opens with a sentence that says what it does', () => {
    expect(sources.filter((file) => !read(file).startsWith('/** '))).toEqual([])
  })

  test('data are inert: no code lives beside them', () => {
    const code = listFiles('src/model/data').filter((file) => !/\.(csv|json)$/.test(file))
    expect(code).toEqual([])
  })
})

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** What a file imports, passes on or loads later, as it is written there. */
function readImports(file: string): readonly string[] {
  const text = read(file)
  const patterns = [
    /^(?:import|export)\b[\w\s{},*$]*?\bfrom\s+['"]([^'"]+)['"]/gm,
    /^import\s+['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
}
