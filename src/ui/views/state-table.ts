/** Writes the awards of every state as a table: published, baseline, mine, change, and what was not paid. */
import { csvCell } from '../../model/index'
import { money } from '../format'
import type { AskedCell } from '../picture-table'
import type { PlacesBand } from '../drives/places-band'
import { asKnown, bandCells, withBands } from './band-words'
import type { Ended } from './not-paid'
import type { StateSum } from './state-sums'
import {
  partOfBaseline,
  signedMoney,
  stateAsked,
  stateChangeAsked,
  stateEndedAsked,
  statePublishedAsked,
} from './state-words'
import type { StateReasons } from './state-words'
import { rangeWords } from './range-words'

/** The columns of the table. */
export const STATE_HEAD = [
  'State or territory',
  'Published',
  'Baseline',
  'Now',
  'Change',
  'Held',
  'Lost',
  'Moved',
] as const

const ENDED: readonly Ended[] = ['held', 'lost', 'moved']

/** A row a state; each number opens its reasons. */
export function stateRows(
  sums: readonly StateSum[],
  reasons: StateReasons,
  /** What draws give of what is awarded now, by state, where there are draws. */
  bands: ReadonlyMap<string, PlacesBand | null> | null = null,
): readonly (readonly (string | AskedCell)[])[] {
  const { year } = reasons.now.allocation
  return sums.map((sum) => {
    const cell = (words: string, what: string, asked: AskedCell['asked']): AskedCell => ({
      text: words,
      says: `${sum.name}, ${what}`,
      asked,
    })
    return [
      sum.name,
      sum.published === null
        ? 'not all known'
        : cell(money(sum.published), 'published', () => statePublishedAsked(sum, year)),
      cell(money(sum.baseline), 'baseline', () => stateAsked(reasons, sum, 'baseline')),
      cell(sum.open ? rangeWords(sum.mine) : money(sum.mine), 'now', () =>
        stateAsked(reasons, sum),
      ),
      cell(signedMoney(sum.change), 'change', () => stateChangeAsked(reasons, sum)),
      ...ENDED.map((way) =>
        cell(money(partOfBaseline(sum, sum.ended[way])), way, () =>
          stateEndedAsked(reasons, sum, way),
        ),
      ),
      ...(bands === null
        ? []
        : bandCells(bands.get(sum.code) ?? null, `${sum.name}, awarded`, (value) =>
            money(asKnown(value, sum.baseline)),
          )),
    ]
  })
}

/** The same as comma-separated text, exact figures and ranges included. */
export function stateCsv(
  sums: readonly StateSum[],
  reasons: StateReasons,
  bands: ReadonlyMap<string, PlacesBand | null> | null = null,
): string {
  const { program, year } = reasons.now.allocation
  const lines = sums.map((sum) =>
    [
      year,
      program.id,
      sum.code,
      sum.name,
      sum.published?.value ?? '',
      sum.baseline.value,
      sum.mine.value,
      sum.change.value,
      ...ENDED.map((way) => sum.ended[way]),
      Math.round(sum.mine.low),
      Math.round(sum.mine.high),
      sum.open ? 'yes' : 'no',
    ]
      .map(csvCell)
      .join(','),
  )
  const head =
    'fiscal_year,program,state,name,published,baseline,now,change,held,lost,moved,now_low,now_high,open_finding'
  const text = [head, ...lines].join('\n') + '\n'
  return bands === null
    ? text
    : withBands(
        text,
        sums.map(({ code }) => bands.get(code) ?? null),
      )
}
