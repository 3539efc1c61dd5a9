/** Thousands of keys and clicks drawn from a seed, in every room: nothing fails, and the focus is never lost. */
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './harness'
import { fixedHand } from './hand'
import type { Act } from './hand'
import { focusAway, focusLost, watchFocus } from './lost-focus'
import { drawn, VIEWS } from './views'

const browser = useBrowser()

/** Where a hand begins; it goes on from there as it will. */
const STARTS = [
  '',
  '#caught',
  '#next',
  '#place=4260000',
  '#compare',
  '#awards',
  '#words',
  '#backtest',
]
/** 50,000 take a quarter of an hour: GRANTFLOW_HANDS=50000. */
const ACTS = Math.ceil(Number(process.env['GRANTFLOW_HANDS'] ?? 4_000) / STARTS.length)
const SEED = Number(process.env['GRANTFLOW_SEED'] ?? 20_170_421)

/** So many acts are aimed at once, and then the page is asked how it is. */
const BATCH = 50

/** Two readers at once, one at a desk and one, who wants no motion, at a window where the drawers are sheets. */
const READERS = [
  { viewport: { width: 1100, height: 800 } },
  { viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' },
] as const

test(`${ACTS * STARTS.length} keys and clicks from ${STARTS.length} rooms, seed ${SEED}`, async () => {
  const starts = STARTS.map((start, at) => ({ start, seed: SEED + at }))
  await Promise.all(
    READERS.map(async (reader, which) => {
      for (const { start, seed } of starts.filter((_, at) => at % READERS.length === which))
        await wander(reader, start, seed)
    }),
  )
}, 3_600_000)

async function wander(reader: (typeof READERS)[number], start: string, seed: number) {
  const { page, faults } = await browser.open(reader, start, keepStill, watchFocus)
  await drawn(
    page,
    VIEWS.find((view) => view.at === start)!,
  )
  const session = await page.context().newCDPSession(page)
  const isAway = await focusAway(session)
  const hand = fixedHand(seed)
  for (let done = 0; done < ACTS; done += BATCH) {
    const acts = Array.from({ length: Math.min(BATCH, ACTS - done) }, () => hand())
    const aims = await aim(page, acts)
    for (const [of, act] of acts.entries()) {
      await strike(session, act, aims[of])
      // Another act at once would hide that the focus was lost.
      if (isAway()) await focusLost(page)
    }
    const lost = await focusLost(page)
    const when = `from ${start || '#'} with seed ${seed} by act ${done + acts.length}`
    expect({ when, lost, faults }).toEqual({ when, lost: [], faults: [] })
  }
  await page.context().close()
}

/** What would lead out of the page is held: printing, choosing files, downloads, and other addresses. */
function keepStill(): void {
  window.print = () => {}
  window.open = () => null
  HTMLInputElement.prototype.showPicker = () => {}
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined })
  addEventListener(
    'click',
    (event) => {
      const { target } = event
      if (target instanceof HTMLInputElement && target.type === 'file') event.preventDefault()
      const link = target instanceof Element ? target.closest('a') : null
      if (link !== null && (link.hasAttribute('download') || link.origin !== location.origin))
        event.preventDefault()
    },
    true,
  )
}

/** Where the clicks of a batch go: the middle of a control in view, or any spot. */
async function aim(
  page: Page,
  acts: readonly Act[],
): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate(
    (draws) => {
      const inView = [
        ...document.querySelectorAll<Element>(
          'a[href], button, input, select, summary, textarea, [role=button], [tabindex="0"]',
        ),
      ].filter((each) => {
        const box = each.getBoundingClientRect()
        return box.width > 0 && box.bottom > 0 && box.top < innerHeight
      })
      return draws.map(([across, down, control]): [number, number] => {
        const target = inView[Math.floor(control * inView.length)]
        if (target === undefined || across < 0.1) return [across * innerWidth, down * innerHeight]
        const box = target.getBoundingClientRect()
        return [
          box.left + box.width / 2,
          Math.min(innerHeight - 2, Math.max(2, box.top + box.height / 2)),
        ]
      })
    },
    acts.map(({ draws }) => draws),
  )
}

async function strike(session: CDPSession, act: Act, at: readonly [number, number] | undefined) {
  if (act.does === 'click' && at !== undefined) {
    const where = { x: at[0], y: at[1], button: 'left' as const, clickCount: 1 }
    await Promise.all([
      session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...where }),
      session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...where }),
    ])
    return
  }
  const { key, code, text, modifiers } = act.key
  const more = {
    key,
    code,
    modifiers,
    ...(code === '' ? {} : { windowsVirtualKeyCode: act.key.number }),
  }
  const down = text === '' ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text }
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { ...down, ...more }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...more }),
  ])
}
