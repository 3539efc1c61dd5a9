/** Open findings that are drawn together: by place, state, judicial circuit or nation, each group as one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failingUnder, isDrawn } from '../../../src/model/failing'
import { blankScenario, settle } from '../../../src/model/index'
import type { Dataset, Finding, Scenario, Settings } from '../../../src/model/index'
import { runs } from '../../quick'
import { shipped } from '../every-program'

const { recipients, circuits = new Map() } = shipped
const TOGETHER = [undefined, 'state', 'circuit', 'nation'] as const

const open = (recipient: number): Finding => ({
  recipient,
  condition: 'jag17-notice',
  definition: 'jag17_notice',
  result: 'unknown',
  before: 'unknown',
  because: [],
  open: [],
  unsourced: false,
  orders: [],
  mayProtect: [],
  switches: [],
  actor: 'unknown',
})
/** The recipients whose open findings fail. */
function failing(
  seed: number,
  unknownShare: number,
  unknownTogether: (typeof TOGETHER)[number],
  dataset: Pick<Dataset, 'recipients' | 'circuits'> = shipped,
): readonly number[] {
  const together = unknownTogether === undefined ? {} : { unknownTogether }
  const counts = failingUnder(dataset, { unknown: 'drawn', unknownShare, seed, ...together })
  return everyone.filter((recipient) => counts(open(recipient)))
}
const everyone = recipients.ids.map((_, recipient) => recipient).filter((at) => at % 7 === 0)
const stateOf = (recipient: number) => recipients.ids[recipients.states[recipient]!] ?? ''

describe('the circuits', () => {
  test('are those of 28 U.S.C. 41, and every state lies in one', () => {
    const byCircuit = new Map<string, string[]>()
    for (const [state, { circuit }] of circuits)
      byCircuit.set(circuit, [...(byCircuit.get(circuit) ?? []), state])
    expect(
      Object.fromEntries([...byCircuit].map(([circuit, ids]) => [circuit, ids.sort().join(' ')])),
    ).toEqual({
      dc: 'DC',
      1: 'MA ME NH PR RI',
      2: 'CT NY VT',
      3: 'DE NJ PA VI',
      4: 'MD NC SC VA WV',
      5: 'LA MS TX',
      6: 'KY MI OH TN',
      7: 'IL IN WI',
      8: 'AR IA MN MO ND NE SD',
      9: 'AK AZ CA GU HI ID MP MT NV OR WA',
      10: 'CO KS NM OK UT WY',
      11: 'AL FL GA',
    })
    // American Samoa has no federal district court, and no law puts it into a circuit.
    const without = recipients.alone.ids.filter((id) => !circuits.has(id))
    expect(without).toEqual(['AS'])
  })
})

describe('open findings drawn together', () => {
  test('are settled as written, and not at all where each place is on its own', () => {
    const settled = (changes: Scenario['changes']) =>
      settle(shipped, { ...blankScenario('Together'), changes }, () => blankScenario(''))
    expect(settled({ unknown_together: 'circuit' }).unknownTogether).toBe('circuit')
    expect(settled({ unknown_together: 'place' })).toEqual(settled({}))
    expect(settled({})).not.toHaveProperty('unknownTogether')
  })

  test('on their own are drawn as they always were', () => {
    const found = failing(42, 0.5, undefined)
    const drawn = everyone.filter((at) => isDrawn(42, 'jag17-notice', recipients.ids[at]!, 0.5))
    expect(found).toEqual(drawn)
  })

  test.each([
    ['state', (recipient: number) => stateOf(recipient)],
    ['circuit', (recipient: number) => circuits.get(stateOf(recipient))?.circuit ?? ''],
    ['nation', () => 'all'],
  ] as const)('fall as one in each %s', (together, groupOf) => {
    const seen = new Set<number>()
    for (let seed = 0; seed < 40; seed++) {
      const found = new Set(failing(seed, 0.5, together))
      const groups = new Map<string, Set<boolean>>()
      for (const recipient of everyone) {
        const group = groupOf(recipient)
        if (group === '') continue
        groups.set(group, (groups.get(group) ?? new Set()).add(found.has(recipient)))
      }
      for (const [group, fell] of groups) expect([group, fell.size]).toEqual([group, 1])
      seen.add([...groups.values()].filter((fell) => fell.has(true)).length)
    }
    // Not all groups fall alike in every draw.
    expect(seen.size).toBeGreaterThan(1)
  })

  test('of a recipient in no state, or in no circuit, are on their own', () => {
    const lone = everyone.concat(recipients.indexOf.get('AS')!).filter((recipient) => {
      const state = stateOf(recipient)
      return state === '' || !circuits.has(state)
    })
    expect(lone.length).toBeGreaterThan(0)
    for (const seed of [1, 2, 3]) {
      const counts = failingUnder(shipped, {
        unknown: 'drawn',
        unknownShare: 0.5,
        unknownTogether: 'circuit',
        seed,
      })
      for (const at of lone)
        expect(counts(open(at))).toBe(isDrawn(seed, 'jag17-notice', recipients.ids[at]!, 0.5))
    }
  })

  test('nest: whoever falls at a share falls at every higher one', () => {
    const together = fc.constantFrom(...TOGETHER)
    const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100)
    fc.assert(
      fc.property(together, share, share, fc.nat(4_294_967_295), (of, one, other, seed) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const atHigh = new Set(failing(seed, high, of))
        expect(failing(seed, low, of).every((recipient) => atHigh.has(recipient))).toBe(true)
        expect(failing(seed, 0, of)).toEqual([])
        expect(failing(seed, 1, of)).toEqual(everyone)
      }),
      { numRuns: runs(40) },
    )
  })

  test('fall as often as their share says, whoever is drawn together', () => {
    const seeds = Array.from({ length: 4_000 }, (_, seed) => seed)
    const sigma = Math.sqrt(seeds.length * 0.3 * 0.7)
    const california = recipients.indexOf.get('CA')!
    for (const of of TOGETHER) {
      const settings: Pick<Settings, 'unknown' | 'unknownShare'> = {
        unknown: 'drawn',
        unknownShare: 0.3,
      }
      const many = seeds.filter((seed) => {
        const drawn = { ...settings, seed, ...(of === undefined ? {} : { unknownTogether: of }) }
        return failingUnder(shipped, drawn)(open(california))
      }).length
      expect(Math.abs(many - seeds.length * 0.3)).toBeLessThan(5 * sigma)
    }
  })
})
