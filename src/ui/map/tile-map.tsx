/** Shows every state and territory as a tile of one size, so that small ones are read as well as large ones. */
import { useMemo } from 'preact/hooks'
import { StripKey } from '../by-state/strip-key'
import { useStateSums } from '../by-state/use-state-sums'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { stateCsv, stateRows, STATE_HEAD } from '../views/state-table'
import { statesSentence } from '../views/states-sentence'
import { plainWords, Words } from '../words'
import { TilePicture } from './tile-picture'

/** The tiles, a frame after the flow: what they show lags as the table does. */
export function TileMap(props: { readonly program: string; readonly width: number }) {
  const counted = useStateSums(props.program)
  const says = useMemo(
    () => (counted === null ? [] : statesSentence(counted.sums, counted.reasons)),
    [counted?.sums, counted?.reasons],
  )
  if (counted === null) return <p class="said">The awards are being counted.</p>
  const { sums, reasons } = counted
  const { allocation } = reasons.now
  const head = `${allocation.program.short} awards, ${fiscalYear(allocation.year)}`
  return (
    <>
      <p class="said">
        {head}: every award in a state added up, $ million; each tile has a scale of its own.{' '}
        <Words of={says} />
      </p>
      <StripKey sums={sums} />
      <div class="picture">
        <TilePicture
          sums={sums}
          reasons={reasons}
          width={props.width}
          says={`${head}, a tile a state. ${plainWords(says)}`}
        />
      </div>
      <p class="caption">
        Choose a tile for its reasons; the arrow keys walk the tiles. Where a tile stands says only
        roughly where the state lies.
      </p>
      <PictureTable
        picture="map"
        file={`tiles-${allocation.year}`}
        caption={`${head}, dollars, by state and territory`}
        head={STATE_HEAD}
        numeric={[1, 2, 3, 4, 5, 6, 7]}
        rows={() => stateRows(sums, reasons)}
        onCsv={() => downloadText(`tiles-${allocation.year}.csv`, stateCsv(sums, reasons))}
      />
    </>
  )
}
