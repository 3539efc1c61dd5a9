/** The known answers of the programs other than JAG, with where each was published. */
import { describe, expect, test } from 'vitest'
import { formulaTable, prove } from '../../src/model/index'
import type { Dataset, Fact } from '../../src/model/index'
import { runPrograms, shipped } from './every-program'

const awardOf = (year: string, program: string, state: string, dataset = shipped): number => {
  const { programs } = runPrograms(year, {}, [program], dataset)
  return programs[0]!.awarded[dataset.recipients.indexOf.get(state)!]!
}

describe('VOCA victim assistance (34 U.S.C. 20103): 500,000 and a rate for each resident', () => {
  // Where a year has one award, its amount was recovered from that award: an input, and no proof.
  test.each([
    [
      '2012',
      'CT',
      4_498_821,
      'US Attorney Connecticut release 2012-08-13 (sheltonherald.com; nhrvoiceforvictims.blogspot',
    ],
    ['2014', 'CA', 51_829_052, 'slideplayer.com/slide/9903131 Cal OES slides, 2015'],
    ['2015', 'CA', 232_722_931, 'slideplayer.com/slide/9903131 Cal OES slides, 2015'],
    [
      '2016',
      'NV',
      19_981_431,
      'US Attorney Nevada release via thefederalnewswire.com/stories/629124942',
    ],
    [
      '2016',
      'ND',
      5_600_938,
      'hoeven.senate.gov "DOJ awards nearly $6 million" (release undated in the copy; year fitted',
    ],
    ['2017', 'WV', 10_690_873, 'wearewvproud.com 2017-09-29 (Capito, Manchin)'],
    [
      '2018',
      'WV',
      18_694_199,
      'capito.senate.gov "nearly $20 million to assist crime victims" (undated copy; year fitted)',
    ],
    [
      '2020',
      'LA',
      23_490_366,
      'louisianarecord.com/stories/556458306 (US Attorneys, 1 Oct; acting US Attorney Van Hook = ',
    ],
    [
      '2021',
      'AL',
      15_484_334,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending), start 2020',
    ],
    [
      '2021',
      'FL',
      66_670_292,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending), start 2020',
    ],
    [
      '2021',
      'NV',
      10_054_895,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending)',
    ],
    [
      '2021',
      'UT',
      10_394_739,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending), start 2020',
    ],
    [
      '2021',
      'VA',
      26_655_243,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending), start 2020',
    ],
    ['2021', 'WV', 5_934_049, 'manchin.senate.gov 2021-09-23'],
    [
      '2022',
      'HI',
      4_783_838,
      'grants-gov.net/cfda.php?CFDANumber=16.575 (award list copied from USAspending), start 2021',
    ],
  ])('FY%s %s gets %d (%s): %s', (year, state, dollars) => {
    expect(awardOf(year, 'voca-assistance', state)).toBe(dollars)
  })

  test('the populations of another vintage, refitted on Nevada, miss North Dakota by 195 dollars', () => {
    // 1 July 2015 as Vintage 2017 has it (Census NST-EST2017): Nevada 2,883,057, North Dakota 754,859.
    const key = '2015/2015'
    const column = shipped.population.get(key)!
    const values = new Map(column.values)
    for (const [state, value] of [
      ['NV', 2_883_057],
      ['ND', 754_859],
    ] as const)
      values.set(state, { ...values.get(state)!, value })
    const population = new Map(shipped.population).set(key, { key, values })
    const other: Dataset = { ...shipped, population }
    const rate = (19_981_431 - 500_000) / 2_883_057
    const people = [...values.values()].reduce((sum, { value }) => sum + value, 0)
    const amount = Math.round(27_100_000 + rate * people)
    const change = { 'programs.voca-assistance.formula_amount': amount }
    const { programs } = runPrograms('2016', change, ['voca-assistance'], other)
    const at = (state: string) => programs[0]!.awarded[other.recipients.indexOf.get(state)!]!
    expect(at('NV')).toBe(19_981_431)
    expect(Math.abs(at('ND') - 5_600_938)).toBe(195)
  })
})

describe('STOP (34 U.S.C. 10446): 600,000 and a rate for each resident', () => {
  test('the rate of New York 2009 gives Rhode Island 194 dollars too much: 0.02 %', () => {
    expect(awardOf('2009-ra', 'stop', 'NY')).toBe(7_374_913)
    expect(awardOf('2009-ra', 'stop', 'RI') - 965_065).toBe(194)
  })
})

