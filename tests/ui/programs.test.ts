/** Every program in its picture and its words: money in is money out, and nothing is invented. */
import { describe, expect, test } from 'vitest'
import { programFigures } from '../../src/model/index'
import { frameFor, layFlow } from '../../src/ui/flow/flow-layout'
import { partOf } from '../../src/ui/views/figures'
import { hasLocalPart, programRows } from '../../src/ui/views/flow-programs'
import { flowRows } from '../../src/ui/views/flow-rows'
import { programHeading } from '../../src/ui/views/flow-words'
import { treeOf } from '../../src/ui/views/law-steps'
import { figureLines, termFacts } from '../../src/ui/views/program-facts'
import { spreadOf } from '../../src/ui/views/spread'
import { placeLine } from '../../src/ui/views/sentence'
import { nation, resultsOf } from './nation'

const index = (id: string) => nation.recipients.indexOf.get(id)!

/** One program alone in one year, as the sentence chooses it. */
function alone(program: string, year: string) {
  const { outcome } = resultsOf(
    {
      year,
      ...(program === 'jag' || year === '2025' ? {} : { 'programs.jag.included': false }),
      [`programs.${program}.included`]: true,
    },
    'baseline-2016',
  )
  const part = partOf(outcome, program)!
  return { part, spread: spreadOf(nation.recipients, part) }
}

describe('words of one program', () => {
  test('ranges of what states hand on are said at both ends', () => {
    const { part, spread } = alone('stop', '2016')
    const { says } = programHeading(nation.recipients, part, spread)
    expect(says).toContain('hand on 0 to 50\u00a0% to local governments')
    expect(says).toContain('30 to 45\u00a0% to nonprofits')
    expect(says).toContain('between $161.0\u00a0million and $215.0\u00a0million')
  })

  test('JAG keeps what it does not hand on, and the two are what states are awarded', () => {
    const part = partOf(resultsOf({}, 'baseline-2016').outcome, 'jag')!
    const spread = spreadOf(nation.recipients, part)
    const rows = flowRows(spread, 'JAG', 10_000)
    const of = (id: string) => rows.nodes.find((node) => node.id === id)!.figure.value
    expect(of('states-paid') + of('passed-local')).toBe(spread.states.awarded.value)
    expect(rows.unaccounted).toBe(0)
  })

  test('a place that may have got money nobody told is never given zero', () => {
    const year = { year: '2016', 'programs.jag.included': false }
    const { outcome, baseline } = resultsOf(
      { ...year, 'programs.cops-hiring.included': true },
      'baseline-2016',
    )
    const line = placeLine(nation, 'cops-hiring', index('3651000'), outcome, baseline)!
    expect(line.known).toBe(false)
    expect(line.caveat).toContain('nothing is invented')
    const voca = resultsOf({ ...year, 'programs.voca-assistance.included': true }, 'baseline-2016')
    const city = placeLine(
      nation,
      'voca-assistance',
      index('3651000'),
      voca.outcome,
      voca.baseline,
    )!
    expect([city.known, city.now]).toEqual([true, '$0'])
    expect(city.caveat).toMatch(/New York hands on .* to local governments/)
    const state = placeLine(nation, 'voca-assistance', index('NY'), voca.outcome, voca.baseline)!
    expect(state.caveat).toMatch(/^Of it New York keeps .* and hands on /)
  })

  test('every step has its rule or its numbers, and set-asides say what they come to', () => {
    const { part } = alone('stop', '2016')
    const { program, settings } = part.allocation
    const at = (step: number) =>
      figureLines(programFigures(nation, part), (each) => each.step === step).map(
        ({ figure, words }) => `${figure.name} ${words}`,
      )
    expect(at(0)).toEqual([
      'Set aside: Tribal governments $16.1\u00a0million to $21.5\u00a0million',
      'Set aside for tribal governments 10\u00a0%',
    ])
    const base = program.steps.findIndex(({ step }) => step === 'base')
    expect(at(base)).toEqual([
      'Amount for each state before population $600,000',
      'Base of each $600,000',
    ])
    expect(treeOf(nation, program.steps[0]!, settings)?.op).toBe('*')
  })

  test('terms that no source gives are the word unknown', () => {
    const terms = termFacts(
      nation,
      nation.programs.find(({ id }) => id === 'stop')!,
    )
    expect(terms.map(({ name }) => name)).toContain('Match')
    expect(terms.find(({ name }) => name === 'Period')?.unknown).toBe(true)
    expect(terms.every(({ says }) => says !== '')).toBe(true)
  })
})

describe('a program without a local part', () => {
  const programs = nation.programs.filter(({ kind, id }) => kind !== 'published' && id !== 'jag')
  test.each(programs.map(({ id }) => id))('%s: every dollar of the year ends somewhere', (id) => {
    for (const year of Object.keys(nation.programs.find((each) => each.id === id)!.years)) {
      if (year.endsWith('-ra')) continue
      const { part, spread } = alone(id, year)
      expect(hasLocalPart(part)).toBe(false)
      const rows = programRows(nation.recipients, part, spread)
      expect(rows.unaccounted).toBeCloseTo(0, 0)
      const columns = [...new Set(rows.nodes.map((node) => node.column))].sort()
      expect(columns.slice(-3)).toEqual([2, 3, 4])
      for (const node of rows.nodes.filter(({ column }) => column > 1 && column < 4)) {
        const out = rows.links.filter((link) => link.from === node.id)
        const sum = out.reduce((all, link) => all + link.figure.value, 0)
        expect(Math.abs(sum - node.figure.value)).toBeLessThan(100)
      }
      const { bars } = layFlow(rows, frameFor(1136, columns[0] === 0))
      expect(bars.every(({ height }) => Number.isFinite(height))).toBe(true)
      expect(programHeading(nation.recipients, part, spread).title).not.toMatch(/^0|NaN|undefined/)
    }
  })
})
