/** Writes the heading over the flow of any program: who is reached, what states hand on, what no source tells. */
import type { ProgramOutcome, RecipientKind, RecipientTable } from '../../model/index'
import { exactly, fiscalYear, sentenceCase, shortMoney } from '../format'
import type { Figure } from '../format'
import { hasLocalPart } from './flow-programs'
import { flowHeading, shareInWords, sumEnds } from './headings'
import type { Heading } from './headings'
import { passedOn, passedWords } from './passed'
import { groupOf, groupWords } from './recipient-groups'
import type { Group } from './recipient-groups'
import type { Spread } from './spread'

/** The heading of a program's flow with the sentence under it. */
export function programHeading(
  recipients: RecipientTable,
  part: ProgramOutcome,
  spread: Spread,
  open: Figure = exactly(0),
): Heading {
  const { program, year } = part.allocation
  const passes = passedWords(part, passedOn(recipients, part))
  const gone = sumEnds(spread, 'held') + sumEnds(spread, 'lapsed') + sumEnds(spread, 'moved') > 0
  if (hasLocalPart(part) || gone) {
    const heading = flowHeading(spread, program.short, year, open)
    return { ...heading, says: [heading.says, passes].filter(Boolean).join(' ') }
  }
  const told = toldShare(recipients, part)
  const tail = `$ million, ${fiscalYear(year)}, ${program.short}.`
  const stake =
    open.value > 0
      ? `Nothing is withheld; ${shortMoney(open)} would be if every open finding came out as failing.`
      : ''
  const rest =
    told.share < 0.9995
      ? `${sentenceCase(kindsInWords(program.eligible))} may receive it; where no award was found, nothing is invented.`
      : ''
  return {
    title:
      told.share === 0
        ? `No source tells who got the ${program.short} money below the kind of recipient`
        : told.share < 0.9995
          ? `Of the ${program.short} money, ${shareInWords(told.share)} is told by award`
          : `${sentenceCase(shareInWords(told.most))} of the ${program.short} money ${isFound(part) ? 'that was found ' : ''}goes to ${groupWords[told.group]}`,
    says: [stake, passes, rest, amountWords(part), tail].filter(Boolean).join(' '),
  }
}

/** How the amount of the year is known, where it was not read to the dollar; empty where it was. */
function amountWords(part: ProgramOutcome): string {
  const { program, year, settings } = part.allocation
  const cited = program.years[year]?.formulaAmount
  if (cited === undefined || cited.value !== settings.formulaAmount) return ''
  if (cited.low !== undefined && cited.high === undefined)
    return `At least ${shortMoney(exactly(cited.value))}: the sum of what was found.`
  if (cited.low === undefined || cited.high === undefined || cited.high - cited.low < 1e6) return ''
  const end = (value: number) => shortMoney(exactly(value))
  return `The amount lies between ${end(cited.low)} and ${end(cited.high)}.`
}

const kindNames: Readonly<Record<RecipientKind, string>> = {
  state: 'states',
  territory: 'territories',
  county: 'counties',
  city: 'cities',
  town: 'towns',
  tribe: 'tribes',
  nonprofit: 'nonprofits',
  local: 'local governments',
  residual: 'others',
}

/** Kinds of recipient as words: `states, tribes or nonprofits`. */
export function kindsInWords(kinds: readonly RecipientKind[]): string {
  const names = kinds.map((kind) => kindNames[kind])
  return names.length < 2
    ? (names[0] ?? 'nobody')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** What part of the money is told by award, and the group that gets most of it. */
function toldShare(recipients: RecipientTable, part: ProgramOutcome) {
  const sums = new Map<Group, number>()
  for (const index of part.allocation.paid) {
    const group = groupOf(recipients, index)
    if (group !== 'unallocated')
      sums.set(group, (sums.get(group) ?? 0) + part.allocation.dollars[index]!)
  }
  const whole = part.totals.available || 1
  const told = [...sums.values()].reduce((sum, dollars) => sum + dollars, 0)
  const [group, most] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? (['states', 0] as const)
  return { share: told / whole, group, most: most / whole }
}

/** Whether the year’s amount is only the sum of the awards that were found. */
function isFound(part: ProgramOutcome): boolean {
  const cited = part.allocation.program.years[part.allocation.year]?.formulaAmount
  return cited?.low !== undefined && cited.high === undefined
}
