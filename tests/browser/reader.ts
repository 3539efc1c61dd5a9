/** A reader's two ways through the page: with a pointer, or by the keyboard alone. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a reader can do; each act waits for what it acts on. */
export interface Reader {
  readonly how: 'pointer' | 'keyboard'
  readonly page: Page
  /** Press a button, follow a link, open a fold. */
  press(target: Locator): Promise<void>
  /** Write into a field in place of what stands there, and leave it written. */
  write(target: Locator, text: string): Promise<void>
  /** Choose from a list by value. */
  choose(target: Locator, value: string): Promise<void>
  /** Move a slider by its arrow keys' steps; a pointer drags it somewhere near. */
  slide(target: Locator, steps: number): Promise<void>
}

/** More presses than a reader would bear: what lies beyond is out of reach. */
const MOST_TABS = 260

/** A reader with a pointer. */
export function byPointer(page: Page): Reader {
  return {
    how: 'pointer',
    page,
    press: (target) => target.first().click(),
    async write(target, text) {
      await target.first().fill(text)
      await page.keyboard.press('Enter')
    },
    async choose(target, value) {
      await target.first().selectOption(value)
    },
    async slide(target, steps) {
      const slider = target.first()
      await slider.scrollIntoViewIfNeeded()
      const box = (await slider.boundingBox())!
      const [least, most, now, step] = await slider.evaluate((element) => {
        const { min, max, value, step: by } = element as HTMLInputElement
        return [Number(min), Number(max), Number(value), Number(by) || 1]
      })
      const goal = (now! + steps * step! - least!) / (most! - least!)
      await page.mouse.click(
        box.x + Math.max(0.02, Math.min(0.98, goal)) * box.width,
        box.y + box.height / 2,
      )
    },
  }
}

/** A reader with the keyboard alone: whatever is used is first reached by Tab. */
export function byKeyboard(page: Page): Reader {
  const reach = async (target: Locator) => {
    const wanted = target.first()
    await wanted.waitFor({ state: 'attached' })
    // A reader knows which way it lies from where they are.
    const key = await wanted.evaluate((element) => {
      const here = document.activeElement ?? document.body
      const before = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
      return before === 0 ? 'Tab' : 'Shift+Tab'
    })
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press(key)
    }
    const here = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
    expect(`${String(wanted)} after ${MOST_TABS} presses`).toBe(`reached; the focus is on ${here}`)
  }
  return {
    how: 'keyboard',
    page,
    async press(target) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    async write(target, text) {
      await reach(target)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    async choose(target, value) {
      await reach(target)
      const list = target.first()
      const values = await list.evaluate((element) =>
        [...(element as HTMLSelectElement).options].map((option) => option.value),
      )
      const from = values.indexOf(await list.inputValue())
      const to = values.indexOf(value)
      const key = to > from ? 'ArrowDown' : 'ArrowUp'
      for (let step = 0; step < Math.abs(to - from); step += 1) await page.keyboard.press(key)
    },
    async slide(target, steps) {
      await reach(target)
      const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft'
      for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key)
    },
  }
}

/** Both, for a journey that is to hold for either. */
export const READERS = [byPointer, byKeyboard] as const
