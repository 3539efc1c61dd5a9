/** Writes a number as a citation: what it says, from which scenario and edition, by which sources. */
import type { Dataset, Reason, Scenario } from '../../model/index'
import { reasonValue } from './reason-words'

/** A citation in plain text, with every source of the tree named once. */
export function citation(
  dataset: Dataset,
  scenario: Scenario,
  title: string,
  reason: Reason,
): string {
  const titles = [...sourcesOf(reason)].flatMap((id) => {
    const source = dataset.sources.get(id)
    return source === undefined ? [] : [`${source.title}, ${source.publisher}, ${source.locator}`]
  })
  return [
    `${title}: ${reasonValue(reason)}. ${reason.says}`,
    reason.withNumbers ?? '',
    `Grantflow, scenario \u201c${scenario.title}\u201d, data edition ${dataset.edition}.`,
    titles.length > 0 ? `Sources: ${titles.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function sourcesOf(reason: Reason, found: Set<string> = new Set()): Set<string> {
  if (reason.source !== undefined && reason.source !== '') found.add(reason.source)
  for (const child of reason.from) sourcesOf(child, found)
  return found
}
