/** Shows the parts that say and draw numbers. */
import { exactly, fiscalYear, money } from '../format'
import { FlowKey } from '../flow/flow-key'
import { Num } from '../number'
import { PictureTable } from '../picture-table'
import { ThreeStrips } from '../strips/three-strips'
import { drawnSize } from '../use-width'
import { Words } from '../words'
import { useExamples } from './use-example'

/** The award of the first example. */
export function Number() {
  const { examples, year } = useExamples()
  const [one] = examples
  if (one === undefined) return <NoExample />
  return (
    <p>
      {one.name}, award of {fiscalYear(year)}:{' '}
      <Num asked={one.ask('outcome')} label={`${one.name}, award: ${one.words}`}>
        {one.words}
      </Num>
    </p>
  )
}

/** A sentence with two numbers. */
export function Sentence() {
  const { examples, year } = useExamples()
  const one = examples[0]
  if (one === undefined) return <NoExample />
  return (
    <p>
      <Words
        of={[
          `In ${fiscalYear(year)}, ${one.name} is awarded `,
          { text: one.words, asked: one.ask('outcome') },
          ' instead of ',
          { text: money(one.due), asked: one.ask('baseline') },
          '.',
        ]}
      />
    </p>
  )
}

/** Strips of a state, of a place, and of a place of which nothing is known. */
export function Strips() {
  const { examples, year } = useExamples()
  const most = Math.max(...examples.map(({ due }) => due.high), 1)
  const [first] = examples
  if (first === undefined) return <NoExample />
  return (
    <div class="side-by-side">
      {examples.map((each) => (
        <ThreeStrips
          key={each.name}
          label={each.name}
          kind="award"
          year={year}
          who={each.family}
          most={most}
          baseline={{ figure: each.due, words: money(each.due), asked: each.ask('baseline') }}
          mine={{
            figure: each.paid,
            words: each.words,
            asked: each.ask('outcome'),
            parts:
              each.held > 0
                ? [
                    {
                      ended: 'held',
                      figure: exactly(each.held),
                      words: `${money(exactly(each.held))} held`,
                      asked: each.ask('outcome'),
                    },
                  ]
                : [],
          }}
        />
      ))}
      <ThreeStrips
        label="Where nobody knows"
        kind="award"
        year={year}
        most={most}
        baseline={{ figure: null, words: 'unknown', asked: first.ask('baseline') }}
        mine={{ figure: null, words: 'unknown', asked: first.ask('outcome') }}
      />
    </div>
  )
}

/** The key, with every pattern. */
export function Key() {
  return <FlowKey moved nonprofits />
}

const ROW = 26

/** Bars of the examples in a frame. */
export function Picture() {
  const { examples, year } = useExamples()
  const most = Math.max(...examples.map(({ due }) => due.value), 1)
  const caption = `Award by formula, ${fiscalYear(year)}`
  return (
    <div class="picture">
      <svg
        id="components-example-picture"
        data-picture="components-example"
        class="example-picture"
        {...drawnSize(280, examples.length * ROW)}
        role="img"
        aria-label={`${caption}: ${examples.map(({ name }) => name).join(', ')}`}
      >
        <title>{caption}</title>
        {examples.map(({ name, family, due }, at) => (
          <g key={name} transform={`translate(0 ${at * ROW})`}>
            <rect class={`ink-${family}`} width={(due.value / most) * 130} height={ROW - 8} />
            <text x={(due.value / most) * 130 + 8} y={ROW - 12}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <PictureTable
        caption={caption}
        picture="components-example"
        head={['Recipient', 'Award']}
        numeric={[1]}
        rows={() =>
          examples.map((each) => [
            each.name,
            { text: money(each.due), says: each.name, asked: () => each.ask('baseline') },
          ])
        }
        onCsv={() => {}}
      />
    </div>
  )
}

function NoExample() {
  return (
    <p class="empty">
      The program in view has no award by formula. Choose JAG in the first room to see this part.
    </p>
  )
}
