/** The headline figures, each with its change from the baseline. */
import { Suspense } from 'preact/compat'
import { Ends } from './ends/door'
import { counted, digits, fiscalYear, shortMoney } from './format'
import type { FindingResult, ProgramOutcome } from '../model/index'
import type { Figure } from './format'
import { Num } from './number'
import { ToldWords } from './told-words'
import { usePage } from './use-page'
import { partOf } from './views/figures'
import { countFindings } from './views/findings'
import { allWithheld, atStake } from './views/headings'
import { formulaAmount } from './views/spread'
import { fetched } from './turn'

const TotalStrips = fetched(() =>
  import('./strips/total-strips').then((module) => module.TotalStrips),
)

/** The strips under a total; they come after the figure itself. */
function Under(props: Parameters<typeof TotalStrips>[0]) {
  return (
    <Suspense fallback={<div class="strips-coming" />}>
      <TotalStrips {...props} />
    </Suspense>
  )
}

/** Four figures between two hairlines. */
export function Headline(props: { readonly program: string }) {
  const { program } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const counts = countFindings(part)
  const { asOf } = outcome.settings.law
  const year = fiscalYear(outcome.settings.year)
  const ask = (
    total: 'available' | 'withheld' | 'held' | 'reallocated' | 'lapsed',
    title: string,
  ) => ({
    title,
    about: { question: { about: 'total' as const, program, total }, of: 'outcome' as const },
  })
  const amount = shortMoney(formulaAmount(part), '\u00a0M')
  const kept = allWithheld(part, dataset.recipients)
  const open = atStake(part, dataset.recipients)
  // What gathers the reasons comes when a reader asks.
  const places = (title: string, result: FindingResult) => () =>
    import('./views/finding-reasons').then(({ findingReason }) => ({
      title: `${title}, ${year}`,
      about: { reason: findingReason(dataset, part, result, asOf) },
    }))
  const noCondition = part.conditions.length === 0
  return (
    <dl class="figures">
      <div>
        <dt>
          {part.allocation.units.length > 0 ? 'by formula' : 'in all'}, {year}
        </dt>
        <dd class="big">
          <Num
            asked={ask('available', `Formula amount, ${year}`)}
            label={`${amount}, ${part.allocation.units.length > 0 ? 'by formula' : 'in all'}, ${year}`}
          >
            {amount}
          </Num>
        </dd>
        <dd>
          <ToldWords
            text={amountNote(part)}
            ask={() => ask('available', `Formula amount, ${year}`)}
          />
          <Under
            program={program}
            total="available"
            kind={part.allocation.units.length > 0 ? 'by formula' : 'in all'}
          />
        </dd>
        <Ends total="available" program={program} />
      </div>
      <div>
        <dt>
          withheld, {year}
          <ToldWords
            text={endWords(part.totals)}
            ask={(_, _at, after) => {
              const total = after.startsWith(' held')
                ? 'held'
                : after.startsWith(' moved')
                  ? 'reallocated'
                  : 'lapsed'
              return ask(total, `${total}, ${year}`)
            }}
          />
        </dt>
        <dd class="big">
          <Num
            asked={ask('withheld', `Withheld, ${year}`)}
            label={`${withheldWords(kept, open)} withheld, ${year}`}
          >
            {withheldWords(kept, open)}
          </Num>
        </dd>
        <dd>
          <Under program={program} total="withheld" kind="withheld" />
          {open.value > 0 ? 'The high end counts all that cannot be told.' : ''}
        </dd>
        <Ends total="withheld" program={program} />
      </div>
      <div>
        <dt>
          {counts.fails === 1 ? 'place fails' : 'places fail'}
          {noCondition ? '' : ' this reading'}, {year}
        </dt>
        <dd class="big">
          <Num
            asked={places('Places that fail', 'fails')}
            label={`${counts.fails} places fail. Show which`}
          >
            {digits(counts.fails)}
          </Num>
        </dd>
        <dd>
          {noCondition ? (
            'no condition is in force'
          ) : counts.fails === 0 ? (
            'none is shown to'
          ) : counts.meets === 0 ? (
            'by the facts held'
          ) : (
            <ToldWords
              text={`${counted(counts.meets, 'place')} shown to meet it`}
              ask={() => places('Places shown to meet it', 'meets')}
            />
          )}
          {counts.protected > 0 && (
            <>
              ;{' '}
              <Num
                asked={places('Places protected by an order', 'protected')}
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
        <dt>cannot be told, {year}</dt>
        <dd class="big">
          <Num
            asked={places('Places that cannot be told', 'unknown')}
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
    return 'at least: the sum of what was found'
  const end = (value: number) => shortMoney({ value, low: value, high: value }, '\u00a0M')
  const range =
    cited.low === undefined || cited.high === undefined || cited.high - cited.low < 1e5
      ? ''
      : `, ${end(cited.low)} to ${end(cited.high)}`
  return cited.standing === 'rounded'
    ? `printed rounded${range}`
    : `an estimate, ${cited.standing}${range}`
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
