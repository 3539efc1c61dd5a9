/** `grantflow explain`: prints how one number came about, down to the figures and the law it rests on. */

import { ScenarioFault, explain as explainNumber, placeSumNames, suggest } from '../model/index'
import type { Dataset, Outcome, PlaceSum, Question, Reason, Totals } from '../model/index'
import type { Arguments } from './arguments'
import { inDollars, inFull } from './figures'
import { findRecipient } from './find-recipient'
import { followNamed } from './follow'

const ABOUT = [
  'award',
  'allocation',
  'withheld',
  'received',
  'total',
  'place-sum',
  'program-figure',
] as const

/** Explain one number of a scenario and return what to print. */
export async function explain({ word, options, changes }: Arguments): Promise<string> {
  const year = options.get('year')
  const { dataset, outcome } = await followNamed(
    word,
    year === undefined ? changes : [...changes, ['year', year]],
  )
  const question = readQuestion(options, dataset, outcome)
  const reason = explainNumber(dataset, outcome, question)
  if (options.has('json')) return `${JSON.stringify(reason, null, 2)}\n`
  const lines = [...tell(dataset, reason, 0), ...tellPublished(dataset, outcome, question)]
  return `${lines.join('\n')}\n`
}

function readQuestion(
  options: ReadonlyMap<string, string>,
  dataset: Dataset,
  outcome: Outcome,
): Question {
  const about = aboutOf(options)
  if (about === 'place-sum') return readPlaceSum(options, dataset)
  const programs = outcome.programs.map(({ allocation }) => allocation.program.id)
  const program = options.get('program') ?? (programs.length === 1 ? programs[0] : undefined)
  if (program === undefined) {
    throw new ScenarioFault(
      `explain needs a program; write --program with one of ${programs.join(', ')}.`,
    )
  }
  if (about === 'program-figure') {
    return { about, program, figure: options.get('figure') ?? 'formula-amount' }
  }
  if (about === 'total') {
    const total = options.get('total') ?? 'awarded'
    const known = Object.keys(outcome.totals)
    if (!known.includes(total)) {
      throw new ScenarioFault(`--total '${total}' is not known${suggest(total, known)}.`)
    }
    return { about, program, total: total as keyof Totals }
  }
  return { about, program, recipient: readRecipient(options, dataset) }
}

/** What is asked about: as named, or told by the other options. */
function aboutOf(options: ReadonlyMap<string, string>): Question['about'] {
  const told = options.has('total')
    ? 'total'
    : options.has('figure')
      ? 'program-figure'
      : options.has('sum')
        ? 'place-sum'
        : 'award'
  const about = options.get('about') ?? told
  if (isAbout(about)) return about
  throw new ScenarioFault(`--about '${about}' is not known${suggest(about, ABOUT)}.`)
}

/** A place's sum: over every program of the scenario, or the one that is named. */
function readPlaceSum(options: ReadonlyMap<string, string>, dataset: Dataset): Question {
  const sum = options.get('sum') ?? 'direct'
  if (!isPlaceSum(sum))
    throw new ScenarioFault(`--sum '${sum}' is not known${suggest(sum, placeSumNames)}.`)
  const program = options.get('program')
  return {
    about: 'place-sum',
    sum,
    recipient: readRecipient(options, dataset),
    ...(program === undefined ? {} : { program }),
  }
}

function readRecipient(options: ReadonlyMap<string, string>, dataset: Dataset): string {
  const recipient = options.get('recipient')
  if (recipient !== undefined) return findRecipient(dataset, recipient)
  throw new ScenarioFault(
    'explain needs a recipient; write --recipient with an id such as CA, 06037 or 0644000.',
  )
}

function isPlaceSum(word: string): word is PlaceSum {
  return (placeSumNames as readonly string[]).includes(word)
}

function isAbout(word: string): word is Question['about'] {
  return (ABOUT as readonly string[]).includes(word)
}

/** Tell a reason and what it rests on, indented a step for each level. */
function tell(dataset: Dataset, reason: Reason, depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  const source = reason.source === undefined ? undefined : dataset.sources.get(reason.source)
  const lines = [`${indent}${reason.says.replace(/\.$/, '')}: ${valueText(reason)}`]
  if (reason.formula !== undefined) lines.push(`${indent}  by ${reason.formula}`)
  if (reason.withNumbers !== undefined) {
    const known = reason.precision === undefined || reason.precision === 'exact'
    lines.push(
      `${indent}  = ${reason.withNumbers}${known ? '' : ' (working figures, not known to the dollar)'}`,
    )
  }
  if (reason.law !== undefined) lines.push(`${indent}  law: ${reason.law}`)
  if (source !== undefined) {
    lines.push(
      `${indent}  source: ${[source.title, source.publisher, source.locator].filter((each) => each !== '').join(', ')}`,
    )
  }
  return [...lines, ...reason.from.flatMap((each) => tell(dataset, each, depth + 1))]
}

/** Tell what was published of the same recipient, program and year. */
function tellPublished(dataset: Dataset, outcome: Outcome, question: Question): readonly string[] {
  const { recipient } = question
  // A place's sum is of other money than the award that was published.
  if (recipient === undefined || question.about === 'place-sum') return []
  const figures = dataset.published.filter(
    ({ program, fiscalYear, of, kind }) =>
      program === question.program &&
      fiscalYear === outcome.settings.year &&
      kind !== 'total' &&
      of.includes(recipient),
  )
  return figures.map(({ label, kind, of, dollars, tolerance, source, locator, note }) => {
    const members = kind === 'joint' && of.length > 1 ? `, jointly for ${of.length} recipients` : ''
    const shown = inDollars(dollars, dollars - tolerance, dollars + tolerance)
    const cited = [dataset.sources.get(source)?.title ?? source, locator].filter(
      (each) => each !== '',
    )
    return `Published (${kind}${members}): ${shown} dollars, ${label}; ${cited.join(', ')}${note === '' ? '' : `; ${note}`}`
  })
}

function valueText({ value, unit, low, high }: Reason): string {
  if (typeof value === 'string') return value
  if (Number.isNaN(value)) return 'unknown'
  if (unit === 'dollars') {
    return `${inDollars(value, low ?? value, high ?? value)} dollars`
  }
  if (unit === 'share' || !Number.isInteger(value)) return String(Math.round(value * 1e6) / 1e6)
  return unit === 'people' || unit === 'crimes' ? `${inFull(value)} ${unit}` : inFull(value)
}
