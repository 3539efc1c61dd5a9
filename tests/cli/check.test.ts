/** `grantflow check` reads a scenario file and lists every fault of it. */
import { describe, expect, test } from 'vitest'
import { grantflow, useFolder } from '../command-line'

const file = useFolder()

describe('check', () => {
  test('says that a file reads well', async () => {
    const { code, out } = await grantflow('check', file('good.json', { changes: { year: 2016 } }))
    expect(code).toBe(0)
    expect(out).toMatch('reads well and changes 1 parameter.')
  })

  test('lists every fault', async () => {
    const path = file('bad.json', {
      changes: { year: 2016, 'programs.jag.minimum_share': 2, 'programs.jog.x': 1 },
    })
    const { code, out, fault } = await grantflow('check', path)
    expect([code, out]).toEqual([1, ''])
    expect(fault.trim().split('\n')).toHaveLength(2)
  })
})
