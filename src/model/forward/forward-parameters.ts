/** Lists what a reader may assume of fiscal years that no act has funded yet, and holds what was written against it. */
import { checkChange } from '../change-check'
import { nearestName, quote } from '../fault'
import { own } from '../parameter'
import type { Parameter, ParameterValue, Share } from '../types'

type Changes = ReadonlyMap<string, ParameterValue>

/** What is assumed of the fiscal years after those that are held. */
export interface ForwardAssumptions {
  /** The last forward year, as a number of the calendar. */
  readonly lastYear: number
  /** By what share every amount grows from one fiscal year to the next. */
  readonly growth: Share
  readonly population: 'held' | 'trended'
  readonly crime: 'held' | 'trended'
  /** What local awards rest on: the counts of the last year that has them, or what the last held year has. */
  readonly local: 'counts' | 'as-last-year'
}

/** The last fiscal year that may be assumed. */
const LAST_FORWARD_YEAR = 2035
/** The first that may be named as the last: no program is held for a later one. */
const FIRST_FORWARD_YEAR = 2025
/** By how much an amount may grow or shrink a year. */
const MOST_GROWTH = 0.5

const PATH = {
  lastYear: 'forward.last_year',
  growth: 'forward.appropriation_growth',
  population: 'forward.population',
  crime: 'forward.crime',
  local: 'forward.local',
} as const

/** List the parameters of forward years; without a last year the others change nothing. */
export function forwardParameters(): readonly Parameter[] {
  const drawer = 'assumption' as const
  const years = Array.from({ length: LAST_FORWARD_YEAR - FIRST_FORWARD_YEAR + 1 }, (_, at) =>
    String(FIRST_FORWARD_YEAR + at),
  )
  const inputs = (what: string) => [
    { id: 'held', label: `${what} as the last held year read it` },
    { id: 'trended', label: 'each state’s own mean change over five years goes on' },
  ]
  return [
    own(PATH.lastYear, 'Carry the programs forward up to fiscal year', 'choice', '', {
      drawer,
      choices: [{ id: '', label: 'none' }, ...years.map((id) => ({ id, label: id }))],
    }),
    own(PATH.growth, 'Growth of appropriations a year after the last held one', 'share', 0, {
      drawer,
      unit: 'share',
      min: -MOST_GROWTH,
      max: MOST_GROWTH,
      step: 0.005,
    }),
    own(PATH.population, 'Population of forward years', 'choice', 'held', {
      drawer,
      choices: inputs('population'),
    }),
    own(PATH.crime, 'Violent crime of forward years', 'choice', 'held', {
      drawer,
      choices: inputs('crime'),
    }),
    own(PATH.local, 'Local awards of forward years', 'choice', 'counts', {
      drawer,
      choices: [
        { id: 'counts', label: 'by the local counts of the last year that has them' },
        { id: 'as-last-year', label: 'as far as the last held year tells them apart' },
      ],
    }),
  ]
}

/**
 * Settle what is assumed of forward years; null where no last year is named. Every fault is one
 * sentence, and what is at fault keeps its default.
 */
export function settleForward(changes: Changes): {
  readonly assumptions: ForwardAssumptions | null
  readonly faults: readonly string[]
} {
  const faults: string[] = []
  const parameters = new Map(forwardParameters().map((each) => [each.path, each]))
  const values = new Map([...parameters].map(([path, { value }]) => [path, value]))
  for (const [path, value] of changes) {
    if (!path.startsWith('forward.')) continue
    const parameter = parameters.get(path)
    const fault =
      parameter === undefined ? unknownPath(path, parameters.keys()) : misfit(parameter, value)
    if (fault === null) values.set(path, value)
    else faults.push(fault)
  }
  const last = values.get(PATH.lastYear)!
  if (last === '') return { assumptions: null, faults }
  const assumptions: ForwardAssumptions = {
    lastYear: Number(last),
    growth: Number(values.get(PATH.growth)),
    population: values.get(PATH.population) as ForwardAssumptions['population'],
    crime: values.get(PATH.crime) as ForwardAssumptions['crime'],
    local: values.get(PATH.local) as ForwardAssumptions['local'],
  }
  return { assumptions, faults }
}

function misfit(parameter: Parameter, value: ParameterValue): string | null {
  const fault = checkChange(parameter, value)
  if (fault === null || parameter.path !== PATH.lastYear) return fault
  return `${PATH.lastYear}: ${quote(String(value))} is no forward year; write one from ${FIRST_FORWARD_YEAR} to ${LAST_FORWARD_YEAR}, or nothing.`
}

function unknownPath(path: string, paths: Iterable<string>): string {
  const near = nearestName(path, paths) ?? PATH.lastYear
  return `${quote(path)}: there is no such parameter; write '${near}'.`
}
