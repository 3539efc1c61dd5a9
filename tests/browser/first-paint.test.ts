/** What stands on the page before its tables have come: the opening as the model has it, which takes no press yet. */
import { expect, inject, test } from 'vitest'
import { takeUp, useBrowser } from './harness'

const browser = useBrowser()

test('the first words stand before the tables, say how far these are, and are what the page then says', async () => {
  // A page of another kind, to set the stage on.
  const { page, faults } = await browser.open({}, 'icon.svg')
  let hold: () => void = () => {}
  const held = new Promise<void>((then) => (hold = then))
  await page.route('**/core-*.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(inject('address'))
  await page.waitForSelector('#opening progress')
  expect(await page.evaluate(() => document.getElementById('page')!.inert)).toBe(true)
  const told = () =>
    page.evaluate(() =>
      ['.sent', '.figures .big', '.handles', '.stack'].map((part) =>
        [...document.querySelectorAll(part)].map((each) => each.textContent),
      ),
    )
  const before = await told()
  expect(before.flat().join(' ')).toMatch(/instead of \$4\.3\smillion/)
  // What the policy would refuse is not there.
  expect(await page.locator('#page [style]').count()).toBe(0)
  hold()
  await takeUp(page)
  expect(await page.locator('#opening').innerText()).toBe('')
  await expect.poll(told).toEqual(before)
  await page.waitForSelector('.rows tbody tr')
  expect(faults).toEqual([])
})

test('another address does not show the first room while it waits', async () => {
  const { page } = await browser.open({}, 'icon.svg')
  await page.route('**/core-*.json', () => undefined)
  await page.goto(`${inject('address')}#caught`)
  await page.waitForSelector('#opening progress')
  expect(await page.isVisible('.sent')).toBe(false)
})

test('without script the opening sentence and its figures can be read', async () => {
  const { page, faults } = await browser.open({ javaScriptEnabled: false }, 'icon.svg')
  await page.goto(inject('address'))
  expect(await page.innerText('.sent')).toMatch(/\$4\.3\smillion/)
  expect(await page.innerText('.figures')).toContain('$29.2')
  expect(await page.innerText('body')).toContain('needs JavaScript')
  expect(faults).toEqual([])
})

test('every control stands as the scenario has it, also where the browser puts back an earlier choice', async () => {
  const controls = () =>
    [...document.querySelectorAll<HTMLInputElement>('.lead input, .lead select, header select')]
      .filter(({ id }) => id !== 'place')
      .map(({ id, value }) => `${id} ${value}`)
  const plain = await browser.open()
  const before = await plain.page.evaluate(controls)
  // As a browser does that loads a page again, while it reads it.
  const { page, faults } = await browser.open({}, '', () => {
    new MutationObserver((_, observer) => {
      const year = document.querySelector<HTMLSelectElement>('#page[inert] #year')
      const slider = document.querySelector<HTMLInputElement>('#page[inert] #share-slider')
      if (year === null || slider === null) return
      observer.disconnect()
      year.value = '2017'
      slider.value = '40'
      document.documentElement.dataset['putBack'] = `${year.value} ${slider.value}`
    }).observe(document, { childList: true, subtree: true })
  })
  expect(await page.getAttribute('html', 'data-put-back')).toBe('2017 40')
  expect(await page.evaluate(controls)).toEqual(before)
  expect(faults).toEqual([])
})
