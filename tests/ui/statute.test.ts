/** The text of the law as data: it holds every parameter at its default, and its amendment says what changed. */
import { describe, expect, test } from 'vitest'
import { loadFiles } from '../../src/cli/load-files'
import {
  listParameters,
  printedNumber,
  printedText,
  programFigures,
  readStatutes,
  slotsOf,
} from '../../src/model/index'
import type { Parameter, Statute, StatuteSlot } from '../../src/model/index'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { partOf } from '../../src/ui/views/figures'
import { amendments, ruleAmendment } from '../../src/ui/views/statute-amendment'
import {
  crimeYearWords,
  fieldText,
  readField,
  slotWords,
  unitsOf,
} from '../../src/ui/views/statute-slot'
import { slotValue, statuteBlocks, stepsLeft } from '../../src/ui/views/statute'
import { nation, scenarioWith } from './nation'

const statutes = readStatutes(loadFiles(), nation)
const years: Readonly<Record<string, string>> = { rsat: '2018' }
/** Programs alone: no condition of another year is in the way. */
const alone = (changes: Parameters<typeof scenarioWith>[0]) => ({
  ...scenarioWith(changes),
  base: null,
})
const yearOf = (program: string) => years[program] ?? '2016'
const parametersOf = (program: string) =>
  new Map(listParameters(nation, yearOf(program)).map((each) => [each.path, each]))
const slots = statutes.flatMap((statute) =>
  statute.paragraphs.flatMap((paragraph) =>
    slotsOf(paragraph).map((slot) => ({ statute, paragraph, slot })),
  ),
)
const programs = [...new Set(statutes.map(({ program }) => program))]

describe('the text', () => {
  test.each(programs)('%s: every parameter of the formula has its place in the text', (program) => {
    const named = new Set(slots.map(({ slot }) => slot.path))
    const { parameters } = nation.programs.find(({ id }) => id === program)!
    expect(
      parameters.map(({ id }) => `programs.${program}.${id}`).filter((id) => !named.has(id)),
    ).toEqual([])
  })

  test.each(slots.map((each) => [`${each.statute.section}${each.paragraph.at}`, each] as const))(
    '%s: the words are the law\u2019s default, and are read back as they are written',
    (_, { statute, slot }) => {
      const parameter = parametersOf(statute.program).get(slot.path)!
      expect(parameter).toBeDefined()
      if (parameter.type === 'choice') return expect(printedNumber(slot.words)).toBeUndefined()
      expect(slotValue(slot, printedNumber(slot.words)!)).toBeCloseTo(parameter.value as number, 9)
      const said = slotWords(slot, parameter, parameter.value)
      // 1.50 percent is the same as 1.5 percent.
      expect(printedNumber(said)).toBe(printedNumber(slot.words))
      expect(readField(slot, parameter, fieldText(slot, parameter, parameter.value))).toEqual({
        value: parameter.value,
        note: '',
      })
    },
  )

  test('paragraphs that carry out a step name one, and figures beside them exist', () => {
    for (const { program, paragraphs } of statutes) {
      const changes = {
        year: yearOf(program),
        'programs.jag.included': program === 'jag',
        [`programs.${program}.included`]: true,
      }
      const part = partOf(runScenario(nation, alone(changes), findBase).outcome, program)!
      const ids = programFigures(nation, part).map(({ id }) => id)
      for (const { figures = [] } of paragraphs)
        for (const id of figures) expect(ids, `${program} ${id}`).toContain(id)
    }
  })

  test('what no paragraph carries out is left to the steps in our words', () => {
    const jag = nation.programs.find(({ id }) => id === 'jag')!
    const left = stepsLeft(
      jag,
      statutes.filter(({ program }) => program === 'jag'),
    )
    expect(left.map((at) => jag.steps[at]!.step)).toEqual(['round'])
  })

  test('marks stand below what is above them, and runs of folded paragraphs are one fold', () => {
    const jag = statutes.find(({ section }) => section === '10156')!
    const blocks = statuteBlocks(jag)
    const open = blocks.flatMap((block) => (block.folded ? [] : [block.line]))
    expect(open.find(({ paragraph }) => paragraph.at === '(a)(1)(B)(i)')).toMatchObject({
      mark: '(i)',
      depth: 3,
    })
    const folds = blocks.flatMap((block) => (block.folded ? [block.title] : []))
    expect(folds).toEqual([
      '(c) Allocation for State governments',
      '(d)(2)(B) Transitional rule; (d)(3) Annexed units; (d)(4) Resolution of disparate allocations',
      '(f) Funds not used by the State; (g) Special rules for Puerto Rico; (h) Units of local government in Louisiana',
    ])
    const juvenile = statutes.find(({ section }) => section === '11132')!
    const [, , third] = statuteBlocks(juvenile)
    expect(third).toMatchObject({ line: { mark: '(2)(A)', depth: 1 } })
  })
})

