/** Finds who feels that money stops: who is stopped, who would have got it from them, and who is shielded. */
import { handingOf } from './blast-downstream'
import { directRow, downstreamRow, jointRow, sparedRow } from './blast-rows'
import type { BlastRow, ProgramBlast } from './blast-row'
import { isInsideCaught, protectorsOf, shieldedRows } from './blast-shielded'
import { hitOf } from './blast-hit'
import type { Hit } from './blast-hit'
import { lifeDays } from './life'
import { turnedSwitches } from '../law-settings'
import type { YearOutcome } from '../simulate-years'
import type { Course, Dataset, ProgramCourse, RecipientId } from '../types'

/** Members of joint awards by the place that applies for all and holds the money. */
export type JointAwards = ReadonlyMap<RecipientId, readonly RecipientId[]>

/** Who feels that money stops, a row for each award or class of receivers. */
export interface BlastRadius {
  /** By fiscal year and program; within them in order of the state and of the recipient. */
  readonly rows: readonly BlastRow[]
  /** Whether a state that fails loses what it must pass on too. */
  readonly flowsDown: boolean
  /** Whether local governments fail with their state. */
  readonly localsLose: boolean
}

/**
 * Gather who is hit directly, who downstream and who is shielded.
 *
 * Direct: an award of which money stood still, was ended, moved, lapsed or was clawed back, by the
 * most at one time. Downstream: what the stopped money of a state would have handed on, by the rules
 * of the program and in their ranges, and members of joint awards whose agent is stopped. Shielded:
 * those an order protects, and awards that go on though their state's is stopped. `years` are the
 * outcomes the course was followed from. Throws nothing.
 */
export function blastRadius(
  dataset: Dataset,
  years: readonly YearOutcome[],
  course: Course,
  joint: JointAwards = new Map(),
): BlastRadius {
  const rows = course.programs.flatMap((part) => {
    const blast = programBlast(dataset, years, course, part)
    return blast === undefined ? [] : rowsOf(dataset, course, blast, joint)
  })
  const law = years.map(({ outcome }) => outcome.settings.law)
  const turned = law.flatMap((each) => turnedSwitches(dataset, each))
  return {
    rows,
    flowsDown: !turned.some(({ value }) => value.reaches?.subawards === false),
    localsLose: turned.some(({ value }) => value.reaches?.locals === true),
  }
}

/** One program of one year, with what was done to each of its awards; undefined where no outcome has it. */
function programBlast(
  dataset: Dataset,
  years: readonly YearOutcome[],
  course: Course,
  { program, year, touched }: ProgramCourse,
): ProgramBlast | undefined {
  const outcome = years.find((each) => each.year === year)?.outcome
  const part = outcome?.programs.find(({ allocation }) => allocation.program.id === program)
  if (outcome === undefined || part === undefined) return undefined
  const hits = new Map<number, Hit>()
  for (const award of touched) {
    const hit = hitOf(award)
    if (hit.most > 0) hits.set(award.recipient, hit)
  }
  const life = course.settings.lives.get(program)
  return {
    outcome,
    part,
    hits,
    life: life === undefined ? null : lifeDays(life, year),
    spares: turnedSwitches(dataset, outcome.settings.law).some(
      ({ value }) => value.reaches?.subawards === false,
    ),
  }
}

function rowsOf(
  dataset: Dataset,
  { settings }: Course,
  blast: ProgramBlast,
  joint: JointAwards,
): readonly BlastRow[] {
  const { stopped, spared } = handingOf(dataset, blast)
  const protectors = protectorsOf(blast)
  const direct = [...blast.hits]
    .sort(([a], [b]) => a - b)
    .map(([recipient, hit]) =>
      directRow(
        dataset,
        blast,
        recipient,
        hit,
        stopped.filter(({ from }) => from === recipient),
        {
          orders: protectors.get(recipient) ?? [],
          insideCaught: protectors.has(recipient) && isInsideCaught(dataset, blast, recipient),
        },
      ),
    )
  const below = stopped.map((subaward) => downstreamRow(dataset, blast, subaward, settings))
  const members = [...joint].flatMap(([agent, ids]) => {
    const from = dataset.recipients.indexOf.get(agent) ?? -1
    const hit = blast.hits.get(from)
    if (hit === undefined) return []
    return ids.flatMap((id) => {
      const to = dataset.recipients.indexOf.get(id) ?? -1
      const row = jointRow(dataset, blast, from, hit, to, settings)
      return row === null ? [] : [row]
    })
  })
  const hitJointly = new Set(members.map(({ recipient }) => recipient))
  return [
    ...direct,
    ...below,
    ...members,
    ...shieldedRows(dataset, blast, hitJointly),
    ...spared.map((subaward) => sparedRow(dataset, blast, subaward)),
  ]
}
