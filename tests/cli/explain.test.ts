/** `grantflow explain` gives the reasons of a number down to their sources. */
import { describe, expect, test } from 'vitest'
import { grantflow } from '../command-line'

describe('explain', () => {
  test('gives the number of the run and ends in sources', async () => {
    const { out } = await grantflow(
      'explain',
      'baseline-2016',
      '--year',
      '2016',
      '--program',
      'jag',
      '--recipient',
      '0675000',
    )
    expect(out).toMatch('326,539')
    expect(out).toMatch('source:')
    const named = await grantflow('explain', 'baseline-2016', '--recipient', 'California')
    expect(named.code).toBe(0)
  })

  test('answers of a program’s figures and of a place’s sums, and refuses by the nearest name', async () => {
    const ask = (...words: string[]) =>
      grantflow('explain', 'baseline-2016', '--set', 'programs.stop.included=true', ...words)
    const share = await ask('--program', 'stop', '--figure', 'match')
    expect(share.out).toMatch(/^Match\. 25 percent of the cost/)
    const kept = await ask('--recipient', 'CA', '--sum', 'kept')
    expect(kept.out).toMatch(/^California: what it keeps of its awards, over 2 programs/)
    const one = await ask('--recipient', '3651000', '--sum', 'through', '--program', 'stop')
    expect(one.out).toContain('what New York hands on to all its local governments together, STOP')
    const wrong = await ask('--program', 'stop', '--figure', 'mach')
    expect([wrong.code, wrong.fault]).toEqual([1, expect.stringContaining("write 'match'")])
    const sum = await ask('--recipient', 'CA', '--sum', 'keeps')
    expect(sum.fault).toContain("--sum 'keeps' is not known")
  })
})
