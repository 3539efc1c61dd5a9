/** Who feels that money stops: hits out of movements, what is handed on of them, and who goes on. */
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { listCourseFaults, simulate } from '../../src/model'
import type {
  AwardCourse,
  Bite,
  Course,
  CourseSettings,
  Move,
  PassThrough,
  Stage,
} from '../../src/model'
import { blastRadius } from '../../src/model/course/blast'
import { hitOf, stillStages } from '../../src/model/course/blast-hit'
import { settleJoint } from '../../src/model/course/blast-joint'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const local: PassThrough = {
  to: 'local',
  share: { value: 0.5, low: 0.4, high: 0.6, standing: 'assumed', source: 'toy' },
  byState: null,
  of: 'award',
  basis: 'assumed',
  says: 'Half to local governments.',
  source: 'toy',
}
const toy: Toy = {
  program: { passThrough: [local] },
  states: [
    { id: 'AA', population: 600, crime: 60, divisor: 50 },
    { id: 'BB', population: 400, crime: 40, divisor: 40 },
  ],
  places: [
    { id: '0100000', state: 'AA', crimes: [30, 30, 30] },
    { id: '0100001', state: 'AA', crimes: [20, 20, 20] },
    { id: '0200000', state: 'BB', crimes: [40, 40, 40] },
  ],
  amount: 10_000_000,
  listed: { AA: 'yes', '0200000': 'yes' },
}

const settings: CourseSettings = {
  years: ['2016'],
  until: '2020-09-30',
  lives: new Map([
    [
      'toy',
      {
        offeredMonths: 12,
        acceptDays: 45,
        startMonths: 0,
        awardMonths: 48,
        closeDays: 120,
        payment: 'advance',
      },
    ],
  ]),
  remedies: new Map(),
  approvalDays: 0,
  lateAwards: 'end-later',
  endedAwards: 'reinstated',
  drawSlowest: 0,
  drawFastest: 1,
  reaction: { mode: 'listed', threshold: 0, days: 0, own: new Map() },
  subawards: { balanceMonths: [0, 12], contractMonths: [1, 6], lagDays: [30, 90] },
  bridge: { choice: 'stop', rate: 0 },
}

function bite(change: Partial<Bite> = {}): Bite {
  return {
    condition: 'letter',
    remedy: 'hold',
    from: 17_000,
    until: null,
    base: 100,
    share: 1,
    goesTo: 'held',
    acceptDays: 0,
    endedBy: '',
    waits: false,
    open: false,
    ...change,
  }
}

function award(
  recipient: number,
  allocated: number,
  moves: readonly [day: number, from: Stage, to: Stage, dollars: number][],
  bites: readonly Bite[] = [bite()],
): AwardCourse {
  return {
    program: 'toy',
    year: '2016',
    recipient,
    allocated,
    takenIn: 0,
    bites,
    moves: moves.map(([day, from, to, dollars]): Move => ({
      day,
      from,
      to,
      dollars,
      condition: null,
    })),
    dollarDays: 0,
    heldDays: 0,
    lost: 0,
    lostLow: 0,
    lostHigh: 0,
  }
}

function run(
  touched: (
    allocated: (id: string) => number,
    at: (id: string) => number,
  ) => readonly AwardCourse[],
  change: Partial<Toy> = {},
) {
  const dataset = toyDataset({ ...toy, ...change })
  const outcome = simulate(dataset, toySettings({ ...toy, ...change }, { share: 1 }))
  const at = (id: string) => dataset.recipients.indexOf.get(id)!
  const allocated = (id: string) => outcome.programs[0]!.allocation.dollars[at(id)]!
  const balances = { quarters: [], stages: {} as Course['balances']['stages'] }
  const course: Course = {
    settings,
    balances,
    programs: [{ program: 'toy', year: '2016', touched: touched(allocated, at), balances }],
  }
  return { dataset, allocated, years: [{ year: '2016', outcome }], course }
}

test('a hit is the most that stood still at one time, not the sum of all movements', () => {
  const hit = hitOf(
    award(0, 100, [
      [10, 'allocated', 'held', 60],
      [20, 'held', 'allocated', 60],
      [20, 'allocated', 'offered', 100],
      [30, 'offered', 'undrawn', 100],
      [40, 'undrawn', 'suspended', 80],
      [50, 'suspended', 'undrawn', 80],
    ]),
  )
  expect(hit).toMatchObject({
    dollars: 80,
    how: 'suspended',
    left: 0,
    stands: null,
    from: 10,
    until: 50,
  })
})

test('money that moves on the day it is held stood in one place only', () => {
  const moves: [number, Stage, Stage, number][] = [
    [10, 'allocated', 'held', 60],
    [10, 'held', 'moved', 60],
  ]
  expect(hitOf(award(0, 100, moves))).toMatchObject({
    dollars: 60,
    how: 'moved',
    left: 60,
    until: null,
  })
})

test('an open finding counts at the high end alone', () => {
  const open = hitOf(award(0, 100, [], [bite({ open: true, base: 100, share: 0.4 })]))
  expect(open).toMatchObject({ dollars: 0, most: 40, how: null, from: 17_000 })
})

