/** Says what a total lies between without any chance: open findings either way, and every number at the ends of its range. */
import { memo } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import type { ProgramId } from '../../model/index'
import { exactly, shortMoney } from '../format'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { Words } from '../words'
import type { Piece } from '../words'
import type { ChosenTotal } from './draw-figures'
import { totalFigure } from './drawn-figure'
import { betweenAsked, doubtedBetween, hasDoubts, openBetween } from './between'
import type { Between } from './between'

/** The sentence on what may be, and one on how draws differ from it. */
export const WithoutChance = memo(function DrawWithoutChance(props: {
  readonly program: ProgramId | null
  readonly total: ChosenTotal
  /** The first draws are still being made: the ends are run after them, for both need the same hand. */
  readonly waits: boolean
}) {
  const { program, total, waits } = props
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const outcome = usePage((state) => state.shown.outcome)
  const [found, setFound] = useState<{ readonly of: unknown; readonly between: Between } | null>(
    null,
  )
  const [fault, setFault] = useState('')
  const doubted = hasDoubts(dataset, scenario)
  useEffect(() => {
    setFault('')
    if (!doubted) return setFound(null)
    if (waits) return
    return inSlices(() => doubtedBetween(dataset, scenario, findBase, program, total), {
      done: (between) => {
        if (between !== null) setFound({ of: outcome, between })
      },
      failed: (why) => setFault(inOneSentence(why)),
      at: () => {},
    })
  }, [dataset, outcome, program, total, doubted, waits])
  const between = doubted ? (found?.between ?? null) : openBetween(outcome, program, total)
  const figure = totalFigure({ outcome }, program, total)
  const told = (end: 'least' | 'most'): Piece => {
    const value = between![end]
    return {
      text: shortMoney(exactly(value)),
      label: `${figure.name}: ${end} without chance, ${shortMoney(exactly(value))}`,
      asked: betweenAsked(outcome, figure, between!, end),
    }
  }
  const same = between !== null && between.least === between.most
  return (
    <section aria-labelledby="between-title" class="doubt-between">
      <h3 id="between-title">What may be, without chance</h3>
      {fault !== '' && <p class="fault">The ends could not be run: {fault}</p>}
      {between === null && fault === '' && <p class="busy">The ends are being run.</p>}
      {between !== null && (
        <p class="said">
          {same ? (
            <Words of={[`${figure.name}: `, told('least'), ', whichever way it turns out.']} />
          ) : (
            <Words
              of={[
                `${figure.name}: at the least `,
                told('least'),
                ', at the most ',
                told('most'),
                '.',
              ]}
            />
          )}{' '}
          {!same && between.honest}
        </p>
      )}
      <p class="caption">
        This range asks for no chance: it says what may be, not how often. The draws below say how
        often, and are right only as far as the chances typed are.
      </p>
    </section>
  )
})
