/** Names where a figure was read: title, publisher, locator, the day it was checked, and how it is known. */
import type { Dataset, Reason } from '../../model/index'
import { day } from '../format'
import { standingWords, WORKED_OUT } from '../views/standing-words'

/** The line under a figure; nothing where there is nothing to say. */
export function Origin(props: { readonly reason: Reason; readonly dataset: Dataset }) {
  const { reason, dataset } = props
  const listed = dataset.sources.get(reason.source ?? '')
  const source = reason.cited ?? (listed && { ...listed, checked: dataset.checked })
  const standing = standingWords(reason)
  const read =
    source === undefined
      ? []
      : [
          `${[source.title, source.publisher, source.locator].filter(Boolean).join(', ')}; checked ${day(source.checked)}`,
        ]
  // A value the run found is not read in the source: it follows from it.
  const says =
    standing === WORKED_OUT
      ? [standing, ...read].join(', by: ')
      : [...read, standing].filter(Boolean).join('; ')
  return says === '' ? null : <small class="origin">{says}</small>
}