test('a hit is never more than the award, whatever the movements', () => {
  const stage = fc.constantFrom<Stage>('allocated', 'undrawn', ...stillStages)
  const walk = fc.array(fc.tuple(fc.nat(30), stage, stage, fc.integer({ min: 1, max: 50 })))
  fc.assert(
    fc.property(walk, (steps) => {
      // Only movements that the balance covers.
      const balance = new Map<Stage, number>([['allocated', 100]])
      const moves = steps
        .toSorted(([a], [b]) => a - b)
        .flatMap(([day, from, to, wanted]): [number, Stage, Stage, number][] => {
          const dollars = Math.min(wanted, balance.get(from) ?? 0)
          if (dollars === 0) return []
          balance.set(from, balance.get(from)! - dollars)
          balance.set(to, (balance.get(to) ?? 0) + dollars)
          return [[day, from, to, dollars]]
        })
      const hit = hitOf(award(0, 100, moves))
      expect(hit.dollars).toBeLessThanOrEqual(100)
      expect(hit.left).toBeLessThanOrEqual(hit.dollars)
      expect(hit.left).toBe(stillStages.reduce((sum, each) => sum + (balance.get(each) ?? 0), 0))
    }),
  )
})

test('a held state: half of it would have gone to localities, whose own awards go on', () => {
  const { dataset, allocated, years, course } = run((dollars, at) => [
    award(at('AA'), dollars('AA'), [[17_300, 'allocated', 'held', dollars('AA')]]),
  ])
  const { rows, flowsDown } = blastRadius(dataset, years, course)
  const half = Math.round(allocated('AA') / 2)
  expect(flowsDown).toBe(true)
  const direct = rows.find(({ ring }) => ring === 'direct')!
  expect(direct).toMatchObject({ recipient: 'AA', how: 'held', left: allocated('AA') })
  expect(direct.dollars.value).toBe(allocated('AA'))
  expect(direct.kept.value).toBe(allocated('AA') - half)
  const below = rows.filter(({ ring }) => ring === 'downstream')
  expect(below).toHaveLength(1)
  expect(below[0]).toMatchObject({
    recipient: 'AA-local',
    through: 'AA',
    how: 'pass-through',
    left: half,
  })
  // 40 % at least, 60 % at most.
  expect(below[0]!.dollars).toEqual({
    value: half,
    low: Math.round(allocated('AA') * 0.4),
    high: Math.round(allocated('AA') * 0.6),
  })
  const shielded = rows.filter(({ ring }) => ring === 'shielded')
  expect(shielded.map(({ recipient, how }) => [recipient, how])).toEqual([
    ['0100000', 'own-award'],
    ['0100001', 'own-award'],
  ])
  // No dollar twice: what is kept in each row adds up to what stopped.
  const stopped = [direct, ...below].reduce((sum, { kept }) => sum + kept.value, 0)
  expect(stopped).toBe(allocated('AA'))
})

test('what is downstream is what the snapshot no longer hands on', () => {
  const { dataset, years, course } = run((dollars, at) => [
    award(at('AA'), dollars('AA'), [[17_300, 'allocated', 'held', dollars('AA')]]),
  ])
  const plain = simulate(dataset, toySettings(toy))
  const handed = (outcome: typeof plain) =>
    outcome.programs[0]!.handedOn.reduce((sum, { dollars }) => sum + dollars, 0)
  const lost = handed(plain) - handed(years[0]!.outcome)
  const below = blastRadius(dataset, years, course).rows.filter(({ ring }) => ring === 'downstream')
  expect(below.reduce((sum, { dollars }) => sum + dollars.value, 0)).toBe(lost)
})

test('a state that waits with everyone catches nobody: its localities are not shielded from it', () => {
  const waits = [bite({ waits: true })]
  const { dataset, years, course } = run((dollars, at) => [
    award(at('AA'), dollars('AA'), [[17_300, 'allocated', 'held', 500]], waits),
  ])
  const { rows } = blastRadius(dataset, years, course)
  expect(rows.map(({ ring, waits: w }) => [ring, w])).toEqual([
    ['direct', true],
    ['downstream', true],
  ])
})

