/** Measures, in a real browser, the time from moving the slider to the painted flow diagram and map. */
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserFlags, findBrowser } from '../browser.mjs'
import { buildSite } from '../build.mjs'
import { root } from '../root.mjs'
import { serve } from '../serve.mjs'
import { percentiles } from './interleave'

/** What the page itself records while the slider moves. */
interface Recorder {
  times: number[]
}

/**
 * Drag the slider of the share withheld by mouse and return what was measured, in milliseconds from
 * the input event to the first task after the frame that paints it.
 */
export async function timeSlider(moves: number): Promise<string> {
  await buildSite()
  const site = await serve(join(root, 'dist/site'), 0)
  const { path, env } = findBrowser()
  const browser = await chromium.launch({
    executablePath: path,
    args: [...browserFlags],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  try {
    const page = await (await browser.newContext()).newPage()
    await page.goto(site.address)
    await page.waitForSelector('.map .circles')
    await page.waitForSelector('.rows tbody tr')
    await page.evaluate(() => {
      const record = window as unknown as Recorder
      record.times = []
      document.querySelector('#share-slider')!.addEventListener(
        'input',
        () => {
          const start = performance.now()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => record.times.push(performance.now() - start))
            port1.start()
            port2.postMessage(0)
          })
        },
        true,
      )
    })
    const box = (await page.locator('#share-slider').boundingBox())!
    const middle = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.9, middle)
    await page.mouse.down()
    for (let move = 0; move < moves; move++) {
      await page.mouse.move(box.x + box.width * (0.9 - (0.8 * move) / moves), middle)
      await page.waitForTimeout(50)
    }
    await page.mouse.up()
    const times = await page.evaluate(() => (window as unknown as Recorder).times)
    const sorted = [...times].sort((a, b) => a - b)
    const { median } = percentiles(times)
    const worst = sorted[Math.floor(sorted.length * 0.95)]!
    return `Slider to painted flow and map, Chromium ${browser.version()}, no GPU, ${times.length} moves by mouse: median ${median.toFixed(1)} ms, 95th percentile ${worst.toFixed(1)} ms (a frame is 16.7 ms)`
  } finally {
    await browser.close()
    await site.close()
  }
}
