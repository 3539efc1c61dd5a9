/** The shipped law: orders end when the docket table says, switches and conditions resolve, events keep their days, words stay neutral. */

import { describe, expect, test } from 'vitest'
import { loadFiles } from '../src/cli/load-files'
import { listShipped, openScenarioFile } from '../src/cli/scenario-files'
import { shippedDataset } from '../src/cli/shipped'
import type { Day, Order } from '../src/model/index'

const files = loadFiles('all')
const { orders, switches, events, conditions, definitions } = shippedDataset()
const order = (id: string): Order => orders.find((one) => one.id === id)!
const courts = orders.filter((one) => one.by === 'court' && one.bars.length > 0)
const onJag = courts.filter(({ bars }) => bars.some((id) => /^jag1[78]-/.test(id)))

/** The first day on which an order is no longer what it was: its own end, or a later order's act other than upholding it. */
function endOf(id: string): Day | '' {
  const acts = orders.flatMap((later) =>
    later.acts.some(({ on, does }) => on === id && does !== 'affirms') ? [later.from] : [],
  )
  return [...acts, order(id).until].filter((day) => day !== '').sort()[0] ?? ''
}

/** Ends the docket table gives to the day. */
const ends: Readonly<Record<string, Day>> = {
  ND_CAL_2017_PI: '2017-11-20',
  ND_CAL_2017_RECON: '2017-11-20',
  ND_CAL_2017_PERM: '2018-08-01',
  CA9_2018_EO: '2021-01-20',
  ND_ILL_2017_PI: '2018-06-26',
  CA7_2018_AFF: '2018-06-26',
  CA7_2018_STAY: '2018-08-10',
  ED_PA_2017_PI: '2018-06-28',
  ND_CAL_2018_JAG17: '2020-07-13',
  CD_CAL_2018_COPS: '2019-07-12',
  SDNY_2018: '2020-02-26',
}

/** The table hands these over to the ruling that upholds them; upheld, they go on beside it. */
const upheld: Readonly<Record<string, { readonly day: Day; readonly by: string }>> = {
  ND_ILL_2018_SJ: { day: '2020-04-30', by: 'CA7_2020' },
  ND_ILL_2019_JAG18: { day: '2020-04-30', by: 'CA7_2020' },
  ED_PA_2018: { day: '2019-02-15', by: 'CA3_2019' },
  CD_CAL_2018_JAG: { day: '2019-10-31', by: 'CA9_2019_JAG' },
  DRI_2019: { day: '2020-03-24', by: 'CA1_2020' },
}

/** The table knows the year alone; the order that ended them gives the day. */
const byYear: Readonly<Record<string, Day>> = {
  ND_ILL_2018_USCM: '2020-04-30',
  ND_CAL_2019_JAG18: '2021-04-14',
  CA7_2020: '2021-04-14',
  CA9_2020: '2021-04-14',
  BJA_NOTICE_2019: '2021-04-14',
  BJA_NOTICE_JAG18: '2021-04-14',
  OJP_NOTICE_2020: '2021-04-14',
}

describe('orders', () => {
  test('are the 46 of the docket table', () => {
    expect(orders).toHaveLength(46)
    expect(orders.filter((one) => one.by === 'executive').map(({ id }) => id)).toEqual([
      'BJA_NOTICE_JAG18',
      'BJA_NOTICE_2019',
      'OJP_NOTICE_2020',
      'RESCISSION_2021',
      'DRI_2025_VOCA',
    ])
  })

  test.each(Object.entries({ ...ends, ...byYear }))(
    '%s ends on %s by what later ones did',
    (id, day) => expect(endOf(id)).toBe(day),
  )

  test.each(Object.entries(upheld))('%s is upheld and goes on', (id, { day, by }) => {
    expect(endOf(id)).toBe('')
    expect(order(by).from).toBe(day)
    expect(order(by).acts.map(({ on, does }) => `${does} ${on}`)).toContain(`affirms ${id}`)
    expect(order(by).bars).toEqual(expect.arrayContaining([...order(id).bars]))
  })

  test('the withdrawal of 2021 stays: no later paper put the conditions of 2017 to 2020 back', () => {
    // The table ends it on 5 February 2025, the day of a memorandum with a policy of its own.
    expect(endOf('RESCISSION_2021')).toBe('')
    expect(order('RESCISSION_2021').bars).toHaveLength(8)
  })

  test('set by hand an end only where no order here ends them', () => {
    expect(orders.filter((one) => one.until !== '').map(({ id }) => id)).toEqual([
      'ND_CAL_2017_PERM',
      'CA7_2018_STAY',
      'CA9_2018_EO',
    ])
  })

  test('that bar something protect somebody, and the others nobody', () => {
    const odd = orders.filter(({ bars, protects }) => bars.length > 0 && protects.who === 'nobody')
    expect(odd).toEqual([])
    // One bars conditions on an award that no program here holds.
    const idle = orders.filter(
      ({ bars, protects }) => bars.length === 0 && protects.who !== 'nobody',
    )
    expect(idle.map(({ id }) => id)).toEqual(['DNM_2021'])
  })

  test('say who sued, and where the list of those protected was not seen', () => {
    expect(
      courts.filter(({ protects }) => protects.plaintiffs.length === 0).map(({ id }) => id),
    ).toEqual(['DRI_2025_RICADV'])
    const partial = orders.filter(({ protects }) => !protects.complete || protects.members !== '')
    for (const { protects } of partial) expect(protects.among).toBeDefined()
    expect(partial.map(({ id }) => id)).toEqual([
      'ND_ILL_2018_USCM',
      'DRI_2025_RICADV',
      'ND_CAL_2025_PI2',
      'DRI_2025_FEMA',
    ])
  })
})

