/**
 * What the record says of the Inspector General's ten in autumn 2017, of New Orleans and California
 * before and after their changes, and of the orders of 2017 to 2021. A reconstruction on coded facts:
 * it is no part of the proof of published awards.
 */
import { describe, expect, test } from 'vitest'
import { shippedDataset } from '../src/cli/shipped'
import { evidenceOn, protectionOn, recordedLaw, timelineOf, verdicts } from '../src/model/index'
import type { LawSettings } from '../src/model/index'

const dataset = shippedDataset()
const coded: LawSettings = { ...recordedLaw, evidence: 'coded' }
const ten = [
  'CA',
  'CT',
  '1714000',
  '17031',
  '12086',
  '55079',
  '2255000',
  '3651000',
  '3240000',
  '4260000',
]
const [chicago, cook, newOrleans, newYork, philadelphia, california] = [
  '1714000', '17031', '2255000', '3651000', '4260000', 'CA',
] // prettier-ignore

const caughtBy = (definition: string, asOf = '2017-11-01', places: readonly string[] = ten) =>
  verdicts(dataset, { definitions: [definition], places, asOf, law: coded })
    .filter(({ before }) => before === 'fails')
    .map(({ place }) => place)
    .sort()
const findingOf = (definition: string, place: string, asOf: string, law = coded) =>
  verdicts(dataset, { definitions: [definition], places: [place], asOf, law })[0]!

describe('of the ten, with coded facts and whatever orders bar', () => {
  test('the ten are those on the list', () => {
    const evidence = evidenceOn(dataset, '2017-11-01', coded)
    const listed = dataset.recipients.ids.filter((_, i) => evidence.value(i, 'oig_2016') === 'yes')
    expect(listed.sort()).toEqual([...ten].sort())
  })

  test.each(['s1373_mayors_2017', 's1373_ca9_2020'])(
    '%s catches none, and the rest is open',
    (id) => {
      expect(caughtBy(id)).toEqual([])
      const found = verdicts(dataset, {
        definitions: [id],
        places: ten,
        asOf: '2017-11-01',
        law: coded,
      })
      expect(found.filter(({ finding }) => finding === 'unknown').length).toBeGreaterThan(0)
    },
  )

  test.each([
    ['detainer_academic', 3],
    ['eo13768_9a_eligibility', 4],
    ['jag17_package', 6],
    ['eo13768_9a_hinders', 8],
    ['psp17', 8],
    ['hr2128_2025', 8],
    ['s3645_2026', 8],
  ])('%s catches %i', (id, count) => {
    expect(caughtBy(id)).toHaveLength(count)
  })

  test.each(['oig_2016', 's1373_doj_broad_2017', 'jag16_condition'])(
    '%s catches the five that the Department named',
    (id) => {
      expect(caughtBy(id)).toEqual([chicago, cook, newOrleans, newYork, philadelphia].sort())
    },
  )

  test('the package adds California to the five, and the academic reading keeps three of them', () => {
    expect(caughtBy('jag17_package')).toContain(california)
    expect(caughtBy('detainer_academic')).toEqual([cook, newYork, philadelphia].sort())
  })

  test('on sourced facts alone no reading catches more', () => {
    for (const id of ['detainer_academic', 'jag17_package', 'eo13768_9a_hinders']) {
      const found = verdicts(dataset, { definitions: [id], places: ten, asOf: '2017-11-01' })
      const fails = found.filter(({ before }) => before === 'fails').map(({ place }) => place)
      for (const place of fails) expect(caughtBy(id)).toContain(place)
    }
  })
})

describe('the same place on different days', () => {
  test('New Orleans before and after its change of policy', () => {
    const before = findingOf('s1373_mayors_2017', newOrleans!, '2016-06-01')
    const after = findingOf('s1373_mayors_2017', newOrleans!, '2017-06-01')
    expect(before.finding).toBe('fails')
    expect(after.finding).not.toBe('fails')
  })

  test('California before and after SB 54', () => {
    const before = findingOf('detainer_academic', california!, '2017-06-01')
    const after = findingOf('detainer_academic', california!, '2018-06-01')
    expect([before.finding, after.finding]).toEqual(['meets', 'fails'])
  })

  test('no evidence covers early 2016 or the years after the conditions were withdrawn', () => {
    expect(findingOf('detainer_academic', philadelphia!, '2023-01-01').finding).toBe('unknown')
  })
})

describe('orders', () => {
  const lifted = (place: string, condition: string, day: string) =>
    protectionOn(dataset, day)(dataset.recipients.indexOf.get(place)!, condition, 'jag', '2017')

  test('in October 2017 certification bound everyone, notice and access nobody', () => {
    for (const place of ['TX', 'CA', chicago!, '0667000']) {
      expect(lifted(place, 'jag17-certification', '2017-10-20').protected).toBe('no')
      expect(lifted(place, 'jag17-notice', '2017-10-20')).toMatchObject({
        protected: 'yes',
        orders: ['ND_ILL_2017_PI'],
      })
      expect(lifted(place, 'jag17-access', '2017-10-20').protected).toBe('yes')
    }
  })

  test('for FY2017 nothing was enforced in California while it was in court', () => {
    for (const place of ['CA', '0667000', '06037']) {
      for (const condition of ['jag17-certification', 'jag17-access', 'jag17-notice']) {
        expect(lifted(place, condition, '2019-01-15').orders).toContain('BJA_NOTICE_2019')
      }
    }
    expect(lifted('TX', 'jag17-certification', '2019-01-15').protected).not.toBe('yes')
  })

  test('on the day of the mayors’ meeting the order of 2017 was blocked everywhere', () => {
    const on = (day: string) => lifted('TX', 'eo13768-9a', day).protected
    expect([on('2017-04-24'), on('2017-04-25')]).toEqual(['no', 'yes'])
    expect(lifted('TX', 'jag16-1373', '2017-04-25').protected).toBe('no')
  })

  test('the Second Circuit gave back what a notice still left unenforced', () => {
    expect(lifted('NY', 'jag17-access', '2020-02-25').orders).toContain('SDNY_2018')
    expect(lifted('NY', 'jag17-access', '2020-03-15').orders).not.toContain('SDNY_2018')
    expect(lifted('NY', 'jag17-access', '2020-11-05').orders).toContain('OJP_NOTICE_2020')
  })

  test('stand on the timeline of Chicago with their periods', () => {
    const { orders } = timelineOf(dataset, chicago!, { from: '2016-01-01', until: '2021-12-31' })
    const first = orders.find(({ order }) => order === 'ND_ILL_2017_PI')
    expect(first).toMatchObject({
      from: '2017-09-15',
      conditions: ['jag17-access', 'jag17-notice'],
    })
  })
})
