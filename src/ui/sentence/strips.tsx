/** Three strips for one place: published as a line, baseline as a pale bar, now as a full bar. */
import { memo } from 'preact/compat'
import { exactly, fiscalYear, inMillions, money, shortMoney } from '../format'
import type { Figure } from '../format'
import { Num } from '../number'
import { usePage } from '../use-page'
import { allocated, awarded, partOf, withheld } from '../views/figures'
import { familyOf, indexOf, nameOf } from '../views/names'
import { comparedWords, publishedAwards, publishedReason, publishedWords } from '../views/published'

/** The strips beside the sentence. */
export const Strips = memo(function DrawStrips(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  // A frame after the pictures, with the table: a drag has one frame for what moves.
  const { outcome, baseline } = usePage((state) => state.shown)
  const place = usePage((state) => state.doing.now.place)
  const index = indexOf(dataset, place)
  const now = partOf(outcome, props.program)
  const before = partOf(baseline, props.program)
  if (index < 0 || now === undefined || before === undefined) return null
  const due = allocated(before, index)
  const paid = awarded(now, index)
  const kept = withheld(now, index)
  const year = outcome.settings.year
  const published = publishedAwards(dataset, props.program, year).get(place)
  const most = Math.max(due.value, paid.value + kept.value, published?.dollars ?? 0)
  if (most === 0) return null
  const inMost = most >= 1e6
  const say = (figure: Figure) => (inMost ? inMillions(figure) : money(figure))
  const family = familyOf(dataset.recipients.kinds[index])
  const wide = (value: number) => ({ width: `${(value / most) * 100}%` })
  const ask = (of: 'outcome' | 'baseline', title: string) => ({
    title,
    about: { question: { about: 'award' as const, program: props.program, recipient: place }, of },
  })
  const withheldNow = {
    title: 'Withheld now',
    about: {
      question: { about: 'withheld' as const, program: props.program, recipient: place },
      of: 'outcome' as const,
    },
  }
  return (
    <div class={`strips ${family}`}>
      <h2>
        {nameOf(dataset.recipients, index)}, {fiscalYear(year)} {now.allocation.program.short}
        {inMost ? ', $ million' : ''}
      </h2>
      <dl>
        {published && (
          <>
            <dt>Published</dt>
            <dd>
              <span class="strip published" style={wide(published.dollars)} />
            </dd>
            <dd>
              <Num
                asked={{
                  title: `Published: ${publishedWords(published)}`,
                  about: { reason: publishedReason(published) },
                }}
                label={`Published ${publishedWords(published)}. Show the source`}
              >
                {inMost ? inMillions(exactly(published.dollars)) : publishedWords(published)}
              </Num>
            </dd>
          </>
        )}
        <dt>Baseline</dt>
        <dd>
          <span class="strip pale" style={wide(due.value)} />
        </dd>
        <dd>
          <Num
            asked={ask('baseline', 'Baseline award')}
            label={`Baseline ${money(due)}. Show the reasons`}
          >
            {say(due)}
          </Num>
        </dd>
        <dt>Now</dt>
        <dd class="pair">
          {paid.value > 0 && <span class="strip full" style={wide(paid.value)} />}
          {kept.value > 0 && <span class="strip hatch" style={wide(kept.value)} />}
        </dd>
        <dd>
          <Num asked={ask('outcome', 'Award now')} label={`Now ${money(paid)}. Show the reasons`}>
            {say(paid)}
          </Num>
          {kept.value > 0 && (
            <small>
              ,{' '}
              <Num asked={withheldNow} label={`${money(kept)} withheld. Show the reasons`}>
                {say(kept)} withheld
              </Num>
            </small>
          )}
        </dd>
      </dl>
      {published && (
        <p class="caption">
          Published {publishedWords(published)}: {comparedWords(published, due)}
          {due.high > due.low
            ? `, an estimate between ${shortMoney({ value: due.low, low: due.low, high: due.low })} and ${shortMoney({ value: due.high, low: due.high, high: due.high })}`
            : ''}
          .
        </p>
      )}
    </div>
  )
})
