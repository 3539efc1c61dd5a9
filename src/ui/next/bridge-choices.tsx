/** Sets the three ways to bridge what comes late side by side; the scenario's own is marked. */
import type { Bridge } from '../../model/index'
import { dollars } from '../format'
import { FramedTable } from '../table/framed-table'
import { ToldWords } from '../told-words'
import { CHOICES } from '../views/bridge'
import type { AskNumber } from './quarter-slider'

const HEAD = [
  'Choice',
  'At the most',
  'Not given back',
  'Interest',
  'Work not done',
  'Match freed',
  'Match stranded',
]

/** The table, in dollars. */
export function BridgeChoices(props: {
  readonly ways: readonly Bridge[]
  readonly chosen: Bridge['choice']
  readonly rate: number
  /** The awards whose money is not there. */
  readonly of: string
  readonly askOf: (head: string) => AskNumber
}) {
  return (
    <FramedTable
      label="The choices side by side"
      caption={`What each choice comes to for the ${props.of}, dollars`}
      class="bridge-choices"
      head={HEAD}
      numeric={HEAD.map((_, at) => at).slice(1)}
    >
      <tbody>
        {CHOICES.map(([choice, says]) => {
          const way = props.ways.find((each) => each.choice === choice)!
          const chosen = choice === props.chosen
          return (
            <tr key={choice} aria-current={chosen}>
              <th scope="row">
                {says}
                {chosen && ' (chosen)'}
              </th>
              {figuresOf(way, props.rate).map((words, at) => (
                <td key={at} class="r">
                  {words === NO_RATE ? words : <ToldWords text={words} ask={props.askOf(says)} />}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </FramedTable>
  )
}

const NO_RATE = 'no rate typed'

/** The figures of a way, in the order of the head: work that stops frees its match, work that goes on strands it. */
function figuresOf(way: Bridge, rate: number): readonly string[] {
  const stops = way.choice === 'stop'
  const match = (value: number) =>
    way.match.unknown.length === 0
      ? dollars(value)
      : value === 0
        ? 'unknown'
        : `at least ${dollars(value)}`
  return [
    dollars(way.peak),
    dollars(way.own),
    !stops && rate === 0 ? NO_RATE : dollars(way.interestTotal),
    dollars(way.notDone),
    stops ? match(way.match.freed) : dollars(0),
    stops ? dollars(0) : match(way.match.stranded),
  ]
}
