/** Writes and reads the numbers in a statute's sentence, in the words of the law. */
import { readRange } from '../../model/index'
import type { Parameter, ParameterValue, Program, StatuteSlot } from '../../model/index'
import { readTyped } from './typed-value'
import type { Read } from './typed-value'
import { slotParameter, slotValue } from './statute'

/** What stands in the field, apart from its unit: `50`, `20 to 50`, `10,000`. */
export function fieldText(slot: StatuteSlot, parameter: Parameter, value: ParameterValue): string {
  const shown = slotValue(slot, value)
  const range = readRange(shown)
  const write = (number: number) =>
    (parameter.type === 'share' ? Number((number * 100).toPrecision(12)) : number).toLocaleString(
      'en-US',
      { maximumFractionDigits: 8 },
    )
  if (range !== null) return `${write(range.low)} to ${write(range.high)}`
  return typeof shown === 'number' ? write(shown) : String(shown)
}

/** What stands before the field and after it. */
export function unitsOf({ type }: Parameter): readonly [before: string, after: string] {
  return type === 'share' ? ['', ' percent'] : type === 'dollars' ? ['$', ''] : ['', '']
}

/** Read what was typed into a field; before the word percent every number is per cent. */
export function readField(slot: StatuteSlot, parameter: Parameter, text: string): Read {
  const percent = parameter.type === 'share' && /\d\s*$/.test(text)
  const read = readTyped(slotParameter(slot, parameter), percent ? `${text}\u00a0%` : text)
  return 'fault' in read ? read : { value: slotValue(slot, read.value), note: '' }
}

/** The number in force as the law would say it: `40 percent`, `$25,000`; an open range in brackets, as in a draft. */
export function slotWords(
  slot: StatuteSlot,
  parameter: Parameter,
  value: ParameterValue,
  choiceWords: (id: string) => string = String,
): string {
  if (parameter.type === 'choice')
    return value === parameter.value ? slot.words : choiceWords(String(value))
  const [before, after] = unitsOf(parameter)
  const text = fieldText(slot, parameter, value)
  const shown = readRange(slotValue(slot, value)) === null ? text : `[${text}]`
  return `${before}${shown}${after}`
}

/** Other crime years in words that fit the sentence: `three years from 2018 to 2020`. */
export function crimeYearWords(program: Program, year: string, choice: string): string {
  const years = (program.years[year]?.otherCrime?.[choice] ?? [])
    .map((printing) => printing.split('/')[0]!)
    .toSorted()
  if (years.length === 0) return choice.replaceAll('-', ' ')
  const counts = ['no', 'one year', 'two years', 'three years', 'four years', 'five years']
  return `${counts[years.length] ?? `${years.length} years`} from ${years[0]} to ${years.at(-1)}`
}