test('the switch spares what must be passed on: it is shielded, and nothing of it is downstream', () => {
  const flow = {
    id: 'flow',
    label: '',
    says: '',
    cases: '',
    source: 'toy',
    values: [
      { id: 'as_recorded', label: '' },
      { id: 'alone', label: '', reaches: { subawards: false } },
    ],
  }
  const spare = (basis: PassThrough['basis']) => {
    const made = { ...toy, program: { passThrough: [{ ...local, basis }] } }
    const dataset = { ...toyDataset(made), switches: [flow] }
    const base = toySettings(made, { share: 1 })
    const outcome = simulate(dataset, {
      ...base,
      law: { ...base.law, switches: { flow: 'alone' } },
    })
    const { allocation, withheld } = outcome.programs[0]!
    const at = dataset.recipients.indexOf.get('AA')!
    // What the snapshot withholds is what is held.
    const held = award(at, allocation.dollars[at]!, [[17_300, 'allocated', 'held', withheld[at]!]])
    const { course } = run(() => [held])
    return {
      all: allocation.dollars[at]!,
      ...blastRadius(dataset, [{ year: '2016', outcome }], course),
    }
  }
  const must = spare('must')
  expect(must.flowsDown).toBe(false)
  const goesOn = must.rows.filter(({ how }) => how === 'spared')
  expect(goesOn.map(({ recipient, through }) => [recipient, through])).toEqual([['AA-local', 'AA']])
  expect(goesOn[0]!.dollars.value).toBe(Math.round(must.all / 2))
  const below = (rows: typeof must.rows) => rows.filter(({ ring }) => ring === 'downstream')
  expect(below(must.rows).map(({ dollars }) => dollars.value)).toEqual([0])
  // What a state is only assumed to hand on is not spared: its whole award is held.
  const assumed = spare('assumed')
  expect(assumed.rows.some(({ how }) => how === 'spared')).toBe(false)
  expect(below(assumed.rows)[0]!.dollars.value).toBe(Math.round(assumed.all / 2))
})

test('members of a joint award stop with their agent, and are not shielded', () => {
  const { dataset, allocated, years, course } = run((dollars, at) => [
    award(at('0100000'), dollars('0100000'), [
      [17_300, 'allocated', 'held', Math.floor(dollars('0100000') / 2)],
    ]),
  ])
  const joint = new Map([['0100000', ['0100001']]])
  const { rows } = blastRadius(dataset, years, course, joint)
  const member = rows.find(({ how }) => how === 'joint')!
  expect(member).toMatchObject({ ring: 'downstream', recipient: '0100001', through: '0100000' })
  // Half of the agent's stops, so half of the member's does.
  const half = Math.floor(allocated('0100000') / 2) / allocated('0100000')
  expect(member.dollars.value).toBe(Math.floor(allocated('0100001') * half))
  expect(rows.some(({ recipient, ring }) => recipient === '0100001' && ring === 'shielded')).toBe(
    false,
  )
})

test.each([
  ['awards.joint.0100009', '0100001', /there is no recipient '0100009'; write '0100000'/],
  ['awards.joint.0100000', '0100000', /is its own member/],
  ['awards.joint.0100000', '0200000', /lie in different states/],
  ['awards.joint.AA', '0100000', /'AA' is no local government/],
])('a joint award that cannot be: %s = %s', (path, value, says) => {
  const { faults, joint } = settleJoint(toyDataset(toy), new Map([[path, value]]))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(says)
  expect(joint.size).toBe(0)
})

test('a joint award is read from its path; nothing is none', () => {
  const changes = new Map([
    ['awards.joint.0100000', ' 0100001 ; 0100001'],
    ['awards.joint.0200000', ''],
    ['awards.1', 'something else'],
  ])
  const { joint, faults } = settleJoint(toyDataset(toy), changes)
  expect(faults).toEqual([])
  expect([...joint]).toEqual([['0100000', ['0100001']]])
})

test('a scenario with a joint award that cannot be is refused with its sentence', () => {
  const faults = listCourseFaults(
    toyDataset(toy),
    new Map<string, string>([
      ['year', '2016'],
      ['awards.joint.0100000', '0200000'],
    ]),
  )
  expect(faults).toEqual([
    'awards.joint.0100000: 0200000 and 0100000 lie in different states; a joint award is of one.',
  ])
})

test('a protected city inside a caught state is named as such, whether it was held for a while or not', () => {
  const { dataset, years, course } = run((dollars, at) => [
    award(at('AA'), dollars('AA'), [[17_300, 'allocated', 'held', dollars('AA')]]),
    award(
      at('0100000'),
      dollars('0100000'),
      [
        [17_300, 'allocated', 'held', dollars('0100000')],
        [17_400, 'held', 'allocated', dollars('0100000')],
      ],
      [bite({ waits: true, until: 17_400 })],
    ),
  ])
  const [{ outcome }] = years as [(typeof years)[number]]
  const part = outcome.programs[0]!
  const protect = (id: string) => ({
    ...part.conditions[0]!.findings[0]!,
    recipient: dataset.recipients.indexOf.get(id)!,
    result: 'protected' as const,
    orders: ['order'],
  })
  const findings = [protect('0100000'), protect('0100001')]
  // What an outcome lays out late it keeps on its prototype.
  const shown = Object.assign(Object.create(part) as typeof part, {
    conditions: [{ ...part.conditions[0]!, findings }],
  })
  const protectedYears = [{ year: '2016', outcome: { ...outcome, programs: [shown] } }]
  const { rows } = blastRadius(dataset, protectedYears, course)
  const of = (id: string) => rows.filter(({ recipient }) => recipient === id)
  expect(of('0100000')).toHaveLength(1)
  expect(of('0100000')[0]).toMatchObject({
    ring: 'direct',
    insideCaught: true,
    orders: ['order'],
    left: 0,
  })
  expect(of('0100001')).toHaveLength(1)
  expect(of('0100001')[0]).toMatchObject({ ring: 'shielded', how: 'order', insideCaught: true })
})
