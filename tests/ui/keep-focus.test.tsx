/** The focus is handed on when what has it goes away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handOn, hold, keepFocus } from '../../src/ui/keep-focus'

let stop = () => {}

beforeEach(() => {
  document.body.innerHTML = `
    <main id="main" tabindex="-1">
      <h2>Room</h2>
      <section><h3>Part</h3><p><button id="a">A</button><button id="b">B</button></p></section>
      <p><button id="c">C</button></p>
    </main>`
  stop = keepFocus()
})

afterEach(() => stop())

const find = (name: string) => document.querySelector<HTMLElement>(name)!
const focused = () => document.activeElement
const frames = () => new Promise((done) => setTimeout(done, 60))

test('what is taken away hands the focus to the heading over it', async () => {
  find('#a').focus()
  find('#a').remove()
  await vi.waitFor(() => expect(focused()).toBe(find('h3')))
})

test('a part that is taken away hands it to the heading of the room', async () => {
  find('#a').focus()
  find('section').remove()
  await vi.waitFor(() => expect(focused()).toBe(find('h2')))
})

test('what comes in its stead under the same name takes it', async () => {
  find('#a').focus()
  find('p').innerHTML = '<button id="b">B</button><button id="a">A, again</button>'
  await vi.waitFor(() => expect(focused()?.textContent).toBe('A, again'))
})

test('what someone else takes is left to them', async () => {
  find('#a').focus()
  find('#a').remove()
  find('#c').focus()
  await frames()
  expect(focused()).toBe(find('#c'))
})

test('a press lets the focus go, and nothing takes it once what had it is gone', async () => {
  find('#a').focus()
  find('#a').dispatchEvent(new Event('pointerdown', { bubbles: true }))
  find('#a').blur()
  await frames()
  find('#a').remove()
  await frames()
  expect(focused()).toBe(document.body)
})

test('a press that leaves the focus where it is says nothing of the key that takes it out of the page', async () => {
  find('#a').focus()
  find('#a').dispatchEvent(new Event('pointerdown', { bubbles: true }))
  find('#a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  find('#a').blur()
  await frames()
  find('#a').remove()
  await vi.waitFor(() => expect(focused()).toBe(find('h3')))
})

test('a press that is over lets nothing go', async () => {
  find('#a').focus()
  find('#a').dispatchEvent(new Event('pointerdown', { bubbles: true }))
  find('#a').dispatchEvent(new Event('pointerup', { bubbles: true }))
  find('#a').blur()
  await frames()
  find('#a').remove()
  await vi.waitFor(() => expect(focused()).toBe(find('h3')))
})

test('what is put in another place keeps it', async () => {
  const a = find('#a')
  a.focus()
  a.remove()
  find('#main').append(a)
  expect(focused()).toBe(document.body)
  await vi.waitFor(() => expect(focused()).toBe(a))
})

test('what is disabled by then hands it to its neighbour', () => {
  const held = hold(find('#a'))
  find('#a').setAttribute('disabled', '')
  handOn(held)
  expect(focused()).toBe(find('#b'))
})

test('where nothing is left around it, the page takes it', () => {
  const held = hold(find('#a'))
  find('#main').innerHTML = ''
  handOn(held)
  expect(focused()).toBe(find('#main'))
})
