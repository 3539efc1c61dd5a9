/** `grantflow proof` holds what was computed against what was published. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

describe('proof', () => {
  test('prints three classes that are never added up', async () => {
    const { out } = await grantflow('proof')
    for (const word of ['independent', 'fitted', 'input', 'degrees of freedom'])
      expect(out).toMatch(word)
    const { rows, classes } = await json('proof', '--json')
    expect(rows.length).toBeGreaterThanOrEqual(500)
    expect(Object.keys(classes)).toEqual(['independent', 'fitted', 'input'])
  })
})
