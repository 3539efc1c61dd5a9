/** `grantflow proof`: prints published against computed, counts first, then every miss with its reason. */

import { MATCH_WORDS, prove, yearLabel } from '../model/index'
import type { Match, Proof, ProofClass, ProofCount, ProofRow } from '../model/index'
import type { Arguments } from './arguments'
import { inFull } from './figures'
import { jsonText } from './json-text'
import { shippedDataset } from './shipped'
import { setTable } from './table'

const MATCHES = Object.keys(MATCH_WORDS) as readonly Match[]

const CLASS_WORDS: Readonly<Record<ProofClass, string>> = {
  independent: 'Independent: nothing of these figures or their siblings went into the inputs',
  fitted:
    'Fitted: a rate, a total or a choice of printing was recovered from these or their siblings',
  input: 'Input: the model takes these as they stand, so that agreeing proves nothing',
}

/** Compare everything published with the computed and return what to print. */
export async function proof({ options }: Arguments): Promise<string> {
  const found = prove(shippedDataset('all'))
  return options.has('json') ? proofJson(found) : proofText(found)
}

function proofJson({ rows, ...head }: Proof): string {
  return jsonText({ schema: 1, ...head }, { rows })
}

function proofText(found: Proof): string {
  const { figures, fitted, left } = found.degreesOfFreedom
  const parts = [
    `Published against computed, nothing withheld; data of ${found.edition}.\nThree classes, never added up. Each figure counts in the first column that holds.`,
    countTable('class', Object.values(found.classes)),
    `Fitted figures that can be compared: ${figures}, against ${fitted} rates, totals and choices recovered from them: ${left} degrees of freedom.`,
  ]
  for (const [name, words] of Object.entries(CLASS_WORDS) as [ProofClass, string][]) {
    if (found.classes[name].figures === 0) continue
    parts.push(`${words}\n\n${countTable('program', found.byProgram[name])}`)
    parts.push(countTable('sort', found.bySort[name]))
    if (name !== 'input') parts.push(countTable('state', found.byState[name]))
  }
  parts.push(`Every figure that does not match, with its reason\n\n${missTable(found.rows)}`)
  return `${parts.join('\n\n')}\n`
}

function countTable(word: string, counts: readonly ProofCount[]): string {
  const used = MATCHES.filter((match) => counts.some(({ matches }) => matches[match] > 0))
  return setTable(
    [
      { name: word },
      { name: 'figures', figure: true },
      ...used.map((match) => ({ name: MATCH_WORDS[match], figure: true })),
    ],
    counts.map(({ set, figures, matches }) => [
      set,
      inFull(figures),
      ...used.map((match) => inFull(matches[match])),
    ]),
  )
}

function missTable(rows: readonly ProofRow[]): string {
  const misses = rows.filter(({ match }) => match !== 'exact' && match !== 'as-printed')
  return setTable(
    [
      { name: 'program' },
      { name: 'year' },
      { name: 'state' },
      { name: 'what' },
      { name: 'published', figure: true },
      { name: 'computed', figure: true },
      { name: 'difference', figure: true },
      { name: 'match' },
      { name: 'class' },
      { name: 'reason' },
    ],
    misses.map((row) => [
      row.published.program,
      yearLabel(row.published.fiscalYear),
      row.state,
      `${row.sort}: ${row.published.label}`.slice(0, 60),
      inFull(row.published.dollars),
      row.computed === null ? 'none' : inFull(row.computed),
      row.difference === null ? '' : percent(row.difference / row.published.dollars),
      MATCH_WORDS[row.match],
      row.class,
      row.right === undefined
        ? row.reason
        : `${row.reason.replace(/\.$/, '')}. Right: ${row.right}.`,
    ]),
  )
}

function percent(share: number): string {
  const shown = (share * 100).toFixed(2)
  return `${share > 0 ? '+' : ''}${shown} %`
}
