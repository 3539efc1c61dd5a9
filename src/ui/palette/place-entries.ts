/** Lists the states, territories and places for the search, those that get most before others of their name. */
import type { Outcome, RecipientKind, RecipientTable, Steps } from '../../model/index'
import { sentenceCase } from '../format'
import { placeHref } from '../views/address'
import { isAggregate, kindWords } from '../views/names'
import type { Entry } from './entry'
import { fold } from './fold'
import { lineOf } from './index-entries'
import type { Index } from './index-entries'

/** Between two looks at the clock. */
const STRIDE = 200

/**
 * Every named place, with its line for the search; `weight` gives 0 to 1 by index. It yields how far
 * it has come, from 0 to 1.
 */
export function* indexPlaces(
  recipients: RecipientTable,
  weight: (index: number) => number,
): Steps<Index> {
  const entries: Entry[] = []
  const lines: string[] = []
  const states = recipients.names.map((name, index) =>
    recipients.states[index] === index ? fold(`${name} ${recipients.ids[index]}`) : '',
  )
  for (let index = 0; index < recipients.count; index += 1) {
    if (index % STRIDE === 0) yield index / recipients.count
    const kind = recipients.kinds[index]
    const name = recipients.names[index]
    if (kind === 'residual' || !name) continue
    const entry = placeEntry(recipients, index, name, weight(index))
    entries.push(entry)
    lines.push(
      entry.kind === 'state'
        ? lineOf(entry)
        : ` ${fold(name)} \t ${kindWords(kind)} ${states[recipients.states[index]!] ?? ''} ${recipients.ids[index]} ${spelled(name)} `,
    )
  }
  return { entries, lines }
}

function placeEntry(
  recipients: RecipientTable,
  index: number,
  name: string,
  weight: number,
): Entry {
  const id = recipients.ids[index]!
  const kind = recipients.kinds[index]
  const wide = kind === 'state' || kind === 'territory'
  const state = recipients.states[index] ?? -1
  const lies = state < 0 || wide ? '' : (recipients.names[state] ?? '')
  return {
    key: `place:${id}`,
    kind: wide ? 'state' : 'place',
    is: isOne(kind) ? sentenceCase(kindWords(kind)) : wideWords(recipients, index),
    name,
    help: wide ? `${id}; its award, and what is known of it` : lies,
    ...(wide && { also: [id] }),
    weight,
    goal: { to: 'address', hash: placeHref(id) },
  }
}

/** Whether a recipient of this kind is always one government. */
function isOne(kind: RecipientKind | undefined): boolean {
  return kind === 'county' || kind === 'city' || kind === 'town' || kind === 'tribe'
}

function wideWords(recipients: RecipientTable, index: number): string {
  const kind = recipients.kinds[index]
  if (kind === 'state' || kind === 'territory') return sentenceCase(kind)
  return isAggregate(recipients, index) ? 'Not told apart' : sentenceCase(kindWords(kind))
}

const SHORTENED = /\b(?:St\.|Ste\.|Saint\b|Fort\b|Mount\b)/
const SPELLED: Readonly<Record<string, string>> = {
  'St.': 'saint',
  'Ste.': 'sainte',
  Saint: 'st',
  Fort: 'ft',
  Mount: 'mt',
}

/** The other spelling of a word that names shorten. */
function spelled(name: string): string {
  const found = SHORTENED.exec(name)
  return found === null ? '' : (SPELLED[found[0]] ?? '')
}

/** How much each place gets, by the logarithm of dollars; about 1 for the largest. */
export function weightsBy(outcome: Outcome): (index: number) => number {
  return (index) => {
    const most = outcome.programs.reduce(
      (sum, { allocation: { dollars, localShare } }) =>
        Math.max(sum, dollars[index] || localShare[index] || 0),
      0,
    )
    return Math.min(1, Math.log10(1 + most) / 8)
  }
}
