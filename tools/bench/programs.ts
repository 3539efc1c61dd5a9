/** Measures every program over five fiscal years against a bare loop of the same arithmetic. */
import {
  formulaTable,
  readDataset,
  settleYears,
  simulateYears,
  yearsBetween,
} from '../../src/model'
import type { Allocation, Dataset, YearsOutcome } from '../../src/model'
import { unitColumns } from '../../src/model/formula-units'
import { evaluateColumn } from '../../src/model/rule'
import { ruleTree } from '../../src/model/rule-tree'
import { loadFiles } from '../../src/cli/load-files'
import { findBase } from '../../src/cli/scenario-files'
import { compare, percentiles } from './interleave'
import { runKernel } from './kernel'
import { kernelInputs } from './kernel-inputs'
import { runShared } from './kernel-programs'
import type { SharedInputs } from './kernel-programs'

/** Run the comparison for as many rounds and return what to print. Throws where the two do not do the same arithmetic. */
export function timePrograms(rounds: number): string {
  const dataset = readDataset(loadFiles('all'))
  const years = yearsBetween(dataset, 2014, 2018)
  const included = dataset.programs
    .filter(({ kind }) => kind !== 'published')
    .map(({ id }) => [`programs.${id}.included`, true] as const)
  const scenario = { ...findBase('baseline-2016'), changes: Object.fromEntries(included) }
  const settings = settleYears(dataset, scenario, findBase, years)
  const outcome = simulateYears(dataset, settings)
  const loops = outcome.years.flatMap((year) =>
    year.outcome.programs.map((program) => bareLoop(dataset, year.outcome, program.allocation)),
  )
  const bare = (): number => loops.reduce((sum, loop) => sum + loop(), 0)
  const [paid, awarded] = [bare(), outcome.totals.awarded]
  // Awards of tribes entered as published, and states whose agencies fill the divisor, stand beside the rule.
  if (Math.abs(paid - awarded) > 1e-5 * awarded) {
    throw new Error(
      `The bare loop pays ${paid} and the model ${awarded}; they do not do the same arithmetic.`,
    )
  }
  const results = compare(rounds, {
    bare,
    // The books are entered when somebody reads them.
    model: () => simulateYears(dataset, settings).years.map(({ outcome }) => outcome.ledger),
  })
  const [own, loop] = [percentiles(results.get('model')!), percentiles(results.get('bare')!)]
  const [ratio, least] = [own.median / loop.median, own.least / loop.least]
  const count = outcome.years.reduce((sum, year) => sum + year.outcome.programs.length, 0)
  return `every program of five fiscal years (${count} program years, ${dataset.recipients.count} recipients), ${rounds} rounds: bare loop ${loop.median.toFixed(2)} ms, model ${own.median.toFixed(2)} ms, ${ratio.toFixed(2)} × bare loop (${least.toFixed(2)} by the least of either)`
}

type Year = YearsOutcome['years'][number]['outcome']

/** The bare loop over one program's tables of one fiscal year; it returns what it pays. */
export function bareLoop(dataset: Dataset, outcome: Year, allocation: Allocation): () => number {
  const { program, settings, local, year } = allocation
  if (local !== undefined) {
    const inputs = kernelInputs(dataset, allocation)
    return () => runKernel(inputs)
  }
  if (allocation.units.length === 0) {
    // Whatever was found is paid as it stands, and the rest is nobody's.
    return () => Math.max(settings.formulaAmount, sumOf(dataset, program.id, year))
  }
  const inputs = sharedInputs(dataset, outcome, allocation)
  return () => runShared(inputs)
}

function sumOf(dataset: Dataset, program: string, year: string): number {
  let sum = 0
  for (const award of dataset.entered) {
    if (award.program === program && award.fiscalYear === year) sum += award.dollars
  }
  return sum
}

function sharedInputs(dataset: Dataset, outcome: Year, allocation: Allocation): SharedInputs {
  const { program, settings, year, shared } = allocation
  const units = unitColumns(dataset, program, settings, year)
  const tree = ruleTree(dataset, settings.shareRule)
  const count = units.ids.length
  const shares = evaluateColumn(tree, { ...settings.parameters, ...units.columns }, count)
  const weights = (shares as Float64Array).map((share) => (Number.isNaN(share) ? 0 : share))
  const table = formulaTable(dataset, outcome, program.id)
  const floors = new Float64Array(count)
  const bases = new Float64Array(count)
  units.ids.forEach((id, row) => {
    const own = table.rows.find(({ unit }) => unit === id)
    bases[row] = own?.base ?? 0
    if (own?.minimum === true) floors[row] = own.allocation
  })
  return {
    amount: shared,
    bases,
    weights,
    floors,
    aside: settings.formulaAmount - shared,
    passed: program.passThrough.flatMap(({ share }) => (share === null ? [] : [share.value])),
  }
}
