/** Writes every place whose award differs from the baseline as a table: before, now, and the change. */
import { csvCell } from '../../model/index'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { money } from '../format'
import type { AskedCell } from '../picture-table'
import type { PlacesBand } from '../drives/places-band'
import { asKnown, bandCells } from './band-words'
import { awarded } from './figures'
import type { Gain } from './gains'
import { awardOf, gainAsked } from './gains-words'
import type { GainReasons } from './gains-words'
import { fullName, kindWords, stateCode } from './names'
import { signedMoney } from './state-words'
import { awardAsked } from './sum-reasons'

/** One row of the table; each number opens its reasons. */
export function gainRow(
  reasons: GainReasons,
  before: ProgramOutcome,
  gain: Gain,
  /** What draws give of the change, where there are draws. */
  drawn: { readonly band: PlacesBand | null } | null = null,
): readonly (string | AskedCell)[] {
  const { recipients, now } = reasons
  const award = awardOf(reasons, gain.recipient)
  const cell = (part: ProgramOutcome, of: 'outcome' | 'baseline', says: string): AskedCell => {
    const { question } = awardAsked(award, of)
    return {
      text: money(awarded(part, gain.recipient)),
      says: `${award.name}, ${says}`,
      asked: () => ({ title: `${award.name}, ${says}`, about: { question, of } }),
    }
  }
  return [
    fullName(recipients, gain.recipient),
    cell(before, 'baseline', 'baseline'),
    cell(now, 'outcome', 'now'),
    {
      text: signedMoney(gain.change),
      says: `${award.name}, change`,
      asked: () => gainAsked(reasons, gain),
    },
    ...(drawn === null
      ? []
      : bandCells(drawn.band, `${award.name}, change`, (value) =>
          signedMoney(asKnown(value, gain.change)),
        )),
  ]
}

/** Every change as comma-separated text, with its range. */
export function gainsCsv(
  recipients: RecipientTable,
  now: ProgramOutcome,
  before: ProgramOutcome,
  gains: readonly Gain[],
): string {
  const { year, program } = now.allocation
  const lines = gains.map(({ recipient, change }) =>
    [
      year,
      program.id,
      recipients.ids[recipient]!,
      recipients.names[recipient]!,
      stateCode(recipients, recipient),
      kindWords(recipients.kinds[recipient]),
      before.awarded[recipient] ?? 0,
      now.awarded[recipient] ?? 0,
      change.value,
      Math.round(change.low),
      Math.round(change.high),
    ]
      .map(csvCell)
      .join(','),
  )
  const head = 'fiscal_year,program,recipient,name,state,kind,baseline,now,change,low,high'
  return [head, ...lines].join('\n') + '\n'
}
