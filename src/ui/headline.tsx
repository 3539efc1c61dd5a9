/** The headline figures, each with its change from the baseline. */
import { counted, digits, exactly, fiscalYear, shortMoney } from './format'
import type { ProgramOutcome } from '../model/index'
import type { Figure } from './format'
import { Num } from './number'
import { usePage } from './use-page'
import { partOf } from './views/figures'
import { countFindings, findingReason } from './views/findings'
import { allWithheld, atStake } from './views/headings'
import type { Spread } from './views/spread'

/** Four figures between two hairlines. */
export function Headline(props: { readonly program: string; readonly spread: Spread }) {
  const { program, spread } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const baseline = usePage((state) => state.baseline)
  const part = partOf(outcome, program)!
  const before = partOf(baseline, program)!
  const counts = countFindings(part)
  const { asOf } = outcome.settings.law
  const year = fiscalYear(outcome.settings.year)
  const change = part.totals.available - before.totals.available
  const ask = (
    total: 'available' | 'withheld',
    title: string,
    of: 'outcome' | 'baseline' = 'outcome',
  ) => ({ title, about: { question: { about: 'total' as const, program, total }, of } })
  const kept = allWithheld(part, dataset.recipients)
  const open = atStake(part, dataset.recipients)
  const noCondition = part.conditions.length === 0
  return (
    <dl class="figures">
      <div>
        <dt>
          {part.allocation.units.length > 0 ? 'by formula' : 'in all'}, {year}
        </dt>
        <dd class="big">
          <Num asked={ask('available', 'Formula amount')}>
            {shortMoney(spread.formulaAmount, '\u00a0M')}
          </Num>
        </dd>
        <dd>
          {amountNote(part)}
          {change === 0 ? (
            'as in the baseline'
          ) : (
            <>
              baseline{' '}
              <Num asked={ask('available', 'Formula amount of the baseline', 'baseline')}>
                {shortMoney(exactly(before.totals.available), '\u00a0M')}
              </Num>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>withheld{endWords(part.totals)}</dt>
        <dd class="big">
          <Num asked={ask('withheld', 'Withheld')}>{withheldWords(kept, open)}</Num>
        </dd>
        <dd>
          baseline{' '}
          <Num asked={ask('withheld', 'Withheld in the baseline', 'baseline')}>
            {shortMoney(exactly(before.totals.withheld), '\u00a0M')}
          </Num>
          {open.value > 0 ? '; the high end counts all that cannot be told' : ''}
        </dd>
      </div>
      <div>
        <dt>
          {counts.fails === 1 ? 'place fails' : 'places fail'}
          {noCondition ? '' : ' this reading'}
        </dt>
        <dd class="big">
          <Num
            asked={{
              title: 'Places that fail',
              about: { reason: findingReason(dataset, part, 'fails', asOf) },
            }}
            label={`${counts.fails} places fail. Show which`}
          >
            {digits(counts.fails)}
          </Num>
        </dd>
        <dd>
          {noCondition
            ? 'no condition is in force'
            : counts.fails === 0
              ? 'none is shown to'
              : counts.meets === 0
                ? 'by the facts held'
                : `${counted(counts.meets, 'place')} shown to meet it`}
          {counts.protected > 0 && (
            <>
              ;{' '}
              <Num
                asked={{
                  title: 'Places protected by an order',
                  about: { reason: findingReason(dataset, part, 'protected', asOf) },
                }}
                label={`${counts.protected} places are protected by an order. Show which`}
              >
                {digits(counts.protected)}
              </Num>{' '}
              protected by an order
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>cannot be told</dt>
        <dd class="big">
          <Num
            asked={{
              title: 'Places that cannot be told',
              about: { reason: findingReason(dataset, part, 'unknown', asOf) },
            }}
            label={`${counts.unknown} places cannot be told. Show which`}
          >
            {digits(counts.unknown)}
          </Num>
        </dd>
        <dd>{counts.unknown === 0 ? 'no fact is missing' : 'the facts leave it open'}</dd>
      </div>
    </dl>
  )
}

/** How the formula amount is known, where it was not read as printed. */
function amountNote(part: ProgramOutcome): string {
  const { program, settings, year } = part.allocation
  const cited = program.years[year]?.formulaAmount
  if (
    cited === undefined ||
    cited.value !== settings.formulaAmount ||
    cited.standing === 'published'
  )
    return ''
  if (cited.low !== undefined && cited.high === undefined)
    return 'at least: the sum of what was found; '
  const end = (value: number) => shortMoney({ value, low: value, high: value }, '\u00a0M')
  const range =
    cited.low === undefined || cited.high === undefined || cited.high - cited.low < 1e5
      ? ''
      : `, ${end(cited.low)} to ${end(cited.high)}`
  return cited.standing === 'rounded'
    ? `printed rounded${range}; `
    : `an estimate, ${cited.standing}${range}; `
}

function withheldWords(kept: Figure, open: Figure): string {
  if (open.value === 0) return shortMoney(kept, '\u00a0M')
  const most = {
    value: kept.value + open.value,
    low: kept.low + open.low,
    high: kept.high + open.high,
  }
  return `${shortMoney(kept, '\u00a0M')} to ${shortMoney(most, '\u00a0M')}`
}

function endWords(totals: { held: number; reallocated: number; lapsed: number }): string {
  const ends = [
    [totals.held, 'held'],
    [totals.reallocated, 'moved'],
    [totals.lapsed, 'lapsed'],
  ] as const
  const some = ends.filter(([value]) => value > 0)
  if (some.length === 0) return ''
  if (some.length === 1) return `, and ${some[0]![1]}`
  return `: ${some.map(([value, word]) => `${shortMoney({ value, low: value, high: value }, '\u00a0M')} ${word}`).join(', ')}`
}
