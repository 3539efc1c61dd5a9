/** Makes scenarios over the shipped data with doubts of every kind, for properties that must hold for all of them. */
import fc from 'fast-check'
import { blankScenario, listConditions, listParameters, recordedLaw } from '../../../src/model'
import type { FactKind, Parameter, ParameterValue, Scenario } from '../../../src/model'
import { readingInForce } from '../../../src/model/reading-in-force'
import { programsOf, shipped } from '../every-program'

type Changes = Readonly<Record<string, ParameterValue>>

/** Some of which much is known, and some of which nothing is: states, cities, counties. */
const STATES = ['CA', 'TX', 'NY', 'AL', 'VI']
const CITIES = ['0644000', '0667000', '1714000', '3651000', '0107000']
const PLACES = [...STATES, ...CITIES, '06037', '04013', '48201', '12086']

/** Any scenario with up to eight doubts. Every doubt is one that the parameter allows. */
export const anyDoubtful: fc.Arbitrary<Scenario> = fc
  .constantFrom('2016', '2017', '2018')
  .chain((year) => {
    const programs = programsOf(year)
    const conditions = listConditions(shipped, year)
    return fc
      .record({
        year: fc.constant(year),
        // JAG has every local award, and is not run each time.
        jag: fc.boolean(),
        others: fc.subarray(
          programs.filter((id) => id !== 'jag'),
          { maxLength: 3 },
        ),
        conditions: fc.subarray([...conditions], { minLength: 1, maxLength: 3 }),
        ways: fc.record({
          unknown: fc.constantFrom('drawn', 'drawn', 'no-finding', 'strict', 'range'),
          stacking: fc.constantFrom('additive', 'sequence'),
          evidence: fc.constantFrom('sourced', 'coded'),
          unknown_together: fc.constantFrom('place', 'state', 'circuit', 'nation'),
          list_errors: fc.constantFrom('as-listed', 'drawn'),
        }),
        unknown_share: fc.constantFrom(0, 0.2, 0.5, 1),
        seed: fc.nat({ max: 4_294_967_295 }),
        pick: fc.infiniteStream(fc.nat()),
        doubts: fc.integer({ min: 0, max: 8 }),
      })
      .map(({ jag, others, conditions: own, ways, unknown_share, seed, pick, doubts }) => {
        const next = (): number => pick.next().value as number
        const one = <T>(of: readonly T[]): T => of[next() % of.length]!
        const counted = jag || others.length === 0 ? ['jag', ...others] : others
        const set: Changes = {
          year,
          ...Object.fromEntries(
            shipped.programs
              .filter(({ years }) => Object.hasOwn(years, year))
              .map(({ id }) => [`programs.${id}.included`, counted.includes(id)]),
          ),
          ...Object.fromEntries(
            own.map(({ id, definitions }) => [`conditions.${id}.definition`, one(definitions)]),
          ),
          ...ways,
          unknown_share,
        }
        const known = listParameters(shipped, year).filter(({ path }) =>
          isOf(
            path,
            counted,
            own.map(({ id }) => id),
          ),
        )
        // As often of each kind, though there are a hundred orders.
        const kinds = [...new Set(known.map(({ path }) => kindOf(path)))]
        const read = new Set(
          own.flatMap(({ id }) => {
            const reading = String(set[`conditions.${id}.definition`])
            return readingInForce(shipped, reading, recordedLaw).names
          }),
        )
        const facts = shipped.factKinds.filter(({ name }) => read.has(name))
        const written = Array.from({ length: doubts }, (): readonly [string, string][] => {
          const kind = next() % (kinds.length + 5)
          if (kind >= kinds.length) return factsInDoubt(facts, one)
          const parameter = one(known.filter(({ path }) => kindOf(path) === kinds[kind]))
          const text = doubtOf(parameter, one, next)
          return text === null ? [] : [[`doubt.${parameter.path}`, text]]
        })
        return {
          ...blankScenario(''),
          seed,
          changes: { ...set, ...Object.fromEntries(written.flat()) },
        }
      })
  })

/** Whether a parameter moves anything here. */
function isOf(path: string, programs: readonly string[], conditions: readonly string[]): boolean {
  const [first = '', id = ''] = path.split('.')
  if (first === 'programs') return programs.includes(id)
  if (first === 'conditions') return conditions.includes(id)
  return /^(?:stacking|unknown\w*|as_of|evidence|orders|law|list_errors|lists)$/.test(first)
}

function kindOf(path: string): string {
  const [first = '', , last = ''] = path.split('.')
  return `${first} ${last}`
}

/** What may be doubted of a parameter, in words; null where nothing is. */
function doubtOf(
  { path, type, value, min = 0, max, choices = [] }: Parameter,
  one: <T>(of: readonly T[]) => T,
  next: () => number,
): string | null {
  const weights = one([
    [0.5, 0.5],
    [0.25, 0.75],
  ])
  const either = (values: readonly (string | number)[]) => {
    const first = next() % values.length
    const second = (first + 1 + (next() % (values.length - 1))) % values.length
    return `${values[first]!} ${weights[0]!} or ${values[second]!} ${weights[1]!}`
  }
  switch (type) {
    case 'switch':
      return either(['yes', 'no'])
    case 'choice':
      return choices.length < 2 ? null : either(choices.map(({ id }) => id))
    case 'day':
      return either(['2017-02-01', '2017-06-01', '2018-10-01', '2020-12-01'])
    case 'share': {
      const most = max ?? 1
      return one([`${min} to ${most}`, `${min} to ${most} likely ${most}`, either([min, most])])
    }
    case 'dollars': {
      const usual = Number(value)
      // The three amounts of a program agree at all ends: the act's line only grows, what it divides only shrinks.
      if (path.endsWith('off_the_top') || !(usual > 0)) return null
      const other = path.endsWith('formula_amount') ? Math.floor(usual / 2) : usual * 2
      const [low, high] = usual < other ? [usual, other] : [other, usual]
      return one([`${low} to ${high}`, either([usual, usual + Math.sign(other - usual) * 1000])])
    }
    case 'number':
    case 'rule':
      return null
  }
}

/** A fact or two of one place, of those that a reading in force names. */
function factsInDoubt(
  facts: readonly FactKind[],
  one: <T>(of: readonly T[]) => T,
): readonly [string, string][] {
  if (facts.length === 0) return []
  const place = one(PLACES)
  return [one(facts), one(facts)].map(({ name, values }) => {
    const known = values.filter((each) => each !== 'unknown')
    const [first = 'unknown', other = 'unknown'] = [known[0], one(known.slice(1).concat('unknown'))]
    return [`doubt.facts.${place}.${name}`, `${first} 0.5 or ${other} 0.5`]
  })
}
