/** Opens a file or a link for a command, and says what keeps it from being used. */

import { faultSentence } from '../model/index'
import type { Opened, Scenario } from '../model/index'

/** Faults of a file or a link, a sentence and a line each, with what is printed for a program that asked. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  readonly printed: string
  constructor(sentences: readonly string[], printed = '') {
    super(sentences.join('\n'))
    this.printed = printed
  }
}

type Scenarios = Extract<Opened, { kind: 'scenario' }>

/**
 * The scenario of what was opened. Throws a FileFault with every fault of something refused, or with
 * what is said of a newer version, which is shown and not computed.
 */
export function needScenario(place: string, opened: Opened): Scenarios {
  if (opened.kind === 'scenario') return opened
  throw new FileFault(saidOf(place, opened))
}

/** What is said of something opened, a sentence each. */
export function saidOf(place: string, opened: Opened): readonly string[] {
  if (opened.kind !== 'refused') return opened.says
  return opened.faults.map((fault) => faultSentence(place, fault))
}

/** `3 changes`, or `1 change`. */
export function countOf(scenario: Pick<Scenario, 'changes'>, what = 'change'): string {
  const count = Object.keys(scenario.changes).length
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
