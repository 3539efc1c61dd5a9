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
  /** From the input event to the first task after the frame that paints it. */
  painted: number[]
}

/** What the browser traces of itself: what it did from when for how long, in microseconds. */
interface Traced {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/**
 * Drag the slider of the share withheld by mouse and return what was measured, in milliseconds from
 * the input event to the first task after the frame that paints it, with the script before the paint
 * and all script of an input (the table follows when the page is idle) beside it.
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
    await page.waitForFunction(() => document.getElementById('page')?.inert === false)
    // Used, the page draws what is out of sight as well.
    await page.mouse.move(5, 5)
    await page.mouse.move(6, 6)
    await page.waitForSelector('.map .circles')
    await page.waitForSelector('.rows tbody tr')
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      const record = window as unknown as Recorder
      record.painted = []
      document.querySelector('#share-slider')!.addEventListener(
        'input',
        () => {
          const start = performance.now()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => record.painted.push(performance.now() - start))
            port1.start()
            port2.postMessage(0)
          })
        },
        true,
      )
    })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const scriptSoFar = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
    }
    const drag = async () => {
      const box = (await page.locator('#share-slider').boundingBox())!
      const middle = box.y + box.height / 2
      await page.mouse.move(box.x + box.width * 0.9, middle)
      await page.mouse.down()
      for (let move = 0; move < moves; move++) {
        await page.mouse.move(box.x + box.width * (0.9 - (0.8 * move) / moves), middle)
        await page.waitForTimeout(50)
      }
      await page.mouse.up()
    }
    const scriptBefore = await scriptSoFar()
    await drag()
    const painted = await page.evaluate(() => (window as unknown as Recorder).painted)
    const all = ((await scriptSoFar()) - scriptBefore) / painted.length
    // Tracing takes time of its own, so what is script is told by a second drag.
    const traced: Traced[] = []
    devtools.on('Tracing.dataCollected', ({ value }) =>
      traced.push(...(value as unknown as Traced[])),
    )
    const categories = { categories: 'devtools.timeline', transferMode: 'ReportEvents' } as const
    await devtools.send('Tracing.start', categories)
    await drag()
    const ended = new Promise((done) => devtools.once('Tracing.tracingComplete', done))
    await devtools.send('Tracing.end')
    await ended
    const script = scriptOfInputs(traced)
    const sorted = [...painted].sort((a, b) => a - b)
    const { median } = percentiles(painted)
    const worst = sorted[Math.floor(sorted.length * 0.95)]!
    return [
      `Slider to painted flow and map, Chromium ${browser.version()}, no GPU, ${painted.length} moves by mouse:`,
      `  painted: median ${median.toFixed(1)} ms, 95th percentile ${worst.toFixed(1)} ms (a frame is 16.7 ms)`,
      `  script until the paint: median ${percentiles([...script]).median.toFixed(1)} ms of ${script.length}; all script, the table's in idle time among it: mean ${all.toFixed(1)} ms a move`,
    ].join('\n')
  } finally {
    await browser.close()
    await site.close()
  }
}

/**
 * Milliseconds of script for each input until its frame is painted: the event with all it sets off at
 * once, and what was put off to the frame.
 */
function scriptOfInputs(traced: readonly Traced[]): readonly number[] {
  const inputs = traced.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input',
  )
  const painted = traced.filter(({ name }) => name === 'Paint').map(({ ts }) => ts)
  const frames = traced.filter(({ name }) => name === 'FireAnimationFrame')
  return inputs.map(({ ts, dur = 0 }) => {
    const paint = painted.filter((at) => at > ts + dur).reduce((a, b) => Math.min(a, b), Infinity)
    const own = frames.filter((frame) => frame.ts >= ts + dur && frame.ts < paint)
    return own.reduce((sum, frame) => sum + (frame.dur ?? 0), dur) / 1000
  })
}
