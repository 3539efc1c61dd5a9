/** Reads a scenario from a file or a link for a comparison; nothing of it is put into view. */
import { faultSentence, openScenario, readLink } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import { asWork } from '../files/as-file'
import { findLink } from '../files/find-link'

/** What was read: a scenario, or one sentence on what stands in the way. */
type Outside = { readonly scenario: Scenario } | { readonly fault: string }

/** Read the text of a file, or of a link; `name` is what faults call it. */
export function readOutside(dataset: Dataset, text: string, name: string): Outside {
  const link = findLink(text)
  const opened = link === null ? openScenario(text, name) : readLink(link)
  if (opened.kind === 'scenario') return { scenario: asWork(dataset, opened.scenario) }
  if (opened.kind === 'newer') return { fault: opened.says[0] ?? 'It cannot be computed here.' }
  return { fault: faultSentence(link === null ? name : 'The link', opened.faults[0]!) }
}
