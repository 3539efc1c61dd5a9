/** Says where settings of time contradict each other: days out of order, least over most, remedies that do not fit. */
import { remediedConditions } from './remedy-parameters'
import type { Changes } from '../scenario-parts'
import type { Condition, Dataset, FiscalYear, ParameterValue } from '../types'

type Values = ReadonlyMap<string, ParameterValue>

/** List the contradictions among settled values, a sentence each. */
export function courseClashes(
  dataset: Dataset,
  years: readonly FiscalYear[],
  values: Values,
  changes: Changes,
): readonly string[] {
  const conditions = remediedConditions(dataset, years)
  return [
    ...conditions.flatMap((condition) => [
      ...daysOutOfOrder(condition, values),
      ...heldForOthers(condition, values, changes),
      ...(condition.effect === 'preference'
        ? leastOverMost(`remedies.${condition.id}.taken`, values)
        : []),
    ]),
    ...['balance', 'contract', 'lag'].flatMap((name) => leastOverMost(`subawards.${name}`, values)),
  ]
}

function daysOutOfOrder({ id }: Condition, values: Values): readonly string[] {
  const [begins, ends] = ['begins', 'ends'].map((name) =>
    String(values.get(`remedies.${id}.${name}`) ?? ''),
  ) as [string, string]
  if (begins === '' || ends === '' || begins <= ends) return []
  return [
    `remedies.${id}.ends: ${ends} is before the remedy begins, ${begins}; write a later day, or nothing.`,
  ]
}

/** 34 U.S.C. 10156(f) gives a state's money away only once it is settled that the state cannot take part. */
function heldForOthers(condition: Condition, values: Values, changes: Changes): readonly string[] {
  const { id } = condition
  if ((changes.get(`conditions.${id}.definition`) ?? 'none') === 'none') return []
  const destination =
    changes.get(`conditions.${id}.destination`) ?? condition.destinations?.[0] ?? 'held'
  if (destination !== 'same-state' || values.get(`remedies.${id}.kind`) !== 'hold') return []
  return [
    `remedies.${id}.kind: a mere hold sends no money to others, as 34 U.S.C. 10156(f) needs a determination that the state cannot take part; write 'withhold', or let conditions.${id}.destination be 'held'.`,
  ]
}

function leastOverMost(path: string, values: Values): readonly string[] {
  const [least, most] = ['least', 'most'].map((end) => Number(values.get(`${path}_${end}`)))
  if (!(least! > most!)) return []
  return [
    `${path}_least: ${least} is more than the most, ${most}; write ${most} or less, or raise ${path}_most.`,
  ]
}
