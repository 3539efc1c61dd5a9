/** The shipped law: every reading is there with what it needs, lists hold whom they should, and facts change on their days. */

import { describe, expect, test } from 'vitest'
import { recordedLaw, verdicts } from '../src/model/index'
import { shippedDataset } from '../src/cli/shipped'
import type { Day, LawSettings, RecipientId } from '../src/model/index'

const dataset = shippedDataset()
const coded: LawSettings = { ...recordedLaw, evidence: 'coded' }

/** As collected, the readings of the law; the rest are statutes of other conditions. */
const READINGS = `s1373_mayors_2017 s1373_ca9_2020 s1373_doj_broad_2017 oig_2016 eo13768_9a_eligibility
  eo13768_9a_hinders ag_memo_2017_05_22 jag16_condition jag17_certification jag17_access jag17_notice
  jag17_package jag18_package cops17_scoring psp17 detainer_ice_ddor detainer_academic cis_definition
  dont_ask ilrc_score non_287g tx_sb4 eo14159_s17 eo14218_2a bondi_2025_02_05 eo14287_list
  doj_2025_characteristics dhs_2025_list voca25_condition legal_services_2025 hr2128_2025 s3645_2026`
/** Named nowhere as a reading of its own, but needed to judge a condition or to be named by others. */
const ADDED = `jag18_notice jag18_access jag18_compliance jag18_harboring letters_2017_04_21 hinders_enforcement`

const words = (text: string) => text.trim().split(/\s+/)
const definitions = new Map(dataset.definitions.map((one) => [one.id, one]))
const factsOf = (name: string, recipient?: RecipientId) =>
  dataset.facts.filter(
    (fact) => fact.name === name && (recipient === undefined || fact.recipient === recipient),
  )
const factOn = (name: string, recipient: RecipientId, day: Day) =>
  factsOf(name, recipient).find(({ from, until }) => from <= day && (until === '' || day < until))

