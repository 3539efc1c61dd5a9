/** Gathers the sums of a program whose amounts are entered as published, each with its source. */
import type { Dataset, ProgramOutcome, Reason } from '../../model/index'
import { shortMoney } from '../format'
import type { Figure } from '../format'
import { allocated } from './figures'
import { nameOf } from './names'
import { publishedWords } from './published'

/** One published sum. */
interface PublishedSum {
  readonly name: string
  readonly figure: Figure
  /** As printed: `$1 billion` is not `$1,000,000,000`. */
  readonly words: string
  readonly reason: Reason
}

/** The sums, largest first: published totals, or the entered awards until those have arrived. */
export function publishedSums(dataset: Dataset, part: ProgramOutcome): readonly PublishedSum[] {
  const { program, year } = part.allocation
  const entered = dataset.entered
    .filter((award) => award.program === program.id && award.fiscalYear === year)
    .map((award): PublishedSum => {
      const index = dataset.recipients.indexOf.get(award.recipient) ?? -1
      const figure = allocated(part, index)
      return sum(
        nameOf(dataset.recipients, index),
        figure,
        shortMoney(figure),
        award.note,
        award.source,
      )
    })
  const totals = dataset.published
    .filter((figure) => figure.program === program.id && figure.fiscalYear === year)
    .map((figure) =>
      sum(
        figure.label,
        {
          value: figure.dollars,
          low: figure.dollars - figure.tolerance,
          high: figure.dollars + figure.tolerance,
        },
        publishedWords(figure),
        [figure.locator, figure.note].filter(Boolean).join('. '),
        figure.source,
      ),
    )
  return [...(totals.length > 0 ? totals : entered)].sort((a, b) => b.figure.value - a.figure.value)
}

function sum(
  name: string,
  figure: Figure,
  words: string,
  says: string,
  source: string,
): PublishedSum {
  return {
    name,
    figure,
    words,
    reason: { says: says || 'As published.', value: words, unit: 'word', source, from: [] },
  }
}
