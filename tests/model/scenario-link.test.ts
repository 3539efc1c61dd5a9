/** A link holds a whole scenario; cut off, changed or foreign it says so, and never opens as another one. */
import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../quick'
import { findBase, listShipped } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  canonicalScenario,
  forEdition,
  readLink,
  writeLink,
} from '../../src/model/index'
import type { ParameterValue, Scenario } from '../../src/model/index'
import { lettersFromBytes } from '../../src/model/base64url'
import { textHash } from '../../src/model/scenario-id'
import { checkOf } from '../../src/model/scenario-link'
import { linkWords } from '../../src/model/scenario-link-words'
import { anyScenario } from './any-scenario'

const dataset = shippedDataset()
const shipped = listShipped().map((name) => [name, forEdition(dataset, findBase(name))] as const)
const opened = (link: string): Scenario => {
  const found = readLink(link)
  if (found.kind !== 'scenario') throw new Error(JSON.stringify(found))
  return found.scenario
}
const codeOf = (link: string): string => {
  const found = readLink(link)
  return found.kind === 'refused' ? found.code : found.kind
}
/** A link with another payload and a check that agrees with it. */
const forged = (payload: Uint8Array | string, version = 2): string => {
  const letters = typeof payload === 'string' ? payload : lettersFromBytes(payload)
  const head = `s=${version}.${letters}`
  return `#${head}.${checkOf(head)}`
}
const folded = (text: string | Uint8Array): string =>
  forged(
    deflateSync(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
      dictionary: linkWords(),
    }),
  )

