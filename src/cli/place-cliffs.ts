/** Finds the cliffs of one place for a command: lines of the law near it, and single things that would change a finding. */

import {
  allAtOnce,
  clauseFlipsInSteps,
  flipsInSteps,
  nearThresholds,
  settle,
  stakeOf,
} from '../model/index'
import type { Dataset, Flip, FlipFinding, NearThreshold, RecipientId } from '../model/index'
import type { Cliffs } from './drives'
import { inFull } from './figures'
import type { Followed } from './follow'
import { factLabel, factWord } from './law-words'
import { findBase } from './scenario-files'
import { shippedDenominators } from './shipped'
import { setTable } from './table'

/** Look for the cliffs of a place in a scenario that was run. */
export function cliffsOf({ dataset, scenario, outcome }: Followed, place: RecipientId): Cliffs {
  const recipient = dataset.recipients.indexOf.get(place)!
  const settleWith = (more: Flip['changes']) =>
    settle(dataset, { ...scenario, changes: { ...scenario.changes, ...more } }, findBase)
  return {
    near: nearThresholds(dataset, outcome, recipient, shippedDenominators()),
    flips: allAtOnce(flipsInSteps(dataset, outcome, recipient, settleWith)),
    clauses: allAtOnce(clauseFlipsInSteps(dataset, outcome, recipient)),
  }
}

/** The cliffs as text. */
export function cliffsText(dataset: Dataset, { near, flips, clauses }: Cliffs): readonly string[] {
  return [
    near.length === 0
      ? 'Lines of the law near it: none that can be computed.'
      : `Lines of the law near it\n${setTable(
          [
            { name: 'program' },
            { name: 'line' },
            { name: 'at', figure: true },
            { name: 'it has', figure: true },
            { name: 'apart', figure: true },
            { name: 'what would carry it across' },
          ],
          near.map(nearRow),
        )}`,
    flips.length === 0
      ? 'No single fact, reading or order would change a finding on it.'
      : `What alone would change a finding on it, the most dollars first\n${setTable(
          [
            { name: 'what' },
            { name: 'finding' },
            { name: 'then awarded', figure: true },
            { name: 'difference', figure: true },
          ],
          flips.map((flip) => [
            flipWords(dataset, flip),
            `${FINDING[flip.before]} -> ${FINDING[flip.after]}`,
            inFull(flip.would.value),
            stakeText(flip),
          ]),
        )}`,
    ...(clauses.length === 0
      ? []
      : [
          `Clauses that decide: left out of the reading for everyone, the finding on it would change\n${setTable(
            [
              { name: 'without' },
              { name: 'finding' },
              { name: 'then awarded', figure: true },
              { name: 'difference', figure: true },
            ],
            clauses.map(({ condition, clause, before, after, now, would }) => [
              `${condition}: ${clause}`,
              `${FINDING[before]} -> ${FINDING[after]}`,
              inFull(would),
              `${would > now ? '+' : ''}${inFull(would - now)}`,
            ]),
          )}`,
        ]),
  ]
}

const LINES: Readonly<Record<NearThreshold['id'], string>> = {
  'direct-award': 'smallest direct award',
  'state-minimum': 'least that a state gets',
  pot: 'between large and small applicants',
  deadline: 'days to accept an offer',
}

function nearRow({ short, id, unit, line, value, above, apart, move, days }: NearThreshold) {
  const figure = (number: number | null) =>
    number === null ? 'unknown' : `${inFull(number)} ${unit}`
  if (days !== undefined) {
    return [short, LINES[id], figure(line), '', '', `offered ${days.offered}: until ${days.last}`]
  }
  const more = move === null || move.change > 0 ? 'more' : 'fewer'
  // Under this line nothing is awarded directly, over it the whole share.
  const gainText =
    id !== 'direct-award' || move === null || value === null
      ? ''
      : above
        ? `, so it would lose its ${inFull(value)}`
        : ', which it would gain'
  const what =
    move === null
      ? ''
      : `${inFull(Math.abs(move.change))} ${more} ${move.of}${move.years > 1 ? ` over ${move.years} years` : ''}: ${inFull(move.across)} dollars${gainText}`
  return [short, LINES[id], figure(line), figure(value), figure(apart), what]
}

const FINDING: Readonly<Record<FlipFinding, string>> = {
  meets: 'meets',
  fails: 'fails',
  unknown: 'cannot be told',
  protected: 'protected',
  'not-reached': 'not reached',
}

/** What would be otherwise, in words. */
export function flipWords(dataset: Dataset, { kind, of, fact, condition }: Flip): string {
  const name = dataset.definitions.find(({ id }) => id === of)?.name ?? of
  switch (kind) {
    case 'fact':
      return `${factLabel(dataset, of)}: ${factWord(fact!.to)} instead of ${factWord(fact!.from)}`
    case 'reading':
      return `read as ${name}`
    case 'order':
      return `without ${of}`
    case 'orders':
      return 'the orders set aside hold as recorded'
    case 'condition':
      return `${condition} in force, read as ${name}`
  }
}

function stakeText(flip: Flip): string {
  const stake = stakeOf(flip)
  const ends = stake !== 0 && flip.would.value === flip.now.value ? ' of its range' : ''
  return `${stake > 0 ? '+' : ''}${inFull(stake)}${ends}`
}
