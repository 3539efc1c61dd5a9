/** Writes many draws as JSON and as CSV: every total's band, and every place's chance of losing. */
import { DISCLAIMER, yearForJson } from '../model/index'
import type { Band } from '../model/index'
import type { DrawnRun } from './draws'
import { totalBands } from './draws-figures'
import { countOpen, doubtsInWords } from './draws-words'
import { jsonText, scenarioHead } from './json-text'
import { setCsv } from './table'

const BAND = ['least', 'tenth', 'median', 'ninetieth', 'most', 'mean'] as const

/** Write a run of draws as JSON, a total and a place a line. */
export function drawsJson(run: DrawnRun): string {
  const { dataset, scenario, outcome, drawn, moreThan } = run
  const { year, unknown, unknownShare, unknownTogether = 'place' } = outcome.settings
  const head = {
    ...scenarioHead(run),
    note: DISCLAIMER,
    year: yearForJson(year),
    draws: drawn.to - drawn.from,
    seed: scenario.seed,
    open: {
      findings: countOpen(outcome),
      count: unknown,
      ...(unknown === 'drawn' ? { share: unknownShare, together: unknownTogether } : {}),
    },
    moreThan,
    changes: scenario.changes,
  }
  return jsonText(head, {
    doubts: doubtsInWords(dataset, scenario),
    totals: totalBands(drawn).map(({ program, total, band, dots }) => ({
      program,
      total,
      ...bandCells(band),
      dots,
    })),
    places: run.places.map(({ recipient, losing, over, band }) => ({
      ...placeCells(run, recipient),
      losing,
      ...(over === null ? {} : { over }),
      ...bandCells(band),
    })),
  })
}

/** Write the same as CSV: a row for each total of each program, then one for the loss of each place. */
export function drawsCsv(run: DrawnRun): string {
  const { drawn, moreThan } = run
  const draws = drawn.to - drawn.from
  const over = moreThan === null ? [] : [`draws over ${moreThan}`]
  const head = ['figure', 'program', 'recipient', 'name', 'kind', 'state', 'draws', ...BAND]
  const totals = totalBands(drawn).map(({ program, total, band }) => [
    total,
    program ?? 'all',
    '',
    '',
    '',
    '',
    draws,
    ...BAND.map((each) => band[each]),
    null,
    ...over.map(() => null),
  ])
  const places = run.places.map(({ recipient, losing, over: more, band }) => [
    'withheld',
    'all',
    ...Object.values(placeCells(run, recipient)),
    draws,
    ...BAND.map((each) => band[each]),
    losing,
    ...over.map(() => more),
  ])
  return setCsv([...head, 'draws losing', ...over], [...totals, ...places])
}

function bandCells(band: Band): Readonly<Record<string, number>> {
  return Object.fromEntries(BAND.map((each) => [each, band[each]]))
}

function placeCells({ dataset: { recipients } }: DrawnRun, recipient: number) {
  const { ids, names, kinds, states } = recipients
  return {
    recipient: ids[recipient]!,
    name: names[recipient]!,
    kind: kinds[recipient]!,
    state: ids[states[recipient]!] ?? '',
  }
}
