/** The page's packs: the same dataset as from the files, small enough to open with, and safe to fetch. */

import { unpackGeometry } from '../../src/ui/unpack-geometry'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readDenominators } from '../../src/model/index'
import {
  loadAllPublished,
  loadCrimeYears,
  loadDataset,
  loadDenominators,
  loadGeometry,
  loadLaw,
  loadNames,
  loadPrograms,
  loadPublished,
  loadSources,
} from '../../src/ui/load'
import { readInts, readSigned, readSteps } from '../../src/ui/pack-numbers'
import { buildPacks, listEarly } from '../../tools/pack/all-packs'
import { writeInts, writeSigned, writeSteps } from '../../tools/pack/ints'
import { firstLaw } from '../../tools/pack/pack-law'
import { loadFiles } from '../../src/cli/load-files'
import { shippedDataset } from '../../src/cli/shipped'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { scenarioWith } from './nation'

const BUDGET = 150_000
const files = loadFiles('all')
const dataset = shippedDataset('all')
const packs = buildPacks(files)

/** Answers as a server would; `broken` names packs that fail, each as many times as given. */
function serve(broken: Map<string, number> = new Map()): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /\/packs\/(.+)-[0-9a-f]{8}\.json$/.exec(url)?.[1] ?? url
    asked.push(name)
    const left = broken.get(name) ?? 0
    broken.set(name, left - 1)
    if (left > 0) return new Response('<p>Sorry</p>', { status: 503 })
    return new Response(packs.texts.get(name)!)
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('columns of numbers', () => {
  const whole = fc.array(fc.maxSafeNat())
  test('come back as they were written', () => {
    const same = (read: number[], written: number[]) => expect(read).toEqual(written)
    fc.assert(fc.property(whole, (values) => void same(readInts(writeInts(values)), values)))
    const either = fc.array(fc.integer())
    fc.assert(fc.property(either, (values) => void same(readSigned(writeSigned(values)), values)))
    const rising = fc.array(fc.nat()).map((values) => values.sort((a, b) => a - b))
    fc.assert(fc.property(rising, (values) => void same(readSteps(writeSteps(values)), values)))
  })
  test('pass through JSON unescaped', () => {
    const text = writeInts(Array.from({ length: 5000 }, (_, value) => value))
    expect(JSON.stringify(text)).toBe(`"${text}"`)
  })
})