/** Another number than the law's, as the reader would set it. */
function other(parameter: Parameter): number {
  const { value, min = 0, max = 1 } = parameter
  const middle = parameter.type === 'dollars' ? Math.round((min + max) / 3) : (min + max) / 3
  return middle === value ? max : middle
}

describe('the amendment', () => {
  const drafted = (statute: Statute, changes: Readonly<Record<string, number | string>>) => {
    const parameters = parametersOf(statute.program)
    return amendments(statute, (slot: StatuteSlot) => {
      const value = changes[slot.path]
      return value === undefined ? undefined : slotWords(slot, parameters.get(slot.path)!, value)
    }).map(({ says }) => says)
  }
  const section = (id: string) => statutes.find((each) => each.section === id)!

  test('a share and what it leaves of one', () => {
    expect(drafted(section('10156'), { 'programs.jag.population_weight': 0.4 })).toEqual([
      'Section 10156(a)(1)(A) of title 34, United States Code, is amended by striking \u201c50 percent\u201d and inserting \u201c40 percent\u201d.',
      'Section 10156(a)(1)(B) of title 34, United States Code, is amended by striking \u201c50 percent\u201d and inserting \u201c60 percent\u201d.',
    ])
  })

  test('a heading, and words that appear twice', () => {
    expect(drafted(section('10156'), { 'programs.jag.threshold': 25_000 })).toEqual([
      'Section 10156(e)(2) of title 34, United States Code, is amended\u2014 (1) in the heading, by striking \u201c$10,000\u201d and inserting \u201c$25,000\u201d; and (2) by striking \u201c$10,000\u201d each place it appears and inserting \u201c$25,000\u201d.',
    ])
  })

  test('the same words with two meanings are told apart by their place', () => {
    const [says] = drafted(section('10261'), { 'programs.cops-hiring.large_share': 0.6 })
    expect(says).toContain(
      'striking \u201c50 percent\u201d the first place it appears and inserting \u201c60 percent\u201d',
    )
    expect(says).toContain(
      'striking \u201c50 percent\u201d the second place it appears and inserting \u201c40 percent\u201d',
    )
  })

  test('a range stays open, in brackets', () => {
    const [says] = drafted(section('10424'), { 'programs.rsat.base_share': '0.002 to 0.004' })
    expect(says).toContain('inserting \u201c[0.2 to 0.4] percent\u201d')
  })

  test('nothing changed, nothing amended; a rule of one\u2019s own has a sentence', () => {
    expect(drafted(section('10156'), {})).toEqual([])
    expect(ruleAmendment(section('10156'), '(a)(1)', 'population').says).toContain(
      'this rule: population',
    )
  })

  test.each(slots.map((each) => [`${each.statute.section}${each.paragraph.at}`, each] as const))(
    '%s: the sentence names the place, strikes what is printed there, and puts the other number in',
    (_, { statute, paragraph, slot }) => {
      const parameter = parametersOf(statute.program).get(slot.path)!
      if (parameter.type === 'choice') return
      const value = other(parameter)
      const said = drafted(statute, { [slot.path]: value }).find((each) =>
        each.startsWith(`Section ${statute.section}${paragraph.at} of`),
      )!
      const insert = slotWords(slot, parameter, value)
      expect(said).toContain(`inserting \u201c${insert}\u201d`)
      expect(said).toContain(`striking \u201c${slot.words}\u201d`)
      const printed = [paragraph.heading ?? '', paragraph.text ?? ''].map(printedText).join(' ')
      expect(printed).toContain(slot.words)
      expect(readField(slot, parameter, fieldText(slot, parameter, value))).toMatchObject({
        note: '',
      })
      expect(unitsOf(parameter).join('')).toMatch(/^(?:\$| percent)$/)
    },
  )

  test('other crime years are said so that the sentence still reads', () => {
    const jag = nation.programs.find(({ id }) => id === 'jag')!
    expect(crimeYearWords(jag, '2023', 'before-transition')).toBe('three years from 2018 to 2020')
  })
})
