/** Looks at the letters of every drawing: none lies on another, none is cut off, and they grow with the reader's own. */
import type { Page } from 'playwright-core'

/** Sets the size of letters that a reader chooses in the browser; 16 is the usual one. */
export async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const fontSizes = { standard: pixels, fixed: Math.round((pixels * 13) / 16) }
  await session.send('Page.setFontSizes', { fontSizes })
  await session.detach()
}

/** What is amiss with the letters of the drawings in view, a line each, once they have settled. */
export async function lettersAmiss(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    await frame()
    await frame()
    await new Promise((done) => setTimeout(done, 100))
    const amiss: string[] = []
    for (const drawing of document.querySelectorAll<SVGSVGElement>('main svg[data-picture]')) {
      const edge = drawing.getBoundingClientRect()
      const scale = edge.width / (drawing.viewBox.baseVal.width || edge.width)
      const cuts = getComputedStyle(drawing).overflow !== 'visible'
      const name = drawing.dataset['picture']
      // A part without its style is black, and hides the letters under it.
      for (const part of drawing.querySelectorAll('.hit'))
        if (getComputedStyle(part).fill !== 'none')
          amiss.push(`${name}: ${part.parentElement?.textContent} lies under a block`)
      const boxes = [...drawing.querySelectorAll('text')]
        .flatMap((text) => {
          const parts = [...text.querySelectorAll('tspan')]
          return parts.length > 0 ? parts : [text]
        })
        .filter((text) => text.textContent.trim() !== '' && text.checkVisibility())
        .map((text) => {
          const { stroke, strokeWidth } = getComputedStyle(text)
          // The halo of a letter may touch what is beside it; its line has room above and below.
          const halo = stroke === 'none' ? 0 : (parseFloat(strokeWidth) * scale) / 2
          const { left, right, top, bottom } = text.getBoundingClientRect()
          const line = (bottom - top - 2 * halo) / 5 + halo
          const says = text.textContent.slice(0, 30)
          return {
            says,
            left: left + halo,
            right: right - halo,
            top: top + line,
            bottom: bottom - line,
          }
        })
      // A frame narrower than its drawing slides: nothing is cut off but what lies beyond its ends.
      const frame = drawing.parentElement!
      const start = frame.getBoundingClientRect().left - frame.scrollLeft
      const [from, to] =
        getComputedStyle(frame).overflowX === 'auto'
          ? [start, start + frame.scrollWidth]
          : [0, innerWidth]
      boxes.forEach((box, at) => {
        const [left, right] = cuts
          ? [Math.max(from, edge.left), Math.min(to, edge.right)]
          : [from, to]
        const aside = box.left < left - 1 || box.right > right + 1
        const above = cuts && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)
        if (aside || above) amiss.push(`${name}: "${box.says}" is cut off`)
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
          if (across > 1 && down > 1) amiss.push(`${name}: "${box.says}" lies on "${other.says}"`)
        }
      })
    }
    return amiss
  })
}

/** How high the lowest and the highest letters of each drawing are on the screen, in pixels. */
export async function heightsOfLetters(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGSVGElement>('main svg[data-picture]')].map((drawing) => [
        drawing.dataset['picture']!,
        Math.min(
          ...[...drawing.querySelectorAll('text')].map(
            (text) =>
              (parseFloat(getComputedStyle(text).fontSize) *
                drawing.getBoundingClientRect().width) /
              drawing.viewBox.baseVal.width,
          ),
        ),
      ]),
    ),
  )
}
