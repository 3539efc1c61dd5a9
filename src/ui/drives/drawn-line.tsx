/** Says under a picture that draws no band what the draws of the scenario give of a program's awards and of what is withheld. */
import type { ProgramId } from '../../model/index'
import { drawnSentence } from '../doubt/drawn-sentence'
import type { DrawnOf } from '../doubt/keep-draws'
import { Words } from '../words'
import { bandOfAsked } from './band-of'

const TOLD = ['awarded', 'withheld'] as const

/** Two sentences, each number with its reasons. */
export function DrawnLine(props: { readonly made: DrawnOf; readonly program: ProgramId }) {
  const { made, program } = props
  const pieces = TOLD.flatMap((total) => {
    const found = bandOfAsked(made, {
      title: total,
      about: { question: { about: 'total', program, total }, of: 'outcome' },
    })
    if (found === null) return []
    return [...drawnSentence(made, found.figure, found.drawn, found.better), ' ']
  })
  return (
    <p class="said in-draws">
      <Words of={pieces} />{' '}
      <a class="link" href="#doubt">
        How sure is it?
      </a>
    </p>
  )
}
