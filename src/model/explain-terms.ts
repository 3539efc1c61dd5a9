/** Explains the shares among a program's terms, and the shares of their awards that states hand on. */
import { citedReason, knownAs } from './explain-figure'
import type { ProgramFigure } from './explain-figure'
import type { Dataset, PassThrough, Program, Reason, Term, Terms } from './types'

const termNames: Readonly<Record<keyof Terms, string>> = {
  match: 'Match',
  payment: 'Payment',
  period: 'Period of performance',
  supplanting: 'Supplanting',
  administration: 'Administration',
}

/** List the terms that are a share, and those of which no source was read; the rest are words alone. */
export function termFigures({ terms }: Program): readonly ProgramFigure[] {
  return (Object.keys(termNames) as (keyof Terms)[]).flatMap((id): ProgramFigure[] => {
    const term: Term = terms[id]
    const unknown = term.says === 'unknown'
    if (term.share === undefined && !unknown) return []
    const name = termNames[id]
    const reason: Reason = unknown
      ? { says: `${name}: no source was read for it.`, value: 'unknown', unit: 'word', from: [] }
      : {
          says: `${name}. ${term.says}`,
          value: term.share!,
          unit: 'share',
          precision: 'exact',
          law: term.says,
          source: term.source,
          from: [],
        }
    return [{ id, name, group: 'term', reason }]
  })
}

const receivers: Readonly<Record<PassThrough['to'], string>> = {
  state: 'Kept for state agencies',
  local: 'Handed on to local governments',
  nonprofit: 'Handed on to nonprofits',
  'local-or-nonprofit': 'Handed on to local governments or nonprofits',
}
const bases: Readonly<Record<PassThrough['basis'], string>> = {
  must: 'by law',
  observed: 'as observed',
  assumed: 'by assumption',
}

/** List the shares that states hand on, rule by rule; a table by state is listed state by state. */
export function passThroughFigures(dataset: Dataset, program: Program): readonly ProgramFigure[] {
  return program.passThrough.map((rule, at) => ({
    id: `pass-through-${at + 1}`,
    name: `${receivers[rule.to]}, ${bases[rule.basis]}`,
    group: 'pass-through',
    ...(rule.share === null ? {} : { known: knownAs(rule.share) }),
    reason: explainRule(dataset, rule),
  }))
}

function explainRule(dataset: Dataset, rule: PassThrough): Reason {
  const name = `${receivers[rule.to]}, ${bases[rule.basis]}, of ${rule.of === 'award' ? 'the award' : 'the state part'}`
  const law = { law: rule.says, source: rule.source }
  if (rule.byState === null) {
    return { ...citedReason(name, rule.share ?? undefined, 'share'), ...law }
  }
  const { recipients, passThrough } = dataset
  const values = passThrough.get(rule.byState)?.values ?? new Map()
  return {
    says: `${name}: a share of each state’s own.`,
    value: `${values.size} states`,
    unit: 'word',
    ...law,
    from: [...values].map(([id, cited]) =>
      citedReason(recipients.names[recipients.indexOf.get(id) ?? -1] || id, cited, 'share'),
    ),
  }
}
