/** Shows every state and territory as a tile of one size, so that small ones are read as well as large ones. */
import { useMemo } from 'preact/hooks'
import { StripKey } from '../by-state/strip-key'
import { useStateBands } from '../by-state/use-state-bands'
import { useStateSums } from '../by-state/use-state-sums'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { BAND_HEAD } from '../views/band-words'
import type { StateSum } from '../views/state-sums'
import { stateCsv, stateRows, STATE_HEAD } from '../views/state-table'
import { statesSentence } from '../views/states-sentence'
import type { StateReasons } from '../views/state-words'
import { plainWords, Words } from '../words'
import type { Piece } from '../words'
import { TilePicture } from './tile-picture'

/** The tiles, a frame after the flow: what they show lags as the table does. */
export function TileMap(props: { readonly program: string; readonly width: number }) {
  const counted = useStateSums(props.program)
  const says = useMemo(
    () => (counted === null ? [] : statesSentence(counted.sums, counted.reasons)),
    [counted?.sums, counted?.reasons],
  )
  if (counted === null) return <p class="said">The awards are being counted.</p>
  return <Tiles {...props} {...counted} says={says} />
}

function Tiles(props: {
  readonly width: number
  readonly sums: readonly StateSum[]
  readonly reasons: StateReasons
  readonly says: readonly Piece[]
}) {
  const { sums, reasons, says } = props
  const bands = useStateBands(sums, reasons)
  const { allocation } = reasons.now
  const head = `${allocation.program.short} awards, ${fiscalYear(allocation.year)}`
  return (
    <>
      <p class="said">
        {head}: every award in a state added up, $ million; each tile has a scale of its own.{' '}
        <Words of={says} />
      </p>
      <StripKey sums={sums} drawn={bands !== null} />
      <div class="picture">
        <TilePicture
          sums={sums}
          reasons={reasons}
          bands={bands?.of}
          width={props.width}
          says={`${head}, a tile a state. ${plainWords(says)}`}
        />
      </div>
      {bands !== null && (
        <p class="caption in-draws">
          <Words of={bands.says} />
        </p>
      )}
      <p class="caption">
        Choose a tile for its reasons; the arrow keys walk the tiles. Where a tile stands says only
        roughly where the state lies.
      </p>
      <PictureTable
        picture="map"
        file={`tiles-${allocation.year}`}
        caption={`${head}, dollars, by state and territory`}
        head={bands === null ? STATE_HEAD : [...STATE_HEAD, ...BAND_HEAD]}
        numeric={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
        rows={() => stateRows(sums, reasons, bands?.of)}
        onCsv={() =>
          downloadText(`tiles-${allocation.year}.csv`, stateCsv(sums, reasons, bands?.of))
        }
      />
    </>
  )
}
