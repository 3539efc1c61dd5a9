/** Says of which fiscal year a number is, for the head of its reasons: that of every outcome they rest on. */
import type { FiscalYear, Reason } from '../../model/index'
import type { Asked, Gathered, ModelQuestion, Results } from '../page-state'
import { yearsWords } from './course-years'

const YEAR = /(?:\b|FY)(?:18|19|20)\d\d/

/** What was asked, with its year or years where neither it nor the first sentence of its reasons names one. */
export function titleOf({ title, about }: Asked, reason: Reason, shown: Results): string {
  if (YEAR.test(title) || YEAR.test(reason.says)) return title
  const years = new Set<FiscalYear>()
  const add = (of: ModelQuestion['of']) =>
    years.add((typeof of === 'string' ? shown[of] : of).settings.year)
  const look = (input: Gathered | ModelQuestion): void => {
    if ('question' in input) add(input.of)
    else input.from.forEach(look)
  }
  if ('question' in about) add(about.of)
  else if ('questions' in about) add('outcome')
  else look(about.reason)
  const sorted = [...years].toSorted()
  return sorted.length === 0 ? title : `${title}, ${yearsWords(sorted)}`
}
