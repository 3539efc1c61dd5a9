/** Holds a block of draws against the same draws run one by one from their beginning. */
import { expect } from 'vitest'
import { drawFully } from '../../../src/model'
import type {
  Dataset,
  Drawn,
  FindBase,
  Outcome,
  ProgramOutcome,
  Scenario,
} from '../../../src/model'

/** Every figure of one draw of a block: totals as they stand, and what each recipient has. */
export function drawOf(drawn: Drawn, draw: number) {
  const at = draw - drawn.from
  return {
    totals: Object.fromEntries(
      drawn.totals.map(({ program, total, dollars }) => [
        `${program ?? 'all'} ${total}`,
        dollars[at]!,
      ]),
    ),
    columns: Object.fromEntries(
      drawn.columns.flatMap(({ program, measure, recipient, dollars }) => {
        const figure = dollars[dollars.length === 1 ? 0 : at]!
        return figure === 0 ? [] : [[`${program} ${measure} ${recipient}`, figure]]
      }),
    ),
  }
}

/** The same of an outcome; programs that a block names and the outcome does not count have nothing. */
export function drawOfOutcome({ programs, totals }: Outcome, drawn: Drawn) {
  const named = new Set(drawn.totals.map(({ program }) => program))
  const all = [...named].map((id) => {
    const found = programs.find(({ allocation }) => allocation.program.id === id)
    return [id ?? 'all', id === null ? totals : found?.totals] as const
  })
  return {
    totals: Object.fromEntries(
      all.flatMap(([id, own]) =>
        Object.keys(totals).map((total) => {
          const figure = own === undefined ? 0 : own[total as keyof typeof own]
          return [`${id} ${total}`, figure ?? NaN]
        }),
      ),
    ),
    columns: Object.fromEntries(
      [...programs]
        .sort(byId)
        .flatMap(({ allocation: { program, paid, paidDollars }, paid: money }) =>
          (
            [
              ['allocated', paidDollars],
              ['withheld', money.withheld],
              ['reallocated', money.reallocatedIn],
            ] as const
          ).flatMap(([measure, column]) =>
            [...paid].flatMap((recipient, at) =>
              column[at] === 0 ? [] : [[`${program.id} ${measure} ${recipient}`, column[at]!]],
            ),
          ),
        ),
    ),
  }
}

/** Expect every draw of a block to be what the slow way gives, to the dollar. */
export function expectAsInFull(
  dataset: Dataset,
  scenario: Scenario,
  drawn: Drawn,
  findBase: FindBase,
): void {
  for (let draw = drawn.from; draw < drawn.to; draw++) {
    const short = drawOf(drawn, draw)
    const long = drawOfOutcome(drawFully(dataset, scenario, findBase, draw), drawn)
    // Thousands of figures are compared at once, and shown one by one only where some differ.
    if (JSON.stringify(short) !== JSON.stringify(long)) expect(short).toEqual(long)
  }
}

function byId(one: ProgramOutcome, other: ProgramOutcome): number {
  return one.allocation.program.id < other.allocation.program.id ? -1 : 1
}
