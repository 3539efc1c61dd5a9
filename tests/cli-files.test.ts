/** Files and links on the command line: one id, one result, every fault at once, and nothing written by halves. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantflow, json } from './command-line'
import { sealText } from './hostile/forge-link'
import { frame } from './hostile/scenario-frame'
import { listShipped } from '../src/cli/scenario-files'

let folder = ''
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const printed = async (...words: string[]): Promise<string> => {
  const { code, out, fault } = await grantflow(...words)
  expect([code, fault]).toEqual([0, ''])
  return out.trimEnd()
}
const OLD = '{"format":"grantflow-scenario","version":1,"title":"Old","changes":{"year":2017}}'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('one scenario, however it comes', () => {
  test.each(listShipped())('%s has one id, as file and as link', async (name) => {
    const id = await printed('id', name)
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/)
    const link = await printed('link', name)
    expect(link).toMatch(/^#s=2\.[\w-]+\.[\w-]{4}$/)
    const saved = file(`${name}.scenario.json`, await printed('open', link, '--file'))
    expect(await printed('id', saved)).toBe(id)
    expect(await printed('link', saved)).toBe(link)
  })

  test('spelled otherwise it has the same id and link; with another change it has not', async () => {
    const plain = file('plain.json', frame({ changes: '{"year":2017,"evidence":"coded"}' }))
    const odd = file(
      'odd.json',
      ` {"changes" : {"evidence":"\\u0063oded",\n"year":2.017e3},"version":2.0,"model":1.0e0,"title":"Other",` +
        `"format":"grantflow-scenario","edition":"2026-11","seed":-0}`,
    )
    expect(await printed('id', odd)).toBe(await printed('id', plain))
    const other = file('other.json', frame({ changes: '{"year":2016,"evidence":"coded"}' }))
    expect(await printed('id', other)).not.toBe(await printed('id', plain))
  })

  test('a link gives the result of its file', async () => {
    const link = await printed('link', 'second-circuit-2020', '--page', 'https://example.org/')
    expect(link).toMatch(/^https:\/\/example\.org\/#s=2\./)
    const opened = await json('open', link, '--json')
    const { totals } = await json('run', 'second-circuit-2020', '--json')
    const { available, awarded, withheld } = totals
    expect(opened).toMatchObject({
      schema: 1,
      kind: 'scenario',
      id: await printed('id', 'second-circuit-2020'),
      migratedFrom: null,
      scenario: { base: 'baseline-2017' },
      results: { available, awarded, withheld },
      reproduction: { kind: 'exact' },
    })
    const text = await printed('open', link)
    expect(text).toMatch(/as the link says/)
    expect(text).toMatch(/evidence = "coded"/)
    expect(text).toMatch(/Reproduced exactly/)
  })

  test('figures that its author did not see are said, in dollars', async () => {
    const path = file('drift.json', frame({ results: '{"awarded":1}' }))
    const { reproduction, results } = await json('open', await printed('link', path), '--json')
    expect(reproduction.kind).toBe('differs')
    expect(reproduction.figures[0].difference).toBe(results.awarded - 1)
    expect(reproduction.says).toMatch(/differs by \$274,906,/)
  })
})

describe('check', () => {
  test('lists every fault of the form, by line and column', async () => {
    const path = file(
      'form.json',
      '{\n  "format": "grantflow-scenario",\n  "version": 2,\n  "titel": "A",\n  "changes": {\n    "year": null\n  },\n  "seed": -1\n}',
    )
    const { code, out, fault } = await grantflow('check', path)
    expect([code, out]).toEqual([1, ''])
    const lines = fault.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.join('\n')).toMatch(/line 4, column 3, titel: .*write 'title'/)
    expect(lines.join('\n')).toMatch(/line 6, column 5, changes\.year: /)
    expect(lines.join('\n')).toMatch(/line 8, column 3, seed: /)
  })

  test('lists every name that does not exist and every value that does not fit', async () => {
    const changes = [
      '"programs.jgg.included": true',
      '"programs.jag.state_share": 2',
      '"facts.ZZ.detainer_policy": "honors"',
      '"orders.nowhere": false',
    ]
    const path = file('names.json', frame({ changes: `{\n${changes.join(',\n')}\n}` }))
    const { code, fault } = await grantflow('check', path)
    expect(code).toBe(1)
    const lines = fault.trim().split('\n')
    expect(lines).toHaveLength(4)
    for (const [at, line] of lines.entries()) {
      expect(line).toContain(`names.json, line ${at + 2}, column 1, changes.`)
    }
    expect(fault).toContain("there is no program 'jgg'; write 'jag'")
  })

  test('lists every rule that does not read', async () => {
    const changes = [
      '"programs.jag.share_rule": "import(1)"',
      '"definitions.mine.fails": "nobody == yes"',
    ]
    const path = file('rules.json', frame({ changes: `{\n${changes.join(',\n')}\n}` }))
    const { code, fault } = await grantflow('check', path)
    expect(code).toBe(1)
    expect(fault).toMatch(
      /line 2, column 1, changes\.programs\.jag\.share_rule: .*\n.*line 3, column 1/,
    )
  })

  test('says of an older file that it reads well, and what it is read as', async () => {
    const out = await printed('check', file('old.json', OLD))
    expect(out).toMatch(/old\.json reads well and changes 1 parameter\./)
    expect(out).toMatch(/version 1 of the format and is read as version 2/)
    expect(out).toMatch(/Its id is \w{5}-\w{5}\.$/)
  })

  test.each([
    [frame({ version: '9' }), /version 9 of the format, which is newer/],
    [frame({ base: '"baseline-2061"' }), /base: .*there is no shipped scenario 'baseline-2061'/],
    [frame({ layers: '["nobody"]' }), /there is no shipped scenario 'nobody'/],
    [`${frame({})}x`, /line 1, column \d+: 'x' stands after the end/],
    ['\ud800', /1, column 1: /],
  ])('%# is refused in a sentence', async (text, sentence) => {
    const { code, out, fault } = await grantflow('check', file('bad.json', text))
    expect([code, out]).toEqual([1, ''])
    expect(fault).toMatch(sentence)
    expect(fault.trim().split('\n')).toHaveLength(1)
  })
})

describe('migrate', () => {
  test('prints an older file as one of today, with the same numbers', async () => {
    const old = file('m.json', OLD)
    const now = file('now.json', `${await printed('migrate', old)}\n`)
    expect(readFileSync(old, 'utf8')).toBe(OLD)
    expect(JSON.parse(readFileSync(now, 'utf8'))).toMatchObject({ version: 2, title: 'Old' })
    expect(await printed('id', now)).toBe(await printed('id', old))
    expect(`${await printed('migrate', now)}\n`).toBe(readFileSync(now, 'utf8'))
  })

  test('writes it in its place when asked, and leaves nothing else behind', async () => {
    const path = file('w.json', OLD)
    expect(await printed('migrate', path, '--write')).toMatch(
      /was of version 1; .* as version 2\.$/,
    )
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 2 })
    expect(await printed('migrate', path, '--write')).toMatch(/nothing was written\.$/)
    expect(readdirSync(folder).filter((name) => name.startsWith('w.json'))).toEqual(['w.json'])
  })

  test('writes nothing where the file cannot be read', async () => {
    const text = OLD.replace('"title"', '"titel"')
    const path = file('x.json', text)
    expect((await grantflow('migrate', path, '--write')).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(text)
    const shipped = await grantflow('migrate', 'baseline-2016', '--write')
    expect(shipped.fault).toMatch(/is a shipped scenario; name a file of your own/)
  })
})

describe('diff', () => {
  test('says what one scenario changes that another does not', async () => {
    const { differences, from, to } = await json(
      'diff',
      'baseline-2016',
      'nine-letters-2017',
      '--json',
    )
    expect([from, to]).toEqual([
      await printed('id', 'baseline-2016'),
      await printed('id', 'nine-letters-2017'),
    ])
    expect(differences).toHaveLength(1)
    const text = await printed('diff', 'baseline-2016', 'nine-letters-2017')
    expect(text).toContain(`  ${differences[0].says}`)
    expect(await printed('diff', 'baseline-2016', 'baseline-2016')).toMatch(/no difference/)
  })

  test('as a file computes what the second does', async () => {
    const text = await printed('diff', 'baseline-2016', 'nine-letters-2017', '--file')
    const path = file('difference.json', text)
    const one = await json('run', path, '--json')
    const other = await json('run', 'nine-letters-2017', '--json')
    expect(one.totals).toEqual(other.totals)
    expect(one.awards).toEqual(other.awards)
  })
})

describe('bad input gives sentences and exit code 1', () => {
  test.each([
    [['diff', 'baseline-2016'], /^diff takes a file and another file, and 1 words were given/],
    [['open'], /^open takes a link, and 0 words were given/],
    [['open', 'hello'], /^The link: it holds no scenario; a link to one has #s=2\./],
    [['open', '#s=2.AAAA'], /^The link: it was cut off/],
    [['open', '#s=2.AAAA.AAAA'], /^The link: it was changed on its way/],
    [['open', '#s=2.AAAA.AAAA', '--json', '--file'], /^--json and --file exclude each other/],
    [['open', sealText('["T","","",null,[],"","",0,[{"year":1492}]]')], /^The link, year: there are no inputs/],
    [['link', 'baseline-2016', '--page', 'javascript:alert(1)'], /^--page 'javascript:alert\(1\)' is no address/],
    [['link', 'baseline-2061'], /^There is no scenario or file 'baseline-2061'; write 'baseline-2016'\./],
    [['id', 'baseline-2061'], /^There is no scenario or file 'baseline-2061'/],
    [['lnk', 'baseline-2016'], /^There is no command 'lnk'; write 'link'\./],
  ])('%j', async (words, sentence) => {
    const { code, out, fault } = await grantflow(...words)
    expect([code, out]).toEqual([1, ''])
    expect(fault).toMatch(sentence)
    expect(fault.trim().split('\n')).toHaveLength(1)
  }) // prettier-ignore

  test('a program that asked for JSON is told the code too', async () => {
    const { code, out } = await grantflow('open', '#s=2.AAAA', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ schema: 1, kind: 'refused', code: 'link-cut-off' })
  })

  test('a newer link is shown and not computed', async () => {
    const newer = await json('open', sealText('[]', 3), '--json')
    expect(newer).toMatchObject({ schema: 1, kind: 'newer', version: 3 })
    expect(await printed('open', sealText('[]', 3))).toMatch(/made by a newer Grantflow/)
    expect((await grantflow('open', sealText('[]', 3), '--file')).code).toBe(1)
  })
})
