/** `grantflow place`: prints what reaches one recipient, directly and through its state, and what that is a part of. */

import {
  OFFICER_COST,
  ScenarioFault,
  askOf,
  denominators,
  lowerBounds,
  reachOf,
  yearForJson,
  yearLabel,
} from '../model/index'
import type { Dataset, Denominator, Reach, ReachPart } from '../model/index'
import type { Arguments } from './arguments'
import { askText } from './competition-text'
import { inDollars, inFull } from './figures'
import { findRecipient } from './find-recipient'
import { followDefaults } from './follow'
import { lawAlone, lawDocument, lawOfPlace, lawText } from './place-law'
import { shippedDataset, shippedDenominators } from './shipped'
import { setTable } from './table'

/** Print the law of a place, and with a year its money of that fiscal year as well. */
export async function place(given: Arguments): Promise<string> {
  const question = await lawOfPlace(findRecipient(shippedDataset(), given.word), given)
  const json = given.options.has('json')
  if (!given.options.has('year')) return lawAlone(question, json)
  const money = await moneyOfPlace(given, lawDocument(question))
  return json ? money : `${money}\n${lawText(question)}\n`
}

/** A recipient's money of one fiscal year, over every program with inputs for it. */
async function moneyOfPlace({ word, options, changes }: Arguments, law: unknown): Promise<string> {
  const shipped = shippedDataset()
  const recipient = findRecipient(shipped, word)
  const year = options.get('year')!
  const counted = shipped.programs
    .filter((program) => Object.hasOwn(program.years, year) && program.kind !== 'published')
    .map(({ id }) => [`programs.${id}.included`, true] as const)
  const { dataset, outcome } = await followDefaults(`${word} ${year}`, [
    ['year', year],
    ...counted,
    ...changes,
  ])
  const reach = reachOf(dataset, [outcome], recipient)
  const sum = (of: 'dollars' | 'low' | 'high'): number =>
    reach.direct.reduce((total, part) => total + part[of], 0)
  const tables = shippedDenominators()
  const competitions = outcome.programs.flatMap(({ allocation: { program, settings } }) => {
    const ask = askOf(dataset, tables, program, year, recipient, settings)
    return ask === null ? [] : [{ program, ask }]
  })
  const measures = denominators(dataset, tables, {
    recipient,
    year,
    dollars: sum('dollars'),
    low: sum('low'),
    high: sum('high'),
    officerCost: officerCost(options.get('officer-cost')),
  })
  if (options.has('json')) {
    const index = dataset.recipients.indexOf.get(recipient)!
    const document = {
      schema: 1,
      recipient,
      name: dataset.recipients.names[index],
      kind: dataset.recipients.kinds[index],
      law,
      year: yearForJson(year),
      programs: outcome.programs.map(({ allocation }) => allocation.program.id),
      lowerBounds: lowerBounds(dataset, outcome),
      direct: { dollars: sum('dollars'), low: sum('low'), high: sum('high'), parts: reach.direct },
      passedThrough: reach.passedThrough,
      denominators: measures,
      competitions: competitions.map(({ program, ask }) => ({ program: program.id, ...ask })),
    }
    return `${JSON.stringify(document, null, 2)}\n`
  }
  const asks = competitions.map(({ program, ask }) =>
    askText(dataset, program, stateName(dataset, recipient), ask),
  )
  const text = placeText(dataset, reach, year, outcome.programs.length, measures)
  return `${[...text, ...asks].join('\n\n')}\n`
}

function stateName({ recipients }: Dataset, recipient: string): string {
  const state = recipients.states[recipients.indexOf.get(recipient)!]!
  return recipients.names[state] ?? 'its state'
}

function officerCost(text: string | undefined): number {
  if (text === undefined) return OFFICER_COST.value
  const cost = Number(text)
  if (/^\d+(?:\.\d+)?$/.test(text) && cost > 0) return cost
  throw new ScenarioFault(
    `--officer-cost '${text}' is no amount; write dollars for an officer and year, such as ${OFFICER_COST.value}.`,
  )
}

function placeText(
  dataset: Dataset,
  reach: Reach,
  year: string,
  programs: number,
  measures: readonly Denominator[],
): readonly string[] {
  const { recipients } = dataset
  const index = recipients.indexOf.get(reach.recipient)!
  const own = recipients.states[index] === index
  const head = `${recipients.names[index]} (${reach.recipient}, ${recipients.kinds[index]}), fiscal year ${yearLabel(year)}\nOver ${programs} programs; a program that names no recipient here gives it nothing that is known. Dollars.`
  const parts = [head, `Direct\n${partTable(dataset, reach.direct, true)}`]
  if (reach.passedThrough.length > 0) {
    const says = own
      ? 'Passed through by the state'
      : 'Passed through by the state to all of these together; what of it reaches this place was not published'
    parts.push(`${says}\n${partTable(dataset, reach.passedThrough, false)}`)
  }
  if (reach.direct.length > 0) {
    parts.push(`The direct sum beside\n${measureTable(dataset, measures)}`)
  }
  return parts
}

function partTable(dataset: Dataset, parts: readonly ReachPart[], direct: boolean): string {
  if (parts.length === 0) return '  nothing that is known'
  const short = (id: string): string => dataset.programs.find((each) => each.id === id)?.short ?? id
  const name = (id: string): string =>
    dataset.recipients.names[dataset.recipients.indexOf.get(id)!] ?? id
  const shown = ({ dollars, low, high }: Omit<ReachPart, 'says' | 'to'>): string => {
    if (direct) return inDollars(dollars, low, high)
    return high - low < 1
      ? inDollars(dollars, dollars * 0.98, dollars * 1.02)
      : `${inDollars(low, low * 0.98, low * 1.02)} to ${inDollars(high, high * 0.98, high * 1.02)}`
  }
  const total = (of: 'dollars' | 'low' | 'high'): number =>
    parts.reduce((sum, part) => sum + part[of], 0)
  const sum = { dollars: total('dollars'), low: total('low'), high: total('high') }
  return setTable(
    [
      { name: 'program' },
      ...(direct ? [] : [{ name: 'to' }]),
      { name: direct ? 'awarded' : 'passed through', figure: true },
      ...(direct ? [] : [{ name: 'rule' }]),
    ],
    [
      ...parts.map((part) => [
        short(part.program),
        ...(direct ? [] : [name(part.to)]),
        shown(part),
        ...(direct ? [] : [part.says]),
      ]),
      ['together', ...(direct ? [] : ['']), shown({ year: '', program: '', ...sum })],
    ],
  )
}

function measureTable(dataset: Dataset, measures: readonly Denominator[]): string {
  const write = ({ unit, value }: Denominator): string => {
    if (unit === 'share') return `${(value * 100).toFixed(value < 0.01 ? 2 : 1)} %`
    // An assumed cost of an officer bears no more than two digits.
    return unit === 'dollars' ? value.toFixed(2) : `about ${inFull(Number(value.toPrecision(2)))}`
  }
  return setTable(
    [
      { name: 'measure' },
      { name: 'value', figure: true },
      { name: 'divided by', figure: true },
      { name: 'of year' },
      { name: 'standing' },
      { name: 'source' },
      { name: 'note' },
    ],
    measures.map((measure) => [
      measure.says,
      write(measure),
      inFull(measure.by),
      String(measure.byYear),
      measure.standing,
      dataset.sources.get(measure.source)?.title ?? 'none',
      measure.note,
    ]),
  )
}
