/** Lists the combinations of the ends of ranges, and says which of them cannot be run. */
import { settleAmounts } from './settle-amounts'
import type { Dataset, ParameterValue, ProgramId, RangedValue, Settings } from './types'

const AMOUNTS = ['appropriation', 'off_the_top', 'formula_amount']

/** The programs whose ranges are looked at: those of settings, or as few words of them. */
type Cornered = Pick<Settings, 'year' | 'ranged'> & {
  readonly programs: readonly { readonly program: ProgramId }[]
}

/**
 * The amounts of a program that do not agree at some ends of their ranges, a sentence each; the run of
 * the middles says nothing of them. `changes` are those in force, as written.
 */
export function faultsOfCorners(
  { programs }: Dataset,
  { year, ranged = [], programs: counted }: Cornered,
  changes: ReadonlyMap<string, ParameterValue>,
): readonly string[] {
  return counted.flatMap(({ program }) => {
    const paths = AMOUNTS.map((amount) => `programs.${program}.${amount}`)
    const own = ranged.filter(({ path }) => paths.includes(path))
    const inputs = programs.find(({ id }) => id === program)!.years[year]!
    for (const ends of own.length === 0 ? [] : listCorners(own)) {
      const amounts = settleAmounts(program, year, inputs, new Map([...changes, ...ends]))
      if (typeof amounts === 'string') {
        const colon = amounts.indexOf(': ')
        const at = ends.map(([, value]) => String(value)).join(' and ')
        return [
          `${amounts.slice(0, colon)}: at the ends ${at} of the ranges typed, ${amounts.slice(colon + 2)}`,
        ]
      }
    }
    return []
  })
}

/** Every combination of the ends of ranges, the first range changing slowest. */
export function listCorners(
  ranged: readonly RangedValue[],
): readonly (readonly (readonly [path: string, value: number])[])[] {
  return ranged.reduce<readonly (readonly (readonly [string, number])[])[]>(
    (corners, { path, low, high }) =>
      corners.flatMap((corner) => [
        [...corner, [path, low] as const],
        [...corner, [path, high] as const],
      ]),
    [[]],
  )
}
