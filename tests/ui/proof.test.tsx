/** The proof page: its counts are those of the model, its misses have reasons, and its list of files is today's. */
import { readFileSync } from 'node:fs'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { MATCH_WORDS, licenceOf, prove } from '../../src/model/index'
import type { Match, ProofClass } from '../../src/model/index'
import { chosenRows, isMiss, proofCsv } from '../../src/ui/proof/choose-rows'
import files from '../../src/ui/proof/file-hashes.json'
import { hashOfList } from '../../src/ui/proof/hash-of-list'
import { ProofPage } from '../../src/ui/proof/proof-page'
import { LISTED_HASHES, hashesText } from '../../tools/data-hash'
import { choose, clearParts, drawOnPage, until } from './drawn-page'

afterEach(clearParts)

const whole = shippedDataset('all')
const proof = prove(whole)

describe('the page', () => {
  test('counts every published figure as the model does, and none is left out', async () => {
    const { box, page } = drawOnPage(<ProofPage />, { dataset: whole })
    const scenario = page.getState().doing.now.scenario
    await until(() => box.querySelector('.proof-classes') !== null)
    let all = 0
    for (const [name, counts] of Object.entries(proof.classes)) {
      const row = box.querySelector(`.proof-classes tr[data-class="${name}"]`)!
      const cell = (match: string) => row.querySelector(`[data-match="${match}"] .num`)!.textContent
      expect(cell('all')).toBe(String(counts.figures))
      for (const match of Object.keys(MATCH_WORDS) as Match[])
        expect(cell(match)).toBe(String(counts.matches[match]))
      all += counts.figures
    }
    expect(all).toBe(whole.published.length)
    expect(page.getState().doing.now.scenario).toBe(scenario)
    const misses = proof.rows.filter(isMiss).length
    expect(box.querySelector('.proof-shown')!.textContent).toBe(
      `${misses} figures chosen, 50 shown.`,
    )
    const [program, of] = box.querySelectorAll<HTMLSelectElement>('.proof-choices select')
    choose(program, 'jag')
    choose(of, 'independent')
    const few = proof.rows.filter(
      (row) => isMiss(row) && row.published.program === 'jag' && row.class === 'independent',
    )
    expect(box.querySelector('.proof-shown')!.textContent).toContain(`${few.length} figures chosen`)
  })

  test('every number of it opens reasons that end in a source', async () => {
    const { box, page } = drawOnPage(<ProofPage />, { dataset: whole })
    await until(() => box.querySelector('.proof-classes') !== null)
    const [, , match] = box.querySelectorAll<HTMLSelectElement>('.proof-choices select')
    choose(match, 'beyond')
    const row = box.querySelector('.proof-rows tbody tr')!
    const numbers = [...row.querySelectorAll<HTMLElement>('.num')]
    expect(numbers).toHaveLength(3)
    for (const number of numbers) {
      act(() => number.click())
      const { about } = page.getState().asked.at(-1)!
      if (!('reason' in about)) throw new Error('A row of the proof gathers its own reasons.')
      const { reason } = about
      expect(reason.source !== undefined || reason.from.length > 0).toBe(true)
    }
  })
})

test('every miss says why', () => {
  const silent = proof.rows.filter((row) => isMiss(row) && row.reason === '')
  expect(silent).toEqual([])
  expect(chosenRows(proof.rows, { program: '', class: '', match: 'missed' })).toEqual(
    proof.rows.filter(isMiss),
  )
  const classes: readonly ProofClass[] = ['independent', 'fitted', 'input']
  const added = classes.map(
    (name) => chosenRows(proof.rows, { program: '', class: name, match: '' }).length,
  )
  expect(added.reduce((sum, each) => sum + each, 0)).toBe(proof.rows.length)
})

test('the file holds every figure, also those that agree', () => {
  const lines = proofCsv(whole, proof.rows).trim().split('\r\n')
  expect(lines).toHaveLength(1 + whole.published.length)
  expect(lines[0]).toMatch(/^fiscal_year,program,state,sort,of,published_dollars,/)
})

test('the listed hashes are those of today; after a change of data run tools/data-hash.ts --write', async () => {
  expect(readFileSync(LISTED_HASHES, 'utf8')).toBe(hashesText())
  expect(await hashOfList(files)).toBe(whole.data)
  const [first = ''] = Object.keys(files)
  expect(await hashOfList({ ...files, [first]: '0'.repeat(64) })).not.toBe(whole.data)
})

test('licences: federal works are in the public domain, and what nobody stated is said so', () => {
  const of = (id: string) => licenceOf(whole.sources.get(id)!)
  expect(of('usc-34-10156')).toMatch(/17 U\.S\.C\. 105/)
  expect(of('second-circuit-2020')).toMatch(/17 U\.S\.C\. 105/)
  expect(of('reuters-2017-03-28')).toBe('licence not stated')
  // Offices of states and newspapers are no federal ones, whatever their names begin with.
  expect(licenceOf({ publisher: 'Attorney General of New York' })).toBe('licence not stated')
  expect(licenceOf({ publisher: 'U.S. Conference of Mayors' })).toBe('licence not stated')
  expect(licenceOf({ publisher: 'Department of Justice; Associated Press' })).toBe(
    'licence not stated',
  )
})
