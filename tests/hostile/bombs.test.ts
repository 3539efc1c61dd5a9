/** A small link that unfolds to very much is refused as soon as it passes the cap, and what it would hold is never made. */

import { Inflate } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readLink } from '../../src/model'
import { MOST_UNFOLDED, unfoldText } from '../../src/model/link-folding'
import { bombLetters, sealLetters, sealText } from './forge-link'
import { polluted, wrongAnswer } from './witness'

const made = { bytes: 0, pieces: 0 }
const push = Inflate.prototype.push

// One piece of a payload may pass the cap by as much as it unfolds to.
const MOST_MADE = MOST_UNFOLDED + 300_000

beforeEach(() => {
  Object.assign(made, { bytes: 0, pieces: 0 })
  // The library's unfolding, with a counter behind it.
  vi.spyOn(Inflate.prototype, 'push').mockImplementation(function (this: Inflate, chunk, final) {
    const { ondata } = this
    this.ondata = (part, last) => {
      made.bytes += part.length
      made.pieces += 1
      ondata(part, last)
    }
    push.call(this, chunk, final)
    this.ondata = ondata
  })
})
afterEach(() => vi.restoreAllMocks())

describe('unfolding stops at the cap', () => {
  test.each([1, 8, 64, 256])('%i MiB of noughts', (mebibytes) => {
    const letters = bombLetters(mebibytes)
    expect(unfoldText(letters)).toBe('too-large')
    expect(made.bytes).toBeGreaterThan(MOST_UNFOLDED)
    expect(made.bytes).toBeLessThan(MOST_MADE)
  })

  test.each([
    ['blanks', ' '.repeat(8_000_000)],
    ['brackets', '['.repeat(8_000_000)],
    ['a title', `["${'x'.repeat(8_000_000)}"]`],
    ['changes', `["T","","",null,[],"","",0,[{${'"a":1,'.repeat(1_000_000)}"b":1}]]`],
    ['a row of places', `["T","","",null,[],"","",0,[{},["facts","f","yes","${'CA '.repeat(2_000_000)}"]]]`],
  ])('%s', (_, text) => {
    const link = sealText(text)
    const opened = readLink(link)
    expect(opened).toMatchObject({ kind: 'refused', code: 'too-large' })
    expect(made.bytes).toBeLessThan(MOST_MADE)
    expect(wrongAnswer(opened)).toBeNull()
    expect(polluted()).toBeNull()
  }) // prettier-ignore

  test('and a payload of random letters makes nothing much', () => {
    for (const letters of ['____', 'A'.repeat(16_000), '_'.repeat(16_000), 'q'.repeat(9999)]) {
      expect(readLink(sealLetters(letters))).toMatchObject({ kind: 'refused' })
    }
    expect(made.bytes).toBeLessThan(MOST_MADE)
  })
})

test('a link too long to be one is not unfolded at all', () => {
  const link = sealLetters(bombLetters(256))
  expect(link.length).toBeGreaterThan(300_000)
  expect(readLink(link)).toMatchObject({ kind: 'refused', code: 'too-large' })
  expect(made).toEqual({ bytes: 0, pieces: 0 })
})

test('as much as fits is read', () => {
  const full = `["T","${'x'.repeat(4000)}"${' '.repeat(MOST_UNFOLDED - 4008)}]`
  expect(full).toHaveLength(MOST_UNFOLDED)
  expect(readLink(sealText(full))).toMatchObject({ kind: 'scenario' })
  expect(readLink(sealText(`${full} `))).toMatchObject({ kind: 'refused', code: 'too-large' })
})
