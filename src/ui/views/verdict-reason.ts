/** Gives the reasons of one verdict: its clauses, the facts, the orders, and what would settle it. */
import { verdicts } from '../../model/index'
import type {
  Dataset,
  Day,
  DefinitionId,
  LawSettings,
  Reason,
  RecipientId,
  Verdict,
} from '../../model/index'
import { day as dayWords, sentenceCase } from '../format'
import type { Asked } from '../page-state'
import { definitionHref, placeHref } from './address'
import { factLabel, factReason, orderReason, wordOf } from './law-reasons'
import { fullName } from './names'
import { findingWords, readingName, verdictWords } from './verdict-words'

/** What a reader asks by opening a cell: this reading, this place, this day. */
export function askVerdict(
  dataset: Dataset,
  law: LawSettings,
  place: RecipientId,
  definition: DefinitionId,
  day: Day,
): Asked {
  const [verdict] = verdicts(dataset, {
    definitions: [definition],
    places: [place],
    asOf: day,
    law,
  })
  const name = placeName(dataset, place)
  const reading = readingName(dataset, definition, law)
  return {
    title: `${name}, \u201c${reading.short}\u201d: ${verdictWords(verdict!)}`,
    about: { reason: verdictReason(dataset, law, verdict!) },
    links: [
      { says: `All of ${name}`, href: placeHref(place, day) },
      { says: `All of \u201c${reading.short}\u201d`, href: definitionHref(definition) },
    ],
  }
}

/** A place's name as the parts on the law say it. */
export function placeName({ recipients }: Dataset, place: RecipientId): string {
  return fullName(recipients, recipients.indexOf.get(place) ?? -1).replace(', state award', '')
}

/** Why a verdict is what it is. */
export function verdictReason(dataset: Dataset, law: LawSettings, verdict: Verdict): Reason {
  const { place, definition, asOf, finding, before } = verdict
  const reading = readingName(dataset, definition, law)
  const found = dataset.definitions.find(({ id }) => id === definition)
  const actor =
    verdict.actor === 'unknown' || finding === 'unknown'
      ? ''
      : ` Whose rule or act decides: ${verdict.actor}.`
  const without =
    finding !== 'protected' && finding === before
      ? ''
      : ` Without any order it ${findingWords(before)}.`
  return {
    says: `${placeName(dataset, place)} ${subject(finding)} under the reading \u201c${reading.name}\u201d on ${dayWords(asOf)}.${without}${actor}`,
    value: verdictWords(verdict),
    unit: 'word',
    ...(found === undefined ? {} : { source: found.source, law: found.says }),
    from: [
      ...clauseReasons(dataset, verdict),
      ...verdict.because.map((fact) => factReason(dataset, fact)),
      ...verdict.orders.map((id) => orderReason(dataset, id, 'bars it')),
      ...verdict.mayProtect.map((id) => orderReason(dataset, id, 'cannot be told')),
      ...verdict.switches.map((id) => switchReason(dataset, id)),
      ...openReasons(dataset, verdict),
    ],
  }
}

function subject(finding: Verdict['finding']): string {
  return finding === 'unknown' ? 'cannot be told to meet or fail' : findingWords(finding)
}

function clauseReasons(dataset: Dataset, verdict: Verdict): readonly Reason[] {
  const truths = { yes: 'true', no: 'not true', open: 'open' }
  const reading = dataset.definitions.find(({ id }) => id === verdict.definition)
  return verdict.clauses.map((clause, at) => ({
    says: `${at === verdict.decides ? 'The clause that decides' : 'Clause'}: ${clause.words}`,
    value: `${truths[clause.truth]}${clause.barred ? ', but barred' : ''}`,
    unit: 'word' as const,
    from: verdict.because
      .filter(({ name }) => clause.facts.includes(name))
      .map((fact) => factReason(dataset, fact)),
    formula: clause.text,
    // A clause is a part of the reading: it stands where the reading was read, or the reader wrote it.
    ...(reading === undefined ? { standing: 'set' as const } : { source: reading.source }),
  }))
}

function openReasons(dataset: Dataset, { open }: Verdict): readonly Reason[] {
  return open.map(({ name, settles, coded }) => {
    const words = Object.entries(settles).map(
      ([word, finding]) => `\u201c${wordOf(word)}\u201d: ${finding}`,
    )
    const alone = words.length === 0 ? 'not alone' : words.join(', ')
    return {
      says: `Would settle it: ${factLabel(dataset, name)} (${alone})${coded === '' ? '' : `. Coded without a source as \u201c${wordOf(coded)}\u201d`}`,
      value: 'unknown',
      unit: 'word' as const,
      from: [],
    }
  })
}

function switchReason(dataset: Dataset, id: string): Reason {
  const found = dataset.switches.find((each) => each.id === id)
  return {
    says: sentenceCase(found === undefined ? id : `${found.label}: ${found.says}`),
    value: 'void',
    unit: 'word',
    ...(found === undefined ? {} : { source: found.source }),
    from: [],
  }
}
