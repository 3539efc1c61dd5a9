/** Peers and award history: who is like whom, and what each fiscal year tells. */
import { describe, expect, test } from 'vitest'
import {
  allAtOnce,
  historyInSteps,
  peersOf,
  programsWithHistory,
  settle,
  simulate,
} from '../../src/model/index'
import { findBase } from '../../src/ui/shipped'
import { nation, scenarioWith } from '../ui/nation'

const outcome = simulate(nation, settle(nation, scenarioWith(), findBase))
const program = outcome.programs[0]!
const { recipients } = nation
const index = (id: string) => recipients.indexOf.get(id)!
const ids = (peers: readonly { readonly recipient: number }[]) =>
  peers.map(({ recipient }) => recipients.ids[recipient])

describe('peers', () => {
  test('of New York City, by what the formula yields: Chicago first', () => {
    const peers = peersOf(nation, {
      recipient: index('3651000'),
      program,
      by: 'formula',
      within: 'nation',
    })
    expect(ids(peers)[0]).toBe('1714000')
    // 4,285,168 / 2,115,810
    expect(peers[0]!.ratio).toBeCloseTo(2.0253, 3)
    expect(peers).toHaveLength(8)
  })

  test('are of one kind, in one state where asked, the most alike first, never the place itself', () => {
    for (const id of ['0124184', '01127', '3611000', 'SD', '4260000']) {
      for (const by of ['formula', 'crimes'] as const) {
        const within = id === 'SD' ? 'nation' : 'state'
        const recipient = index(id)
        const peers = peersOf(nation, { recipient, program, by, within })
        expect(peers.length).toBeGreaterThan(0)
        for (const peer of peers) {
          expect(peer.recipient).not.toBe(recipient)
          expect(recipients.kinds[peer.recipient]).toBe(recipients.kinds[recipient])
          if (within === 'state')
            expect(recipients.states[peer.recipient]).toBe(recipients.states[recipient])
          expect(peer.ratio).toBeGreaterThanOrEqual(1)
        }
        const ratios = peers.map(({ ratio }) => ratio)
        expect(ratios).toEqual(ratios.toSorted((a, b) => a - b))
      }
    }
  })

  test('by residents need a table for local governments, and none for states', () => {
    const people = { program, by: 'people', within: 'nation' } as const
    expect(peersOf(nation, { ...people, recipient: index('3651000') })).toEqual([])
    expect(ids(peersOf(nation, { ...people, recipient: index('CA') }))[0]).toBe('TX')
  })
})

describe('award history', () => {
  const jag = nation.programs.find(({ id }) => id === 'jag')!
  const years = (id: string) => allAtOnce(historyInSteps(nation, jag, index(id)))
  const of = (id: string, year: string) => years(id).find((row) => row.year === year)!

  test('New York City: computed where its counts are held, unknown where nothing tells', () => {
    expect(of('3651000', '2016')).toMatchObject({
      computed: { value: 4_285_168 },
      why: '',
      under: null,
    })
    expect(of('3651000', '2016').published?.dollars).toBe(4_300_000)
    expect(of('3651000', '2018')).toMatchObject({ computed: null, why: 'unfetched' })
    expect(of('3651000', '2023')).toMatchObject({ computed: null, why: 'untold' })
    expect(of('3651000', '2011')).toMatchObject({ computed: null, why: 'no-inputs' })
  })

  test('every year from the first to the last stands there once, in order', () => {
    const named = years('3651000').map(({ year }) => year)
    expect(named).toEqual([...new Set(named)].toSorted())
    const plain = named.filter((year) => /^\d{4}$/.test(year)).map(Number)
    expect(plain.at(-1)! - plain[0]! + 1).toBe(plain.length)
  })

  test('a share under the line is told, and nothing is not the same as unknown', () => {
    expect(of('0124184', '2016')).toMatchObject({ computed: { value: 0 }, under: 9855 })
    expect(of('36061', '2016')).toMatchObject({ computed: null, why: 'uncounted' })
  })

  test('a state’s published allocation with its local governments is not its award', () => {
    const row = of('CA', '2016')
    expect(row.published).toBeUndefined()
    expect(row.shared?.dollars).toBe(30_500_000)
    // Puerto Rico is paid whole: its published award and its allocation are one.
    expect(of('PR', '2016').published?.dollars).toBe(2_444_752)
  })

  test('the program in view comes first, then those with published awards', () => {
    const programs = programsWithHistory(nation, index('CA'))
    expect(programs[0]).toBe('jag')
    const published = (program: string) =>
      nation.published.some((each) => each.program === program && each.of.includes('CA'))
    const told = programs.slice(1).map(published)
    expect(told).toEqual(told.toSorted((a, b) => Number(b) - Number(a)))
  })
})
