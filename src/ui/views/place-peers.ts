/** Writes the rows of a place's peers: its measure, what the formula yields, what is held, what it is awarded, the finding. */
import { explain } from '../../model/index'
import type { Dataset, Outcome, Peer, PeerQuestion, Reason } from '../../model/index'
import { counted, digits, fiscalYear, money } from '../format'
import type { AskedCell } from '../picture-table'
import { cell } from './csv'
import { allocated, awarded, findingOf, withheld } from './figures'
import { fullName, isAggregate, kindWords, nameOf } from './names'
import { findingWords } from './verdict-words'

/** What the rows are made of. */
interface PeersInView {
  readonly dataset: Dataset
  readonly outcome: Outcome
  readonly question: PeerQuestion
}

/** One row. */
interface PeerRow {
  readonly id: string
  readonly name: string
  readonly measureHead: string
  readonly cells: readonly AskedCell[]
  /** The finding under the first condition in force that reaches it; null where none does. */
  readonly finding: string | null
  readonly value: number
  /** Dollars by formula, held and awarded, for the file. */
  readonly dollars: readonly number[]
}

const HEADS = {
  formula: 'Share by formula',
  crimes: 'Violent crimes a year',
  people: 'Residents',
} as const

/** One peer as a row. */
export function peerRow(view: PeersInView, { recipient, value }: Peer): PeerRow {
  const { dataset, outcome, question } = view
  const { program: part, by } = question
  const { recipients } = dataset
  const id = recipients.ids[recipient]!
  const name = fullName(recipients, recipient).replace(', state award', '')
  const program = part.allocation.program.id
  const year = fiscalYear(part.allocation.year)
  const asked = (about: 'award' | 'allocation' | 'withheld', says: string) => () => ({
    title: `${name}, ${year} ${part.allocation.program.short}: ${says}`,
    about: { question: { about, program, recipient: id }, of: 'outcome' as const },
  })
  const finding = part.conditions.flatMap((condition) => findingOf(condition, recipient) ?? [])[0]
  const due = allocated(part, recipient)
  // A share under the line for direct awards has no range of its own.
  const share = due.value > 0 ? due : { value, low: value, high: value }
  const measure = by === 'formula' ? money(share) : digits(value)
  return {
    id,
    name,
    measureHead: HEADS[by],
    value,
    dollars: [due, withheld(part, recipient), awarded(part, recipient)].map((figure) =>
      Math.round(figure.value),
    ),
    cells: [
      {
        text: measure,
        says: HEADS[by].toLowerCase(),
        asked: () => ({
          title: `${name}, ${year}: ${HEADS[by].toLowerCase()}`,
          about: { reason: measureReason(view, { recipient, value, ratio: 1 }) },
        }),
      },
      ...(by === 'formula'
        ? []
        : [
            {
              text: money(due),
              says: 'award by formula',
              asked: asked('allocation', 'award by formula'),
            },
          ]),
      {
        text: money(withheld(part, recipient)),
        says: 'held',
        asked: asked('withheld', 'held'),
      },
      {
        text: money(awarded(part, recipient)),
        says: 'awarded in your scenario',
        asked: asked('award', 'awarded in your scenario'),
      },
    ],
    finding: finding === undefined ? null : findingWords(finding.result),
  }

  function measureReason({ dataset: data, question: of }: PeersInView, peer: Peer): Reason {
    const own = data.recipients.ids[peer.recipient]!
    const award = explain(data, outcome, { about: 'allocation', program, recipient: own })
    if (of.by !== 'people' || of.tables === undefined)
      return {
        says: `${name}: ${HEADS[of.by].toLowerCase()}, ${year}, as its award rests on it.`,
        value: peer.value,
        unit: of.by === 'formula' ? 'dollars' : of.by === 'crimes' ? 'crimes' : 'people',
        from: [award],
      }
    const known = of.tables.residents
      .get(own)
      ?.filter((each) => each.year <= Number(part.allocation.year.slice(0, 4)))
      .at(-1)
    return {
      says: `${name}: residents${known === undefined ? '' : `, ${known.year}`}. ${known?.note ?? ''}`.trim(),
      value: peer.value,
      unit: 'people',
      ...(known === undefined ? {} : { source: known.source }),
      from: known === undefined ? [award] : [],
    }
  }
}

/** Why these are its peers. */
export function peerWords(
  { dataset, question }: PeersInView,
  count: number,
  own: number | undefined,
): string {
  const { recipients } = dataset
  const { recipient, by, within } = question
  const kind = kindWords(recipients.kinds[recipient]).replace(' award', '')
  const name = nameOf(recipients, recipient)
  const what = HEADS[by].toLowerCase()
  if (recipients.kinds[recipient] === 'residual' || isAggregate(recipients, recipient))
    return `${name} stands for several not told apart, so there is nothing like it to compare with.`
  if (own === undefined) return `There is no ${what} of ${name} to compare by.`
  const state = recipients.states[recipient] ?? -1
  const where = within === 'state' && state >= 0 ? nameOf(recipients, state) : 'the nation'
  if (count === 0) return `No other ${kind} of ${where} has ${what} that can be told.`
  return `${count === 1 ? `The ${kind}` : `The ${counted(count, kind, many(kind))}`} of ${where} nearest to ${name} by ${what}.`
}

/** The rows as a file. */
export function peersCsv(rows: readonly PeerRow[]): string {
  const head = 'recipient,name,measure,value,by_formula,held,awarded,finding'
  const lines = rows.map((row) =>
    [row.id, row.name, row.measureHead, row.value, ...row.dollars, row.finding ?? '']
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}

function many(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`
}