describe('the page', () => {
  test('opens with at most 150 kB of data, compressed, published awards among it', () => {
    const fetched = [...packs.opening, 'published']
    const sizes = fetched.map((name) => gzipSync(packs.texts.get(name)!, { level: 6 }).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET)
  })

  test('has, in the end, the same dataset as the command line', async () => {
    serve()
    const opened = await loadDataset()
    expect([...opened.local.crime.keys()]).toEqual([2012, 2013, 2014])
    const withAll = await loadCrimeYears(opened, [...dataset.local.crime.keys()])
    const lay = await loadLaw()
    const whole = await loadAllPublished(await loadNames(await loadPrograms(lay(withAll))))
    // Whole columns at once: a difference among ten thousand cells is told shortly.
    expect(whole.recipients.ids.join()).toBe(dataset.recipients.ids.join())
    expect(whole.recipients.names.join()).toBe(dataset.recipients.names.join())
    expect(whole.local.agencies.ids.join()).toBe(dataset.local.agencies.ids.join())
    expect(whole.local.agencies.names.join()).toBe(dataset.local.agencies.names.join())
    for (const [year, crime] of dataset.local.crime) {
      expect(whole.local.crime.get(year)!.counts.join()).toBe(crime.counts.join())
      expect(whole.local.crime.get(year)!.rape.join()).toBe(crime.rape.join())
    }
    // Told apart at once where they are the same; cell by cell only to say where they differ.
    if (!isDeepStrictEqual(whole, dataset)) expect(whole).toEqual(dataset)
    expect([...whole.local.crime.keys()]).toEqual([...dataset.local.crime.keys()])
    expect([...whole.crime.keys()]).toEqual([...dataset.crime.keys()])
    expect([...whole.divisors.keys()]).toEqual([...dataset.divisors.keys()])
  })

  test('computes what it opens with as with the whole law, and names every place the law speaks of', async () => {
    serve()
    const opened = await loadDataset()
    const now = runScenario(opened, scenarioWith(), findBase).outcome
    const lawful = (await loadLaw())(opened)
    const then = runScenario(lawful, scenarioWith(), findBase).outcome
    expect(now.totals).toEqual(then.totals)
    expect(now.programs[0]!.conditions).toEqual(then.programs[0]!.conditions)
    expect(lawful.circuits).toEqual(dataset.circuits)
    expect(lawful.sources.has('usc-28-41')).toBe(true)
    const named = lawful.facts.map(({ recipient }) => recipient)
    expect(
      named.filter((id) => lawful.recipients.names[lawful.recipients.indexOf.get(id)!] === ''),
    ).toEqual([])
  })

  test('opens with the programs every scenario counts, and every source they cite', async () => {
    serve()
    const opened = await loadDataset()
    expect(opened.programs.map(({ id }) => id)).toEqual(['jag'])
    const cited = JSON.stringify([opened.programs, opened.conditions, opened.facts, opened.entered])
    const missing = [...dataset.sources.keys()].filter(
      (id) => cited.includes(`"${id}"`) && !opened.sources.has(id),
    )
    expect(missing).toEqual([])
  })

  test('knows the source of every published award it compares with, and every source when asked', async () => {
    serve()
    const opened = await loadPublished(await loadDataset())
    expect(opened.published.filter(({ source }) => !opened.sources.has(source))).toEqual([])
    expect([...(await loadSources(opened)).sources.keys()]).toEqual([...dataset.sources.keys()])
  })

  test('measures sums by the same tables as the command line', async () => {
    serve()
    const tables = await loadDenominators(await loadDataset())
    const read = readDenominators(files, dataset)
    expect(tables.revenue).toEqual(read.revenue)
    expect(tables.spending).toEqual(read.spending)
    expect(tables.residents.size).toBe(read.residents.size)
    for (const id of ['3651000', '06037', '48201'])
      expect(tables.residents.get(id)).toEqual(read.residents.get(id))
  })

  test('knows from the start the name of everybody who has an award in the opening year', async () => {
    serve()
    const { recipients } = await loadDataset()
    const early = listEarly(firstLaw(dataset))
    expect(early.length).toBeGreaterThan(1000)
    expect(early.map((index) => recipients.names[index])).toEqual(
      early.map((index) => dataset.recipients.names[index]),
    )
    expect(recipients.names[dataset.recipients.indexOf.get('CA-residual')!]).toContain('California')
  })

  test('has an outline for every state and territory, and the middle of nearly every county', async () => {
    serve()
    const { topology, counties } = unpackGeometry(await loadGeometry())
    const states = topology.objects['states']!
    expect(states.type === 'GeometryCollection' && states.geometries.length).toBe(56)
    const known = dataset.recipients.ids.filter((id) => /^\d{5}$/.test(id))
    expect(known.filter((id) => !counties.has(id)).length).toBeLessThan(20)
    const [longitude, latitude] = counties.get('06037')!
    expect(longitude).toBeCloseTo(-118.2, 0)
    expect(latitude).toBeCloseTo(34.3, 0)
  })
})

describe('loading', () => {
  test('tells how far it has come, up to the whole', async () => {
    vi.resetModules()
    serve()
    const load = await import('../../src/ui/load')
    const told: [number, number][] = []
    await load.loadDataset((done, total) => told.push([done, total]))
    expect(told[0]![0]).toBe(0)
    expect(told.at(-1)![0]).toBe(told.at(-1)![1])
    expect(told.every(([done], place) => place === 0 || done >= told[place - 1]![0])).toBe(true)
  })

  test('fails in one sentence and fetches only what is missing when tried again', async () => {
    vi.resetModules()
    const asked = serve(new Map([['crime-2012', 1]]))
    const load = await import('../../src/ui/load')
    await expect(load.loadDataset()).rejects.toThrow(
      'Loading awards, law and crime counts failed: the server answered 503. Try again.',
    )
    expect((await load.loadDataset()).local.crime.size).toBe(3)
    expect(asked.filter((name) => name === 'core').length).toBe(1)
    expect(asked.filter((name) => name === 'crime-2012').length).toBe(2)
  })

  test('refuses a crime year that nobody holds', async () => {
    serve()
    const opened = await loadDataset()
    await expect(loadCrimeYears(opened, [1999])).rejects.toThrow(
      'No local crime counts of 1999 are held; choose another year.',
    )
  })
})
