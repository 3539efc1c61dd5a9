/** Lists what a scenario may change of the usual life of a program's awards: offer, acceptance, period, closing. */
import { own } from '../parameter'
import { ASSUMED } from './assumed'
import type { AwardLife, AwardTerms, Cited, Parameter, Program } from '../types'

type Term = Exclude<keyof AwardTerms, 'payment' | 'expiresMonths'>

/** One number of an award's life: its path, its words, and what is assumed where no source told. */
interface LifeTerm {
  readonly term: Term
  readonly path: string
  readonly label: string
  readonly assumed: number
  readonly max: number
  readonly unit: 'months' | 'days'
}

/** The numbers of an award's life in the order of its days. */
export const LIFE_TERMS: readonly LifeTerm[] = [
  {
    term: 'offeredMonths',
    path: 'offered_months',
    label: 'months from 1 October of the fiscal year until awards are offered',
    assumed: 12,
    max: 60,
    unit: 'months',
  },
  {
    term: 'acceptDays',
    path: 'accept_days',
    label: 'days in which an offer may be accepted',
    assumed: 45,
    max: 730,
    unit: 'days',
  },
  {
    term: 'startMonths',
    path: 'start_months',
    label: 'months from 1 October of the fiscal year until the period begins',
    assumed: 0,
    max: 60,
    unit: 'months',
  },
  {
    term: 'awardMonths',
    path: 'award_months',
    label: 'months the period lasts',
    assumed: 36,
    max: 120,
    unit: 'months',
  },
  {
    term: 'closeDays',
    path: 'close_days',
    label: 'days after the period until the award is closed',
    assumed: 120,
    max: 730,
    unit: 'days',
  },
]

/** List what a reader may set of the life of one program's awards; what no source told is marked as assumed. */
export function lifeParameters(program: Program): readonly Parameter[] {
  return LIFE_TERMS.map(({ term, path, label, assumed, max, unit }) => {
    const told: Cited | undefined = program.life?.[term]
    const open = told === undefined || told.standing === 'assumed'
    return own(
      `lives.${program.id}.${path}`,
      `${program.short}: ${label}${open ? ` ${ASSUMED}` : ''}`,
      'number',
      told?.value ?? assumed,
      {
        drawer: 'assumption',
        unit,
        min: 0,
        max,
        step: 1,
        source: told?.source ?? '',
        law: told?.note ?? '',
      },
    )
  })
}

/** The usual life of a program's awards as its file tells it, months and days; what no source told as assumed. */
export function usualLife(program: Program): AwardLife {
  const of = LIFE_TERMS.map(({ term, assumed }) => [term, program.life?.[term]?.value ?? assumed])
  const terms = Object.fromEntries(of) as Record<Term, number>
  return { ...terms, payment: program.life?.payment ?? 'reimbursement' }
}
