/** Says in one line what stands now, for the line under the sentence when nothing has been changed yet. */
import type { Dataset, Outcome, ProgramId } from '../../model/index'
import { counted, fiscalYear, sentenceCase, shortMoney } from '../format'
import { partOf } from './figures'
import { countFindings } from './findings'
import { allWithheld } from './headings'

/** What stands now: how many fail, cannot be told or are protected, and what is withheld. */
export function stateOfThings(dataset: Dataset, program: ProgramId, outcome: Outcome): string {
  const part = partOf(outcome, program)
  if (part === undefined) return ''
  const { fails, unknown: open, protected: kept } = countFindings(part)
  const caught = allWithheld(part, dataset.recipients)
  if (part.conditions.length === 0) return 'No condition is in force, and nothing is withheld.'
  const said = [
    fails > 0 || open === 0 ? `${counted(fails, 'place')} ${fails === 1 ? 'fails' : 'fail'}` : '',
    open > 0 ? `${counted(open, 'place')} cannot be told` : '',
    kept > 0 ? `${counted(kept, 'place')} ${kept === 1 ? 'is' : 'are'} protected by an order` : '',
  ]
  return `${sentenceCase(said.filter(Boolean).join(', '))}; ${caught.value === 0 ? 'nothing' : shortMoney(caught)} is withheld in ${fiscalYear(outcome.settings.year)}.`
}
