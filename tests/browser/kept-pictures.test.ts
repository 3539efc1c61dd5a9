/** The pictures of a fixed scenario, held against those kept beside this test: a drawing that moves is seen before it is landed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { useBrowser } from './harness'
import { drawn, VIEWS } from './views'
import type { View } from './views'

const browser = useBrowser()
const folder = join(import.meta.dirname, 'kept')
/** Edges are drawn a shade apart by other processors; this much of a picture may differ. */
const TOLERATED = 0.004

/** Which pictures are kept of which view. */
const KEPT: readonly (readonly [view: string, pictures: readonly string[]])[] = [
  ['', ['flow', 'map', 'gains', 'states']],
  ['#caught', ['readings', 'record']],
  ['#next', ['stages', 'delay', 'blast', 'bridge']],
  ['#place=4260000', ['timeline']],
  ['#backtest', ['holds', 'undrawn']],
]

for (const [at, pictures] of KEPT) {
  test(`the pictures of ${at === '' ? 'the first room' : at}: ${pictures.join(', ')}`, async () => {
    const { page } = await browser.open({ viewport: { width: 1280, height: 900 } }, at)
    await drawn(page, VIEWS.find((view) => view.at === at) as View)
    for (const name of pictures) {
      const svg = page.locator(`main svg[data-picture="${name}"]`).first()
      await svg.scrollIntoViewIfNeeded()
      await svg.evaluate(onWholePixels)
      const shot = PNG.sync.read(await svg.screenshot({ animations: 'disabled' }))
      const file = join(folder, `${name}.png`)
      if (process.env['GRANTFLOW_UPDATE'] || !existsSync(file)) {
        // A picture never kept fails once, so that whoever adds it looks at it.
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, PNG.sync.write(shot))
        expect([name, process.env['GRANTFLOW_UPDATE'] ? 'kept' : 'was not kept']).toEqual([
          name,
          'kept',
        ])
        continue
      }
      const kept = PNG.sync.read(readFileSync(file))
      expect([name, shot.width, shot.height]).toEqual([name, kept.width, kept.height])
      const { width, height } = kept
      const unlike = pixelmatch(kept.data, shot.data, undefined, width, height, { threshold: 0.2 })
      expect([name, unlike / (width * height)]).toEqual([name, expect.toSatisfy(isSmall)])
    }
  }, 120_000)
}

/** What stands above a drawing would move its edges by part of a pixel, and the line that stays in sight would cover it. */
function onWholePixels(drawing: SVGElement): void {
  for (const over of document.querySelectorAll<HTMLElement>('.in-reach'))
    over.style.position = 'static'
  const { left, top } = drawing.getBoundingClientRect()
  drawing.style.position = 'relative'
  drawing.style.left = `${Math.round(left) - left}px`
  drawing.style.top = `${Math.round(top + scrollY) - top - scrollY}px`
}

function isSmall(share: number): boolean {
  return share <= TOLERATED
}
