/** A statute's file is refused where its words, its slots or its place in the program are wrong. */
import { expect, test } from 'vitest'
import { loadFiles } from '../../src/cli/load-files'
import { shippedDataset } from '../../src/cli/shipped'
import { readStatutes } from '../../src/model/index'

const files = loadFiles()
const dataset = shippedDataset()
const FILE = 'statutes/usc-34-10424.json'

/** The shipped files with one text of one statute replaced. */
function withText(from: string, to: string): ReadonlyMap<string, string> {
  const text = files.get(FILE)!
  expect(text).toContain(from)
  return new Map([...files, [FILE, text.replace(from, to)]])
}

test.each([
  ['|0.4 percent}', '|0.5 percent}', 'write 0.004 in the law\u2019s words'],
  ['programs.rsat.base_share', 'programs.rsat.base_shar', 'base_share'],
  ['{programs.rsat.base_share|', '{programs.rsat.base_share ', 'a slot is not written as'],
  ['"at": "(a)(2)"', '"at": "(a)(1)"', 'it is there twice'],
  ['"at": "(a)(2)"', '"at": "a2"', 'no designation'],
  ['"program": "rsat"', '"program": "rsad"', 'rsat'],
  ['"heading": "Allocation"', '"steps": [7]', 'has no step 7'],
  ['"source": "olrc-reclassification"', '"source": "olrc"', 'unknown source'],
  ['"folded": true', '"folds": true', "unknown key 'folds'"],
])('%s as %s: %s', (from, to, says) => {
  expect(() => readStatutes(withText(from, to), dataset)).toThrow(says)
})

test('by program, and in the order that the program says', () => {
  const sections = readStatutes(files, dataset).map(
    ({ program, section }) => `${program} ${section}`,
  )
  expect(sections.filter((each) => each.startsWith('title-ii'))).toEqual([
    'title-ii 11131',
    'title-ii 11132',
  ])
})
