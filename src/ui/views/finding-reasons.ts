/** Gives a count of findings its reasons: each place, with the facts and orders that decided it. */
import type {
  Dataset,
  Day,
  Finding,
  FindingResult,
  ProgramOutcome,
  Reason,
} from '../../model/index'
import { day } from '../format'
import { allFindings, gravestFindings, resultWords } from './findings'
import { factReason, orderReason } from './law-reasons'
import { fullName } from './names'

/** The reasons behind a count of findings: each place, with the facts that decided it. */
export function findingReason(
  dataset: Dataset,
  part: ProgramOutcome,
  result: FindingResult,
  asOf: Day | null = null,
): Reason {
  const gravest = gravestFindings(part)
  const found = allFindings(part).filter(
    (finding) => finding.result === result && gravest.get(finding.recipient) === result,
  )
  const places = new Set(found.map((finding) => finding.recipient)).size
  const condition = dataset.conditions.find(
    (each) => each.id === part.conditions[0]?.settings.condition,
  )
  const definition = dataset.definitions.find(
    (each) => each.id === part.conditions[0]?.settings.definition,
  )
  // A reading of one's own is known by its id alone here.
  const id = part.conditions[0]?.settings.definition
  const name = definition?.name ?? id?.replaceAll('_', ' ')
  const words = {
    fails: 'fail',
    meets: 'meet',
    unknown: 'cannot be told under',
    protected: `${places === 1 ? 'is' : 'are'} protected by an order from`,
  }[result]
  const reading =
    part.conditions.length > 1
      ? `one of ${part.conditions.length} readings in force, the first being \u201c${name}\u201d,`
      : name === undefined
        ? 'any reading'
        : `the reading \u201c${name}\u201d`
  return {
    says:
      found.length === 0
        ? emptyWords(result, name)
        : `${places} ${places === 1 ? 'place' : 'places'} ${words} ${reading}${condition ? ` as of ${day(asOf ?? condition.asOf)}` : ''}.${definition ? ` ${definition.says}` : ''}`,
    value: places,
    unit: 'count',
    ...(condition ? { source: definition?.source ?? condition.source, law: condition.says } : {}),
    from: [
      ...found.slice(0, NAMED).map((finding) => placeReason(dataset, finding)),
      ...(found.length > NAMED
        ? [moreReason(found.length - NAMED, definition?.source ?? condition?.source ?? '')]
        : []),
    ],
  }
}

/** As many places as a reader may want to go through; the matrix of readings has the others. */
const NAMED = 100

function moreReason(count: number, source: string): Reason {
  return {
    says: 'Further places found alike',
    value: count,
    unit: 'count',
    formula: 'each is in the room \u201cWho is caught?\u201d, with its facts',
    source,
    from: [],
  }
}

/** Why one place fails, meets or cannot be told. */
function placeReason(dataset: Dataset, finding: Finding): Reason {
  const label = (name: string) =>
    dataset.factKinds.find((kind) => kind.name === name)?.label ?? name
  const open = finding.open.map(label).join(', ')
  return {
    says: `${fullName(dataset.recipients, finding.recipient)}${open === '' ? '' : `: open is ${open}`}`,
    value: resultWords(finding.result),
    unit: 'word',
    from: [
      ...finding.because.map((fact) => factReason(dataset, fact)),
      ...finding.orders.map((id) => orderReason(dataset, id, 'bars it')),
      ...finding.mayProtect.map((id) => orderReason(dataset, id, 'cannot be told')),
    ],
  }
}

function emptyWords(result: FindingResult, reading: string | undefined): string {
  if (reading === undefined) return 'No condition is in force, so there is no finding on any place.'
  if (result === 'fails')
    return `No place is shown to fail the reading \u201c${reading}\u201d: what is known about the places it reaches does not settle it.`
  return `There is no place in this group under the reading \u201c${reading}\u201d.`
}
