/** Three strips for the sentence's place: published as a line, baseline as a pale bar, mine as a full bar. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { exactly, fiscalYear, inMillions, money } from '../format'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import { mostOf } from '../strips/strip'
import type { MyAmount, StripPart } from '../strips/strip'
import { ThreeStrips } from '../strips/three-strips'
import { usePage } from '../use-page'
import { allocated, awarded, awardedEitherWay, partOf, shareAtStake } from '../views/figures'
import { familyOf, indexOf, nameOf } from '../views/names'
import {
  comparedReason,
  comparedWords,
  publishedAwards,
  publishedReason,
  publishedWords,
} from '../views/published'
import { notPaid } from '../views/not-paid'
import { Words } from '../words'

/** The strips beside the sentence. */
export const Strips = memo(function DrawStrips(props: {
  readonly program: string
  /** Another place than the sentence's. */
  readonly of?: string
}) {
  const { program } = props
  const dataset = usePage((state) => state.dataset)
  // A frame after the pictures, with the table: a drag has one frame for what moves.
  const { outcome, baseline } = usePage((state) => state.shown)
  const spoken = usePage((state) => state.doing.now.place)
  const place = props.of ?? spoken
  const index = indexOf(dataset, place)
  const now = partOf(outcome, program)
  const before = partOf(baseline, program)
  const year = outcome.settings.year
  const published = useMemo(
    () => publishedAwards(dataset, program, year).get(place),
    [dataset.published, program, year, place],
  )
  if (index < 0 || now === undefined || before === undefined) return null
  const due = allocated(before, index)
  const name = nameOf(dataset.recipients, index)
  const ask = (of: 'outcome' | 'baseline', title: string): Asked => ({
    title: `${name}, ${fiscalYear(year)}: ${title}`,
    about: { question: { about: 'award', program, recipient: place }, of },
  })
  const withheldNow: Asked = {
    title: `${name}, ${fiscalYear(year)}: not paid`,
    about: { question: { about: 'withheld', program, recipient: place }, of: 'outcome' },
  }
  const paid = awarded(now, index)
  const printed = published && exactly(published.dollars)
  const ends = notPaid(now, index)
  const most = Math.max(
    mostOf([{ figure: due, words: '', asked: withheldNow }]),
    paid.value + ends.reduce((sum, [, figure]) => sum + figure.value, 0),
    published?.dollars ?? 0,
  )
  if (most === 0) return null
  const inMost = most >= 1e6
  const say = (figure: Figure) => (inMost ? inMillions(figure) : money(figure))
  const parts = ends.map(([ended, figure]): StripPart => ({
    ended,
    figure,
    words: `${say(figure)} ${ended}`,
    asked: withheldNow,
  }))
  const asked = ask('outcome', 'award in this scenario')
  const open = shareAtStake(now, index) > 0 && allocated(now, index).value > 0
  const least = Math.max(0, awardedEitherWay(now, index).low)
  const doubt = exactly(Math.max(0, paid.value - least))
  const mine: MyAmount = open
    ? {
        figure: exactly(least),
        words: `${say(exactly(least))} or ${say(paid)}`,
        asked,
        parts: [...parts, { ended: 'unknown', figure: doubt, words: 'cannot be told', asked }],
      }
    : { figure: paid, words: say(paid), asked, parts }
  return (
    <div class="strips">
      <ThreeStrips
        label={`${name}, ${now.allocation.program.short}`}
        kind="award"
        year={year}
        most={most}
        level={2}
        who={familyOf(dataset.recipients.kinds[index])}
        {...(inMost && { unit: '$ million' })}
        published={
          published && {
            figure: printed!,
            words: inMost ? inMillions(printed!) : publishedWords(published),
            asked: {
              title: `${name}, ${fiscalYear(year)}, published: ${publishedWords(published)}`,
              about: { reason: publishedReason(published) },
            },
          }
        }
        baseline={{ figure: due, words: say(due), asked: ask('baseline', 'baseline award') }}
        mine={mine}
      />
      {published && (
        <p class="caption">
          <Words
            of={[
              'Published and baseline: ',
              {
                text: comparedWords(published, due),
                asked: () => ({
                  title: `${name}, ${fiscalYear(year)}: published and baseline`,
                  about: {
                    reason: comparedReason(
                      published,
                      {
                        question: { about: 'award', program, recipient: place },
                        of: 'baseline',
                        says: 'Baseline',
                      },
                      due,
                    ),
                  },
                }),
              },
              due.high > due.low
                ? '; the baseline is an estimate, within the range of its inputs.'
                : '.',
            ]}
          />
        </p>
      )}
    </div>
  )
})
