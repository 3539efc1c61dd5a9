/** Sets a made-up state of a few places on one sheet, to work its money out by hand or to check it. */
import type { AskedFigure, Lesson } from '../../model/index'
import { Num } from '../number'
import { figureAsked, figureWords } from '../told-figures'

type Made = NonNullable<Lesson['fiveState']>

/** What is given, by the name of its figure. */
const GIVEN: readonly (readonly [name: string, says: string])[] = [
  ['amount', 'What the formula divides in the nation'],
  ['people', 'People in the state'],
  ['nation-people', 'People in the nation'],
  ['crimes', 'Violent crimes in the state'],
  ['nation-crimes', 'Violent crimes in the nation'],
  ['threshold', 'The least award a place is paid itself'],
]

/** What is worked out, line by line, with how. */
const WORKED: readonly (readonly [name: string, says: string])[] = [
  [
    'allocation',
    'Allocation: the mean of the state\u2019s share of people and of crime, of the amount',
  ],
  ['state-part', 'State part of the allocation'],
  ['local-part', 'Local part of the allocation'],
  ['threshold-money', 'Local shares under the least award, added up'],
  ['state-award', 'What the state is awarded: its part, and those shares'],
]

/** The sheet; `solved` fills in what the handout leaves blank, from the model’s own formula. */
export function PaperFive(props: {
  readonly made: Made
  readonly figures: ReadonlyMap<string, AskedFigure>
  readonly solved: boolean
}) {
  const { made, figures, solved } = props
  const value = (name: string) => {
    const figure = figures.get(name)
    return figure === undefined ? (
      'unknown'
    ) : (
      <Num label={`${figure.reason.says}, ${figure.kind}`} asked={figureAsked(figure)}>
        {figureWords(figure)}
      </Num>
    )
  }
  const open = (name: string) => (solved ? value(name) : <span class="blank" />)
  return (
    <div class="paper-five">
      <h3 class="paper-title">
        {made.name}: {solved ? 'the whole sum' : 'work it out by hand'}
      </h3>
      <p>{made.says}</p>
      <table class="paper-rubric">
        <caption>Given; all but the least award is made up</caption>
        <tbody>
          {GIVEN.map(([name, says]) => (
            <tr key={name}>
              <th scope="row">{says}</th>
              <td>{value(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="paper-rubric">
        <caption>Work out: the state</caption>
        <tbody>
          {WORKED.map(([name, says]) => (
            <tr key={name}>
              <th scope="row">{says}</th>
              <td>{open(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="paper-rubric">
        <caption>Work out: its places</caption>
        <thead>
          <tr>
            {['Place', 'Violent crimes, yearly mean', 'Share of the local part', 'Paid itself'].map(
              (says) => (
                <th key={says} scope="col">
                  {says}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {made.places.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{value(`crimes:${id}`)}</td>
              <td>{open(`share:${id}`)}</td>
              <td>{open(`award:${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
