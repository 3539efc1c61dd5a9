/** Finds which column of a table of awards holds what, by the names USAspending and budget offices use. */
import type { AwardField, AwardForm } from './own-award'

/**
 * Names of columns, without blanks and signs, the surest first. The long ones are those of the
 * prime-award summaries, the prime-award transactions and the sub-awards that USAspending exports.
 */
const NAMES: Readonly<Record<AwardField, readonly string[]>> = {
  listing: [
    'cfdanumber',
    'cfdanumbersandtitles',
    'primeawardcfdanumbersandtitles',
    'primeawardcfdanumber',
    'assistancelistingnumber',
    'assistancelistingnumbers',
    'assistancelisting',
    'assistancelistings',
    'listingnumber',
    'listing',
    'listings',
    'aln',
    'cfda',
  ],
  id: [
    'subawardnumber',
    'awardidfain',
    'fain',
    'federalawardidentificationnumber',
    'federalawardid',
    'awardid',
    'awardnumber',
    'grantnumber',
    'award',
    'id',
  ],
  key: ['assistanceawarduniquekey'],
  prime: ['primeawardfain', 'primeawarduniquekey', 'primeawardid', 'primeaward', 'primeid'],
  tier: ['primeorsub', 'primesub', 'primeorsubaward', 'tier', 'awardtier', 'awardlevel', 'level'],
  awarded: [
    'subawardamount',
    'totalobligatedamount',
    'totalobligation',
    'awarded',
    'amountawarded',
    'awardedamount',
    'awardamount',
    'obligatedamount',
    'obligated',
    'amount',
  ],
  change: ['federalactionobligation'],
  drawn: [
    'totaloutlayedamountforoverallaward',
    'totaloutlayedamount',
    'drawn',
    'drawndown',
    'amountdrawn',
    'drawdown',
    'drawdowns',
    'outlays',
    'outlayed',
    'paid',
    'reimbursed',
  ],
  start: [
    'subawardactiondate',
    'periodofperformancestartdate',
    'primeawardperiodofperformancestartdate',
    'start',
    'startdate',
    'starts',
    'begin',
    'begins',
    'periodstart',
  ],
  end: [
    'periodofperformancecurrentenddate',
    'primeawardperiodofperformancecurrentenddate',
    'end',
    'enddate',
    'ends',
    'periodend',
  ],
  match: [
    'totalnonfederalfundingamount',
    'nonfederalfundingamount',
    'match',
    'matching',
    'matchamount',
    'nonfederalshare',
    'costshare',
  ],
  name: ['subawardeename', 'recipientname', 'recipient', 'name', 'grantee'],
  place: ['place', 'placeid', 'geoid'],
  acted: ['actiondate'],
  deleted: ['correctiondeleteindicatorcode'],
}

/** Where each field stands in a row, what no field was read from, and which table it is. */
export interface Columns {
  readonly form: AwardForm
  readonly at: ReadonlyMap<AwardField, number>
  readonly unread: readonly string[]
}

/** A column's name without capitals, blanks and signs. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Read a head. Of two columns that hold the same the surer name counts, and of equal names the first. */
export function readColumns(head: readonly string[]): Columns {
  const names = head.map(plainName)
  const form = formOf(names)
  const at = new Map<AwardField, number>()
  for (const [field, known] of Object.entries(NAMES)) {
    const column = known.map((name) => names.indexOf(name)).find((index) => index >= 0)
    if (column !== undefined) at.set(field as AwardField, column)
  }
  // An action is a step on the way to the award's total; where the total stands it is not needed.
  if (at.has('awarded')) at.delete('change')
  const read = new Set(at.values())
  const unread = head.filter((name, index) => !read.has(index) && name.trim() !== '')
  return { form, at, unread }
}

/** The names by which a field is found, for a sentence about a missing one. */
export function usualNames(field: AwardField): readonly string[] {
  const own: Partial<Record<AwardField, readonly string[]>> = {
    awarded: ['awarded', 'total_obligated_amount', 'subaward_amount'],
    start: ['start', 'period_of_performance_start_date'],
    end: ['end', 'period_of_performance_current_end_date'],
  }
  return own[field] ?? [field]
}

function formOf(names: readonly string[]): AwardForm {
  const has = (name: string) => names.includes(name)
  if (has('subawardamount') && (has('primeawardfain') || has('primeawarduniquekey')))
    return 'sub-awards'
  if (has('assistancetransactionuniquekey')) return 'transactions'
  if (has('assistanceawarduniquekey')) return 'award summaries'
  return 'plain table'
}
