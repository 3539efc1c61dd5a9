/** Draws the three sums: what a newspaper printed, what the model counts directly, and after pass-through. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { Dataset, Outcome, PublishedFigure } from '../../model/index'
import { downloadText } from '../download'
import { counted as count, fiscalYear, sentenceCase, shortMoney } from '../format'
import { Num } from '../number'
import { PictureTable } from '../picture-table'
import type { AskedCell } from '../picture-table'
import { usePage } from '../use-page'
import { publishedReason, publishedWords } from '../views/published'
import { rangeWords } from '../views/range-words'
import { groupWords } from '../views/recipient-groups'
import { sumReason, sumsCsv, wholeReason } from '../views/sum-words'
import { ToldWords } from '../told-words'
import { askAlike } from '../views/told'
import { notCounted, sumsByGroup } from '../views/three-sums'
import type { GroupSum } from '../views/three-sums'
import { Counting } from './counting'
import { OneSum } from './one-sum'

const PRINTED =
  'In March 2017 a newspaper added up what the Justice Department gave in 2016. It found about $1\u00a0billion to state governments, $430\u00a0million to nonprofits, $136\u00a0million directly to cities and counties. It did not say which programs.'

/** The section; it counts only when asked, and never touches the reader's scenario. */
export const ThreeSums = memo(function DrawThreeSums() {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.shown.outcome.settings.year)
  const counted = usePage((state) => state.counted)
  const outcome = counted?.settings.year === year ? counted : null
  const printedIn = () =>
    dataset.published
      .filter(({ program }) => program === 'justice-by-kind')
      .map((figure) => publishedReason(figure))
  return (
    <section aria-labelledby="sums-title" class="sums-section">
      <h2 id="sums-title">The three sums: states, nonprofits, cities and counties</h2>
      <p class="said">
        <ToldWords
          text={PRINTED}
          ask={askAlike('Printed in 2017', PRINTED, 'as printed', printedIn)}
        />
        {outcome === null
          ? ' Count every program the tables hold, and set the model beside it.'
          : ''}
      </p>
      <Counting also="In an outcome of its own: your scenario stays as it is." />
      {outcome && <Sums dataset={dataset} outcome={outcome} />}
    </section>
  )
})

function Sums(props: { readonly dataset: Dataset; readonly outcome: Outcome }) {
  const { dataset, outcome } = props
  const { year } = outcome.settings
  const sums = useMemo(() => sumsByGroup(dataset, outcome), [dataset, outcome])
  const most = Math.max(...sums.map((sum) => Math.max(sum.direct.high, sum.after.high)), 1)
  const some = sums.filter((sum) => sum.lines.length > 0)
  const left = notCounted(dataset, year)
  const whole = wholeOf(sums)
  const asked = (sum: GroupSum, which: 'direct' | 'after'): AskedCell => {
    const says = `${sentenceCase(groupWords[sum.group])}, awards, ${which === 'direct' ? 'direct' : 'after pass-through'}`
    return {
      text: rangeWords(sum[which]),
      says,
      asked: () => ({ title: says, about: { reason: sumReason(dataset, outcome, sum, which) } }),
    }
  }
  return (
    <>
      <p class="said">
        <ToldWords
          text={count(outcome.programs.length, 'program')}
          ask={askAlike(
            'Programs counted',
            `Every program of which a source gives an amount of ${fiscalYear(year)}.`,
            'one for each program',
            () =>
              outcome.programs.map(({ allocation: { program } }) => ({
                question: { about: 'total', program: program.id, total: 'available' },
                of: outcome,
                says: program.short,
              })),
          )}
        />
        ,{' '}
        <Num
          asked={() => ({
            title: `Every program counted, ${fiscalYear(year)}`,
            about: { reason: wholeReason(dataset, outcome, sums, whole) },
          })}
          label={`Every program counted, awarded: ${shortMoney(whole)}`}
        >
          {shortMoney(whole)}
        </Num>{' '}
        awarded in {fiscalYear(year)}.{' '}
        {year === '2016' ? '' : 'No newspaper printed sums of this year. '}
        Conditions of your scenario are left out.
      </p>
      <p class="key" aria-hidden="true">
        {year === '2016' && (
          <span>
            <i class="k-published" />
            printed
          </span>
        )}
        <span>
          <i class="k-pale" />
          direct
        </span>
        <span>
          <i class="k-full" />
          after pass-through
        </span>
        <span>
          <i class="k-tint" />
          up to the high end
        </span>
      </p>
      <div class="sums">
        {some.map((sum) => (
          <OneSum key={sum.group} sum={sum} most={most} dataset={dataset} outcome={outcome} />
        ))}
      </div>
      {left.length > 0 && (
        <p class="caption">
          Not counted, because no source gives an amount of {fiscalYear(year)}: {left.join(', ')}.
        </p>
      )}
      <PictureTable
        caption={`Every program counted, awards of ${fiscalYear(year)}, by kind of recipient`}
        head={['To', 'Direct', 'After pass-through', 'Printed']}
        numeric={[1, 2, 3]}
        rows={() =>
          some.map((sum) => [
            sentenceCase(groupWords[sum.group]),
            asked(sum, 'direct'),
            asked(sum, 'after'),
            sum.published === undefined ? '\u2013' : printed(sum, sum.published),
          ])
        }
        onCsv={() => downloadText(`three-sums-${year}.csv`, sumsCsv(sums, year))}
      />
    </>
  )
}

function wholeOf(sums: readonly GroupSum[]) {
  const sum = (end: 'value' | 'low' | 'high') =>
    sums.reduce((all, each) => all + each.direct[end], 0)
  return { value: sum('value'), low: sum('low'), high: sum('high') }
}

function printed(sum: GroupSum, figure: PublishedFigure): AskedCell {
  const says = `${sentenceCase(groupWords[sum.group])}, printed`
  return {
    text: publishedWords(figure),
    says,
    asked: () => ({ title: says, about: { reason: publishedReason(figure) } }),
  }
}
