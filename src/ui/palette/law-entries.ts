/** Lists readings, conditions, court orders and events for the search. */
import type {
  CaseEvent,
  Condition,
  Dataset,
  Definition,
  Order,
  OwnDefinition,
} from '../../model/index'
import { day, fiscalYear, sentenceCase } from '../format'
import { caseHref, definitionHref, placeHref, roomHref } from '../views/address'
import type { Entry } from './entry'

/** Everything of the law; a page to which the law is still to come gives what it holds. */
export function lawEntries(dataset: Dataset, own: readonly OwnDefinition[]): readonly Entry[] {
  return [
    ...own.map(ownReading),
    ...dataset.definitions.map((each) => reading(dataset, each)),
    ...dataset.conditions.map((each) => condition(dataset, each)),
    ...dataset.orders.map(order),
    ...dataset.events.map((each, at) => event(dataset, each, at)),
  ]
}

function ownReading({ id, name, fails }: OwnDefinition): Entry {
  return {
    key: `reading:${id}`,
    kind: 'reading',
    is: 'Your reading',
    name,
    help: 'A reading of your own',
    hints: fails,
    goal: { to: 'address', hash: definitionHref(id) },
  }
}

function reading(dataset: Dataset, each: Definition): Entry {
  const { id, name, short, phrase, says, basis, from } = each
  const source = dataset.sources.get(each.source)?.title ?? ''
  return {
    key: `reading:${id}`,
    kind: 'reading',
    is: 'Reading',
    name,
    help: `${sentenceCase(basis)}, from ${day(from)}`,
    also: [short],
    hints: [phrase, says, basis, source, each.also?.join(' ')].join(' '),
    goal: { to: 'address', hash: definitionHref(id) },
  }
}

function condition(dataset: Dataset, each: Condition): Entry {
  const { fiscalYears, programs } = each
  const [first, last] = [fiscalYears[0] ?? '', fiscalYears.at(-1) ?? '']
  const years = first === last ? fiscalYear(first) : `${fiscalYear(first)} to ${fiscalYear(last)}`
  const named = programs.map((id) => dataset.programs.find((of) => of.id === id)?.short ?? id)
  const on = named.length > 3 ? `${named.length} programs` : named.join(', ')
  return {
    key: `condition:${each.id}`,
    kind: 'condition',
    is: 'Condition',
    name: each.name,
    help: `On ${on === 'all' ? 'every program' : on}, ${years}; opens its reading`,
    hints: `${each.says} ${programs.join(' ')} ${dataset.sources.get(each.source)?.title ?? ''}`,
    goal:
      each.definitions[0] === undefined
        ? { to: 'address', hash: roomHref('caught') }
        : { to: 'address', hash: definitionHref(each.definitions[0]) },
  }
}

function order(each: Order): Entry {
  const { id, court, action, cite, date } = each
  return {
    key: `case:${id}`,
    kind: 'case',
    is: each.by === 'court' ? 'Court order' : 'Notice',
    name: each.case,
    help: `${court}, ${action}, ${day(date)}`,
    hints: `${court} ${action} ${day(date)} ${cite} ${id} ${each.says}`,
    goal: { to: 'address', hash: caseHref(id) },
  }
}

function event(dataset: Dataset, each: CaseEvent, at: number): Entry {
  const { recipients } = dataset
  const named = each.recipients.map(
    (id) => recipients.names[recipients.indexOf.get(id) ?? -1] ?? id,
  )
  const who =
    named.length === 0 ? 'everyone' : named.length > 2 ? 'several places' : named.join(', ')
  const one = each.recipients.length === 1 ? each.recipients[0] : undefined
  return {
    key: `event:${each.day}/${at}`,
    kind: 'event',
    is: sentenceCase(each.kind),
    name: each.says,
    help: `${day(each.day)}, ${who}`,
    hints: `${day(each.day)} ${named.join(' ')} ${each.program}`,
    goal: {
      to: 'day',
      day: each.day,
      hash: one === undefined ? roomHref('caught') : placeHref(one, each.day),
    },
  }
}
