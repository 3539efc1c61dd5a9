/** Counts every program of a fiscal year in an outcome of its own, a program at a time, beside the reader's scenario. */
import { settle, simulate } from '../model/index'
import type { Dataset, FiscalYear, Outcome, ProgramOutcome, Scenario } from '../model/index'
import { inOneSentence, missingYears } from './prepare'
import type { Supply } from './prepare'
import type { PageStore } from './store'
import { takeOver, takeOverCrime } from './take-over'

/** The plain year with every program that has inputs for it; sums entered as published are none. */
function everyProgram(dataset: Dataset, year: FiscalYear): Scenario {
  const counted = dataset.programs.filter((program) => Object.hasOwn(program.years, year))
  return {
    format: 'grantflow-scenario',
    version: 2,
    title: `Every program of FY${year}`,
    note: '',
    author: '',
    base: null,
    layers: [],
    edition: dataset.edition,
    data: dataset.data,
    model: dataset.model,
    changes: {
      year,
      ...Object.fromEntries(
        counted.map(({ id, kind }) => [`programs.${id}.included`, kind !== 'published']),
      ),
    },
    seed: 1,
    draws: 0,
    results: {},
    derivedFrom: '',
  }
}

/**
 * Run the plain year one program after another. `tell` is called before each with how many are done,
 * and what it returns is waited for, so that a page can paint; it may throw to stop.
 */
export async function runEvery(
  dataset: Dataset,
  year: FiscalYear,
  tell: (done: number, total: number, what: string) => Promise<void>,
): Promise<Outcome> {
  const settings = settle(dataset, everyProgram(dataset, year), () => {
    throw new Error('The plain year starts from no other scenario.')
  })
  const parts: ProgramOutcome[] = []
  let last = simulate(dataset, { ...settings, programs: [] })
  for (const [at, program] of settings.programs.entries()) {
    const short = dataset.programs.find(({ id }) => id === program.program)?.short
    await tell(at, settings.programs.length, `Counting ${short ?? program.program}`)
    last = simulate(dataset, { ...settings, programs: [program] })
    parts.push(...last.programs)
  }
  await tell(parts.length, parts.length, 'Adding up')
  return simulate(dataset, settings, { ...last, programs: parts })
}

class Stopped extends Error {}

/**
 * Count every program of the year in view and keep the outcome on the page. Programs and local
 * tables that have not arrived are fetched first; a fault costs only this. Returns a stop.
 */
export function countEvery(
  page: PageStore,
  supply: Supply,
  pause: () => Promise<void>,
): () => void {
  let stopped = false
  void count()
  return () => {
    stopped = true
    page.setState({ counting: null })
  }

  async function count(): Promise<void> {
    const { year } = page.getState().outcome.settings
    const tell = async (done: number, total: number, what: string) => {
      if (stopped) throw new Stopped()
      page.setState({ counting: { what, done, total } })
      await pause()
    }
    try {
      await tell(0, 1, 'Reading the programs')
      const now = page.getState().dataset
      const say = (done: number, total: number, what: string) => {
        if (!stopped) page.setState({ counting: { what: `Reading ${what}`, done, total } })
      }
      const all = supply.programs === undefined ? now : await supply.programs(now, say)
      page.setState(({ dataset }) => ({ dataset: takeOver(dataset, all) }))
      const { dataset } = page.getState()
      const plain = settle(dataset, everyProgram(dataset, year), () => {
        throw new Error('The plain year starts from no other scenario.')
      })
      const missing = missingYears(dataset, plain)
      const whole = missing.length === 0 ? dataset : await supply.crimeYears(dataset, missing, say)
      page.setState((state) => ({ dataset: takeOverCrime(state.dataset, whole) }))
      const counted = await runEvery(page.getState().dataset, year, tell)
      page.setState({ counted, counting: null })
    } catch (fault) {
      if (!(fault instanceof Stopped))
        page.setState({ counting: null, fault: { path: '', says: inOneSentence(fault) } })
    }
  }
}
