/** Prints an outcome for people: totals, conditions, and awards by what the reader asked for. */

import { isLowerBound, listAwards, listSubawards, yearLabel } from '../model/index'
import type {
  AwardRow,
  ConditionOutcome,
  ConditionSettings,
  Outcome,
  ProgramOutcome,
} from '../model/index'
import { awardTable, groupTable } from './award-table'
import { findingNotes, listedRecipients } from './finding-rows'
import type { Followed, FollowedYears } from './follow'
import { groupAwards } from './group-awards'
import type { Grouping, YearRows } from './group-awards'
import { preferenceWords } from './preference-text'
import { rangedText } from './ranged-text'
import { publishedTable, totalsTable, yearsTable } from './totals-table'

const DESTINATIONS = {
  held: 'the money stays held',
  'same-state': "a state's award goes to local governments of the state, other money stays held",
  'pro-rata': 'the money is shared among recipients of the same kind that do not fail',
  lapse: 'the money lapses',
  'kept-for-compliance': 'the money comes back to be spent on compliance alone',
}

/** Print an outcome; without a grouping, what each kind gets and the largest awards. */
export function runText(followed: Followed, by: Grouping | undefined): string {
  const { scenario, dataset, outcome } = followed
  const rows = listAwards(dataset, outcome)
  const parts = [
    `${scenario.title}\nFiscal year ${yearLabel(outcome.settings.year)}, data of ${dataset.edition}. Dollars.`,
    ...notes(outcome),
    totalsTable(dataset, outcome),
    ...rangedText(followed),
    ...publishedTable(dataset, outcome),
    ...outcome.programs.flatMap((part) =>
      part.conditions.map((condition) => conditionText(followed, part, condition, rows)),
    ),
  ]
  const all: readonly YearRows[] = [
    { outcome, awards: rows, subawards: listSubawards(dataset, outcome) },
  ]
  if (by === 'recipient') parts.push(awardTable(dataset, outcome, rows))
  else if (by !== undefined) parts.push(groupTable(groupAwards(dataset, all, by), by))
  else if (rows.length > 0) {
    const largest = [...rows].sort((a, b) => b.allocated - a.allocated).slice(0, 10)
    parts.push(groupTable(groupAwards(dataset, all, 'kind'), 'kind'))
    parts.push(
      `The ten largest (every one: --by recipient)\n${awardTable(dataset, outcome, largest)}`,
    )
  }
  return `${parts.join('\n\n')}\n`
}

/** Print a run over several years: each year's totals, then awards of all years by what was asked for. */
export function runYearsText(
  { scenario, dataset, outcome }: FollowedYears,
  by: Grouping | undefined,
): string {
  const years = outcome.years.map((each) => each.outcome)
  const all = years.map((each): YearRows => ({
    outcome: each,
    awards: listAwards(dataset, each),
    subawards: listSubawards(dataset, each),
  }))
  const labels = outcome.years.map(({ year }) => yearLabel(year)).join(', ')
  const ranged = years.some(({ settings }) => settings.ranged !== undefined)
  const parts = [
    `${scenario.title}\nFiscal years ${labels}, data of ${dataset.edition}. Dollars of each year, not corrected for prices.`,
    ...(ranged
      ? [
          'The middle of each range typed is taken; a run of one year alone prints what its totals lie between.',
        ]
      : []),
    yearsTable(dataset, outcome),
    groupTable(groupAwards(dataset, all, by ?? 'kind'), by ?? 'kind'),
  ]
  return `${parts.join('\n\n')}\n`
}

function notes(outcome: Outcome): readonly string[] {
  const found = outcome.programs.filter(({ allocation: { program, settings } }) => {
    const amount = program.years[outcome.settings.year]?.formulaAmount
    const bound = amount?.value === settings.formulaAmount && isLowerBound(amount)
    return !bound && program.steps.some(({ step }) => step === 'unallocated')
  })
  const shorts = found.map(({ allocation }) => allocation.program.short)
  const together = `${shorts.join(', ')}: awards as found in print, not computed; the rest is not allocated below recipient kind.`
  return [...(shorts.length === 0 ? [] : [together]), ...notesOfPrograms(outcome)]
}

function notesOfPrograms(outcome: Outcome): readonly string[] {
  return outcome.programs.flatMap(({ allocation }) => {
    const { program, settings } = allocation
    const year = program.years[outcome.settings.year]
    const amount = year?.formulaAmount
    const has = (name: string): boolean => program.steps.some(({ step }) => step === name)
    const published = has('as-published')
    const said: string[] = []
    if (amount?.value === settings.formulaAmount && isLowerBound(amount)) {
      said.push(
        `${program.short}: the sum of the awards found, so the true amount is at least that. ${amount.note ?? ''}`,
      )
    } else if (published && !has('unallocated')) {
      said.push(`${program.short}: as published, not computed. ${year?.note ?? ''}`)
    } else if (
      !published &&
      amount?.value === settings.formulaAmount &&
      amount.standing !== 'published'
    ) {
      said.push(
        `${program.short}: an estimate, since the amount the formula divides is ${amount.standing}. ${amount.note ?? ''}`,
      )
    }
    if (year?.localAsOf !== undefined) {
      said.push(
        `${program.short}: local awards by the counts and divisors of fiscal year ${year.localAsOf}, by assumption.`,
      )
    }
    if (has('local') && allocation.local === undefined) {
      said.push(
        `${program.short}: no local awards, since the crime tables of this year do not bear them.`,
      )
    }
    return said.map((words) => words.trim())
  })
}

/** Where withheld money goes; in a program whose budget authority does not expire nothing lapses. */
function goesWords(outcome: Outcome, { condition, destination }: ConditionSettings): string {
  const given = outcome.settings.conditions.find((one) => one.condition === condition)
  return given?.destination === 'lapse' && destination === 'held'
    ? 'no destination in law: it stays held, as budget authority does not expire'
    : DESTINATIONS[destination]
}

function conditionText(
  { dataset, outcome, scenario }: Followed,
  { allocation }: ProgramOutcome,
  { settings, findings }: ConditionOutcome,
  rows: readonly AwardRow[],
): string {
  const condition = dataset.conditions.find(({ id }) => id === settings.condition)
  const definition = dataset.definitions.find(({ id }) => id === settings.definition)
  const count = (result: string): number => findings.filter((each) => each.result === result).length
  const share = Number((settings.share * 100).toFixed(2))
  const each = condition?.times === undefined ? '' : ` for each ${condition.times.each}`
  const ids = new Set(findings.map(({ recipient }) => dataset.recipients.ids[recipient]))
  const says = [
    `${condition?.name ?? settings.condition}, under the reading "${definition?.name ?? settings.definition}":`,
    `${count('fails')} fail, ${count('meets')} meet it, ${count('unknown')} cannot be told from the facts;`,
    condition?.effect === 'preference'
      ? preferenceWords(dataset, scenario, allocation.program, condition, outcome.settings.year)
      : `${share} %${each} is withheld from those that fail; ${goesWords(outcome, settings)}.`,
  ].join(' ')
  const listed = listedRecipients(dataset, findings)
  const shown = rows.filter(({ recipient }) => ids.has(recipient) && listed.has(recipient))
  const told = `${says}${findingNotes(findings, listed.size)}`
  return shown.length === 0 ? told : `${told}\n${awardTable(dataset, outcome, shown)}`
}
