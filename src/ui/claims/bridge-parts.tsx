/** Draws the bridge between two claims as steps, with the exact table behind it and what differs in each step. */
import '../drives/drives.css'
import { useMemo } from 'preact/hooks'
import type { ClaimBridge } from '../../model/index'
import { downloadText } from '../download'
import { WaterfallDrawing } from '../drives/waterfall-drawing'
import { layWaterfall } from '../drives/waterfall-layout'
import { dollars } from '../format'
import { PictureTable } from '../picture-table'
import { useWidth } from '../use-width'
import { cell } from '../views/csv'
import { plainWords, Words } from '../words'
import { bridgeSteps, bridgeSentence } from './bridge-steps'

/** The drawing, its table, and what the steps are made of. */
export function BridgeParts({ bridge }: { readonly bridge: ClaimBridge }) {
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const steps = useMemo(() => bridgeSteps(bridge), [bridge])
  const [first, last] = [steps[0]!, steps.at(-1)!]
  const between = steps.slice(1, -1)
  const picture = layWaterfall(
    { from: first.to, to: last.to, parts: between.map(({ part }) => ({ part })) as never },
    width,
  )
  const sentence = bridgeSentence(bridge)
  return (
    <>
      <p class="said">
        <Words of={sentence} />
      </p>
      <div class="picture" ref={box}>
        <WaterfallDrawing picture={picture} rows={steps} label={plainWords(sentence)} />
      </div>
      <p class="caption">Filled makes it more, outlined makes it less.</p>
      <PictureTable
        caption="The bridge, step by step, in dollars"
        head={['Step', 'Part', 'Reached']}
        numeric={[1, 2]}
        rows={() =>
          steps.map(({ name, part, to, asked }) => [
            name,
            { text: dollars(part), says: `${name}, its part`, asked },
            { text: dollars(to), says: `${name}, reached`, asked },
          ])
        }
        onCsv={() =>
          downloadText(
            'bridge-between-claims.csv',
            `step,part,reached\n${steps.map(({ name, part, to }) => [name, part, to].map(cell).join(',')).join('\n')}\n`,
          )
        }
        picture="attribution"
        file="bridge-between-claims"
      />
      <dl class="bridge-differs" data-name>
        {bridge.steps.map(({ words, differs }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <ul>
                {differs.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
