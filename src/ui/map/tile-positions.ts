/** Places the states, the capital and the five territories on a grid of equal tiles, by hand. */

/**
 * The arrangement is this project's own: each is put near its neighbours, the two states and the
 * territories that lie far off stand at the edges. It follows no published table, and nothing is
 * measured by it.
 */
const GRID = [
  '.. .. .. .. .. .. .. .. .. .. .. ME',
  'AK .. .. .. .. .. WI .. .. .. VT NH',
  '.. WA ID MT ND MN .. MI .. NY MA ..',
  '.. OR NV WY SD IA IL IN OH PA CT RI',
  '.. CA UT CO NE MO KY WV VA MD NJ ..',
  '.. .. AZ NM KS AR TN NC SC DC DE ..',
  '.. .. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. .. TX .. .. .. .. FL .. ..',
  'AS GU MP .. .. .. .. .. .. .. PR VI',
]

/** A tile, by column and row from the upper left. */
interface TilePlace {
  readonly code: string
  readonly column: number
  readonly row: number
}

/** Where each tile stands, row by row. */
export const TILES: readonly TilePlace[] = GRID.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{ code, column, row }])),
)

/** How many columns and rows the grid has. */
export const TILE_GRID = { columns: 12, rows: GRID.length } as const

/** The next tile in a direction: the nearest in the same row or column, past the gaps; else the nearest there is. */
export function nextTile(from: string, way: string): string | undefined {
  const here = TILES.find(({ code }) => code === from)
  if (here === undefined) return undefined
  const [right, down] =
    way === 'left' ? [-1, 0] : way === 'right' ? [1, 0] : way === 'up' ? [0, -1] : [0, 1]
  const ahead = TILES.flatMap((tile) => {
    const along = (tile.column - here.column) * right + (tile.row - here.row) * down
    const aside = Math.abs((tile.column - here.column) * down + (tile.row - here.row) * right)
    return along > 0 ? [{ code: tile.code, away: along + aside * 3 }] : []
  })
  return ahead.sort((a, b) => a.away - b.away)[0]?.code
}
