/** Fetches the borders of counties, once a reader wants to see them. */
import { fetchAll } from '../fetch-packs'
import { readInts, signed } from '../pack-numbers'
import type { CountiesPack } from '../pack-format'
import type { MultiLineString } from 'geojson'

/** The borders between counties, in degrees. Throws a LoadFault; calling again tries anew. */
export async function loadCountyBorders(): Promise<MultiLineString> {
  const found = await fetchAll(['counties'], () => {}, 'the borders of counties')
  return unpackCounties(found.get('counties') as CountiesPack)
}

/** Turn the pack into lines. */
function unpackCounties(pack: CountiesPack): MultiLineString {
  let [x, y] = [0, 0]
  const coordinates = pack.lines.map((line) => {
    const steps = readInts(line).map(signed)
    return Array.from({ length: steps.length / 2 }, (_, at) => {
      x += steps[2 * at]!
      y += steps[2 * at + 1]!
      return [x / pack.steps, y / pack.steps]
    })
  })
  return { type: 'MultiLineString', coordinates }
}
