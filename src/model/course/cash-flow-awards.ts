/** Gathers the awards of one place, or of all places together, as planned and as they come. */
import { dayNumber } from './days'
import { followAward } from './follow-award'
import { lifeDays } from './life'
import { allocatedTo } from '../paid-column'
import type { CashAward } from './cash-flow'
import type { YearOutcome } from '../simulate-years'
import type { AwardCourse, Course, Dataset, Dollars, Move, ProgramCourse } from '../types'

/** So many awards of one program and year are planned each on its own; more, as one sum. */
const APART = 200

/**
 * Gather what was to come and what comes, an entry for each program and fiscal year.
 *
 * With a `place`, all its awards, those nothing acts on among them. With null, the awards of all
 * places on which something acts, those of one program and year, where they are many, drawn as one sum
 * (which may round a quarter's draws by a dollar an award). Planned is the same life with nothing withheld; a place that
 * takes in what others lost is ahead of plan. Throws nothing; an unknown place has no awards.
 */
export function cashAwards(
  dataset: Dataset,
  years: readonly YearOutcome[],
  course: Course,
  place: string | null,
): readonly CashAward[] {
  const index = place === null ? null : (dataset.recipients.indexOf.get(place) ?? -1)
  return course.programs.flatMap((part) => {
    const { program, year, touched } = part
    const own = index === null ? touched : touched.filter(({ recipient }) => recipient === index)
    const allocated =
      index === null || own.length > 0
        ? own.reduce((sum, award) => sum + award.allocated, 0)
        : allocatedOf(years, part, index)
    const planned =
      own.length <= APART
        ? plannedApart(
            course,
            part,
            own.length > 0 ? own.map((award) => award.allocated) : [allocated],
          )
        : plannedMoves(course, part, allocated)
    if (planned === null || (allocated === 0 && own.length === 0)) return []
    const match = dataset.programs.find(({ id }) => id === program)?.terms.match.share ?? null
    const comes = own.length > 0 ? movesOf(own) : planned
    return [{ program, year, planned, comes, match }]
  })
}

/** The first fiscal year and the last day of a course, as the days between which cash is laid out. */
export function cashSpan(
  { settings }: Course,
  awards: readonly CashAward[],
): readonly [number, number] {
  const until = dayNumber(settings.until)
  const days = awards.flatMap(({ planned, comes }) =>
    [...planned, ...comes].filter(({ from }) => from === 'undrawn').map(({ day }) => day),
  )
  return [days.reduce((least, day) => Math.min(least, day), until), until]
}

function allocatedOf(years: readonly YearOutcome[], part: ProgramCourse, index: number): Dollars {
  const outcome = years.find(({ year }) => year === part.year)?.outcome
  const found = outcome?.programs.find(({ allocation }) => allocation.program.id === part.program)
  return found === undefined ? 0 : allocatedTo(found.allocation, index)
}

function plannedApart(
  course: Course,
  part: ProgramCourse,
  allocated: readonly Dollars[],
): readonly Move[] | null {
  const each = allocated.map((dollars) => plannedMoves(course, part, dollars))
  return each.includes(null) ? null : inOrder(each.flatMap((moves) => moves ?? []))
}

/** The course of so many dollars on which nothing acts; null where the life of the awards is not known. */
function plannedMoves(
  { settings }: Course,
  { program, year }: ProgramCourse,
  allocated: Dollars,
): readonly Move[] | null {
  const life = settings.lives.get(program)
  if (life === undefined) return null
  return followAward({
    program,
    year,
    allocated,
    settings,
    recipient: -1,
    takenIn: [],
    bites: [],
    life: lifeDays(life, year),
    sequence: false,
    until: dayNumber(settings.until),
  }).moves
}

function movesOf(awards: readonly AwardCourse[]): readonly Move[] {
  return inOrder(awards.flatMap(({ moves }) => moves))
}

function inOrder(moves: readonly Move[]): readonly Move[] {
  return moves.toSorted((a, b) => a.day - b.day)
}
