/** Reads from a command line which figure is asked about: a total, or what one place is awarded. */

import { MEASURED_TOTALS, ScenarioFault, suggest } from '../model/index'
import type { Dataset, Measure, MeasuredTotal } from '../model/index'
import type { Arguments } from './arguments'
import { findRecipient } from './find-recipient'

/** Read `--of TOTAL`, or `--place ID|NAME`, and `--program ID`. Throws a ScenarioFault of one sentence. */
export function readMeasure(
  dataset: Dataset,
  { options }: Pick<Arguments, 'options'>,
  usual: MeasuredTotal,
): Measure {
  const [total = usual, place] = [options.get('of'), options.get('place')]
  const program = options.get('program') ?? null
  if (program !== null && !dataset.programs.some(({ id }) => id === program)) {
    const known = dataset.programs.map(({ id }) => id)
    throw new ScenarioFault(`There is no program '${program}'${suggest(program, known)}.`)
  }
  if (place !== undefined) {
    if (options.has('of')) {
      throw new ScenarioFault(
        '--of and --place exclude each other: of a place what it is awarded is asked; write one of them.',
      )
    }
    return { of: 'place', place: findRecipient(dataset, place), program }
  }
  if (!isMeasured(total)) {
    throw new ScenarioFault(
      `--of '${total}' is no total that doubt can move; write one of ${MEASURED_TOTALS.join(', ')}.`,
    )
  }
  return { of: 'total', total, program }
}

/** Refuse `--json` and `--csv` together. */
export function checkForm({ options }: Pick<Arguments, 'options'>): void {
  if (options.has('json') && options.has('csv')) {
    throw new ScenarioFault('--json and --csv exclude each other; write one of them.')
  }
}

function isMeasured(word: string): word is MeasuredTotal {
  return (MEASURED_TOTALS as readonly string[]).includes(word)
}
