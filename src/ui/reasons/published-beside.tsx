/** The published award beside the computed one, with the difference in words. */
import type { Dataset, Outcome } from '../../model/index'
import type { Asked } from '../page-state'
import { allocated, partOf } from '../views/figures'
import { indexOf } from '../views/names'
import { comparedWords, publishedAwards, publishedWords } from '../views/published'

/** What was published for the recipient that was asked about; nothing where none is held. */
export function PublishedBeside(props: {
  readonly asked: Asked
  readonly dataset: Dataset
  readonly baseline: Outcome
}) {
  const { dataset, baseline } = props
  const { about } = props.asked
  // A place's sum is of other money than the award that was published.
  if (!('question' in about) || about.question.about === 'place-sum') return null
  const { program, recipient } = about.question
  if (program === undefined || recipient === undefined) return null
  const published = publishedAwards(dataset, program, baseline.settings.year).get(recipient)
  const part = partOf(baseline, program)
  if (published === undefined || part === undefined) return null
  const source = dataset.sources.get(published.source)
  return (
    <>
      <h3>Published beside it</h3>
      <p>
        {publishedWords(published)};{' '}
        {comparedWords(published, allocated(part, indexOf(dataset, recipient)))}.
        {published.note === '' ? '' : ` ${published.note}.`}
      </p>
      <small class="origin">{[source?.title, published.locator].filter(Boolean).join(', ')}</small>
    </>
  )
}
