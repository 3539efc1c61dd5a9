/** Published claims: each is recomputed, its state follows from the figures, and bridges add up exactly. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedClaims } from '../src/cli/claims'
import { findBase } from '../src/cli/scenario-files'
import { shippedDataset } from '../src/cli/shipped'
import {
  answerClaim,
  askFigures,
  bridgeClaims,
  claimVerdict,
  judgeClaim,
  readClaim,
  readContext,
  switchesOf,
} from '../src/model/index'

const dataset = shippedDataset('all')
const claims = shippedClaims()
const judged = claims.map((claim) => judgeClaim(dataset, claim, findBase))
const find = (id: string) => judged.find(({ claim }) => claim.id === id)!
const near = ({ value, near: half, form }: (typeof claims)[number]['claimed'], figure: number) =>
  figure >= value - (form === 'about' ? half : 0) && figure <= value + half

test('both sides stand in the order of their days', () => {
  const days = claims.map(({ on }) => on)
  expect(days).toEqual(days.toSorted())
  expect(claims).toHaveLength(9)
})

test.each(judged)('$claim.id: its verdict follows from every set of its switches', (each) => {
  const { claim, verdict, figure, left, on } = each
  expect(answerClaim(dataset, claim, on, findBase).value).toBe(figure.value)
  const bare = answerClaim(dataset, claim, [], findBase)
  const reached = near(claim.claimed, bare.value)
  // Of something else than the claim: however near, it is not reached.
  if (!claim.comparable) {
    expect([verdict, on]).toEqual(['not', []])
    expect(left).toBe(claim.claimed.unit === 'percent' ? null : claim.claimed.value - bare.value)
    return
  }
  expect(verdict === 'reached').toBe(reached)
  expect(left).toBe(claim.claimed.value - figure.value)
  for (const at of switchesOf(claim)) {
    const one = answerClaim(dataset, claim, [at], findBase).value
    if (near(claim.claimed, one)) expect(['reached', 'reached-if']).toContain(verdict)
    if (verdict === 'not') {
      expect(Math.abs(left!)).toBeLessThanOrEqual(Math.abs(claim.claimed.value - one))
    }
  }
  // What cannot be reached says what is missing.
  if (verdict === 'not') expect(switchesOf(claim).length).toBeLessThan(claim.assumptions.length)
})

test('the nine letters: the answer is what the shipped scenario withholds', () => {
  const { claim } = find('nine-letters-sum')
  const asked = askFigures(
    dataset,
    { here: { base: 'nine-letters-2017' } },
    { all: { in: 'here', total: 'withheld' } },
    findBase,
  )
  expect(answerClaim(dataset, claim, [], findBase).value).toBe(asked.get('all')!.value)
})

test('bridges between any two add up to the difference exactly', () => {
  const ids = ['nine-letters-sum', 'cis-jag-2016', 'reuters-locals', 'sp-ten-budgets']
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) {
      const { figures, steps, sides } = bridgeClaims(dataset, find(a), find(b), findBase)
      const sum = steps.reduce((all, { part }) => all + part, 0)
      expect(figures.map(({ value }) => value)).toEqual(sides.map(({ figure }) => figure.value))
      expect(sum).toBe(figures[1].value - figures[0].value)
      expect(steps.length).toBeGreaterThan(0)
    }
  }
})

test('a changed datum changes what is left', () => {
  const { claim, left, on } = find('nine-letters-sum')
  const { local } = dataset
  const crime = new Map([...local.crime].filter(([year]) => year !== 2014))
  const half = { ...dataset, local: { ...local, crime: new Map([...crime, [2014, local.crime.get(2013)!] as const]) } } // prettier-ignore
  const moved = answerClaim(half, claim, on, findBase).value
  expect(claim.claimed.value - moved).not.toBe(left)
})

test('a claim that is wrong is refused by field', () => {
  const file = 'nine-letters-sum.claim.json'
  const content = readFileSync(`scenarios/claims/${file}`, 'utf8')
  const wrong = (from: string | RegExp, to: string) => () =>
    readClaim(content.replace(from, to), file)
  expect(wrong('"2017-04-21"', '"soon"')).toThrow(/, on: not a day; write it as/)
  expect(wrong(/("answer":\s*\[\s*)"withheld"/, '$1"witheld"')).toThrow(/no figure 'witheld'/)
  expect(wrong('"form"', '"from"')).toThrow(/claimed\.form: the key is missing/)
})

test('verdicts say what is missing, and context stands with its critique', () => {
  expect(claimVerdict(find('sp-ten-budgets'))).toMatch(
    /^Cannot be reached from these data: The bud/,
  )
  const [fact] = readContext(readFileSync('scenarios/claims/context.json', 'utf8'), 'context.json')
  expect(fact!.critique.length).toBeGreaterThan(1)
})
