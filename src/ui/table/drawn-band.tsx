/** The column of what draws of the scenario give of each award: the median, and where four draws in five lie. */
import type { AwardBand } from '../drives/award-bands'
import { Num } from '../number'

/** Its head. */
export function DrawnHead() {
  return (
    <th scope="col" class="r drawn">
      in draws: median, four in five
    </th>
  )
}

/** A row's cell; empty where every draw gives the same. */
export function DrawnBand(props: { readonly band: AwardBand | null; readonly whose: string }) {
  const { band, whose } = props
  if (band === null) return <td class="r drawn" />
  const told = (reading: 'median' | 'tenth' | 'ninetieth', text: string) => (
    <Num
      asked={() => band.asked(reading)}
      label={`${whose}: ${band.award ? 'award' : 'withheld'} in draws, ${reading} ${text}`}
    >
      {text}
    </Num>
  )
  return (
    <td class="r drawn">
      {told('median', band.median)}
      <small>
        {told('tenth', band.low)} to {told('ninetieth', band.high)}
        {!band.award && ' withheld'}
      </small>
    </td>
  )
}
