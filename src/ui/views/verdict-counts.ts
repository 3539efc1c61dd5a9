/** Gives counts over many readings and places their reasons: which places, found so by which reading. */
import { verdicts } from '../../model/index'
import type {
  Dataset,
  Day,
  DefinitionId,
  LawSettings,
  RecipientId,
  VerdictFinding,
} from '../../model/index'
import { day as dayWords } from '../format'
import type { Asked, Gathered } from '../page-state'
import { placeName, verdictReason } from './verdict-reason'
import { readingName, verdictWords } from './verdict-words'

/** So many places are named under a reading. */
const NAMED = 60

/** What is counted: some places held against some readings on a day. */
export interface Counting {
  readonly dataset: Dataset
  readonly law: LawSettings
  readonly places: readonly RecipientId[]
  readonly definitions: readonly DefinitionId[]
  readonly day: Day
}

/** Ask about a count of places by finding, reading by reading; `says` is the sentence or the row it stands in. */
export function askVerdictCount(
  held: Counting,
  finding: VerdictFinding,
  says: string,
): (number: string) => () => Asked {
  return (number) => () => ({
    title: `${dayWords(held.day)}: ${number}`,
    about: {
      reason: {
        says,
        value: number,
        unit: 'word',
        formula: 'one for each place that comes to this finding under one of the readings at least',
        from: held.definitions.map((definition) => ofReading(held, definition, finding)),
      },
    },
  })
}

/** The places one reading finds so, each with its own reasons. */
function ofReading(
  { dataset, law, places, day }: Counting,
  definition: DefinitionId,
  finding: VerdictFinding,
): Gathered {
  const found = verdicts(dataset, { definitions: [definition], places, asOf: day, law }).filter(
    (verdict) => verdict.finding === finding,
  )
  const source = dataset.definitions.find(({ id }) => id === definition)
  return {
    says: readingName(dataset, definition, law).name,
    value: found.length,
    unit: 'count',
    formula: 'one for each place that comes to this finding',
    ...(source === undefined ? {} : { source: source.source, law: source.says }),
    from: found.slice(0, NAMED).map((verdict) => ({
      ...verdictReason(dataset, law, verdict),
      says: placeName(dataset, verdict.place),
      value: verdictWords(verdict),
    })),
  }
}
