/** Gives a number of the text its parameter and the value in force; a field is redrawn when its own value changes. */
import { listParameters } from '../../model/index'
import { useMemo } from 'preact/hooks'
import type { Parameter, ParameterValue, StatuteSlot } from '../../model/index'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { crimeYearWords, slotWords } from '../views/statute-slot'

/** What a field of the text shows. */
export interface SlotInForce {
  readonly parameter: Parameter
  readonly value: ParameterValue
  readonly changed: boolean
  /** The number in force as the law would say it. */
  readonly words: string
  /** A choice in words that fit the sentence. */
  readonly choiceWords: (id: string) => string
}

/** Undefined where the parameter does not exist in the year. */
export function useSlot(slot: StatuteSlot): SlotInForce | undefined {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const parameter = useMemo(
    () => listParameters(dataset, year).find(({ path }) => path === slot.path),
    [dataset, year, slot.path],
  )
  const changed = usePage((state) => changesInForce(state.doing.now.scenario, findBase)[slot.path])
  if (parameter === undefined) return undefined
  const value = changed ?? parameter.value
  const program = dataset.programs.find(({ id }) => id === slot.path.split('.')[1])!
  const choiceWords = (id: string) =>
    id === parameter.value ? slot.words : crimeYearWords(program, year, id)
  return {
    parameter,
    value,
    changed: value !== parameter.value,
    words: slotWords(slot, parameter, value, choiceWords),
    choiceWords,
  }
}
