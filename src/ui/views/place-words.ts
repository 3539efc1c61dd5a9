/** Says beside the sentence what a program means for one place: what it keeps, hands on, or cannot be told to get. */
import type { Dataset, ProgramOutcome } from '../../model/index'
import { awarded } from './figures'
import { kindsInWords } from './flow-words'
import { indexOf, nameOf } from './names'
import { kept, passedOn, receivers, receiverWords } from './passed'
import type { PassedOn } from './passed'
import { rangeWords } from './range-words'

/** The line for a place under a program without a local part; empty where the sentence is the whole truth. */
export function programCaveat(
  dataset: Dataset,
  part: ProgramOutcome,
  recipient: number,
  open: boolean,
): string {
  const { recipients } = dataset
  const { program, dollars } = part.allocation
  const name = nameOf(recipients, recipient)
  const state = recipients.states[recipient] ?? -1
  const on = passedOn(recipients, part, (from) => from === state)
  if (open)
    return `Whether ${name} fails this reading cannot be told from the evidence, so both amounts stand.`
  if (recipient === state) {
    const own = awarded(part, recipient)
    if (!receivers.some((receiver) => on[receiver].value > 0)) return ''
    return `Of it ${name} keeps ${rangeWords(kept(own, on))} and hands on ${handedOn(on)}.`
  }
  if (dollars[recipient]! > 0) return ''
  const untold = dollars[indexOf(dataset, 'us-unallocated')] ?? 0
  const may = program.eligible.some((kind) => kind === recipients.kinds[recipient])
  if (may && untold > 0)
    return `${name} may have got some of it: no source tells ${program.short} below the kind of recipient, and nothing is invented.`
  const through = on.local.value + on.either.value > 0
  const direct = may
    ? `${name} has no ${program.short} award in the tables.`
    : `${program.short} goes to ${kindsInWords(program.eligible)}, so ${name} gets none directly.`
  return through && state >= 0
    ? `${direct} ${nameOf(recipients, state)} hands on ${handedOn(on)}; which of them get it, no source tells.`
    : direct
}

function handedOn(on: PassedOn): string {
  return receivers
    .filter((receiver) => on[receiver].value > 0)
    .map((receiver) => `${rangeWords(on[receiver])} to ${receiverWords[receiver]}`)
    .join(' and ')
}
