/** A made-up award and settings of time, small enough to reckon by hand. */
import { dayNumber, lifeDays } from '../../src/model/index'
import type { AwardLife, AwardToFollow, Bite, CourseSettings } from '../../src/model/index'

/** Offered a year after the fiscal year began, performed for four years from its first day, paid in advance. */
export const toyLife: AwardLife = {
  offeredMonths: 12,
  acceptDays: 45,
  startMonths: 12,
  awardMonths: 36,
  closeDays: 120,
  payment: 'reimbursement',
}

export const toySettings: CourseSettings = {
  years: ['2017'],
  until: '2021-09-30',
  lives: new Map([['jag', toyLife]]),
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

/** An award of fiscal year 2017: 1,096 dollars, one for each day of its three years. */
export function toyAward(
  bites: readonly Bite[] = [],
  settings: CourseSettings = toySettings,
  more: Partial<AwardToFollow> = {},
): AwardToFollow {
  return {
    program: 'jag',
    year: '2017',
    recipient: 0,
    allocated: 1096,
    takenIn: [],
    bites,
    life: lifeDays(settings.lives.get('jag')!, '2017'),
    settings,
    sequence: false,
    until: dayNumber(settings.until),
    ...more,
  }
}

/** A remedy on the whole of that award. */
export function toyBite(
  remedy: Bite['remedy'],
  from: string,
  until: string | null,
  more: Partial<Bite> = {},
): Bite {
  return {
    condition: 'jag17-access',
    remedy,
    from: dayNumber(from),
    until: until === null ? null : dayNumber(until),
    base: 1096,
    share: 1,
    goesTo: 'held',
    acceptDays: remedy === 'offer' ? 45 : 0,
    endedBy: '',
    waits: false,
    open: false,
    ...more,
  }
}
