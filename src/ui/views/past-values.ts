/** Lists what a parameter was in other fiscal years, each with its source, as the program files hold it. */
import type { Cited, Dataset, FiscalYear, Parameter, SourceId, Standing } from '../../model/index'

/** An amount of one fiscal year. */
export interface PastValue {
  readonly year: FiscalYear
  readonly value: number
  readonly standing: Standing
  readonly source: SourceId
  /** Between what it is known where it was not read to the last digit; else the value twice. */
  readonly low: number
  readonly high: number
}

/**
 * The amounts of every fiscal year that the program file holds, oldest first: the act's line, what the
 * formula divides, and where both are known what comes off the top. Nothing for any other parameter:
 * the data hold no earlier text of the statutes.
 */
export function pastValues(
  dataset: Pick<Dataset, 'programs'>,
  { path }: Pick<Parameter, 'path'>,
): readonly PastValue[] {
  const [group, id, name = ''] = path.split('.')
  if (group !== 'programs' || !AMOUNTS.has(name)) return []
  const program = dataset.programs.find((each) => each.id === id)
  return Object.entries(program?.years ?? {})
    .flatMap(([year, { appropriation, formulaAmount }]): PastValue[] => {
      if (name === 'formula_amount') return [{ year, ...known(formulaAmount) }]
      if (appropriation === undefined) return []
      if (name === 'appropriation') return [{ year, ...known(appropriation) }]
      const [act, rest] = [known(appropriation), known(formulaAmount)]
      // What comes off the top is what the act has and the formula does not.
      const standing = act.standing === 'published' ? rest.standing : act.standing
      const off = { value: act.value - rest.value, standing, source: act.source }
      return [{ year, ...off, low: act.low - rest.high, high: act.high - rest.low }]
    })
    .filter(({ standing }) => standing !== 'assumed')
    .sort((a, b) => a.year.localeCompare(b.year))
}

function known({ value, standing, source, low = value, high = value }: Cited) {
  return { value, standing, source, low, high }
}

const AMOUNTS: ReadonlySet<string> = new Set(['appropriation', 'formula_amount', 'off_the_top'])
