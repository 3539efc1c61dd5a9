/** One place over all draws: its chance of losing anything, and what it loses as dots. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { chanceOfMoreThan } from '../../model/index'
import type { ProgramId } from '../../model/index'
import { downloadText } from '../download'
import { digits, dollars as inDollars } from '../format'
import { PictureTable } from '../picture-table'
import { PlaceField } from '../sentence/place-field'
import { useNames } from '../use-names'
import { useWidth } from '../use-width'
import { Words, plainWords } from '../words'
import type { Piece } from '../words'
import { indexOf } from '../views/names'
import { chanceWords, exampleDraws, figureIn, lossDrawn, quantileRows } from './draw-figures'
import { drawnSentence, wordsOfDots } from './drawn-sentence'
import { chanceAsked, readingAsked } from './draw-reasons'
import { placeFigure } from './drawn-figure'
import { DotsDrawing } from './dots-drawing'
import { layDots } from './dots-layout'
import { QUANTILE_HEAD, quantileCsv } from './draws-csv'
import type { DrawnOf } from './keep-draws'

/** The field, the sentences, the picture and its table. */
export const OnePlacePart = memo(function DrawOnePlacePart(props: {
  readonly made: DrawnOf
  readonly program: ProgramId | null
  readonly place: string
  readonly onPlace: (place: string) => void
}) {
  const { made, program, place } = props
  const { dataset, drawn } = made
  const draws = drawn.count
  const index = indexOf(dataset, place)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  useNames(dataset.recipients, [index])
  const lost = useMemo(() => lossDrawn(drawn, program, index), [drawn, program, index])
  const figures = useMemo(() => figureIn(lost), [lost])
  const { band, dots } = figures
  const picture = useMemo(
    () =>
      layDots({
        dots,
        median: band.median,
        low: band.tenth,
        high: band.ninetieth,
        worse: band.ninetieth,
        marks: [],
        width,
      }),
    [figures, width],
  )
  const figure = placeFigure(made, program, index)
  const count = chanceOfMoreThan(lost, 0).count
  const chance: Piece = {
    text: chanceWords(count, draws),
    label: `${figure.name}: chance of losing anything, ${chanceWords(count, draws)}`,
    asked: () => chanceAsked(made, figure, 'anything', count, exampleDraws(lost, 0)),
  }
  const sentence: readonly Piece[] = [
    ...drawnSentence(made, figure, figures, false),
    ' It loses anything: ',
    chance,
    count > 0 && count < draws ? ' of the draws.' : '.',
  ]
  const rows = quantileRows(figures)
  const file = `draws-${place}-${made.outcome.settings.year}`
  return (
    <section aria-labelledby="drawn-place-title" class="doubt-place">
      <h3 id="drawn-place-title">One place</h3>
      <p class="doubt-choice">
        <PlaceField place={place} onPlace={props.onPlace} />
      </p>
      <p class="said">
        <Words of={sentence} />
      </p>
      {band.most > band.least && (
        <>
          <div class="picture" ref={box}>
            <DotsDrawing
              name="place-draws"
              label={plainWords(sentence)}
              picture={picture}
              words={wordsOfDots(band, [], false)}
              look="withheld"
              ask={(what) => () => {
                const reading = what === 'median' ? 'median' : 'ninetieth'
                return readingAsked(
                  made,
                  figure,
                  reading,
                  band[reading],
                  figures.drawOf(band[reading]),
                )
              }}
            />
          </div>
          <PictureTable
            caption={`${figure.name}: all draws in order of size`}
            head={QUANTILE_HEAD}
            rows={() =>
              rows.map(({ says, reading, value, draw }) => {
                const asked = () => readingAsked(made, figure, reading, value, draw)
                return [
                  says,
                  { text: inDollars(value), says: `${figure.name}, ${says}`, asked },
                  { text: digits(draw), says: 'Draw that gave it', asked },
                ]
              })
            }
            numeric={[1, 2]}
            onCsv={() => downloadText(`${file}.csv`, quantileCsv(figure, rows))}
            picture="place-draws"
            file={file}
            printed
          />
        </>
      )}
    </section>
  )
})
