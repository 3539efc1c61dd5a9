/** Shows where the money goes: as circles on a map, or as equal tiles, whichever a reader reads better. */
import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { Switch } from '../switch'
import { Lag } from '../lag'
import { useWidth } from '../use-width'
import type { GeometryPack } from '../pack-format'
import { unpackGeometry } from '../unpack-geometry'
import { CircleMap } from './circle-map'
import { MapTitle } from './map-words'
import { TileMap } from './tile-map'
import '../styles/states.css'

interface Props {
  readonly geometry: GeometryPack
  readonly codes: ReadonlyMap<string, string>
  readonly program: string
}

type View = 'map' | 'tiles'

const VIEWS = [
  ['map', 'Map'],
  ['tiles', 'Tiles'],
] as const

// The way a reader chose holds for this visit, also when the map is drawn anew.
let chosen: View = 'map'

/** The map section: heading, picture, and the same as a table. */
export const MapSection = memo(function DrawMapSection(props: Props) {
  const { program } = props
  const [view, setView] = useState(chosen)
  const [box, width] = useWidth<HTMLDivElement>(668)
  const geometry = useMemo(() => unpackGeometry(props.geometry), [props.geometry])
  return (
    <section id="map" aria-labelledby="map-title" class="map-section">
      <Lag>
        <MapTitle program={program} />
      </Lag>
      <Switch
        label="Show as"
        value={view}
        ways={VIEWS}
        onChange={(way) => {
          chosen = way
          setView(way)
        }}
      />
      <div ref={box}>
        {view === 'map' ? (
          <CircleMap {...props} geometry={geometry} width={width} />
        ) : (
          <TileMap program={program} width={width} />
        )}
      </div>
    </section>
  )
})
