/** Three strips under a headline total of a program: published where a total is held, baseline, mine; all on the scale of what is divided. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { exactly, shortMoney } from '../format'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { allWithheld } from '../views/headings'
import { publishedReason, publishedTotal, publishedWords } from '../views/published'
import { formulaAmount } from '../views/spread'
import { mostOf } from './strip'
import type { StripAmount } from './strip'
import { ThreeStrips } from './three-strips'

type Total = 'available' | 'withheld'

/** The strips; a frame after the figure above them, so that a drag has one frame for what moves. */
export const TotalStrips = memo(function DrawTotalStrips(props: {
  readonly program: string
  readonly total: Total
  /** What the total is, as the figure above says it. */
  readonly kind: string
}) {
  const { program, total, kind } = props
  const dataset = usePage((state) => state.dataset)
  const { outcome, baseline } = usePage((state) => state.shown)
  const year = outcome.settings.year
  const [now, before] = [partOf(outcome, program), partOf(baseline, program)]
  const printed = useMemo(
    () => (total === 'available' ? publishedTotal(dataset, program, year) : undefined),
    [dataset.published, program, total, year],
  )
  if (now === undefined || before === undefined) return null
  const { short } = now.allocation.program
  const amount = (of: 'outcome' | 'baseline', part: ProgramOutcome): StripAmount => {
    const figure = figureOf(total, part, dataset.recipients)
    const strip = { figure, words: words(figure), asked: ask(of) }
    return total === 'available' ? strip : { ...strip, unpaid: unpaidOf(part) }
  }
  const ask = (of: 'outcome' | 'baseline'): Asked => ({
    title: `${short}, FY${year}: ${kind}, ${of === 'outcome' ? 'in this scenario' : 'in the baseline'}`,
    about: { question: { about: 'total', program, total }, of },
  })
  const whole = [now, before].map((part) => ({
    figure: formulaAmount(part),
    words: '',
    asked: ask('outcome'),
  }))
  return (
    <ThreeStrips
      label={short}
      kind={kind}
      year={year}
      most={Math.max(mostOf(whole), printed?.dollars ?? 0)}
      size="small"
      published={
        printed && {
          figure: exactly(printed.dollars),
          words: words(exactly(printed.dollars)),
          kind: 'published',
          asked: {
            title: `${short}, FY${year}, published: ${publishedWords(printed)}`,
            about: { reason: publishedReason(printed) },
          },
        }
      }
      baseline={amount('baseline', before)}
      mine={amount('outcome', now)}
    />
  )
})

function figureOf(total: Total, part: ProgramOutcome, recipients: RecipientTable): Figure {
  return total === 'available' ? formulaAmount(part) : allWithheld(part, recipients)
}

/** What happened to what is withheld: held, lapsed, or moved to others. */
function unpaidOf({ totals }: ProgramOutcome): NonNullable<StripAmount['unpaid']> {
  return [
    { ended: 'held', value: totals.held },
    { ended: 'lost', value: totals.lapsed },
    { ended: 'moved', value: totals.reallocated },
  ]
}

function words(figure: Figure): string {
  return shortMoney(figure, '\u00a0M')
}
