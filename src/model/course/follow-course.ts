/** Follows all awards of several fiscal years through time: what acts on them, and where each dollar stands when. */
import { onlyShown, alsoOpen, failingUnder } from '../failing'
import { allocatedTo } from '../paid-column'
import { addAward, addBalances, emptyBalances } from './balances'
import { bitesInSteps } from './bites'
import type { Acting, BiteQuestion } from './bites'
import { dayNumber, fiscalYearStart } from './days'
import { followAward } from './follow-award'
import { lifeDays } from './life'
import { naturalBalances } from './natural'
import { reachingBack } from './reaching-back'
import { answersTo, stakesOf } from './answer'
import type { Answer } from './answer'
import type {
  AwardCourse,
  Course,
  CourseSettings,
  Dataset,
  LifeDays,
  Outcome,
  ProgramCourse,
  QuarterBalances,
} from '../types'
import { allAtOnce, partOf } from './steps'
import type { Steps } from './steps'
import { lifeAfter, waitOf, waitedUntil, waitingAward, waitsOn } from './waiting'
import type { YearOutcome } from '../simulate-years'

/** How findings that the facts leave open count: as the scenario says, all as met, or all as failed. */
export type Counting = 'own' | 'least' | 'most'

/**
 * Follow the awards of each year's outcome up to the last day looked at. Awards on which nothing acts
 * are counted in the balances and not listed. A year's part is that of a course of the year alone,
 * but for remedies that reach back to earlier awards and for reactions to what several years put at stake.
 */
export function followCourse(
  dataset: Dataset,
  years: readonly YearOutcome[],
  settings: CourseSettings,
  counting: Counting = 'own',
): Course {
  return allAtOnce(followInSteps(dataset, years, settings, counting))
}

/** The same in steps; each says what part of the awards has been looked into. */
export function* followInSteps(
  dataset: Dataset,
  years: readonly YearOutcome[],
  settings: CourseSettings,
  counting: Counting = 'own',
): Steps<Course> {
  const until = dayNumber(settings.until)
  const questions = years.flatMap(({ outcome }) =>
    outcome.programs.map((part): BiteQuestion => ({
      outcome,
      part,
      life: lifeDays(settings.lives.get(part.allocation.program.id)!, outcome.settings.year),
      settings,
      until,
      counts: countsAs(dataset, outcome, counting),
      lasts: counting !== 'least',
    })),
  )
  const acting: Acting[] = []
  for (const question of questions) {
    const steps = bitesInSteps(dataset, question)
    let step = steps.next()
    for (; step.done !== true; step = steps.next())
      yield (acting.length + step.value) / questions.length / 2
    acting.push(step.value)
  }
  reachingBack(dataset, questions, acting)
  const stakes = stakesOf(acting.map(({ bites }) => bites))
  const programs: ProgramCourse[] = []
  const half = (done: number) => (1 + done / questions.length) / 2
  for (const [i, question] of questions.entries()) {
    const { law } = question.outcome.settings
    const steps = followProgram(question, acting[i]!, answersTo(dataset, settings, law, stakes))
    programs.push(yield* partOf([half(i), half(i + 1)], steps))
    yield half(i + 1)
  }
  const first = Math.min(...years.map(({ year }) => fiscalYearStart(year)), until)
  const balances = emptyBalances(first, until)
  for (const program of programs) addBalances(balances, program.balances)
  return { settings, programs, balances }
}

function countsAs(dataset: Dataset, { settings }: Outcome, counting: Counting) {
  if (counting === 'own') return failingUnder(dataset, settings)
  return counting === 'least' ? onlyShown : alsoOpen
}

/** Awards followed one by one in one step. */
const AT_ONCE = 16

function* followProgram(
  { outcome, part: { allocation }, life, settings, until }: BiteQuestion,
  { waits, bites, takenIn }: Acting,
  answer: Answer,
): Steps<ProgramCourse> {
  const program = allocation.program.id
  const { year, stacking } = outcome.settings
  const balances = emptyBalances(life.available, until)
  addBalances(balances, ordinary(allocation.paidDollars, life, settings, until))
  const touched: AwardCourse[] = []
  const waiting: number[] = []
  // A place slower than its offer stands declines in the end: that is no mere wait.
  const wait = settings.approvalDays > life.acceptDays ? null : waitOf(waits, life)
  const waited = wait === null ? null : waitedUntil(wait, until)
  let alone = 0
  for (const [at, recipient] of allocation.paid.entries()) {
    const own = answer(recipient, bites.get(recipient) ?? [])
    const given = takenIn.get(recipient) ?? []
    if (waits.length + own.length + given.length === 0) continue
    const allocated = allocatedTo(allocation, recipient)
    const award = {
      waits,
      program,
      year,
      recipient,
      allocated,
      takenIn: given,
      life,
      settings,
      sequence: stacking === 'sequence',
      until,
    }
    if (wait !== null && waited !== null && own.length + given.length === 0) {
      touched.push(waitingAward(award, waited))
      waiting.push(allocated)
    } else {
      const course = followAward({ ...award, bites: [...waitsOn(waits, allocated), ...own] })
      touched.push(course)
      addAward(balances, course, life.available, given)
      alone += 1
      if (alone % AT_ONCE === 0) yield at / allocation.paid.length
    }
  }
  // Their ordinary course is in the balances already.
  const plain = touched.map(({ allocated }) => allocated)
  addBalances(balances, naturalBalances(plain, life, settings, until), -1)
  if (wait !== null) {
    const late = lifeAfter(life, wait, settings.lateAwards === 'end-later')
    addBalances(balances, naturalBalances(waiting, late, settings, until, wait.from))
  }
  return { program, year, touched, balances }
}

const kept = new WeakMap<
  Float64Array,
  { readonly key: string; readonly balances: QuarterBalances }
>()

/** Balances of a program's awards as if nothing acted on any; they change with the awards and their life alone. */
function ordinary(
  awards: Float64Array,
  life: LifeDays,
  settings: CourseSettings,
  until: number,
): QuarterBalances {
  const key = `${Object.values(life).join(' ')} ${settings.approvalDays} ${until}`
  const before = kept.get(awards)
  if (before?.key === key) return before.balances
  const balances = naturalBalances(awards, life, settings, until)
  kept.set(awards, { key, balances })
  return balances
}
