/** Prints an outcome for people: totals, conditions, and awards by what the reader asked for. */

import { listAwards, yearLabel } from '../model/index'
import type { AwardRow, ConditionOutcome, Dataset, Outcome } from '../model/index'
import { awardTable, groupTable } from './award-table'
import type { Followed } from './follow'
import { groupAwards } from './group-awards'
import type { Grouping } from './group-awards'
import { publishedTable, totalsTable } from './totals-table'

const DESTINATIONS = {
  held: 'the money stays held',
  'same-state': "a state's award goes to local governments of the state, other money stays held",
  'pro-rata': 'the money is shared among recipients of the same kind that do not fail',
  lapse: 'the money lapses',
}

/** Print an outcome; without a grouping, what each kind gets and the largest awards. */
export function runText(followed: Followed, by: Grouping | undefined): string {
  const { scenario, dataset, outcome } = followed
  const rows = listAwards(dataset, outcome)
  const parts = [
    `${scenario.title}\nFiscal year ${yearLabel(outcome.settings.year)}, data of ${dataset.edition}. Dollars.`,
    ...notes(outcome),
    totalsTable(dataset, outcome),
    ...publishedTable(dataset, outcome),
    ...outcome.programs.flatMap(({ conditions }) =>
      conditions.map((condition) => conditionText(dataset, outcome, condition, rows)),
    ),
  ]
  if (by === 'recipient') parts.push(awardTable(dataset, outcome, rows))
  else if (by !== undefined) parts.push(groupTable(groupAwards(dataset, outcome, rows, by), by))
  else if (rows.length > 0) {
    const largest = [...rows].sort((a, b) => b.allocated - a.allocated).slice(0, 10)
    parts.push(groupTable(groupAwards(dataset, outcome, rows, 'kind'), 'kind'))
    parts.push(
      `The ten largest (every one: --by recipient)\n${awardTable(dataset, outcome, largest)}`,
    )
  }
  return `${parts.join('\n\n')}\n`
}

function notes(outcome: Outcome): readonly string[] {
  return outcome.programs.flatMap(({ allocation }) => {
    const { program, settings } = allocation
    const year = program.years[outcome.settings.year]
    const amount = year?.formulaAmount
    const published = program.steps.some(({ step }) => step === 'as-published')
    const said: string[] = []
    if (published) {
      said.push(`${program.short}: as published, not computed. ${year?.note ?? ''}`)
    } else if (amount?.value === settings.formulaAmount && amount.standing !== 'published') {
      said.push(
        `${program.short}: an estimate, since the amount the formula divides is ${amount.standing}. ${amount.note ?? ''}`,
      )
    }
    if (!published && allocation.local === undefined) {
      said.push(
        `${program.short}: no local awards, since the crime tables of this year do not bear them.`,
      )
    }
    return said.map((words) => words.trim())
  })
}

function conditionText(
  dataset: Dataset,
  outcome: Outcome,
  { settings, findings }: ConditionOutcome,
  rows: readonly AwardRow[],
): string {
  const condition = dataset.conditions.find(({ id }) => id === settings.condition)
  const definition = dataset.definitions.find(({ id }) => id === settings.definition)
  const count = (result: string): number => findings.filter((each) => each.result === result).length
  const share = Number((settings.share * 100).toFixed(2))
  const ids = new Set(findings.map(({ recipient }) => dataset.recipients.ids[recipient]))
  const says = [
    `${condition?.name ?? settings.condition}, under the reading "${definition?.name ?? settings.definition}":`,
    `${count('fails')} fail, ${count('meets')} meet it, ${count('unknown')} cannot be told from the facts;`,
    `${share} % is withheld from those that fail and ${DESTINATIONS[settings.destination]}.`,
  ].join(' ')
  return `${says}\n${awardTable(
    dataset,
    outcome,
    rows.filter(({ recipient }) => ids.has(recipient)),
  )}`
}