describe('penalties of statute on Puerto Rico, fiscal year 2016', () => {
  // What Puerto Rico met is deduced from its award, so the findings are set here and not in the data.
  const fact = (name: string, value: string): Fact => ({
    recipient: 'PR',
    name,
    from: '2015-10-01',
    until: '',
    known: '2015-10-01',
    actor: 'federal',
    value,
    standing: 'sourced',
    source: 'usc-34-20927',
    note: '',
  })
  const found = [fact('sorna_implemented', 'no'), fact('prea_status', 'neither')]
  const facts = shipped.facts.filter(({ recipient }) => recipient !== 'PR')
  const dataset: Dataset = { ...shipped, facts: [...facts, ...found] }
  // The crime count held for Puerto Rico gives 2,874,288, 0.07 % less than the allocation behind the
  // award; the whole amount is raised by as much, so that the arithmetic of the penalties stands alone.
  const inForce = (destination: string) => ({
    'programs.jag.formula_amount': Math.round((274_906_565 * 2_876_179) / 2_874_288),
    'conditions.sorna.definition': 'sorna-not-implemented',
    'conditions.sorna.destination': destination,
    'conditions.prea.definition': 'prea-not-certified',
    'conditions.prea.destination': destination,
  })

  test('10 and 5 percent off 2,876,179 give the published 2,444,752', () => {
    const { programs } = runPrograms('2016', inForce('held'), ['jag'], dataset)
    const pr = dataset.recipients.indexOf.get('PR')!
    expect(programs[0]!.allocation.dollars[pr]).toBe(2_876_179)
    expect(programs[0]!.awarded[pr]).toBe(2_444_752)
    expect(programs[0]!.withheld[pr]).toBe(431_427)
  })

  test('no one printing of the crime counts meets both this award and the printed 10.4 million of Illinois', () => {
    const jag = shipped.programs.find(({ id }) => id === 'jag')!
    const by = (counts: readonly string[]) => {
      const year = { ...jag.years['2016']!, crime: counts }
      const other = { ...jag, years: { ...jag.years, '2016': year } }
      const programs = shipped.programs.map((each) => (each.id === 'jag' ? other : each))
      const outcome = runPrograms('2016', {}, ['jag'], { ...shipped, programs })
      const { units } = outcome.programs[0]!.allocation
      const of = (state: string) =>
        units.find(({ recipient }) => shipped.recipients.ids[recipient] === state)!.allocation
      return { PR: Math.round(of('PR') * 0.85) - 2_444_752, IL: Math.round(of('IL') / 1_000) }
    }
    // The shipped choice, with 2013 as Table 4 of 2014 revised it: Illinois fits, Puerto Rico is 0.07 % short.
    expect(by(['2012/F', '2013/T4', '2014/first'])).toEqual({ PR: -1_607, IL: 10_434 })
    // With 2013 as first printed Puerto Rico fits to 0.0005 %, but 10.346 million would be printed as 10.3.
    expect(by(['2012/F', '2013/first', '2014/first'])).toEqual({ PR: 11, IL: 10_346 })
    // The same with 2012 as first printed: neither fits.
    expect(by(['2012/first', '2013/first', '2014/first'])).toEqual({ PR: 562, IL: 10_345 })
  })

  test('kept for compliance, the same money comes back to be spent on compliance alone', () => {
    const { programs } = runPrograms('2016', inForce('kept-for-compliance'), ['jag'], dataset)
    const pr = dataset.recipients.indexOf.get('PR')!
    expect(programs[0]!.withheld[pr]).toBe(431_427)
    expect(programs[0]!.reallocatedIn[pr]).toBe(431_427)
  })
})

describe('the proof over every program', () => {
  const proof = prove(shipped)
  const of = (program: string) => proof.rows.filter((row) => row.published.program === program)

  test('has every exact award of VOCA assistance to the dollar, but Guam', () => {
    const exact = of('voca-assistance').filter(
      ({ published }) => published.kind === 'award' && published.tolerance === 0,
    )
    expect(exact.length).toBeGreaterThanOrEqual(15)
    expect(exact.filter(({ match }) => match !== 'exact').map((row) => row.state)).toEqual(['GU'])
  })

  test("calls a year's only award an input, never a proof", () => {
    for (const row of of('voca-assistance').filter(({ match }) => match === 'exact')) {
      const { fiscalYear } = row.published
      const input = !['2016', '2021'].includes(fiscalYear)
      expect([fiscalYear, row.state, row.class]).toEqual([
        fiscalYear,
        row.state,
        input ? 'input' : 'fitted',
      ])
    }
  })

  test('gives STOP, RSAT and Title II their reasons, known ones first', () => {
    const misses = proof.rows.filter(
      ({ published, match }) =>
        ['stop', 'rsat', 'title-ii'].includes(published.program) &&
        match !== 'exact' &&
        match !== 'as-printed' &&
        match !== 'not-comparable',
    )
    expect(misses.length).toBeGreaterThan(15)
    expect(misses.filter(({ right }) => right === undefined)).toEqual([])
  })

  test('takes no rate of JAG for that of another program', () => {
    const others = proof.rows.filter(({ published }) => published.program !== 'jag')
    expect(others.filter(({ settledBy }) => settledBy > 0)).toEqual([])
    expect(others.filter(({ reason }) => /tables do not name|crime tables/.test(reason))).toEqual(
      [],
    )
  })

  test('counts by program add up to the classes', () => {
    for (const name of ['independent', 'fitted', 'input'] as const) {
      const figures = proof.byProgram[name].reduce((sum, count) => sum + count.figures, 0)
      expect(figures).toBe(proof.classes[name].figures)
    }
  })
})

describe("a program's table", () => {
  test('has the columns that its formula reads, and says what is set aside', () => {
    const outcome = runPrograms('2018', {}, ['rsat'])
    const rsat = formulaTable(shipped, outcome, 'rsat')
    expect(rsat.columns.map(({ id }) => id)).toEqual([
      'population', 'prisoners', 'base', 'initial', 'allocation',
    ]) // prettier-ignore
    // Nobody counted the prisoners of the District and the territories: unknown, not zero.
    expect(rsat.rows.find(({ unit }) => unit === 'DC')?.columns).toEqual({ prisoners: null })
    const stop = formulaTable(shipped, runPrograms('2016', {}, ['stop']), 'stop')
    const aside = stop.setAsides.reduce((sum, { dollars }) => sum + dollars, 0)
    expect(stop.shared + aside).toBe(stop.available)
    expect(stop.setAsides.map(({ to }) => to)).toEqual([
      'tribe', 'nonprofit', 'nonprofit', 'nonprofit',
    ]) // prettier-ignore
  })

  test('puts the floor where the law has one', () => {
    const table = formulaTable(shipped, runPrograms('2016', {}, ['title-ii']), 'title-ii')
    expect(table.rows.find(({ unit }) => unit === 'WY')).toMatchObject({
      minimum: true,
      allocation: 400_000,
    })
  })
})