describe('a link', () => {
  test('brings a scenario back whole', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = writeLink(scenario)
        const back = opened(link)
        expect(back).toEqual(scenario)
        expect(canonicalScenario(back)).toBe(canonicalScenario(scenario))
        expect(writeLink(back)).toBe(link)
      }),
      { numRuns: runs(300) },
    )
    for (const [, { $schema: _, ...scenario }] of shipped)
      expect(opened(writeLink(scenario))).toEqual(scenario)
  })

  test('is the same whatever the order of the changes', () => {
    const paths = ['facts.CA.no_inquiry', 'facts.06.no_inquiry', 'facts.IL.no_inquiry', 'year']
    const of = (order: readonly string[]) =>
      writeLink({
        ...blankScenario('T'),
        changes: Object.fromEntries(order.map((path) => [path, 'yes'])),
      })
    expect(of(paths.toReversed())).toBe(of(paths))
  })

  test('is short', () => {
    const lengths = shipped.map(([, scenario]) => writeLink(scenario).length)
    expect(lengths.toSorted((a, b) => a - b)[lengths.length >> 1]).toBeLessThan(350)
    for (const [name, { results }] of shipped) {
      const typical = forEdition(dataset, {
        ...blankScenario('What if California met the condition and Chicago did not?'),
        base: name,
        changes: {
          'facts.CA.info_status_limit': 'none',
          'facts.CA.note': 'As the state says',
          'conditions.jag16-1373.share': 0.15,
          'programs.jag.formula_amount': 312_500_000,
        },
        results,
      })
      expect(writeLink(typical).length).toBeLessThan(350)
    }
    const { ids } = dataset.recipients
    const kinds = ['no_inquiry', 'jail_access', 'detainer_policy']
    const changes = Array.from({ length: 200 }, (_, at): [string, ParameterValue] => [
      // Places all over the country, as far apart as 200 can be, on three facts by turns.
      `facts.${ids[(at * 7919) % ids.length]}.${kinds[at % 3]}`,
      ['yes', 'refuses', 'declines_all'][at % 3]!,
    ])
    const many = { ...blankScenario('Two hundred places'), changes: Object.fromEntries(changes) }
    expect(Object.keys(many.changes)).toHaveLength(200)
    expect(writeLink(forEdition(dataset, many)).length).toBeLessThan(1500)
  })

  test('cut off anywhere says so', () => {
    for (const [, scenario] of shipped) {
      const link = writeLink(scenario)
      for (let end = 0; end < link.length; end++) {
        const code = codeOf(link.slice(0, end))
        expect(code).toBe(end < '#s='.length ? 'not-a-scenario' : 'link-cut-off')
      }
    }
  })

  test('changed in one letter is refused', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%&= #'
    for (const [, scenario] of shipped.slice(0, 4)) {
      const link = writeLink(scenario)
      for (let at = 3; at < link.length; at++) {
        const other = letters[(at * 31) % letters.length]!
        if (other === link[at]) continue
        expect(codeOf(link.slice(0, at) + other + link.slice(at + 1))).not.toBe('scenario')
      }
    }
  })

  test('carries a view beside the scenario, which changes nothing in it', () => {
    const view = { place: '3651000', program: 'jag', day: '2017-04-25' }
    const scenario = blankScenario('T')
    const link = writeLink(scenario, view)
    expect(link).toBe(`${writeLink(scenario)}&place=3651000&program=jag&day=2017-04-25`)
    expect(readLink(link)).toMatchObject({ kind: 'scenario', scenario, view })
    const plain = writeLink(scenario)
    for (const tail of ['&place=<b>', '&day=2017-02-30', '&&', '&place', '&x=1', '&place=a&=&'])
      expect(readLink(plain + tail)).toMatchObject({ kind: 'scenario', scenario })
    expect(readLink(`${plain}&place=%00&day=soon`)).toMatchObject({ view: {} })
    expect(writeLink(scenario, { place: '"><script>' })).toBe(plain)
  })

  test('opens from a whole address too', () => {
    const link = writeLink(blankScenario('T'))
    expect(codeOf(`https://example.org/grantflow/${link}`)).toBe('scenario')
    expect(codeOf(`  ${link}\n`)).toBe('scenario')
    expect(codeOf(link.slice(1))).toBe('scenario')
  })

  test.each([
    ['', 'not-a-scenario'],
    ['#', 'not-a-scenario'],
    ['#top', 'not-a-scenario'],
    ['https://example.org/', 'not-a-scenario'],
    ['#s=hello', 'not-a-scenario'],
    ['#s=', 'link-cut-off'],
    ['#s=2', 'link-cut-off'],
    ['#s=2.', 'link-cut-off'],
    ['#s=2.AAAA', 'link-cut-off'],
    ['#s=2.AAAA.AAA', 'link-cut-off'],
    ['#s=2.AAAA.AAAA', 'link-changed'],
    ['#s=2.AA AA.AAAA', 'link-changed'],
    ['#s=2.AAAA.AAAA.AAAA', 'link-changed'],
    [`#s=2.${'A'.repeat(16_384)}.AAAA`, 'too-large'],
    ['#'.repeat(100_000), 'too-large'],
    [forged(''), 'not-a-scenario'],
    [forged('A'), 'not-a-scenario'],
    [forged('AAAA'), 'not-a-scenario'],
    [forged('AAAA', 1), 'no-such-version'],
    [forged('AAAA', 0), 'no-such-version'],
    [forged('AAAA', 3), 'newer'],
    [folded('not JSON'), 'not-json'],
    [folded('"text"'), 'not-a-scenario'],
    [folded('{"title":"T"}'), 'not-a-scenario'],
    [folded('[]'), 'wrong-value'],
    [folded('["T"]'), 'scenario'],
    [folded('["T","","",null,[],"","",0,{"a":1}]'), 'wrong-value'],
    [folded('["T","","",null,[],"","",0,[{"a":1,"a":2}]]'), 'name-twice'],
    [folded('["T","","",null,[],"","",0,[{}],0,0,{},"",1]'), 'not-a-scenario'],
    [folded('["T","","",null,[],"","",0,[{},["facts","f","yes","CA CA"]]]'), 'wrong-value'],
    [folded('["T","","",null,[],"","",0,[{},["facts","f","yes",""]]]'), 'wrong-value'],
    [folded('["T","","",null,[],"","",0,[{},["facts","f",null,"CA"]]]'), 'wrong-value'],
    [folded('["T","","",null,[],"","",0,[{},["facts","f","yes"]]]'), 'wrong-value'],
    [folded('['.repeat(40)), 'too-deep'],
    [folded(Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)), 'not-a-scenario'],
    [folded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d)), 'not-a-scenario'],
    [folded('["\\ud800"]'), 'wrong-value'],
    [folded(' '.repeat(262_145)), 'too-large'],
    [folded(' '.repeat(8_000_000)), 'too-large'],
  ])('%# is told for what it is', (link, code) => {
    expect(codeOf(link)).toBe(code)
  })

  test('that would unfold to far too much is refused', () => {
    const bomb = folded(new Uint8Array(12_000_000))
    expect(bomb.length).toBeLessThan(16_384)
    expect(codeOf(bomb)).toBe('too-large')
  })

  test('that would not open again is not written', () => {
    const long = Array.from({ length: 5000 }, (_, at) => [`p${at}.q`, textHash(String(at))])
    const scenario = { ...blankScenario('T'), changes: Object.fromEntries(long) }
    expect(() => writeLink(scenario)).toThrow(/save it as a file instead/)
    const wide = Array.from({ length: 5000 }, (_, at) => [`p${at}.q`, 'x'.repeat(500)])
    const folds = { ...blankScenario('T'), changes: Object.fromEntries(wide) }
    expect(() => writeLink(folds)).toThrow(/save it as a file instead/)
  })

  test('unfolds by a dictionary that never changes', () => {
    expect(textHash(new TextDecoder().decode(linkWords()))).toBe(
      'sha256-9a5c15292a6c42f3b61ad06160c5d217dec1abb3a2f028f807f1af1071d0440d',
    )
  })
})
