/** Explains an award after conditions: allocated, less withheld, plus what was reallocated in. */
import type { Cell } from './explain-cell'
import { baseOf } from './condition-base'
import { explainAllocation } from './explain-allocation'
import { explainOrders } from './explain-orders'
import { knownAs, nameOf, partOf } from './explain-cell'
import { allocatedTo } from './paid-column'
import { definitionOf } from './reading-in-force'
import { timesInWords } from './explain-times'
import { figure } from './rule-words'
import type {
  ConditionOutcome,
  Dataset,
  Dollars,
  Fact,
  Finding,
  FindingResult,
  ProgramOutcome,
  Reason,
} from './types'

/** Explain what a recipient gets. */
export function explainAward(cell: Cell): Reason {
  const { program, recipient } = cell
  const { allocation, withheld, reallocatedIn, awarded } = program
  const findings = program.conditions.flatMap((condition) => explainFinding(cell, condition) ?? [])
  const moved = reallocatedIn[recipient]!
  return {
    says: `${nameOf(cell)}: award, FY${allocation.year} ${allocation.program.short}.`,
    value: awarded[recipient]!,
    unit: 'dollars',
    ...knownAs(allocation, recipient),
    low: program.low[recipient]!,
    high: program.high[recipient]!,
    formula: 'allocated − withheld + reallocated in',
    withNumbers: `${figure(allocation.dollars[recipient]!)} − ${figure(withheld[recipient]!)} + ${figure(moved)}`,
    from: [
      explainAllocation(cell),
      ...findings,
      ...(moved === 0
        ? []
        : [
            {
              says: 'Reallocated from money withheld from others.',
              value: moved,
              unit: 'dollars' as const,
              ask: {
                about: 'total' as const,
                program: allocation.program.id,
                total: 'reallocated' as const,
              },
              from: [],
            },
          ]),
    ],
  }
}

/** Explain what is withheld from a recipient, condition by condition. */
export function explainWithheld(cell: Cell): Reason {
  const from = cell.program.conditions.flatMap((condition) => explainFinding(cell, condition) ?? [])
  const dollars = cell.program.withheld[cell.recipient]!
  return {
    says:
      from.length === 0
        ? `${nameOf(cell)}: no condition in force reaches it.`
        : `${nameOf(cell)}: withheld under the conditions in force.`,
    value: dollars,
    unit: 'dollars',
    ...partOf(cell.program.allocation, cell.recipient, dollars),
    formula: 'what the conditions in force withhold, each from the part of the award it reaches',
    from:
      dollars > 0
        ? [...from, explainAllocation(cell)]
        : from.length > 0
          ? from
          : conditionsBeside(cell.dataset, cell.program),
  }
}

/** The conditions on a program of which none reaches the recipient; that there is none is the scenario's own doing. */
function conditionsBeside(
  dataset: Dataset,
  { allocation, conditions }: ProgramOutcome,
): readonly Reason[] {
  if (conditions.length === 0)
    return [
      {
        says: `Conditions in force on ${allocation.program.short}, FY${allocation.year}`,
        value: 0,
        unit: 'count',
        standing: 'set',
        from: [],
      },
    ]
  return conditions.map(({ settings }) => {
    const { name, says, source } = dataset.conditions.find(({ id }) => id === settings.condition)!
    return { says: name, value: 'does not reach it', unit: 'word', law: says, source, from: [] }
  })
}

const baseWords = {
  award: 'allocated',
  'state-part': 'state part',
  administered: 'what the state keeps of its part, and the money under the threshold,',
  'direct-local': 'its own direct award',
  subawards: 'what must be passed on',
}
const words: Readonly<Record<FindingResult, string>> = {
  fails: 'fails',
  meets: 'meets',
  unknown: 'cannot be told to meet or fail',
  protected: 'is protected by an order from',
}

/** A place may be protected by a point of law a reader set, without any order. */
function resultWords({ result, orders }: Finding): string {
  const bySwitch = result === 'protected' && orders.length === 0
  return bySwitch ? 'is free, as the law is set here, from' : words[result]
}

/** Explain one condition's finding about a recipient, with the facts that decided it. */
function explainFinding(
  { dataset, outcome: outcomeOf, program, recipient }: Cell,
  outcome: ConditionOutcome,
): Reason | undefined {
  const at = outcome.findings.findIndex((finding) => finding.recipient === recipient)
  if (at < 0) return undefined
  const finding = outcome.findings[at]!
  const condition = dataset.conditions.find((candidate) => candidate.id === finding.condition)!
  const definition = definitionOf(dataset, finding.definition, outcomeOf.settings.law)!
  const before =
    outcomeOf.settings.stacking === 'sequence' ? takenBefore(program, outcome, recipient) : 0
  const left = 1 - before / (allocatedTo(program.allocation, recipient) || 1)
  const reached = baseOf(dataset, program.allocation, recipient, outcome.settings.base) * left
  return {
    says: `${nameOf({ dataset, recipient })} ${resultWords(finding)} this condition under the reading “${definition.name}”: ${condition.name}.`,
    value: outcome.withheld[at]!,
    unit: 'dollars',
    ...partOf(program.allocation, recipient, outcome.withheld[at]!),
    ...timesInWords(condition, finding, outcome.settings.share, {
      name: `${baseWords[outcome.settings.base]}${before > 0 ? ' × part that conditions before it left' : ''}`,
      dollars: reached,
      withheld: outcome.withheld[at]!,
    }),
    law: condition.says,
    source: condition.source,
    from: [
      ...finding.because.map((fact) => explainFact(dataset, fact)),
      ...explainOrders(dataset, finding),
    ],
  }
}

/** What the conditions before one withhold from a recipient's award. */
function takenBefore(
  { conditions }: ProgramOutcome,
  outcome: ConditionOutcome,
  recipient: number,
): Dollars {
  return conditions
    .slice(0, conditions.indexOf(outcome))
    .flatMap(({ findings, withheld }) =>
      withheld.filter((_, at) => findings[at]!.recipient === recipient),
    )
    .reduce((sum, dollars) => sum + dollars, 0)
}

function explainFact(dataset: Dataset, fact: Fact): Reason {
  const kind = dataset.factKinds.find((candidate) => candidate.name === fact.name)
  const memory = fact.standing === 'unsourced' ? ' (unsourced, so counted as unknown)' : ''
  return {
    says: `${kind?.label ?? fact.name}, from ${fact.from}${memory}${fact.note ? `: ${fact.note}` : ''}`,
    value: fact.value.replaceAll('_', ' '),
    unit: 'word',
    source: fact.source,
    from: [],
  }
}
