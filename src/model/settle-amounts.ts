/** Settles the three amounts of a program that never share a label: the act's line, what comes off the top, what the formula divides. */

import { UNKNOWN } from './parameters'
import type { Dollars, FiscalYear, ParameterValue, ProgramId, ProgramYear } from './types'

/** What the act says (null where neither a source nor the reader does) and what the formula divides. */
interface Amounts {
  readonly appropriated: Dollars | null
  readonly formulaAmount: Dollars
}

/**
 * Settle the amounts of one program and year, in whole dollars, from what a reader changed.
 *
 * A formula amount that was typed is used as it is. Otherwise a change of the appropriation, less a
 * change of what comes off the top, moves it. Where the act's line has a source and only the formula
 * amount was typed, what comes off the top stays and the act's line follows, so that the three always
 * agree. Returns a sentence instead where they cannot.
 */
export function settleAmounts(
  program: ProgramId,
  year: FiscalYear,
  inputs: ProgramYear,
  changes: ReadonlyMap<string, ParameterValue>,
): Amounts | string {
  const typed = (name: string): Dollars | undefined => {
    const value = changes.get(`programs.${program}.${name}`)
    return typeof value === 'number' && value !== undefined ? value : undefined
  }
  const act = inputs.appropriation?.value
  const usual = inputs.formulaAmount.value
  const usualOff = act === undefined ? undefined : act - usual
  const appropriation = typed('appropriation')
  const off = typed('off_the_top')
  const formula = typed('formula_amount')

  if (formula !== undefined) {
    if (appropriation === undefined) {
      const rest = off ?? usualOff
      return { appropriated: rest === undefined ? null : formula + rest, formulaAmount: formula }
    }
    const rest = appropriation - formula
    if (rest < 0) {
      return `programs.${program}.formula_amount: ${formula} is more than the appropriation of ${appropriation}; write at most that, or a larger appropriation.`
    }
    if (off !== undefined && off !== rest) {
      return `programs.${program}.off_the_top: ${off} does not agree with an appropriation of ${appropriation} and a formula amount of ${formula}; write ${rest}, or leave one of the three out.`
    }
    return { appropriated: appropriation, formulaAmount: formula }
  }
  if (appropriation === undefined && off === undefined) {
    return { appropriated: act ?? null, formulaAmount: usual }
  }
  const line = appropriation ?? act
  const taken = off ?? usualOff
  if (line === undefined || taken === undefined) {
    const given = line === undefined ? 'off_the_top' : 'appropriation'
    const missing = line === undefined ? 'appropriation' : 'off_the_top'
    return `programs.${program}.${given}: no source gives the ${missing.replaceAll('_', ' ')} of fiscal year ${year}, so the formula amount cannot follow; write programs.${program}.${missing} too (now ${UNKNOWN}), or programs.${program}.formula_amount instead.`
  }
  if (taken > line) {
    return off === undefined
      ? `programs.${program}.appropriation: ${line} is less than the ${taken} that comes off the top; write at least that, or programs.${program}.off_the_top too.`
      : `programs.${program}.off_the_top: ${taken} is more than the appropriation of ${line}; write at most that.`
  }
  return { appropriated: line, formulaAmount: line - taken }
}