describe('switches', () => {
  test('are those that change findings or reach', () => {
    expect(switches).toHaveLength(14)
    expect(new Set(switches.map((one) => one.values[0]!.id))).toEqual(new Set(['as_recorded']))
  })

  test('set aside every court order on the point, and no notice of the executive', () => {
    const aside = (id: string, value: string) =>
      [
        ...(switches.find((one) => one.id === id)!.values.find((one) => one.id === value)!
          .setsAside ?? []),
      ].sort()
    const ids = (list: readonly Order[]) => list.map(({ id }) => id).sort()
    expect(aside('condition_authority', 'all')).toEqual(ids(onJag))
    expect(aside('congress_acts', 'enacted')).toEqual(ids(courts))
  })
})

describe('events', () => {
  const daysFrom = (kind: string, day: Day) => (Date.parse(day) - Date.parse(kind)) / 86_400_000

  test.each([
    ['2017-04-21', '2017-06-30', 70, 9],
    ['2017-10-12', '2017-10-27', 15, 5],
    ['2017-11-15', '2017-12-08', 23, 29],
    ['2025-08-13', '2025-08-19', 6, 34],
  ])('asked on %s, due on %s', (asked, due, days, places) => {
    const deadline = events.find(({ day, kind }) => day === due && kind === 'deadline')!
    const first = events.find(
      ({ day, recipients: who }) => day === asked && who.join() === deadline.recipients.join(),
    )
    expect(first).toBeDefined()
    expect(daysFrom(asked, due)).toBe(days)
    expect(deadline.recipients).toHaveLength(places)
  })

  test('leave a sum unknown rather than zero', () =>
    expect(events.filter(({ dollars }) => dollars === 0)).toEqual([]))
})

describe('presets', () => {
  const presets = listShipped().map((name) => ({
    name,
    changes: JSON.parse(openScenarioFile(name).text).changes as Record<string, unknown>,
  }))

  test('judge conditions by readings offered for them', () => {
    for (const { name, changes } of presets) {
      for (const [path, value] of Object.entries(changes)) {
        const id = /^conditions\.([a-z0-9-]+)\.definition$/.exec(path)?.[1]
        if (id === undefined) continue
        const offered = conditions.find((one) => one.id === id)!.definitions
        const also = definitions
          .filter((one) => offered.includes(one.id))
          .flatMap((one) => one.also ?? [])
        // A reading that the scenario itself writes is offered for every condition of it.
        const own = Object.keys(changes).flatMap(
          (at) => /^definitions\.([^.]+)\./.exec(at)?.[1] ?? [],
        )
        expect([name, [...offered, ...also, ...own]]).toEqual([
          name,
          expect.arrayContaining([value]),
        ])
      }
    }
  })
})

test('no loaded word stands in what is said of places, orders and conditions', () => {
  const loaded = /sanctuary|illegal|\baliens?\b|crackdown|defiant|offender|violator/i
  const found = [...files.keys()]
    .filter((file) =>
      /^(?:orders|switches)\/|^events\.csv$|^conditions\/(?:jag1|eo|bondi|voca25|legal|ovw|hr|s3|tx|psp|cops)/.test(
        file,
      ),
    )
    .filter((file) => loaded.test(files.get(file)!))
  expect(found).toEqual([])
})
