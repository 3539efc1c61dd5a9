/** Reads what the plan of a sweep varies: for each path a list of values, or two ends and a step. */
import { quote, suggest } from '../fault'
import type { Json } from '../scenario-json'
import { HIDDEN_IN_LINE, LIMITS, found, hides, isName } from '../scenario-values'
import type { ParameterValue } from '../types'
import { stepValues } from './sweep-grid'
import type { SweepAxis } from './sweep-grid'
import type { SayFault } from './sweep-plan'

/** The most paths of one grid: each is a column. */
const MOST_PATHS = 20
/** The most values of one path. */
const MOST_VALUES = 1_000_000
const KEYS = ['from', 'to', 'step'] as const

/** Read the grid of a plan, and say every fault of it. None is varied where it is `{}` or left out. */
export function readAxes(json: Json | undefined, say: SayFault): readonly SweepAxis[] {
  if (json === undefined) return []
  if (!(json instanceof Map)) {
    const example = '{"conditions.jag16-1373.share": [0.5, 1]}'
    say('grid', `${found(json)} is not an object; write one of path to values, such as ${example}.`)
    return []
  }
  const grid: ReadonlyMap<string, Json> = json
  if (grid.size > MOST_PATHS) {
    say('grid', `${grid.size} paths are too many; write at most ${MOST_PATHS}.`)
    return []
  }
  const axes: SweepAxis[] = []
  for (const [path, written] of grid) {
    const values = isName(path)
      ? written instanceof Map
        ? readSteps(written)
        : readList(written)
      : 'the path is no path of a parameter; write one such as year.'
    if (typeof values === 'string') say('grid', values, path)
    else axes.push({ path, values })
  }
  return axes
}

function readList(json: Json): readonly ParameterValue[] | string {
  if (!Array.isArray(json) || json.length === 0) {
    const what = Array.isArray(json) ? 'an empty list' : found(json)
    return `${what} is not a list of values; write one such as [0.5, 1], or {"from": 0, "to": 1, "step": 0.1}.`
  }
  const values: ParameterValue[] = []
  for (const value of json as readonly Json[]) {
    if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string')
      return `${found(value)} is not a value; write a number, true, false or text.`
    if (typeof value === 'string' && !isPlain(value))
      return `a text is too long or holds a control character; write at most ${LIMITS.value} plain ones on one line.`
    if (values.includes(value)) return `${quote(String(value))} stands twice; keep one of them.`
    values.push(value)
  }
  return values
}

function isPlain(text: string): boolean {
  return text.length <= LIMITS.value && !hides(text) && !HIDDEN_IN_LINE.test(text)
}

function readSteps(form: ReadonlyMap<string, Json>): readonly number[] | string {
  const unknown = [...form.keys()].find((key) => !(KEYS as readonly string[]).includes(key))
  if (unknown !== undefined)
    return `steps have no such key as ${quote(unknown)}${suggest(unknown, KEYS)}.`
  const [from, to, step] = KEYS.map((key) => form.get(key))
  if (typeof from !== 'number' || typeof to !== 'number' || typeof step !== 'number') {
    const missing = KEYS.find((key) => typeof form.get(key) !== 'number')!
    return `"${missing}" is ${found(form.get(missing))}; write three numbers such as {"from": 0, "to": 1, "step": 0.1}.`
  }
  if (to < from) return `the steps run from ${from} down to ${to}; write the lower end as "from".`
  if (step <= 0) return `the step ${step} leads nowhere; write one above 0.`
  const count = Math.floor((to - from) / step) + 1
  if (count > MOST_VALUES) return `${count} values are too many; write at most ${MOST_VALUES}.`
  return (
    stepValues(from, to, step, MOST_VALUES) ??
    `steps of ${step} from ${from} do not come out at ${to}; write an end and a step that do, with at most nine digits after the point.`
  )
}
