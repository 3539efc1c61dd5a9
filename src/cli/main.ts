/** Answers one command line, from its words to what is printed and the exit code. */

import { readArguments } from './arguments'
import type { Arguments, Command } from './arguments'
import { attribute } from './attribute'
import { awards } from './awards'
import { backtest } from './backtest'
import { check } from './check'
import { claims } from './claims'
import { compare } from './compare'
import { definition } from './definition'
import { diff } from './diff'
import { drives } from './drives'
import { draws } from './draws'
import { explain } from './explain'
import { formula } from './formula'
import { id } from './id'
import { link } from './link'
import { migrate } from './migrate'
import { open } from './open'
import { FileFault } from './opened'
import { place } from './place'
import { program } from './program'
import { proof } from './proof'
import { run } from './run'
import { sweep } from './sweep'
import { timeline } from './timeline'
import { USAGE } from './usage'
import { verdicts } from './verdicts'
import { DataFault, RuleFault, ScenarioFault } from '../model/index'

const ACTS: Readonly<Record<Command, (given: Arguments) => Promise<string>>> = {
  run,
  formula,
  program,
  place,
  explain,
  proof,
  backtest,
  awards,
  check,
  claims,
  id,
  link,
  open,
  diff,
  compare,
  drives,
  attribute,
  migrate,
  verdicts,
  definition,
  timeline,
  draws,
  sweep,
}

/**
 * Run one command line: print to standard output, or one sentence to standard error.
 * Returns the exit code, 0 or 1.
 */
export async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words.some((word) => ['help', '--help', '-h'].includes(word))) {
    process.stdout.write(USAGE)
    return 0
  }
  try {
    const given = readArguments(words)
    process.stdout.write(await ACTS[given.command](given))
    return 0
  } catch (fault) {
    const ours = [ScenarioFault, DataFault, RuleFault, FileFault].some(
      (kind) => fault instanceof kind,
    )
    if (!ours || !(fault instanceof Error)) throw fault
    if (fault instanceof FileFault) process.stdout.write(fault.printed)
    process.stderr.write(`${fault.message}\n`)
    return 1
  }
}
