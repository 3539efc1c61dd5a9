/** Gives the numbers of the line on what stands or has just changed their reasons. */
import type { Dataset, Outcome, ProgramId } from '../../model/index'
import { fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { partOf } from './figures'
import { findingReason } from './finding-reasons'
import { totalInput } from './told-totals'

const FOUND = [
  [/^ places? fails?\b/, 'fails', 'places that fail'],
  [/^ places? (?:cannot|can not) be told/, 'unknown', 'places that cannot be told'],
  [/^ places? (?:is|are) protected/, 'protected', 'places protected by an order'],
] as const

/** Reasons by a number and the words after it. `before` is the outcome before the last step. */
export function askSaid(
  dataset: Dataset,
  program: ProgramId,
  said: string,
  now: Outcome,
  before: Outcome,
): (number: string, after: string) => Asked {
  return (number, after) => {
    const part = partOf(now, program)
    const year = fiscalYear(now.settings.year)
    const found = FOUND.find(([words]) => words.test(after))
    if (part !== undefined && found !== undefined)
      return {
        title: `${year}: ${found[2]}`,
        about: { reason: findingReason(dataset, part, found[1], now.settings.law.asOf) },
      }
    if (after.startsWith(' is withheld'))
      return {
        title: `${year}: withheld`,
        about: { question: { about: 'total', program, total: 'withheld' }, of: 'outcome' },
      }
    if (isSetting(said, after))
      return {
        title: `${number}: what the change set`,
        about: {
          reason: { says: said, value: number, unit: 'word', standing: 'set', from: [] },
        },
      }
    return {
      title: `${year}, the last change: ${number}`,
      about: {
        reason: {
          says: said,
          value: number,
          unit: 'word',
          formula: 'what stands now \u2212 what stood before the last change, award by award',
          from: [
            totalInput(program, 'withheld', 'Withheld now'),
            totalInput(program, 'withheld', 'Withheld before', before),
            totalInput(program, 'awarded', 'Awarded now'),
            totalInput(program, 'awarded', 'Awarded before', before),
          ],
        },
      },
    }
  }
}

/** Whether a number stands in `Share withheld: 100 % → 50 %`, which says what the reader set. */
function isSetting(said: string, after: string): boolean {
  const [head = ''] = said.split(/\. (?=[A-Z])/)
  return head.includes('\u2192') && said.length - after.length <= head.length
}
