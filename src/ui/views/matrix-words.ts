/** Says over the matrix how many places fail, and which readings stood on the day. */
import type { Day, Definition } from '../../model/index'
import { counted, day as dayWords } from '../format'

/** Whether a reading was put forward and still stood on a day. */
export function stands({ from, until }: Definition, day: Day): boolean {
  return from <= day && (until === '' || day < until)
}

/** How many places fail at least one reading, on sourced facts and with coded ones. */
export function countSentence(both: readonly (readonly string[])[], day: Day): string {
  const [sourced, coded] = both.map((all) => all.filter((marks) => marks.includes('F')).length)
  const places = counted(both[0]!.length, 'place')
  return `On ${dayWords(day)}, of ${places}, ${sourced} ${sourced === 1 ? 'fails' : 'fail'} at least one reading on facts with a source, and ${coded} with coded facts admitted.`
}
