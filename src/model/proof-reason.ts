/** Says why a published figure and the computed one differ, where no known difference says it better. */

import { isDividedLocally } from './proof-class'
import type { Dataset, ProgramOutcome, PublishedFigure, RecipientId } from './types'

/** The likeliest reason, in one or two sentences; what the source notes comes first. */
export function reasonFor(
  dataset: Dataset,
  figure: PublishedFigure,
  state: RecipientId,
  outcome: ProgramOutcome | undefined,
  says: string,
): string {
  const note = figure.note === '' ? '' : `${figure.note}.`
  if (says !== '') return [says, note].filter((each) => each !== '').join(' ')
  const [first] = figure.of
  const reasons = [note]
  if (!isDividedLocally(dataset, figure.program)) {
    const rounded =
      figure.tolerance > 0
        ? ' The figure is printed rounded, or is cut off after its last digit.'
        : ''
    reasons.push(`${outcome?.allocation.program.reproducesNote ?? ''}${rounded}`)
    return reasons.filter((each) => each !== '').join(' ')
  }
  if (figure.kind !== 'total' && first === state) reasons.push(stateReason(figure))
  else reasons.push(...localReasons(dataset, figure, state, outcome))
  return reasons.filter((each) => each !== '').join(' ')
}

function stateReason({ kind }: PublishedFigure): string {
  if (kind === 'allocation')
    return 'The counts of one year were revised after the printing that is held.'
  return 'A state is paid after penalties (34 U.S.C. 20927, 30307(e)) that the model leaves out, and what lies under the threshold rests on the agencies held.'
}

function localReasons(
  dataset: Dataset,
  figure: PublishedFigure,
  state: RecipientId,
  outcome: ProgramOutcome | undefined,
): readonly string[] {
  const divisor = dataset.divisors.get(`${figure.fiscalYear}/${state}`)
  const local = outcome?.allocation.local
  const reasons: string[] = []
  const members = figure.kind === 'total' ? [] : figure.of
  const gaps = members.filter((id) => local?.complete[dataset.recipients.indexOf.get(id)!] === 0)
  if (figure.kind === 'total') {
    reasons.push(
      'The tables do not name every agency, and where no rate is settled the divisor is an estimate.',
    )
  }
  if (gaps.length > 0) {
    reasons.push(
      figure.kind === 'joint'
        ? `For ${gaps.length} of ${members.length} members a year is missing and the mean of the others stands in.`
        : 'A year is missing in the tables and the mean of the others stands in.',
    )
  }
  if (divisor?.lateCounts === true) {
    reasons.push('Late submissions raise counts after printing in this state.')
  }
  if (divisor?.standing === 'estimated') reasons.push("The state's divisor is an estimate.")
  if (reasons.length === 0)
    reasons.push('The count was revised after printing, or the award is shared with others.')
  return reasons
}
