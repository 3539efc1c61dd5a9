/** `grantflow definition`: prints what one reading says, whom it catches by which clause, and how it differs from others. */

import { describeDefinition, verdicts } from '../model/index'
import type { Dataset, DefinitionSheet, FindingNumbers, LawSettings, Verdict } from '../model/index'
import type { Arguments } from './arguments'
import { definitionHead } from './definition-head'
import { readLaw } from './law-question'
import { FINDINGS, factLabel, lawWords, placesWords, readingName, shortWords } from './law-words'
import { setTable } from './table'

/** Print a reading. Throws a ScenarioFault on a reading or day that is not known. */
export async function definition({ word, options, changes }: Arguments): Promise<string> {
  const { dataset, asOf, law } = await readLaw({ options, changes })
  const beside = options.get('beside')
  const asked = { asOf, ...(beside === undefined ? {} : { beside }) }
  const sheet = describeDefinition(dataset, word, { ...asked, law })
  if (options.has('json')) {
    const document = { schema: 1, evidence: law.evidence, ...sheet }
    return `${JSON.stringify(document, null, 2)}\n`
  }
  const other = law.evidence === 'coded' ? 'sourced' : 'coded'
  const besides = describeDefinition(dataset, word, { asOf, law: { ...law, evidence: other } })
  const [sourced, coded] = other === 'coded' ? [sheet, besides] : [besides, sheet]
  const held = verdicts(dataset, { definitions: [word], asOf, law })
  const parts = [
    ...definitionHead(dataset, sheet),
    `Whom it catches\n${indent(lawWords(asOf, law))}${outside(sheet)}\n${countsTable(sheet)}\n${caught(dataset, held)}`,
    `Clauses, by how many places that would fail each is true of\n${clausesTable(sourced, coded)}`,
    ...compared(dataset, law, sheet),
    listsPart(dataset, sheet),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** A hint where the day lies outside the time in which the reading was put forward. */
function outside({ asOf, definition: { from, until } }: DefinitionSheet): string {
  const within = asOf >= from && (until === '' || asOf < until)
  if (within || from === '') return ''
  return `\n  The reading was put forward from ${from}${until === '' ? '' : ` until ${until}`}; --as-of takes a day of that time.`
}

function countsTable({ counts }: DefinitionSheet): string {
  const row = (name: string, numbers: FindingNumbers): readonly string[] => [
    name,
    ...FINDINGS.map((finding) => String(numbers[finding])),
  ]
  return indent(
    setTable(
      [
        { name: 'of the places of which anything is recorded' },
        { name: 'fail', figure: true },
        { name: 'are protected', figure: true },
        { name: 'cannot be told', figure: true },
        { name: 'meet it', figure: true },
      ],
      [
        row('on facts with a source', counts.sourced),
        row('with facts coded without a source admitted', counts.coded),
      ],
    ),
  )
}

function caught(dataset: Dataset, held: readonly Verdict[]): string {
  const named = (which: (one: Verdict) => boolean): string =>
    placesWords(
      dataset,
      held.filter(which).map(({ place }) => place),
      40,
    )
  const lines = [`Fails: ${named(({ finding }) => finding === 'fails')}.`]
  const kept = (one: Verdict) => one.finding === 'protected' && one.before === 'fails'
  if (held.some(kept)) lines.push(`Would fail but for orders: ${named(kept)}.`)
  return indent(lines.join('\n'))
}

function clausesTable(sourced: DefinitionSheet, coded: DefinitionSheet): string {
  const rows = sourced.clauses.map((clause, at) => [
    String(clause.catches),
    String(clause.alone),
    String(coded.clauses[at]?.catches ?? 0),
    String(coded.clauses[at]?.alone ?? 0),
    shortWords(clause.words),
  ])
  const table = setTable(
    [
      { name: 'sourced', figure: true },
      { name: 'it alone', figure: true },
      { name: 'coded too', figure: true },
      { name: 'it alone', figure: true },
      { name: 'clause' },
    ],
    rows,
  )
  // Where every clause has to be true, each is true of all that fail.
  const best = coded.clauses[coded.most]
  const differ = coded.clauses.some(({ catches }) => catches !== best?.catches)
  const most = best === undefined || !differ ? '' : `\nCatches most: ${shortWords(best.words)}.`
  return indent(`${table}${most}`)
}

function compared(
  dataset: Dataset,
  law: LawSettings,
  { beside }: DefinitionSheet,
): readonly string[] {
  if (beside === null) return []
  const lines = [
    `Beside ${readingName(dataset, law, beside.definition)} (${beside.definition}), by whom the facts alone would catch`,
    `  this one alone (${beside.onlyHere.length}): ${placesWords(dataset, beside.onlyHere)}`,
    `  that one alone (${beside.onlyThere.length}): ${placesWords(dataset, beside.onlyThere)}`,
    `  both (${beside.both.length}): ${placesWords(dataset, beside.both)}`,
  ]
  return [lines.join('\n')]
}

function listsPart(dataset: Dataset, { lists }: DefinitionSheet): string {
  const held = lists.filter(({ onlyHere, onlyThere, both }) =>
    [onlyHere, onlyThere, both].some((places) => places.length > 0),
  )
  if (held.length === 0) return ''
  const table = setTable(
    [
      { name: 'list' },
      { name: 'this reading alone', figure: true },
      { name: 'the list alone', figure: true },
      { name: 'both', figure: true },
      { name: 'name' },
    ],
    held.map(({ list, onlyHere, onlyThere, both }) => [
      list,
      String(onlyHere.length),
      String(onlyThere.length),
      String(both.length),
      factLabel(dataset, list),
    ]),
  )
  return `Beside the lists that stand that day, by whom the facts alone would catch\n${indent(table)}`
}
