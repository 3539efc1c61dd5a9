/** Finds what of a view lies outside the window where no reader can bring it into sight. */
import type { Page } from 'playwright-core'

/**
 * The words and controls that stand beyond the window's sides, a line each. A part with `contain`
 * cuts what is too wide for it without a word: the page is then no wider, and yet its end is lost.
 * What a reader can slide into sight in a frame of its own is not outside; letters of drawings are
 * looked at on their own.
 */
export async function outsideWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inside = (box: DOMRect) =>
      box.width === 0 || (box.left >= -1 && box.right <= innerWidth + 1)
    const slides = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element !== document.documentElement &&
        inside(element.getBoundingClientRect())) ||
        slides(element.parentElement))
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('svg, .unseen, .skip') === null &&
      !slides(element)
    const outside: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement!
      if (text.nodeValue!.trim() === '' || !shown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      if (![...range.getClientRects()].every(inside)) outside.push(text.nodeValue!.slice(0, 60))
    }
    for (const control of document.querySelectorAll('input, select, textarea, button, summary'))
      if (!inside(control.getBoundingClientRect()) && shown(control))
        outside.push(control.outerHTML.slice(0, 60))
    return outside
  })
}
