/** Explains the amounts of a program's year: appropriated, off the top, divided, set aside, and left to share. */
import { citedReason, knownAs } from './explain-figure'
import type { ProgramFigure } from './explain-figure'
import { setAsidesOf } from './formula-columns'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import { figure, ruleInWords, ruleWithNumbers } from './rule-words'
import type { Allocation, Cited, Dataset, Dollars, Reason } from './types'

/** List the amounts of an allocation's year, each with its reasons; those nobody read are unknown. */
export function amountFigures(dataset: Dataset, allocation: Allocation): readonly ProgramFigure[] {
  const appropriation = appropriated(allocation)
  const amount = divided(allocation)
  const { appropriation: act, formulaAmount } = allocation.program.years[allocation.year] ?? {}
  const money = (id: string, name: string, reason: Reason, cited?: Cited): ProgramFigure => ({
    id,
    name,
    group: 'money',
    ...(cited === undefined || cited.value !== reason.value ? {} : { known: knownAs(cited) }),
    reason,
  })
  const top = offTheTop(appropriation, amount)
  const aside = setAsideFigures(dataset, allocation, amount)
  return [
    money('appropriation', 'Appropriated', appropriation, act),
    ...(top === undefined ? [] : [money('off-the-top', 'Off the top', top)]),
    money('formula-amount', nameOfAmount(allocation), amount, formulaAmount),
    ...aside,
    ...(allocation.shared === allocation.settings.formulaAmount || aside.length === 0
      ? []
      : [money('shared', 'Left for the formula', left(allocation, amount, aside))]),
  ]
}

function nameOfAmount({ program }: Allocation): string {
  return program.kind === 'formula' ? 'The formula divides' : 'The year’s money'
}

function appropriated({ program, settings, year }: Allocation): Reason {
  return citedOrOwn(
    `Appropriated for ${program.short}, fiscal year ${year}`,
    program.years[year]?.appropriation,
    settings.appropriated,
  )
}

function divided(allocation: Allocation): Reason {
  const { program, settings, year } = allocation
  const name =
    program.kind === 'formula'
      ? `What the formula of ${program.short} divides, fiscal year ${year}`
      : `The money of ${program.short}, fiscal year ${year}`
  return citedOrOwn(name, program.years[year]?.formulaAmount, settings.formulaAmount)
}

/** The source's figure, or the reader's own where the scenario sets another. */
function citedOrOwn(name: string, cited: Cited | undefined, value: Dollars | null): Reason {
  if (value === null || value === cited?.value) return citedReason(name, cited)
  return {
    says: `${name}: the amount this scenario sets.`,
    value,
    unit: 'dollars',
    precision: 'exact',
    standing: 'set',
    from: cited === undefined ? [] : [citedReason(name, cited)],
  }
}

function offTheTop(appropriation: Reason, amount: Reason): Reason | undefined {
  if (typeof appropriation.value === 'string' || typeof amount.value === 'string') return undefined
  const value = appropriation.value - amount.value
  if (value <= 0) return undefined
  const [most, least] = [endsOf(appropriation), endsOf(amount)]
  return {
    says: 'The appropriation less the amount that is divided: what other purposes of the act take first, and what no award was found for.',
    value,
    unit: 'dollars',
    ...known(value, Math.max(0, most.low - least.high), most.high - least.low),
    formula: 'appropriated − divided',
    withNumbers: `${figure(appropriation.value)} − ${figure(amount.value)}`,
    from: [appropriation, amount],
  }
}

function setAsideFigures(
  dataset: Dataset,
  allocation: Allocation,
  amount: Reason,
): readonly ProgramFigure[] {
  const { program, settings } = allocation
  const found = setAsidesOf(dataset, allocation)
  const { low, high } = endsOf(amount)
  let before = settings.formulaAmount
  let place = 0
  return program.steps.flatMap((step, at): ProgramFigure[] => {
    if (step.step !== 'set-aside') return []
    const { dollars } = found[place++]!
    const tree = ruleTree(dataset, step.share)
    const names = { ...settings.parameters, amount: before }
    before -= dollars
    // A sum that the law fixes is the same whatever the amount; a share moves with it.
    const share = Number(evaluateColumn(tree, names, 1))
    const elsewhere = Number(evaluateColumn(tree, { ...names, amount: names.amount * 2 }, 1))
    const moves = share === elsewhere
    return [
      {
        id: `set-aside-${slug(step.name)}`,
        name: `Set aside: ${step.name}`,
        group: 'money',
        step: at,
        reason: {
          says: `${step.name}: set aside before anybody shares.`,
          value: dollars,
          unit: 'dollars',
          ...(moves ? known(dollars, low * share, high * share) : { precision: 'exact' }),
          formula: `amount × ${bracketed(ruleInWords(tree))}`,
          withNumbers: `${figure(settings.formulaAmount)} × ${bracketed(ruleWithNumbers(tree, names, 1, 0))}`,
          law: step.says,
          source: step.source,
          from: [amount],
        },
      },
    ]
  })
}

function left(allocation: Allocation, amount: Reason, aside: readonly ProgramFigure[]): Reason {
  const { shared } = allocation
  const taken = aside.map(({ reason }) => reason)
  const gone = taken.map((reason) => endsOf(reason))
  const end = (of: 'low' | 'high') => endsOf(amount)[of] - gone.reduce((sum, e) => sum + e[of], 0)
  return {
    says: 'What recipients share by the formula, after what is set aside first.',
    value: shared,
    unit: 'dollars',
    ...known(shared, Math.min(shared, end('low')), Math.max(shared, end('high'))),
    formula: 'amount − what is set aside',
    withNumbers: [amount, ...taken].map(({ value }) => figure(Number(value))).join(' − '),
    from: [amount, ...taken],
  }
}

/** A rule as a factor: in brackets unless it is one name or number. */
export function bracketed(rule: string): string {
  return /[+\-−×÷]/.test(rule) ? `(${rule})` : rule
}

/** Both ends of a reason's value; a value without a range is its own. */
export function endsOf(reason: Reason): { readonly low: number; readonly high: number } {
  const value = Number(reason.value)
  return { low: reason.low ?? value, high: reason.high ?? value }
}

/** How well a figure is known, as the fields of a reason. */
export function known(
  value: number,
  low: number,
  high: number,
): Pick<Reason, 'precision' | 'low' | 'high'> {
  return high - low < 1
    ? { precision: 'exact' }
    : { precision: 'estimate', low: Math.min(value, low), high: Math.max(value, high) }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
