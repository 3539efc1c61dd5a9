/** Writes the books: every movement of money, one array per column, so that nothing is unaccounted for. */
import type { Dollars, EntryKind, Ledger, ProgramOutcome } from './types'

/** Accounts that are not recipients. A recipient's account is its index in the recipient table. */
export const accounts = {
  treasury: -1,
  program: -2,
  setAside: -3,
  withheld: -4,
  lapsed: -5,
  rounding: -6,
} as const

/** The words behind the codes of the kind column. */
const entryKinds: readonly EntryKind[] = [
  'appropriation',
  'set-aside',
  'award',
  'withholding',
  'reallocation',
  'lapse',
  'rounding',
  'subaward',
]

const codes = Object.fromEntries(entryKinds.map((kind, code) => [kind, code])) as Readonly<
  Record<EntryKind, number>
>

/**
 * Enter every program's money. Amounts are whole and never negative; the grammar is closed:
 * treasury → program → set-aside, recipient, withheld or rounding; withheld → recipient or lapsed;
 * recipient → recipient for what a state passes through.
 * Over-allocation by rounding runs the other way, rounding → program.
 */
export function enterLedger(programs: readonly ProgramOutcome[]): Ledger {
  // At most three entries a recipient where conditions reach, one elsewhere, and a few for the program itself.
  const room = programs.reduce((sum, { allocation, conditions, handedOn }) => {
    const each = conditions.length === 0 ? 1 : 3
    return sum + each * allocation.paid.length + handedOn.length + 6
  }, 0)
  const columns = {
    program: new Uint8Array(room),
    kind: new Uint8Array(room),
    from: new Int32Array(room),
    to: new Int32Array(room),
    dollars: new Float64Array(room),
  }
  let count = 0
  programs.forEach((outcome, program) => {
    const enter = (kind: number, from: number, to: number, dollars: Dollars) => {
      if (dollars <= 0) return
      columns.program[count] = program
      columns.kind[count] = kind
      columns.from[count] = from
      columns.to[count] = to
      columns.dollars[count] = dollars
      count += 1
    }
    const { allocation, paid, totals } = outcome
    const amount = allocation.settings.formulaAmount
    enter(codes.appropriation, accounts.treasury, accounts.program, totals.appropriated ?? amount)
    enter(
      codes['set-aside'],
      accounts.program,
      accounts.setAside,
      (totals.appropriated ?? amount) - amount,
    )
    for (let place = 0; place < allocation.paid.length; place++) {
      const recipient = allocation.paid[place]!
      const withheld = paid.withheld[place]!
      enter(codes.award, accounts.program, recipient, allocation.paidDollars[place]! - withheld)
      enter(codes.withholding, accounts.program, accounts.withheld, withheld)
      enter(codes.reallocation, accounts.withheld, recipient, paid.reallocatedIn[place]!)
    }
    for (const { from, to, dollars } of outcome.handedOn) enter(codes.subaward, from, to, dollars)
    enter(codes.lapse, accounts.withheld, accounts.lapsed, totals.lapsed)
    enter(codes.rounding, accounts.program, accounts.rounding, allocation.rounding)
    enter(codes.rounding, accounts.rounding, accounts.program, -allocation.rounding)
  })
  return {
    count,
    program: columns.program.slice(0, count),
    kind: columns.kind.slice(0, count),
    from: columns.from.slice(0, count),
    to: columns.to.slice(0, count),
    dollars: columns.dollars.slice(0, count),
  }
}

/** Add up an account of one program: what came in less what went out. */
export function balanceOf(ledger: Ledger, program: number, account: number): Dollars {
  let balance = 0
  for (let entry = 0; entry < ledger.count; entry++) {
    if (ledger.program[entry] !== program) continue
    if (ledger.to[entry] === account) balance += ledger.dollars[entry]!
    if (ledger.from[entry] === account) balance -= ledger.dollars[entry]!
  }
  return balance
}

/** Dollars that left the treasury and stand in no account a reader can name: always zero. */
export function unaccounted(ledger: Ledger): Dollars {
  let inProgram = 0
  for (let entry = 0; entry < ledger.count; entry++) {
    if (ledger.to[entry] === accounts.program) inProgram += ledger.dollars[entry]!
    if (ledger.from[entry] === accounts.program) inProgram -= ledger.dollars[entry]!
  }
  return inProgram
}
