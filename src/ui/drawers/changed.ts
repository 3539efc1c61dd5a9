/** Lists in words what the scenario sets otherwise than the law and the data, by drawer, and how each is taken back. */
import {
  changeInWords,
  courseYears,
  isJointPath,
  isOwnAwardPath,
  listParameters,
} from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ParameterValue } from '../../model/index'
import { counted, sentenceCase } from '../format'
import { timeParameters } from '../views/course-parameters'
import { drawerOf } from '../views/drawer-of'
import { byName, isStandard, isViewed } from '../views/parameter-list'
import type { DrawerId } from '../views/drawers'
import { withOwnReadings } from '../views/own-choice'
import { insteadWords } from '../views/value-words'

type Changes = Readonly<Record<string, ParameterValue>>

/** One thing set otherwise. */
export interface Changed {
  readonly path: string
  readonly drawer: DrawerId
  /** Whether a control of the drawer holds it; a fact of a place has its control on the place's page. */
  readonly field: boolean
  readonly words: string
  /** What takes it back, path by path; null where it lies in a scenario this one stands on. */
  readonly back: Readonly<Record<string, ParameterValue | null>> | null
}

/**
 * Everything in force that differs from the standard, in the order in which it was set. `below` are the
 * changes the scenario stands on: what they set is taken back by setting the standard over it.
 */
export function listChanged(
  dataset: Dataset,
  year: FiscalYear,
  inForce: Changes,
  below: Changes,
): readonly Changed[] {
  const { years } = courseYears(dataset, new Map(Object.entries(inForce)))
  // A later one of the same path counts: the year's own come last.
  const byPath = new Map(
    [...timeParameters(dataset, year, years), ...listParameters(dataset, year)].map((one) => [
      one.path,
      one,
    ]),
  )
  const paths = Object.keys(inForce).filter((path) => !isViewed(path))
  const listed = paths.flatMap((path): readonly Changed[] => {
    const drawer = drawerOf(path)
    const parameter = byPath.get(path)
    const value = byName(dataset, path, inForce[path]!)
    if (drawer === null) return []
    if (parameter !== undefined) {
      if (isStandard(parameter, value)) return []
      const back = { [path]: Object.hasOwn(below, path) ? parameter.value : null }
      const words = `${nameOf(dataset, parameter)}: ${insteadWords(withOwnReadings(parameter, inForce), value)}`
      return [{ path, drawer, field: true, words, back }]
    }
    // The rule of a reading stands for its name as well, a fact for the note beside it, one award for all.
    if (/^definitions\..*\.name$|^facts\..*\.note$/.test(path) || isLaterAward(paths, path))
      return []
    const back = Object.hasOwn(below, path) ? null : takenWith(inForce, path, below)
    return [{ path, drawer, field: false, words: otherWords(dataset, byPath, inForce, path), back }]
  })
  return listed
}

/** `Share withheld, FY2016 JAG`: what is set, then what it belongs to. */
function nameOf(dataset: Dataset, { path, label }: Parameter): string {
  const [group, id] = path.split('.')
  const bare = label.replace(/ \(assumed, no source\)$/, '').replace(/; empty: .*$/, '')
  const owner =
    group === 'conditions' || group === 'remedies'
      ? dataset.conditions.find((each) => each.id === id)?.name
      : group === 'programs' || group === 'lives'
        ? dataset.programs.find((each) => each.id === id)?.short
        : undefined
  if (owner === undefined) return sentenceCase(bare)
  const own = bare.startsWith(`${owner}: `) ? bare.slice(owner.length + 2) : bare
  return `${sentenceCase(own)}, ${owner}`
}

function otherWords(
  dataset: Dataset,
  byPath: ReadonlyMap<string, Parameter>,
  inForce: Changes,
  path: string,
): string {
  const parameters = { dataset, byPath }
  const value = inForce[path]!
  if (path.startsWith('definitions.')) {
    const name = inForce[path.replace(/\.fails$/, '.name')] ?? path.split('.')[1]
    return `A reading of your own, \u201c${name}\u201d`
  }
  if (isJointPath(path)) {
    const { label } = changeInWords(parameters, `reactions.${path.split('.')[2]}`, '')
    return `A joint award of your own: ${label.replace(/^How (.*) answers a finding$/, '$1')}`
  }
  if (isOwnAwardPath(path)) {
    const many = Object.keys(inForce).filter(isOwnAwardPath).length
    return `${sentenceCase(counted(many, 'award'))} of your own`
  }
  const { label, value: words } = changeInWords(parameters, path, value)
  return `${sentenceCase(label)}: ${words.replaceAll('_', ' ')}`
}

function isLaterAward(paths: readonly string[], path: string): boolean {
  return isOwnAwardPath(path) && paths.find(isOwnAwardPath) !== path
}

/** What goes with it: a reading's name and its uses, the note beside a last fact, the other awards. */
function takenWith(inForce: Changes, path: string, below: Changes): Record<string, null> {
  const [group, id = ''] = path.split('.')
  const also = Object.keys(inForce).filter((other) => {
    if (other === path) return true
    if (isOwnAwardPath(path)) return isOwnAwardPath(other)
    if (group === 'definitions')
      return (
        other.startsWith(`definitions.${id}.`) ||
        (/^conditions\..+\.definition$/.test(other) && inForce[other] === id)
      )
    if (group !== 'facts' || other !== `facts.${id}.note`) return false
    const beside = Object.keys(inForce).filter((each) => each.startsWith(`facts.${id}.`))
    return beside.every((each) => each === path || each === other)
  })
  return Object.fromEntries(
    also.filter((each) => !Object.hasOwn(below, each)).map((each) => [each, null]),
  )
}
