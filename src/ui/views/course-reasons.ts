/** Gathers what a figure of time rests on: the awards, what acted on them by which law, and each movement. */
import { dayText, middleReason, parametersFor, rangesOfCourse } from '../../model/index'
import type { AwardCourse, Course, Dataset, Outcome, YearsOutcome } from '../../model/index'
import { day, dollars, fiscalYear, percent } from '../format'
import type { Gathered, ModelQuestion } from '../page-state'
import { touchedAwards } from './course-tally'
import { REMEDY_WORDS } from './destinations'
import { stageWord } from './stages'
import { placeName } from './verdict-reason'

/** So many awards and movements are named; the ledger lists them all. */
const NAMED = 12

/** Which awards a figure is of. */
export interface CourseScope {
  readonly place?: number | undefined
  readonly year?: string | undefined
  readonly program?: string | undefined
}

/** What went into a figure of time: the awards something acts on, the money of the years, and what is assumed. */
export function courseInputs(
  dataset: Dataset,
  followed: YearsOutcome,
  course: Course,
  scope: CourseScope = {},
): Gathered['from'] {
  const { years } = followed
  const { place, year, program } = scope
  const touched = touchedAwards(course)
    .filter(
      (award) =>
        (place === undefined || award.recipient === place) &&
        (year === undefined || award.year === year) &&
        (program === undefined || award.program === program),
    )
    .toSorted((a, b) => b.dollarDays - a.dollarDays || b.allocated - a.allocated)
  const outcomeOf = new Map(years.map((each) => [String(each.outcome.settings.year), each.outcome]))
  const money = [...outcomeOf].flatMap(([of, outcome]) =>
    year !== undefined && year !== of ? [] : yearMoney(dataset, outcome, scope),
  )
  return [
    ...touched.slice(0, NAMED).map((award) => awardInput(dataset, outcomeOf, course, award)),
    ...(touched.length > NAMED
      ? [
          {
            says: 'Further awards on which something acts; the ledger lists every movement.',
            value: touched.length - NAMED,
            unit: 'count' as const,
            formula: 'one for each award not named above',
            from: [],
          },
        ]
      : []),
    ...money,
    {
      says: 'Days of offers, periods and closing, and the pace at which money is drawn, as the part \u201cWhat is assumed of time\u201d lists them with their sources.',
      value: 'by assumption',
      unit: 'word',
      standing: 'assumed',
      from: [],
    },
    ...rangesOfCourse({ years: followed, course }).map((ranged) =>
      middleReason(parametersOf(dataset, course), ranged),
    ),
  ]
}

/** The parameters of the years a course follows. */
export function parametersOf(dataset: Dataset, { settings: { years } }: Course) {
  const [first, last] = [years[0]!, years.at(-1)!]
  const changes = { year: first, 'time.first_year': first, 'time.last_year': last }
  return parametersFor(dataset, new Map(Object.entries(changes)))
}

/** The money of a year before time: of one place, or of every program counted. */
function yearMoney(
  dataset: Dataset,
  outcome: Outcome,
  { place, program }: CourseScope,
): readonly ModelQuestion[] {
  const recipient = place === undefined ? undefined : dataset.recipients.ids[place]!
  return outcome.programs
    .filter(({ allocation }) => program === undefined || allocation.program.id === program)
    .filter(({ allocation }) => place === undefined || allocation.dollars[place]! > 0)
    .map(({ allocation }) => ({
      question:
        recipient === undefined
          ? { about: 'total', program: allocation.program.id, total: 'available' }
          : { about: 'allocation', program: allocation.program.id, recipient },
      of: outcome,
      says: `${allocation.program.short}, ${fiscalYear(outcome.settings.year)}`,
    }))
}

function awardInput(
  dataset: Dataset,
  outcomeOf: ReadonlyMap<string, Outcome>,
  course: Course,
  award: AwardCourse,
): Gathered {
  const { program, year, recipient } = award
  const short = dataset.programs.find(({ id }) => id === program)?.short ?? program
  const outcome = outcomeOf.get(String(year))
  return {
    says: `${placeName(dataset, dataset.recipients.ids[recipient]!)}: ${short}, ${fiscalYear(year)}.`,
    value: award.allocated + award.takenIn,
    unit: 'dollars',
    formula: 'each movement takes from one stage what it adds to another',
    from: [
      ...(outcome === undefined || award.allocated === 0
        ? []
        : [
            {
              question: {
                about: 'allocation' as const,
                program,
                recipient: dataset.recipients.ids[recipient]!,
              },
              of: outcome,
              says: 'Allocated',
            },
          ]),
      ...award.bites.map((bite) => biteInput(dataset, course, bite)),
      ...award.moves.slice(0, NAMED).map((move): Gathered => ({
        says: `${day(dayText(move.day))}: from ${stageWord(move.from)} to ${stageWord(move.to)}${move.condition === null ? ', in the ordinary course' : ''}`,
        value: move.dollars,
        unit: 'dollars',
        standing: 'assumed',
        from: [],
      })),
    ],
  }
}

/** What acts on an award: the condition, its days, and its law. */
export function biteInput(
  dataset: Dataset,
  course: Course,
  bite: AwardCourse['bites'][number],
): Gathered {
  const condition = dataset.conditions.find(({ id }) => id === bite.condition)
  const until =
    bite.until === null
      ? `still on ${day(course.settings.until)}`
      : `until ${day(dayText(bite.until))}${bite.endedBy === '' ? '' : `: ${bite.endedBy}`}`
  return {
    says: `${condition?.name ?? bite.condition} ${REMEDY_WORDS[bite.remedy]} from ${day(dayText(bite.from))} ${until}.`,
    value: Math.round(bite.base * bite.share),
    unit: 'dollars',
    formula: 'what the condition reaches \u00d7 the share it takes',
    withNumbers: `${dollars(bite.base)} \u00d7 ${percent(bite.share)}`,
    ...(condition === undefined ? {} : { law: condition.says, source: condition.source }),
    from: [],
  }
}
