/** Names the figures of a paper: each is a question to the model, or a sum or difference of such questions. */
import { placePrograms, rangeUnit } from '../../model/index'
import type { Dataset, Outcome, Question, RecipientId } from '../../model/index'
import { fiscalYear } from '../format'
import type { Asked, Gathered, ModelQuestion, Results } from '../page-state'
import { answer } from '../views/answer'
import type { Answered } from '../views/answer'
import { allocated, partOf, shareAtStake, withheld } from '../views/figures'
import { indexOf } from '../views/names'
import { reasonValue } from '../views/reason-words'
import { placeName } from '../views/verdict-reason'

/** A figure with its reasons: what stands on paper, and what the number opens on the screen. */
export interface PaperFigure {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly asked: Asked
  readonly reason: Answered
}

/** What the papers are made of: the results in view and the place the sentence speaks of. */
export interface InSight {
  readonly dataset: Dataset
  readonly results: Results
  readonly place: RecipientId
}

/** Makes figures of one place, each once. */
export interface Figures {
  /** A figure by its name; with a program where it is of one alone. */
  readonly of: (name: string, program?: string) => PaperFigure
}

/** Make the figures of a place. Throws where a text names a figure that is none. */
export function paperFigures(view: InSight): Figures {
  const { dataset, results, place } = view
  const made = new Map<string, PaperFigure>()
  return {
    of(name, program) {
      const key = program === undefined ? name : `${name}/${program}`
      const known = made.get(key)
      if (known !== undefined) return known
      const asked = askOf(view, name, program)
      const reason = answer(dataset, results, asked)
      const figure = { name: key, title: asked.title, text: reasonValue(reason), asked, reason }
      made.set(key, figure)
      return figure
    },
  }

  function askOf(of: InSight, name: string, program: string | undefined): Asked {
    const { settings } = results.outcome
    const short =
      program === undefined ? '' : `${partOf(results.outcome, program)!.allocation.program.short}, `
    const title = (words: string) =>
      `${placeName(dataset, place)}, ${short}${fiscalYear(settings.year)}: ${words}`
    const sum = (which: NonNullable<Question['sum']>): Question => ({
      about: 'place-sum',
      recipient: place,
      sum: which,
      ...(program !== undefined && { program }),
    })
    const local = !isState(dataset, place)
    switch (name) {
      case 'due':
        return { title: title('by formula'), about: { question: sum('direct'), of: 'baseline' } }
      case 'award':
        return {
          title: title('awarded in the scenario'),
          about: { question: sum('direct'), of: 'outcome' },
        }
      case 'held':
        return { title: title('withheld'), about: { question: sum('withheld'), of: 'outcome' } }
      case 'handed':
      case 'handed_before':
        return {
          title: title(`handed on${name === 'handed' ? '' : ' without the conditions'}`),
          about: {
            question: sum(local ? 'through' : 'handed-on'),
            of: name === 'handed' ? 'outcome' : 'baseline',
          },
        }
      case 'exposure':
        return {
          title: title('what conditions keep back'),
          about: { reason: exposure(of, program) },
        }
      case 'reserve':
        return { title: title('reserve to hold'), about: { reason: reserve(of) } }
      case 'all_awarded':
      case 'all_withheld':
        return everywhere(results.outcome, name === 'all_awarded' ? 'awarded' : 'withheld')
      default:
        throw new Error(
          `A paper names the figure '${name}', which is none; name one of paper-figures.`,
        )
    }
  }
}

/** Whether the place is a state or territory, which hands money on. */
export function isState({ recipients }: Dataset, place: RecipientId): boolean {
  const index = recipients.indexOf.get(place) ?? -1
  return recipients.states[index] === index
}

/** What is withheld of one program, and at most were each open finding a failure. */
function exposureOf({ dataset, results, place }: InSight, program: string) {
  const part = partOf(results.outcome, program)!
  const index = indexOf(dataset, place)
  const kept = withheld(part, index)
  const open = allocated(part, index).high * shareAtStake(part, index)
  return { value: kept.value, low: kept.low, high: Math.max(kept.high, open) }
}

function exposure(view: InSight, only?: string): Gathered {
  const ids = programsOf(view.results.outcome).filter((id) => only === undefined || id === only)
  const parts = ids.map((id) => exposureOf(view, id))
  const add = (end: 'value' | 'low' | 'high') => parts.reduce((all, each) => all + each[end], 0)
  const [value, low, high] = [add('value'), add('low'), add('high')]
  return {
    says: 'What conditions keep back: at least what is withheld, at most that with each open finding a failure.',
    value,
    unit: 'dollars',
    ...(high - low < 1 ? {} : { precision: 'estimate' as const, low, high }),
    formula:
      'withheld, up to the award by formula \u00d7 the share that an open finding puts in doubt',
    from: ids.flatMap((program): readonly ModelQuestion[] =>
      (['withheld', 'award'] as const).map((about) => ({
        question: { about, program, recipient: view.place },
        of: 'outcome',
      })),
    ),
  }
}

/** The high end of what conditions may keep back, rounded up to the unit that the awards are known to. */
function reserve(view: InSight): Gathered {
  const { dataset, results, place } = view
  const whole = exposure(view)
  const due = placePrograms(dataset, results.baseline, indexOf(dataset, place)).reduce(
    (sum, { direct }) => ({ low: sum.low + direct.low, high: sum.high + direct.high }),
    { low: 0, high: 0 },
  )
  const unit = rangeUnit((due.high - due.low) / 2)
  const most = Math.ceil((whole.high ?? Number(whole.value)) / unit) * unit
  return {
    says: 'The most that the conditions of the scenario may keep back from the place.',
    value: most,
    unit: 'dollars',
    formula:
      'the high end of what conditions keep back, all programs of the scenario together, rounded up to the unit that the awards are known to',
    from: [whole],
  }
}

function everywhere(outcome: Outcome, total: 'awarded' | 'withheld'): Asked {
  const value = outcome.totals[total]
  const [low, high] = [outcome.range.low[total], outcome.range.high[total]].toSorted(
    (a, b) => a - b,
  )
  const wide = high! - low! >= 1
  return {
    title: `All places, ${fiscalYear(outcome.settings.year)}: ${total}`,
    about: {
      reason: {
        says: `All programs of the scenario: ${total}.`,
        value,
        unit: 'dollars',
        ...(wide ? { precision: 'estimate' as const, low: low!, high: high! } : {}),
        formula: 'the sum over the programs of the scenario',
        from: programsOf(outcome).map((program) => ({
          question: { about: 'total', program, total },
          of: 'outcome',
        })),
      },
    },
  }
}

/** The programs a place may have money of; sums entered as published are none. */
export function programsOf(outcome: Outcome): readonly string[] {
  return outcome.programs
    .map(({ allocation }) => allocation.program)
    .filter(({ kind }) => kind !== 'published')
    .map(({ id }) => id)
}

/** The programs that pay the place, or would by formula. */
export function payingPrograms({ dataset, results, place }: InSight): readonly string[] {
  const index = indexOf(dataset, place)
  return placePrograms(dataset, results.baseline, index)
    .filter(({ direct }) => direct.value > 0 || direct.high > 0)
    .map(({ program }) => program)
    .filter((id) => partOf(results.outcome, id) !== undefined)
}
