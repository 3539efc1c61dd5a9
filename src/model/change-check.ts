/** Holds one changed value against its parameter: its type, its range, its choices. */

import { quote, suggest } from './fault'
import { MOST_DOLLARS, UNKNOWN } from './parameters'
import type { Parameter, ParameterValue } from './types'

const LONGEST_RULE = 500

/** Say in one sentence what is wrong with a value and what to write instead, or null where it fits. */
export function checkChange(parameter: Parameter, value: ParameterValue): string | null {
  const { path } = parameter
  const shown = quote(String(value))
  switch (parameter.type) {
    case 'switch':
      return typeof value === 'boolean'
        ? null
        : `${path}: ${shown} is not a switch; write true or false.`
    case 'choice': {
      const ids = (parameter.choices ?? []).map(({ id }) => id)
      const chosen = typeof value !== 'boolean' && ids.includes(String(value))
      return chosen ? null : `${path}: ${shown} is not a choice here${suggest(String(value), ids)}.`
    }
    case 'rule':
      if (typeof value !== 'string') return `${path}: ${shown} is not a rule; write one as text.`
      if (value.trim() !== '' && value.length <= LONGEST_RULE) return null
      return `${path}: a rule has 1 to ${LONGEST_RULE} characters, not ${value.length}; write one such as population / sum(population).`
    case 'dollars':
      if (value === UNKNOWN && parameter.value === UNKNOWN) return null
      if (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= 0 &&
        value <= MOST_DOLLARS
      ) {
        return null
      }
      return `${path}: ${shown} is not an amount; write whole dollars from 0 to ${MOST_DOLLARS}.`
    case 'share':
    case 'number': {
      const { min = 0, max = parameter.type === 'share' ? 1 : MOST_DOLLARS } = parameter
      if (typeof value === 'number' && value >= min && value <= max) return null
      const what = parameter.type === 'share' ? 'a share' : 'a number'
      return `${path}: ${shown} is not ${what} from ${min} to ${max}; write one.`
    }
  }
}
