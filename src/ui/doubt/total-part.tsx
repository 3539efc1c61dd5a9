/** One total over all draws: dots, median, band, what one draw in ten is worse than; the table has every tenth. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { ProgramId } from '../../model/index'
import { downloadText } from '../download'
import { digits, dollars as inDollars } from '../format'
import { PictureTable } from '../picture-table'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { Words, plainWords } from '../words'
import { figureIn, quantileRows, totalDrawn } from './draw-figures'
import type { ChosenTotal } from './draw-figures'
import { drawnSentence, marksOf, wordsOfDots } from './drawn-sentence'
import { readingAsked } from './draw-reasons'
import { totalFigure } from './drawn-figure'
import { DotsDrawing } from './dots-drawing'
import { layDots } from './dots-layout'
import { drawsCsv, QUANTILE_HEAD, quantileCsv } from './draws-csv'
import type { DrawnOf } from './keep-draws'

/** The picture, its sentence, and the table behind it. */
export const TotalPart = memo(function DrawTotalPart(props: {
  readonly made: DrawnOf
  readonly program: ProgramId | null
  readonly total: ChosenTotal
}) {
  const { made, program, total } = props
  const baseline = usePage((state) => state.shown.baseline)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const figures = useMemo(() => {
    const drawn = totalDrawn(made.drawn, program, total)
    return drawn === null ? null : figureIn(drawn)
  }, [made, program, total])
  const marks = marksOf(made.outcome, baseline, program, total)
  const better = total === 'awarded'
  const picture = useMemo(() => {
    if (figures === null) return null
    const { band, dots } = figures
    return layDots({
      dots,
      median: band.median,
      low: band.tenth,
      high: band.ninetieth,
      worse: better ? band.tenth : band.ninetieth,
      marks,
      width,
    })
  }, [figures, width, better, marks.map(({ value }) => value).join()])
  if (figures === null || picture === null) return null
  const figure = totalFigure(made, program, total)
  const sentence = drawnSentence(made, figure, figures, better)
  const words = wordsOfDots(figures.band, marks, better)
  const rows = quantileRows(figures)
  const file = `draws-${total}-${made.outcome.settings.year}`
  return (
    <section aria-labelledby="drawn-total-title" class="doubt-total">
      <h3 id="drawn-total-title">{figure.name}: what the draws give</h3>
      <p class="said">
        <Words of={sentence} />
      </p>
      {figures.band.most > figures.band.least && (
        <div class="picture" ref={box}>
          <DotsDrawing
            name="draws"
            label={plainWords(sentence)}
            picture={picture}
            words={words}
            look={total}
            ask={(what) => () => {
              const mark = marks.find(({ name }) => name === what)
              if (mark !== undefined) return mark.asked()
              const reading = what === 'median' ? 'median' : better ? 'tenth' : 'ninetieth'
              const value = figures.band[reading]
              return readingAsked(made, figure, reading, value, figures.drawOf(value))
            }}
          />
        </div>
      )}

      <p class="key" aria-hidden="true">
        <span>
          <i class="k-dot" />
          each dot is <span data-name>1 draw in 20</span>
        </span>
        <span>
          <i class="k-band" />
          <span data-name>4 draws in 5</span> lie over this line
        </span>
      </p>
      <PictureTable
        caption={`${figure.name}: all draws in order of size`}
        head={QUANTILE_HEAD}
        rows={() =>
          rows.map(({ says, reading, value, draw }) => [
            says,
            {
              text: inDollars(value),
              says: `${figure.name}, ${says}`,
              asked: () => readingAsked(made, figure, reading, value, draw),
            },
            {
              text: digits(draw),
              says: 'Draw that gave it',
              asked: () => readingAsked(made, figure, reading, value, draw),
            },
          ])
        }
        numeric={[1, 2]}
        onCsv={() => downloadText(`${file}.csv`, quantileCsv(figure, rows))}
        picture="draws"
        file={file}
        printed
      />
      <p class="takes">
        <button
          type="button"
          class="link"
          onClick={() =>
            downloadText(`every-draw-${made.outcome.settings.year}.csv`, drawsCsv(made))
          }
        >
          Every draw as CSV
        </button>
      </p>
    </section>
  )
})