describe('readings', () => {
  test('are the 32 collected and those added, and old names still find them', () => {
    expect(words(READINGS)).toHaveLength(32)
    const missing = words(`${READINGS} ${ADDED}`).filter((id) => !definitions.has(id))
    expect(missing).toEqual([])
    expect(definitions.get('s1373_mayors_2017')?.also).toEqual(['narrow-1373'])
    expect(definitions.get('letters_2017_04_21')?.also).toEqual(['nine-letters'])
  })

  test('work through conditions that offer them, and statutes and kinds of policy through none', () => {
    const conditions = new Map(dataset.conditions.map((one) => [one.id, one]))
    for (const { id, binds } of dataset.definitions)
      for (const condition of binds)
        expect.soft(conditions.get(condition)?.definitions, `${id} in ${condition}`).toContain(id)
    const unbound = words(READINGS).filter((id) => definitions.get(id)!.binds.length === 0)
    expect(unbound).toEqual(
      words(`s1373_mayors_2017 s1373_ca9_2020 s1373_doj_broad_2017 oig_2016 jag17_package jag18_package
        detainer_ice_ddor detainer_academic cis_definition dont_ask ilrc_score non_287g`),
    )
  })

  test('give the argument of either side wherever one could be cited', () => {
    const without = words(`${READINGS} ${ADDED}`).filter(
      (id) => definitions.get(id)!.arguments === undefined,
    )
    expect(without).toEqual(['non_287g', 'voca25_condition', 'legal_services_2025'])
  })

  test('were put forward before they were withdrawn', () => {
    const wrong = dataset.definitions.filter(({ from, until }) => until !== '' && until <= from)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('lists', () => {
  test('hold as many places as were named', () => {
    const counts = {
      oig_2016: 10,
      letter_2017_04_21: 9,
      psp_2017_08_03: 4,
      possible_violation_2017_10: 5,
      letter_2017_11_15: 29,
      letter_2018_01_24: 23,
      sf_v_trump_2025_04: 16,
      // 35 names: San Francisco stands for a county and a city.
      doj_2025_08_05: 34,
      doj_delisted: 1,
    }
    for (const [name, count] of Object.entries(counts)) {
      expect.soft(factsOf(name), name).toHaveLength(count)
      expect.soft(dataset.factKinds.find((kind) => kind.name === name)?.list?.complete).toBe(true)
    }
  })

  test('never fall on a county because a city in it is named', () => {
    expect(factOn('doj_2025_08_05', '36061', '2025-09-01')).toBeUndefined()
    expect(factOn('doj_2025_08_05', '3651000', '2025-09-01')?.value).toBe('yes')
  })

  test('know no fact before its day, and a withdrawn list stands no longer', () => {
    for (const kind of dataset.factKinds.filter(({ list }) => list !== undefined))
      for (const fact of factsOf(kind.name)) {
        expect.soft(fact.from >= kind.list!.day, `${kind.name} ${fact.recipient}`).toBe(true)
        expect.soft(fact.until).toBe(kind.list!.until)
        expect.soft(fact.value).toBe('yes')
      }
  })
})

describe('facts', () => {
  test('are known no sooner than they begin, and end after they begin', () => {
    const wrong = dataset.facts.filter(
      ({ from, until, known }) => known < from || (until !== '' && until <= from),
    )
    expect(wrong).toEqual([])
  })

  test('say of no place without a jail what it does in one', () => {
    for (const name of ['detainer_policy', 'release_notice', 'jail_access'])
      for (const fact of factsOf(name)) {
        const jail = factOn('operates_jail', fact.recipient, fact.from)
        if (fact.value === 'no_jail') expect.soft(jail?.value, fact.recipient).toBe('no')
        else expect.soft(jail?.value, fact.recipient).not.toBe('no')
      }
  })

  test('change with the policy of New Orleans, of California and of Miami-Dade', () => {
    const on = (name: string, place: string, day: string) => factOn(name, place, day)?.value
    expect(on('info_status_limit', '2255000', '2016-09-22')).toBe('limited')
    expect(on('info_status_limit', '2255000', '2016-09-23')).toBe('limited_with_savings')
    expect(on('detainer_policy', 'CA', '2017-12-31')).toBe('honors_some')
    expect(on('detainer_policy', 'CA', '2018-01-01')).toBe('declines_all')
    expect(on('detainer_policy', '12086', '2017-01-31')).toBe('honors_some')
    expect(on('detainer_policy', '12086', '2017-02-01')).toBe('honors')
    expect(on('info_status_limit', 'CA', '2021-04-14')).toBeUndefined()
  })

  test('keep the source of every fact that had one', () => {
    const sources = new Map(
      ['12086', '1714000', '2255000', '3240000', '4260000', '55079', 'CA'].map((place) => [
        place,
        factOn('info_status_limit', place, '2017-04-25')?.source,
      ]),
    )
    expect(Object.fromEntries(sources)).toEqual({
      '12086': 'doj-cleared-2017',
      '1714000': 'seventh-circuit-2018',
      '2255000': 'new-orleans-policy-2016',
      '3240000': 'doj-cleared-2017',
      '4260000': 'ed-pa-2017',
      '55079': 'doj-cleared-2017',
      CA: 'ninth-circuit-2020',
    })
  })
})

describe('the ten of the Inspector General in autumn 2017', () => {
  const ten = factsOf('oig_2016').map(({ recipient }) => recipient)
  const five = ['17031', '1714000', '2255000', '3651000', '4260000']
  const found = (definition: string, law: LawSettings, day = '2017-11-01') =>
    verdicts(dataset, { definitions: [definition], places: ten, asOf: day, law })
  const failing = (definition: string, law = coded, day?: Day) =>
    found(definition, law, day)
      .filter(({ before }) => before === 'fails')
      .map(({ place }) => place)
      .sort()

  // A reconstruction: the facts were coded by people who knew the outcome.
  test.each([
    ['s1373_mayors_2017', 0],
    ['s1373_ca9_2020', 0],
    ['detainer_academic', 3],
    ['eo13768_9a_eligibility', 4],
    ['oig_2016', 5],
    ['s1373_doj_broad_2017', 5],
    ['jag16_condition', 5],
    ['jag17_package', 6],
    ['eo13768_9a_hinders', 8],
    ['psp17', 8],
    ['detainer_ice_ddor', 8],
    ['hr2128_2025', 8],
    ['s3645_2026', 8],
    ['tx_sb4', 8],
  ])('%s catches %i', (definition, count) => {
    expect(failing(definition)).toHaveLength(count)
  })

  test('are the same five under the broad reading as the Department named', () => {
    expect(failing('s1373_doj_broad_2017')).toEqual(five)
    expect(factsOf('possible_violation_2017_10').map(({ recipient }) => recipient)).toEqual(five)
  })

  test('are all open under the narrow readings, since no source shows the limits on keeping status', () => {
    expect(found('s1373_mayors_2017', coded).map(({ before }) => before)).not.toContain('meets')
    expect(failing('s1373_doj_broad_2017', recordedLaw)).toEqual(['1714000', '2255000', '4260000'])
  })

  test('held one more in the summer of 2016, before New Orleans changed its policy', () => {
    expect(failing('s1373_mayors_2017', coded, '2016-08-01')).toEqual(['2255000'])
    expect(failing('s1373_mayors_2017', coded, '2016-12-01')).toEqual([])
  })
})
