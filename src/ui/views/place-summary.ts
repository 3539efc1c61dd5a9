/** Says in one or two true sentences what a place gets, what of it is held, who catches it, and what comes through its state. */
import type {
  Dataset,
  Day,
  LawSettings,
  Outcome,
  ProgramId,
  RecipientId,
  Verdict,
} from '../../model/index'
import { counted, day as dayWords, fiscalYear, shortMoney } from '../format'
import type { Figure } from '../format'
import type { Piece } from '../words'
import { allocated, awarded, partOf, total, withheld } from './figures'
import { indexOf, nameOf } from './names'
import { passedOn, receivers } from './passed'
import { rangeWords } from './range-words'
import { placeLine } from './sentence'
import { readingsReason } from './readings-reason'
import { placeName } from './verdict-reason'

/** What the sentences are made of. */
interface PlaceInView {
  readonly dataset: Dataset
  readonly outcome: Outcome
  readonly baseline: Outcome
  readonly program: ProgramId
  readonly place: RecipientId
  /** Every reading's verdict on the place that day. */
  readonly verdicts: readonly Verdict[]
  readonly law: LawSettings
  readonly day: Day
}

/** The sentences, their numbers with reasons. */
export function placeSummary(view: PlaceInView): readonly Piece[] {
  return [...directly(view), ' ', ...caught(view), ' ', ...through(view)]
}

/** What it gets by formula, what of it is held, and what is left. */
function directly(view: PlaceInView): readonly Piece[] {
  const { dataset, outcome, baseline, program, place } = view
  const index = indexOf(dataset, place)
  const now = partOf(outcome, program)
  const before = partOf(baseline, program)
  const line = placeLine(dataset, program, index, outcome, baseline)
  if (now === undefined || before === undefined || line === undefined)
    return ['The program in view is being counted.']
  const year = fiscalYear(outcome.settings.year)
  const what = `${year} ${now.allocation.program.short}`
  const name = placeName(dataset, place)
  const due = allocated(before, index)
  const kept = withheld(now, index)
  if (!line.known || due.value === 0) {
    const share = now.allocation.localShare[index] ?? 0
    const why = line.caveat === '' ? `${name} has no ${what} award of its own.` : line.caveat
    if (!line.known || share === 0) return [`${what}: ${why}`]
    return [
      `Of ${what} ${name} gets no award of its own: its share, `,
      told(view, { value: share, low: share, high: share }, 'award', 'outcome', 'share by formula'),
      ', is below the line for direct awards and goes to its state.',
    ]
  }
  const award = (figure: Figure, of: 'outcome' | 'baseline', says: string, words?: string) =>
    told(view, figure, 'award', of, says, words)
  const paid = awarded(now, index)
  const start: readonly Piece[] = [
    `By formula ${name} is awarded `,
    award(due, 'baseline', 'award by formula'),
    ` of ${what}.`,
  ]
  if (kept.value > 0)
    return [
      ...start,
      ' In your scenario ',
      told(view, kept, 'withheld', 'outcome', 'held'),
      ' of it is held, so it gets ',
      award(paid, 'outcome', 'award in your scenario', line.now),
      '.',
    ]
  const open = line.now.includes(' or ')
  return [
    ...start,
    ...(open
      ? [
          ' In your scenario it gets ',
          award(paid, 'outcome', 'award in your scenario', line.now),
          ': whether it fails cannot be told from the evidence.',
        ]
      : line.same
        ? [' In your scenario nothing of it is held.']
        : [
            ' In your scenario it gets ',
            award(paid, 'outcome', 'award in your scenario', line.now),
            '.',
          ]),
  ]
}

/** How many readings catch it on the day. */
function caught({ dataset, place, verdicts, law, day }: PlaceInView): readonly Piece[] {
  const pick = (finding: Verdict['finding']) =>
    verdicts.filter((verdict) => verdict.finding === finding)
  const count = (
    of: readonly Verdict[],
    says: string,
    text = counted(of.length, 'reading'),
  ): Piece => ({
    text,
    label: `${counted(of.length, 'reading')}: ${says}`,
    asked: () => ({
      title: `${placeName(dataset, place)}, ${dayWords(day)}: ${counted(of.length, 'reading')} of ${verdicts.length}`,
      about: { reason: readingsReason(dataset, law, of, verdicts.length, says) },
    }),
  })
  const fails = pick('fails')
  const unknown = pick('unknown')
  const kept = pick('protected')
  return [
    `On ${dayWords(day)}, `,
    count(fails, 'it fails'),
    ` of ${verdicts.length === 0 ? 'none' : ''}`,
    ...(verdicts.length === 0 ? [] : [count(verdicts, 'held against it', String(verdicts.length))]),
    ` ${fails.length === 1 ? 'catches' : 'catch'} it`,
    ...(unknown.length > 0
      ? ['; of ', count(unknown, 'cannot be told'), ' it cannot be told']
      : []),
    ...(kept.length > 0 ? ['; from ', count(kept, 'protected'), ' an order protects it'] : []),
    '.',
  ]
}

/** What comes through its state, or what it hands on. */
function through(view: PlaceInView): readonly Piece[] {
  const { dataset, outcome, program, place } = view
  const { recipients } = dataset
  const index = indexOf(dataset, place)
  const state = recipients.states[index] ?? -1
  const part = partOf(outcome, program)
  if (part === undefined || state < 0) return []
  const on = passedOn(recipients, part, (from) => from === state)
  // What is passed through is for its kind: nonprofits are no part of it.
  const reach = index === state ? receivers : (['local', 'either'] as const)
  const passed = total(reach.map((receiver) => on[receiver]))
  if (passed.high === 0) return []
  const sum = index === state ? 'handed-on' : 'through'
  const piece: Piece = {
    text: rangeWords(passed),
    asked: {
      title: `${placeName(dataset, place)}, ${fiscalYear(outcome.settings.year)}: ${sum === 'through' ? 'handed on by its state' : 'handed on'}`,
      about: {
        question: { about: 'place-sum', program, recipient: place, sum },
        of: 'outcome',
      },
    },
  }
  return index === state
    ? ['It hands ', piece, ' of it on.']
    : [
        `${nameOf(recipients, state)} hands `,
        piece,
        ' of its award on to all its local governments together; how much of that reaches this one, no source tells.',
      ]
}

function told(
  { dataset, outcome, program, place }: PlaceInView,
  figure: Figure,
  about: 'award' | 'withheld',
  of: 'outcome' | 'baseline',
  says: string,
  text = shortMoney(figure),
): Piece {
  return {
    text,
    label: `${text}, ${says}`,
    asked: {
      title: `${placeName(dataset, place)}, ${fiscalYear(outcome.settings.year)}: ${says}`,
      about: { question: { about, program, recipient: place }, of },
    },
  }
}
