/** Puts the reader's own readings among the choices of a condition's reading, each by its name. */
import type { Parameter, ParameterValue } from '../../model/index'

/** The parameter as these changes leave it; the same object where it is no reading, or nobody wrote one. */
export function withOwnReadings(
  parameter: Parameter,
  changes: Readonly<Record<string, ParameterValue>>,
): Parameter {
  if (!/^conditions\.[^.]+\.definition$/.test(parameter.path)) return parameter
  const own = Object.keys(changes).flatMap((path) => {
    const id = /^definitions\.([^.]+)\.fails$/.exec(path)?.[1]
    const label = String(changes[`definitions.${id}.name`] ?? id?.replaceAll('_', ' '))
    return id === undefined ? [] : [{ id, label }]
  })
  if (own.length === 0) return parameter
  return { ...parameter, choices: [...(parameter.choices ?? []), ...own] }
}
