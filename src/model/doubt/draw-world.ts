/** Draws within one world: readings, orders and points of law stand, and only figures and facts of places still fall. */
import { allocate } from '../allocate'
import { turnedSwitches } from '../law-settings'
import { sameSettings } from '../simulate'
import type { Changes } from '../scenario-parts'
import type {
  Allocation,
  Dataset,
  Doubt,
  FiscalYear,
  LawSettings,
  ProgramId,
  ProgramSettings,
  Settings,
} from '../types'
import { drawProgram } from './draw-program'
import { listsThatErr } from './lists-that-err'
import { patchProgram } from './patch-program'
import { placesInDoubt } from './places-in-doubt'
import type { DrawnProgram } from './draw-program'
import type { DrawnValues } from './drawn-values'
import type { PlaceInDoubt } from './places-in-doubt'
import type { SortedDoubts } from './sort-doubts'

/** Runs the draws of one world. */
export type DrawWorld = (drawn: DrawnValues) => readonly DrawnProgram[]

/** The last allocation of each program, whatever the scenario: most doubts leave allocations as they are. */
export type KeptAllocations = Map<ProgramId, Allocation>

/** So many ways a place's facts may fall, and so many lists may err, before each draw is run in full. */
const MOST_WAYS = 64
const MOST_LISTS = 6

/**
 * Make a world ready; `settings` are those of any draw in it, and `changes` what the scenario says
 * besides doubts; `listsErr` where errors of lists are drawn. Null where findings hang together in a way that only a full run follows.
 */
export function drawWorld(
  dataset: Dataset,
  settled: Settings,
  changes: Changes,
  { figures, facts }: SortedDoubts,
  listsErr: boolean,
  kept: KeptAllocations,
): DrawWorld | null {
  const inDoubt = placesInDoubt(dataset, facts)
  const settings = listsErr ? { ...settled, law: lawErringByDraw(settled.law, figures) } : settled
  if (!fallsApart(dataset, settings, inDoubt)) return null
  const programs = settings.programs.map((own) => ({
    patch: patchProgram(dataset, settings.year, own, changes, figures),
    draw: drawProgram(dataset, settings, own.program, inDoubt),
    last: undefined as Allocation | undefined,
  }))
  return (drawn) =>
    programs.map((program) => {
      program.last = allocationOf(dataset, settings.year, program.patch(drawn), program.last, kept)
      return program.draw(program.last, drawn)
    })
}

/** Whether each place's findings hang on its own facts alone, in few enough ways to keep them all. */
function fallsApart(
  dataset: Dataset,
  { conditions, law }: Settings,
  inDoubt: readonly PlaceInDoubt[],
): boolean {
  if (inDoubt.length === 0 && law.lists === undefined) return true
  // Where localities fail with their state, a fact of the state decides findings of others.
  if (turnedSwitches(dataset, law).some(({ value }) => value.reaches?.locals === true)) return false
  return (
    inDoubt.every(({ ways }) => ways <= MOST_WAYS) &&
    conditions.every(
      (each) => listsThatErr(dataset, each, law, new Int32Array(0)).length <= MOST_LISTS,
    )
  )
}

/** The law with every list that errs in some draw: one whose rates a draw made nothing is not among those settled. */
function lawErringByDraw(law: LawSettings, figures: readonly Doubt[]): LawSettings {
  const names = figures.flatMap(({ path }) => /^lists\.([^.]+)\./.exec(path)?.[1] ?? [])
  const rates = {
    ...Object.fromEntries(names.map((name) => [name, { wrong: 0, missing: 0 }])),
    ...law.lists?.rates,
  }
  return Object.keys(rates).length === 0 ? law : { ...law, lists: { seed: 0, rates } }
}

function allocationOf(
  dataset: Dataset,
  year: FiscalYear,
  settings: ProgramSettings,
  last: Allocation | undefined,
  kept: KeptAllocations,
): Allocation {
  const alike = [last, kept.get(settings.program)].filter(
    (one) => one?.year === year && one.settings.crimeYears === settings.crimeYears,
  )
  const same = alike.find((one) => sameSettings(one!.settings, settings))
  const allocation = same ?? allocate(dataset, settings, year, alike[0]?.local)
  kept.set(settings.program, allocation)
  return allocation
}
