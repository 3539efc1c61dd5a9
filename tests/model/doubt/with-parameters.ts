/** Gives a made-up country's program the statute's numbers as parameters, so that a scenario can be settled over it. */
import type { Dataset, ProgramParameter } from '../../../src/model'

const NUMBERS = { population_weight: 0.5, minimum_share: 0.0025, state_share: 0.6 }

const share = ([id, value]: readonly [string, number]): ProgramParameter => ({
  id,
  label: id,
  value,
  min: 0,
  max: 1,
  step: 0.0025,
  unit: 'share',
  source: 'toy',
  law: '',
})
const threshold: ProgramParameter = {
  ...share(['threshold', 10_000]),
  max: 1_000_000,
  step: 1,
  unit: 'dollars',
}

/** The same country; a test names another threshold for local awards where its places are small. */
export function withParameters(dataset: Dataset, least: number = 10_000): Dataset {
  const parameters = [...Object.entries(NUMBERS).map(share), { ...threshold, value: least }]
  return { ...dataset, programs: dataset.programs.map((program) => ({ ...program, parameters })) }
}
