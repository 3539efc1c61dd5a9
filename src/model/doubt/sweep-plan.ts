/** Opens the plan of a sweep: which scenario, over which grid, with how many draws, and which figures. */
import { suggest } from '../fault'
import { readStrictJson } from '../scenario-json'
import type { Json, JsonFault } from '../scenario-json'
import { faultSentence, placing } from '../scenario-open'
import type { OpeningFault, Placed } from '../scenario-open'
import { HIDDEN_IN_LINE, LIMITS, found, hides } from '../scenario-values'
import { pointsOf } from './sweep-grid'
import type { SweepAxis } from './sweep-grid'
import { readAxes } from './sweep-axes'
import { readFigure } from './sweep-figure'
import type { SweepFigure } from './sweep-figure'

/** What one sweep computes. */
export interface SweepPlan {
  readonly title: string
  /** The name of a shipped scenario, or a file, which is found from the plan's own folder. */
  readonly scenario: string
  /** What is varied, in the order of the plan; the first changes slowest. */
  readonly grid: readonly SweepAxis[]
  /** Draws of each point of the grid; 0 for the point run alone. */
  readonly draws: number
  /** Null: the scenario's own. */
  readonly seed: number | null
  readonly figures: readonly SweepFigure[]
}

const MOST_ROWS = 10_000_000
const MOST_FIGURES = 100
const KEYS = ['format', 'version', 'title', 'scenario', 'grid', 'draws', 'seed', 'figures'] as const

/** A plan, or everything wrong with its form, a sentence each. */
type OpenedPlan =
  | { readonly plan: SweepPlan; readonly placed: Placed }
  | { readonly plan: null; readonly faults: readonly string[] }

/** Says a fault: at which key, what is wrong and what to write instead, and at which name or number below it. */
export type SayFault = (key: string, says: string, within?: string) => void

/** How many rows a plan has. */
export function rowsOf({ grid, draws }: Pick<SweepPlan, 'grid' | 'draws'>): number {
  return pointsOf(grid) * Math.max(1, draws)
}

/**
 * Open the text of a plan; `name` is what a reader calls it. Total: every text gives a plan or every
 * fault of its form. Whether its scenario, paths, programs and places exist is asked of the dataset by
 * `checkPlan`; `placed` says where in the text what it finds stands.
 */
export function openPlan(text: string, name: string): OpenedPlan {
  const read = readStrictJson(text)
  const { inText, inForm } = placing(text, read)
  const refused = (faults: readonly OpeningFault[]): OpenedPlan => ({
    plan: null,
    faults: faults.map((fault) => faultSentence(name, fault)),
  })
  if (read.json === undefined) return refused(read.faults.map(ofPlan).map(inText))
  const faults: OpeningFault[] = []
  const say: SayFault = (key, says, within) =>
    faults.push(
      inForm({ code: 'wrong-value', key, says, ...(within === undefined ? {} : { within }) }),
    )
  const form: Json = read.json
  if (!(form instanceof Map) || form.get('format') !== 'grantflow-sweep') {
    const what = form instanceof Map ? found(form.get('format')) : found(form)
    say(
      'format',
      `${what} is not the plan of a sweep; write an object with "format": "grantflow-sweep".`,
    )
    return refused(faults)
  }
  if (form.get('version') !== 1) {
    say('version', `${found(form.get('version'))} is not a version of plans known here; write 1.`)
    return refused(faults)
  }
  const plan = decode(form, say)
  return faults.length === 0 ? { plan, placed: inForm } : refused(faults)
}

/** The reader of JSON speaks of scenarios, which it mostly reads. */
function ofPlan(fault: JsonFault): JsonFault {
  return { ...fault, says: fault.says.replace(/\b(a|the) scenario\b/, '$1 plan') }
}

function decode(form: ReadonlyMap<string, Json>, say: SayFault): SweepPlan {
  for (const key of form.keys()) {
    if (!(KEYS as readonly string[]).includes(key))
      say(key, `a plan has no such key${suggest(key, KEYS)}.`)
  }
  const whole = (key: 'draws' | 'seed', most: number): number | null => {
    const value = form.get(key)
    if (!form.has(key)) return null
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
    if (fits) return value
    say(key, `${found(value)} is not a whole number from 0 to ${most}; write one.`)
    return null
  }
  const text = (key: 'title' | 'scenario', most: number, example: string): string => {
    const value = form.get(key)
    const fits =
      typeof value === 'string' &&
      value !== '' &&
      value.length <= most &&
      !hides(value) &&
      !HIDDEN_IN_LINE.test(value)
    if (fits) return value
    say(key, `${found(value)} is not a line of text with at most ${most} characters; ${example}.`)
    return ''
  }
  const plan: SweepPlan = {
    title: text('title', LIMITS.title, 'write what the sweep asks in a few words'),
    scenario: text('scenario', LIMITS.value, 'write the name of a scenario, or its file'),
    grid: readAxes(form.get('grid'), say),
    draws: whole('draws', LIMITS.draws) ?? 0,
    seed: whole('seed', 4_294_967_295),
    figures: decodeFigures(form.get('figures'), say),
  }
  const rows = rowsOf(plan)
  if (rows > MOST_ROWS) {
    const parts = [...plan.grid.map(({ values }) => values.length), plan.draws || 1].join(' x ')
    const remedy = 'write fewer values, longer steps or fewer draws'
    say('grid', `${parts} are ${rows} rows, and a plan has at most ${MOST_ROWS}; ${remedy}.`)
  }
  return plan
}

function decodeFigures(json: Json | undefined, say: SayFault): readonly SweepFigure[] {
  if (!Array.isArray(json) || json.length === 0 || json.length > MOST_FIGURES) {
    const what = Array.isArray(json) ? `a list of ${json.length}` : found(json)
    const remedy = 'such as ["withheld", "jag.withheld", "awarded:NY"]'
    say('figures', `${what} is not a list of 1 to ${MOST_FIGURES} figures; write one ${remedy}.`)
    return []
  }
  const figures: SweepFigure[] = []
  for (const [at, word] of (json as readonly Json[]).entries()) {
    const figure =
      typeof word === 'string'
        ? readFigure(word)
        : `${found(word)} is no figure; write text such as withheld.`
    if (typeof figure === 'string') say('figures', figure, String(at))
    else if (figures.some(({ name }) => name === figure.name))
      say('figures', `${figure.name} stands twice; keep one of them.`, String(at))
    else figures.push(figure)
  }
  return figures
}
