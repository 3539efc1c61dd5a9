/** Says under the reasons of a total or an award what the draws of the scenario in view give of it. */
import type { DrawnOf } from '../doubt/keep-draws'
import { drawnSentence } from '../doubt/drawn-sentence'
import type { Asked } from '../page-state'
import { useActions } from '../use-page'
import { bandOfAsked, ofAwards } from './band-of'

/** The sentence, each number of which leads on to its own reasons; nothing where the draws do not tell it. */
export function BandBeside(props: { readonly asked: Asked; readonly made: DrawnOf }) {
  const { asked, made } = props
  const actions = useActions()
  const found = bandOfAsked(made, asked)
  if (found === null) return null
  const pieces = drawnSentence(made, found.figure, found.drawn, found.better)
  return (
    <>
      <h3>{made.whole ? 'In draws' : 'In the draws made so far'}</h3>
      <p>
        {pieces.map((piece, at) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <button
              key={at}
              type="button"
              class="num"
              aria-label={piece.label ?? piece.text}
              onClick={() => {
                const next = typeof piece.asked === 'function' ? piece.asked() : piece.asked
                if (!('then' in next)) actions.ask(found.award ? ofAwards(next) : next, true)
              }}
            >
              {piece.text}
            </button>
          ),
        )}{' '}
        <a href="#doubt" onClick={() => actions.closeReasons()}>
          How sure is it?
        </a>
      </p>
    </>
  )
}
