/** Refuses rule text that is too long or too deep before a parser sees it: a stranger may have written it. */

import { nearestName } from './fault'

/** A rule that cannot be used, in one sentence. */
export class RuleFault extends Error {}

const lengthAtMost = 500
const depthAtMost = 32

/** Check length, nesting and characters of a rule's text; throw a RuleFault that says what to write instead. */
export function checkText(text: string): void {
  if (text.trim() === '')
    throw new RuleFault('The rule is empty; write a formula such as population / sum(population).')
  if (text.length > lengthAtMost) {
    throw new RuleFault(`The rule has ${text.length} characters; write at most ${lengthAtMost}.`)
  }
  const stranger = /[^\x20-\x7e]/.exec(text)
  if (stranger) {
    throw new RuleFault(
      `The rule holds the character U+${stranger[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}; use letters, digits and + - * / ( ) only.`,
    )
  }
  const refused = /["'`;[\]{}\\@#$%&|^~]/.exec(text)
  if (refused) {
    throw new RuleFault(
      `The rule holds the character ${refused[0]}, which is not allowed; use names, numbers, + - * /, comparisons and parentheses.`,
    )
  }
  let depth = 0
  let run = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    // A long run of signs or questions nests as deep as parentheses do.
    run =
      character === '-' || character === '+' || character === '?'
        ? run + 1
        : character === ' '
          ? run
          : 0
    if (depth > depthAtMost || run > depthAtMost) {
      throw new RuleFault(`The rule nests more than ${depthAtMost} deep; write it flatter.`)
    }
  }
}

/** The fault of a name that nothing here has; `role` says as what it was read. */
export function unknownName(name: string, known: readonly string[], role = ''): RuleFault {
  const near = nearestName(name, known)
  const remedy = near === undefined ? `use one of ${known.join(', ')}.` : `did you mean ${near}?`
  return new RuleFault(`The rule reads ${name}${role && ` ${role}`}, which is not known; ${remedy}`)
}
