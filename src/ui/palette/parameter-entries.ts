/** Lists every parameter of the drawers for the search, with what it stands at now. */
import { courseYears, listParameters, reachesProgram } from '../../model/index'
import type { Dataset, Parameter, ParameterValue, ProgramId } from '../../model/index'
import { fiscalYear } from '../format'
import { timeParameters } from '../views/course-parameters'
import { drawerOf } from '../views/drawer-of'
import { drawers } from '../views/drawers'
import { isSettable, isViewed } from '../views/parameter-list'
import { withOwnReadings } from '../views/own-choice'
import { valueWords } from '../views/value-words'
import type { Entry } from './entry'

/** Other words for what the law's own parameters say, by the end of their path. */
const ALSO: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.state_share$/, ['pass-through', '60 percent and 40 percent', '60/40']],
  [/\.threshold$/, ['direct award floor', '$10,000 rule']],
  [/\.minimum_share$/, ['small state minimum', '0.25 percent']],
  [/\.population_weight$/, ['half by population, half by crime', '50 percent']],
  [/\.crime_years$/, ['three years of violent crime']],
  [/^conditions\..*\.share$/, ['withheld', 'penalty']],
  [/^orders$/, ['injunctions']],
]

/** What is asked of the page as it stands. */
interface Asked {
  readonly dataset: Dataset
  readonly year: string
  readonly inForce: Readonly<Record<string, ParameterValue>>
  /** The programs counted, the one in view first. */
  readonly programs: readonly ProgramId[]
}

/** Those of the programs counted, and of time those of the program in view. */
export function parameterEntries(asked: Asked): readonly Entry[] {
  const { dataset, year, inForce, programs } = asked
  const { years } = courseYears(dataset, new Map(Object.entries(inForce)))
  const own = listParameters(dataset, year).filter((each) => isOffered(dataset, each, programs))
  const time = timeParameters(dataset, year, years).filter((each) =>
    isOffered(dataset, each, programs.slice(0, 1)),
  )
  return [...own, ...time].map((each) => parameterEntry(asked, each))
}

/** Whether a drawer has a control for it while these programs are counted. */
function isOffered(dataset: Dataset, parameter: Parameter, programs: readonly string[]): boolean {
  const { path } = parameter
  const [group, id = ''] = path.split('.')
  if (isViewed(path) || !isSettable(parameter)) return false
  if (group === 'programs' || group === 'lives') return programs.includes(id)
  if (group !== 'conditions' && group !== 'remedies') return true
  const condition = dataset.conditions.find((each) => each.id === id)
  return condition !== undefined && programs.some((each) => reachesProgram(condition, each))
}

function parameterEntry(asked: Asked, parameter: Parameter): Entry {
  const { dataset, year, inForce, programs } = asked
  const { path, law } = parameter
  const [group, id] = path.split('.')
  const program = group === 'programs' ? dataset.programs.find((each) => each.id === id) : undefined
  const value = valueWords(withOwnReadings(parameter, inForce), inForce[path] ?? parameter.value)
  const shown = parameter.type === 'rule' ? 'a rule' : value
  const of = program === undefined ? '' : `${program.short}, ${fiscalYear(year)}`
  const cited = law.length > 60 ? '' : law
  const drawer = drawerOf(path) ?? 'lever'
  const also = ALSO.flatMap(([end, words]) => (end.test(path) ? words : []))
  return {
    key: `parameter:${path}`,
    kind: 'parameter',
    is: drawers.find((each) => each.id === drawer)!.name,
    name: parameter.label,
    help: [of, shown === '' ? '' : `now ${shown}`, also[0] ?? '', cited].filter(Boolean).join('; '),
    also,
    hints: [of, value, law, program?.name ?? ''].join(' '),
    weight: weightOf(parameter, programs),
    goal: {
      to: 'parameter',
      drawer,
      path,
      program: program !== undefined && program.id !== programs[0] ? program.id : null,
    },
  }
}

/** Parameters of the program in view come first, single orders and errors of single lists last: few ask for those. */
function weightOf({ path }: Parameter, programs: readonly string[]): number {
  if (path.startsWith(`programs.${programs[0]}.`)) return 1
  if (path.startsWith('programs.') || path.startsWith('conditions.')) return 0.6
  return path.startsWith('orders.') || path.startsWith('lists.') ? -1 : 0.4
}
