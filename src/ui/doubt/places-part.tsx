/** Places by their chance of losing anything, or more than a typed amount: the likeliest drawn, all of them in the table. */
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import type { ProgramId } from '../../model/index'
import { downloadText } from '../download'
import { counted, digits, dollars as inDollars } from '../format'
import type { Asked } from '../page-state'
import { PictureTable } from '../picture-table'
import { useNames } from '../use-names'
import { useWidth } from '../use-width'
import { Words, plainWords } from '../words'
import type { Piece } from '../words'
import { fullName } from '../views/names'
import { AmountField } from './amount-over'
import { chanceWords, exampleDraws } from './draw-figures'
import { chanceAsked, drawnInputs, drawsAsked, readingAsked } from './draw-reasons'
import { placeFigure, yearAndProgram } from './drawn-figure'
import { placesCsv } from './draws-csv'
import type { DrawnOf } from './keep-draws'
import { PlacesDrawing } from './places-drawing'
import { layPlaces } from './places-layout'
import {
  beginTally,
  countOn,
  countPlaces,
  orderPlaces,
  uncertainPlaces,
  withBands,
} from './places-list'
import type { PlaceRow, Wish } from './places-list'
import type { Reading } from './reading'
import { WishField } from './wish-field'

/** So many places are drawn, and so many are listed where the table is opened; the file has all. */
const DRAWN = 12
const LISTED = 100

const HEAD = [
  'Place',
  'Chance',
  'Draws',
  'Least',
  'One in ten at most',
  'Median',
  'One in ten at least',
  'Most',
]
const READINGS: readonly Exclude<Reading, 'quantile'>[] = [
  'least',
  'tenth',
  'median',
  'ninetieth',
  'most',
]

/** The field, the sentence, the picture and its table. */
export const PlacesPart = memo(function DrawPlacesPart(props: {
  readonly made: DrawnOf
  readonly program: ProgramId | null
}) {
  const { made, program } = props
  const { recipients } = made.dataset
  const draws = made.drawn.count
  const [amount, setAmount] = useState(0)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const tally = useMemo(() => beginTally(program, amount), [program, amount])
  const [wish, setWish] = useState<Wish>('likeliest')
  const all = useMemo(() => {
    countOn(tally, made.drawn)
    return orderPlaces(tally)
  }, [tally, made])
  const places = useMemo(
    () => (wish === 'likeliest' ? all : uncertainPlaces(tally, all, draws)),
    [all, wish],
  )
  const shown = useMemo(() => withBands(places.slice(0, DRAWN), made.drawn, program), [places])
  const picture = useMemo(() => layPlaces(shown, width), [shown, width])
  useNames(
    recipients,
    shown.map(({ recipient }) => recipient),
  )
  const more = amount === 0 ? 'anything' : `more than ${inDollars(amount)}`
  const of = yearAndProgram(made.outcome, program)
  const { always, some } = countPlaces(all, draws)
  const counting = (text: string, value: number, rule: string): Piece => ({
    text,
    asked: (): Asked => ({
      title: `Withheld, ${of}: places that lose ${more}`,
      about: {
        reason: {
          says: `Withheld, ${of}: places that lose ${more} ${rule}`,
          value,
          unit: 'count',
          formula: `the places from which ${more} is withheld ${rule}, counted`,
          from: drawnInputs(made, 0),
        },
      },
    }),
  })
  const sentence: readonly Piece[] = [
    `Withheld, ${of}: `,
    counting(counted(always, 'place'), always, 'in every draw'),
    ` ${always === 1 ? 'loses' : 'lose'} ${more} in every one of `,
    { text: `${digits(draws)} draws`, asked: () => drawsAsked(made) },
    ', ',
    counting(counted(some, 'place'), some, 'in some draws and not in others'),
    ` in some and not in others.`,
  ]
  const chance = (row: PlaceRow) => (): Asked => {
    const figure = placeFigure(made, program, row.recipient)
    return chanceAsked(made, figure, more, row.count, exampleDraws(row.dollars, amount))
  }
  const reading = (row: PlaceRow, what: Exclude<Reading, 'quantile'>) => (): Asked => {
    const figure = placeFigure(made, program, row.recipient)
    const at = Math.max(0, row.dollars.indexOf(row.band[what]))
    return readingAsked(made, figure, what, row.band[what], at)
  }
  const label = `${plainWords(sentence)} The first of them are drawn, each with what is withheld from it in dollars.`
  return (
    <section aria-labelledby="drawn-places-title" class="doubt-places">
      <h3 id="drawn-places-title">Which places lose, and how likely</h3>
      <AmountField amount={amount} onAmount={setAmount} />
      <p class="said">
        <Words of={sentence} />
      </p>
      {always > 0 && some > 0 && <WishField wish={wish} onWish={setWish} />}
      {shown.length > 0 && (
        <>
          <p class="caption">
            Withheld, {of}: chance, a line from the least to the most, a bar where four draws in
            five lie, a tick for the median, and the median in dollars.
          </p>
          <div class="picture" ref={box}>
            <PlacesDrawing
              picture={picture}
              recipients={recipients}
              draws={draws}
              label={label}
              ask={(recipient, what) => {
                const row = shown.find((each) => each.recipient === recipient)!
                return what === 'chance' ? chance(row) : reading(row, 'median')
              }}
            />
          </div>
          <PictureTable
            caption={`Withheld, ${of}: places by their chance of losing ${more}, over all draws${places.length > LISTED ? '; the first hundred, the CSV file holds all' : ''}`}
            head={HEAD}
            rows={() =>
              withBands(places.slice(0, LISTED), made.drawn, program).map((row) => {
                const name = fullName(recipients, row.recipient)
                return [
                  name,
                  {
                    text: chanceWords(row.count, draws),
                    says: `${name}, chance`,
                    asked: chance(row),
                  },
                  { text: digits(row.count), says: `${name}, draws`, asked: chance(row) },
                  ...READINGS.map((what) => ({
                    text: inDollars(row.band[what]),
                    says: `${name}, withheld, ${what}`,
                    asked: reading(row, what),
                  })),
                ]
              })
            }
            numeric={[1, 2, 3, 4, 5, 6, 7]}
            onCsv={() =>
              downloadText(
                `places-by-chance-${made.outcome.settings.year}.csv`,
                placesCsv(recipients, withBands(places, made.drawn, program), amount),
              )
            }
            picture="places-chance"
            file={`places-by-chance-${made.outcome.settings.year}`}
            printed
          />
        </>
      )}
    </section>
  )
})
