/** Every lesson is walked from its first step to its last by keyboard alone, once with the computed answers and once without. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { answerOf, lessonFigures, readLesson } from '../../src/model/index'
import { root } from '../../tools/root.mjs'
import { shipped } from '../model/every-program'
import { auditLooks, useBrowser } from './harness'

const folder = join(root, 'scenarios/lessons')
const lessons = readdirSync(folder)
  .filter((file) => file.endsWith('.lesson.json'))
  .map((file) => readLesson(readFileSync(join(folder, file), 'utf8'), file))

const { open } = useBrowser()

const focus = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Tab until a control of that name has the focus; a page where it is out of reach fails. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const named = await page.evaluate(() => {
      const at = document.activeElement
      const label = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null
      return `${at?.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''} ${at?.closest('label')?.textContent ?? ''} ${at?.textContent ?? ''}`
    })
    if (name.test(named)) return
  }
  throw new Error(`The tab key does not lead to ${name}; the focus is on ${await focus(page)}.`)
}

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (id, lesson) => {
  test('is walked by keyboard, predicting each computed answer', async () => {
    const { page, faults } = await open({}, `#learn=${id}&minutes=90&seed=3`)
    const figures = lessonFigures(shipped, lesson, 3, findBase)
    const steps = lesson.minutes['90'].map((name) => lesson.steps.find((s) => s.id === name)!)
    await page.waitForSelector('#step-title')
    await page.focus('#lesson-title')
    for (const [at, step] of steps.entries()) {
      await expect.poll(() => page.textContent('#step-title')).toBe(step.title)
      if (step.predict !== null) {
        // Nothing of the answer is on the page before it is asked for.
        expect(await page.locator('.answered, .reveal, .explain').count()).toBe(0)
        const answer = answerOf(step.predict, figures.answered)
        if (answer.kind === 'choice' && answer.choice !== null) {
          await tabTo(page, /./)
          await page.focus('.predict input[type="radio"]')
          for (let down = 0; down < answer.choice; down++) await page.keyboard.press('ArrowDown')
          await page.keyboard.press('Space')
        } else {
          await tabTo(page, /^\s*Predict:/)
          await page.keyboard.type(
            answer.kind === 'number' ? String(answer.figure.value) : 'A sentence.',
          )
        }
        await tabTo(page, /^\s*Show what is computed/)
        await page.keyboard.press('Enter')
        await page.waitForSelector('.answered')
        if (answer.kind !== 'text')
          expect(await page.textContent('.answered')).toContain('Your prediction is right.')
      }
      if (at === 0) expect(await auditLooks(page, '.lesson')).toEqual([])
      if (at < steps.length - 1) {
        await tabTo(page, /^\s*Next step/)
        await page.keyboard.press('Enter')
      }
    }
    expect(await page.isDisabled('.turn-steps button:last-child')).toBe(true)
    expect(faults).toEqual([])
  })
})

test('a prediction that is no number is refused in a sentence, and nothing is shown', async () => {
  const { page } = await open({}, '#learn=where-money-goes')
  await page.waitForSelector('.predict, .turn-steps')
  while ((await page.locator('.predict input[type="text"]').count()) === 0)
    await page.click('.turn-steps button:last-child')
  await page.fill('.predict input[type="text"]', 'a lot')
  await page.keyboard.press('Enter')
  expect(await page.textContent('.predict .fault')).toMatch(/^Write a number/)
  expect(await page.locator('.answered').count()).toBe(0)
})

test('presented to a class, the arrow keys turn the steps and Space shows the answer', async () => {
  const { page, faults } = await open({}, '#learn=where-money-goes&present=1')
  await page.waitForSelector('.presenting #step-title')
  const first = await page.textContent('#step-title')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.textContent('#step-title')).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.textContent('#step-title')).toBe(first)
  while ((await page.locator('.reveal-it').count()) === 0) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await page.waitForSelector('.answered')
  expect(faults).toEqual([])
})
