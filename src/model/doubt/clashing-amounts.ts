/** Says which amounts of a program do not agree at some ends of what is doubted of them. */
import { faultsOfCorners } from '../ranged-corners'
import { doubtPath } from './doubt-path'
import type { Changes } from '../scenario-parts'
import type { Dataset, Doubt, FiscalYear, RangedValue } from '../types'

/**
 * The amounts that do not agree in some draw, a sentence each. What holds at every combination of the
 * least and the most holds between them, since one amount follows from the others by sums alone.
 */
export function clashingAmounts(
  dataset: Dataset,
  year: FiscalYear,
  changes: Changes,
  doubts: readonly Doubt[],
): readonly string[] {
  const ranged = doubts.flatMap(endsOf)
  const programs = dataset.programs
    .filter(({ id, years }) => Object.hasOwn(years, year) && ranged.some(isOf(id)))
    .map(({ id }) => ({ program: id }))
  return faultsOfCorners(dataset, { year, ranged, programs }, changes).map((fault) => {
    const path = fault.slice(0, fault.indexOf(': '))
    const written = changes.has(doubtPath(path)) && !changes.has(path)
    return written ? doubtPath(fault) : fault
  })
}

function isOf(program: string) {
  return ({ path }: RangedValue): boolean => path.startsWith(`programs.${program}.`)
}

/** The least and the most of a doubted number; nothing where it is none. */
function endsOf({ path, spread }: Doubt): readonly RangedValue[] {
  const values =
    spread.kind === 'alternatives' ? spread.of.map(({ value }) => value) : [spread.low, spread.high]
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length < values.length) return []
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return [{ path, low, high, middle: low }]
}
