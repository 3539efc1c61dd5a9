/** Writes out what a condition withholds: base times share, and where the law counts, times the count. */
import { figure } from './rule-words'
import { isCountOpen, shareWithheld } from './times'
import type { Condition, Dollars, Finding, Reason, Share } from './types'

/** The formula with names and with numbers, and the range of what failing an unknown number of times takes. */
export function timesInWords(
  { times }: Condition,
  finding: Finding,
  share: Share,
  base: { readonly name: string; readonly dollars: Dollars; readonly withheld: Dollars },
): Pick<Reason, 'formula' | 'withNumbers' | 'precision' | 'low' | 'high'> {
  const count = finding.times
  if (times === undefined || count === undefined) {
    return {
      formula: `${base.name} × share withheld`,
      withNumbers:
        base.withheld > 0 ? `${figure(base.dollars)} × ${figure(share)}` : 'nothing is withheld',
    }
  }
  const open = isCountOpen(finding)
  const capped = share * count.most > count.cap ? `, at most ${figure(count.cap)} of it` : ''
  const each = `${figure(base.dollars)} × ${figure(share)}`
  const known = open
    ? `how often is unknown: at least ${each} × ${count.least}, at most ${each} × ${count.most}${capped}`
    : `${each} × ${count.least}${capped}`
  const formula = `${base.name} × share withheld for each ${times.each} × number of them`
  if (base.withheld === 0) {
    const withNumbers = open
      ? `nothing is withheld while it cannot be told; if it fails, ${known}`
      : 'nothing is withheld'
    return { formula, withNumbers }
  }
  if (!open) return { formula, withNumbers: known }
  const most = base.dollars * shareWithheld(share, finding, 'most')
  const low = finding.result === 'unknown' ? 0 : base.withheld
  return { formula, withNumbers: known, precision: 'estimate', low, high: most }
}
