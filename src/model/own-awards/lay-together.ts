/** Makes one award of the rows that belong to it, in whole dollars: actions on it, or the same row twice. */
import { quote } from '../fault'
import type { AwardForm, OwnAward, SkippedRow } from './own-award'
import type { ReadRow } from './award-rows'

interface LaidTogether {
  readonly awards: readonly OwnAward[]
  readonly skipped: readonly SkippedRow[]
  readonly notes: readonly string[]
}

/**
 * Lay rows together. In a table of transactions the rows of one award are its actions: the latest
 * says what the award is, and where only the actions' own sums stand they are added up. In any other
 * table a number that stands twice is not guessed to be one award or two: the later row is left out.
 */
export function layTogether(
  table: string,
  form: AwardForm,
  rows: readonly ReadRow[],
  summed: boolean,
): LaidTogether {
  const skipped: SkippedRow[] = []
  const notes: string[] = []
  const kept = rows.filter((row) => !row.deleted)
  for (const { award, deleted } of rows) {
    if (!deleted) continue
    const says = `${table}, line ${award.line}: the row is marked as deleted.`
    skipped.push({ line: award.line, says })
  }
  const groups = groupRows(table, form, kept, skipped)
  let rounded = 0
  const awards = groups.flatMap((group) => {
    const last = group.reduce((a, b) => (b.acted >= a.acted ? b : a))
    const cents = summed ? group.reduce((sum, row) => sum + row.awardedCents, 0) : last.awardedCents
    const says = faultOf(cents, last.drawnCents)
    if (says !== '') {
      skipped.push({ line: last.award.line, says: `${table}, line ${last.award.line}: ${says}.` })
      return []
    }
    const all = [cents, last.drawnCents ?? 0, last.matchCents ?? 0]
    if (all.some((each) => each % 100 !== 0)) rounded += 1
    const awarded = inDollars(cents)
    const drawn = last.drawnCents === null ? null : Math.min(awarded, inDollars(last.drawnCents))
    const match = last.matchCents === null ? null : inDollars(last.matchCents)
    return [{ ...last.award, awarded, drawn, match }]
  })
  if (rounded > 0)
    notes.push(`Cents of ${countOf(rounded, 'award')} were rounded to the nearest dollar.`)
  if (form === 'transactions' && kept.length > groups.length)
    notes.push(
      `The table lists actions: ${countOf(kept.length, 'row')} are ${countOf(groups.length, 'award')}, each as its latest action has it.`,
    )
  return { awards, skipped, notes }
}

function groupRows(
  table: string,
  form: AwardForm,
  rows: readonly ReadRow[],
  skipped: SkippedRow[],
): readonly (readonly ReadRow[])[] {
  const groups = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const { line, tier, prime, name } = row.award
    // A sub-award's number is the prime recipient's own: others may use the same.
    const of = tier === 'sub' ? [prime, name].join('/') : ''
    const key = row.key === '' ? `line ${line}` : `${tier}/${of}/${row.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else if (form === 'transactions') group.push(row)
    else {
      const first = group[0]!.award.line
      const says = `${table}, line ${line}: the award ${quote(row.award.id)} stands on line ${first} already; give each award a number of its own, or add the rows up.`
      skipped.push({ line, says })
    }
  }
  return [...groups.values()]
}

/** What keeps the sums of an award from being read; empty where nothing does. */
function faultOf(awarded: number, drawn: number | null): string {
  if (inDollars(awarded) <= 0)
    return `${inDollars(awarded)} dollars were awarded, so there is nothing to follow; write the award's total so far`
  if (drawn !== null && drawn > awarded)
    return `${inDollars(drawn)} dollars drawn are more than the ${inDollars(awarded)} awarded; write the award's total and what was drawn of it`
  return ''
}

/** Cents to the nearest whole dollar, halves up. */
function inDollars(cents: number): number {
  return Math.floor((cents + 50) / 100)
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
