/** Published claims in the browser: the list as the model judges it, a switch that moves the figure, and a bridge that adds up. */
import { expect, test } from 'vitest'
import { shippedClaims } from '../../src/cli/claims'
import { findBase } from '../../src/cli/scenario-files'
import { answerClaim, bridgeClaims, judgeClaim, switchesOf } from '../../src/model/index'
import { shipped } from '../model/every-program'
import { auditLooks, useBrowser } from './harness'

const { open } = useBrowser()
const claims = shippedClaims()

/** Whole dollars as a table writes them. */
const dollars = (value: number) =>
  `${value < 0 ? '\u2212' : ''}$${Math.abs(value).toLocaleString('en-US')}`

test('every claim stands in the list with how near the model comes, by date', async () => {
  const { page, faults } = await open({}, '#claims')
  await page.waitForSelector(`.claim-table tbody tr:nth-child(${claims.length})`)
  const ids = await page
    .locator('.claim-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')))
  expect(ids).toEqual(claims.map(({ id }) => id))
  for (const claim of claims) {
    const { verdict } = judgeClaim(shipped, claim, findBase)
    const words = { reached: /^Reached$/, 'reached-if': /^Reached if/, 'within-range': /^Within/, not: /^Not reached/ } // prettier-ignore
    const cells = page.locator(`tr[data-claim="${claim.id}"] td`)
    expect(await cells.last().textContent()).toMatch(words[verdict])
  }
  expect(await auditLooks(page, '.claims')).toEqual([])
  expect(faults).toEqual([])
})

test('an assumption switched by keyboard moves the figure to what the model gives without it', async () => {
  const claim = claims.find((each) => switchesOf(each).length > 0)!
  const judged = judgeClaim(shipped, claim, findBase)
  const { page, faults } = await open({}, `#claims=${claim.id}`)
  await page.waitForSelector('#claim')
  const before = await page.locator('#claim > p .num').nth(1).textContent()
  const [first] = switchesOf(claim)
  const on = judged.on.includes(first!)
    ? judged.on.filter((at) => at !== first)
    : [...judged.on, first!].toSorted((a, b) => a - b)
  const moved = answerClaim(shipped, claim, on, findBase).value !== judged.figure.value
  await page.focus('.assumptions input')
  await page.keyboard.press('Space')
  const after = await page.locator('#claim > p .num').nth(1).textContent()
  expect(moved).toBe(after !== before)
  expect(moved).toBe(true)
  expect(faults).toEqual([])
})

test('the bridge between two claims has the model\u2019s steps, and ends at the second claim', async () => {
  const [a, b] = ['cis-jag-2016', 'nine-letters-sum'].map((id) =>
    judgeClaim(
      shipped,
      claims.find((claim) => claim.id === id)!,
      findBase,
    ),
  )
  const bridge = bridgeClaims(shipped, a!, b!, findBase)
  const { page, faults } = await open({}, `#claims=${a!.claim.id},${b!.claim.id}`)
  await page.waitForSelector('#claim-bridge .waterfall')
  await page.click('#claim-bridge button:has-text("As a table")')
  const rows = await page
    .locator('#claim-bridge tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((each) => each.textContent)))
  const parts = rows.slice(1, -1).map(([name, part]) => [name, part])
  const steps = bridge.steps.filter(({ part }) => part !== 0)
  expect(parts).toEqual([
    ['Between that claim and the model', dollars(-a!.left!)],
    ...steps.map(({ words, part }) => [words, dollars(part)]),
    ['Between the model and that claim', dollars(b!.left!)],
  ])
  expect(rows.at(-1)![2]).toBe(dollars(b!.claim.claimed.value))
  // Claimed, less what lies between it and the model, and every step, is the other claim.
  const all = -a!.left! + steps.reduce((sum, { part }) => sum + part, 0) + b!.left!
  expect(a!.claim.claimed.value + all).toBe(b!.claim.claimed.value)
  expect(faults).toEqual([])
})
