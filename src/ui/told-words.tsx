/** Sets a sentence that was written as text, with each of its numbers as a button. */
import type { Asking } from './number'
import { tellNumbers } from './views/told'
import { Words } from './words'

/** The sentence; `ask` gives each number its reasons, called when the reader asks. */
export function ToldWords(props: {
  readonly text: string
  readonly ask: (number: string, at: number, after: string) => Asking | null
}) {
  return <Words of={tellNumbers(props.text, props.ask)} />
}
