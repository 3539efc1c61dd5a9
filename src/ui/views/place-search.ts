/** Finds places by a part of their name, the larger award first. */
import type { Dataset } from '../../model/index'
import { fullName } from './names'

/** Recipients whose full name holds every word typed; at most `most`, by weight and then by name. */
export function suggestPlaces(
  dataset: Dataset,
  typed: string,
  weight: (index: number) => number,
  most = 12,
): readonly number[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length === 0) return []
  const found: number[] = []
  for (let index = 0; index < dataset.recipients.count; index += 1) {
    if (dataset.recipients.kinds[index] === 'residual') continue
    const name = dataset.recipients.names[index]
    if (!name) continue
    const text = fullName(dataset.recipients, index).toLowerCase()
    if (words.every((word) => text.includes(word))) found.push(index)
  }
  const starts = (index: number) =>
    dataset.recipients.names[index]!.toLowerCase().startsWith(words[0]!) ? 1 : 0
  return found
    .sort(
      (a, b) =>
        starts(b) - starts(a) ||
        weight(b) - weight(a) ||
        (fullName(dataset.recipients, a) < fullName(dataset.recipients, b) ? -1 : 1),
    )
    .slice(0, most)
}
