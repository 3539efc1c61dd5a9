/** Sets a fourth row under three strips: where draws of the scenario put the amount, as a whisker on the strips' own scale. */
import { exactly, inMillions, shortMoney } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { readingAsked } from '../doubt/draw-reasons'
import type { DrawnOf } from '../doubt/keep-draws'
import type { StripAmount } from '../strips/strip'
import { asKnown } from '../views/band-words'
import { Words } from '../words'
import { bandOfAsked, ofAwards } from './band-of'
import { Whisker } from './whisker'
import { whiskerWords } from './whisker-words'

type Mark = 'tenth' | 'median' | 'ninetieth'

/** The row, and one sentence on how it is read; nothing where the draws do not tell the amount, or all give the same. */
export function DrawnRow(props: {
  readonly made: DrawnOf
  readonly amount: StripAmount
  readonly most: number
  /** What the strips' heading says once, such as `$ million`. */
  readonly unit?: string | undefined
}) {
  const { made, amount, most } = props
  const question = typeof amount.asked === 'function' ? amount.asked() : amount.asked
  const found = bandOfAsked(made, question)
  if (found === null || most <= 0) return null
  const { figure, award, better } = found
  const { band, drawOf } = found.drawn
  if (band.least === band.most) return null
  const asked = (mark: Mark): Asked => {
    const read = readingAsked(made, figure, mark, band[mark], drawOf(band[mark]))
    return award ? ofAwards(read) : read
  }
  const say = (value: number) => {
    const known = asKnown(value, amount.figure ?? exactly(value))
    return props.unit === undefined ? shortMoney(known, '\u00a0M') : inMillions(known)
  }
  const told = (mark: Mark) => (
    <Num
      asked={() => asked(mark)}
      label={`${figure.name}, ${mark} of the draws: ${say(band[mark])}`}
    >
      {say(band[mark])}
    </Num>
  )
  const at = (value: number) => `${Math.min(100, Math.max(0, (value / most) * 100))}%`
  // Where draws move allocations too, they tell what is withheld and no more.
  const instead = figure.name.startsWith('Withheld from ')
  return (
    <div class="strip-row drawn">
      <dt>{instead ? 'Withheld, in draws' : 'In draws'}</dt>
      <dd class="strip-bar" aria-hidden="true">
        <svg class="drawn-line">
          <Whisker
            at={{
              tenth: at(band.tenth),
              median: at(band.median),
              ninetieth: at(band.ninetieth),
            }}
            y={8}
            half={6}
            worse={better ? 'tenth' : 'ninetieth'}
          />
        </svg>
      </dd>
      <dd class="strip-figure">
        {told('median')}
        <small>
          {told('tenth')} to {told('ninetieth')}
        </small>
      </dd>
      <dd class="drawn-words">
        <Words of={whiskerWords(made)} />
      </dd>
    </div>
  )
}
