/** Draws the page's icon as PNG, for the systems that take no SVG: flat fills of lines and cubic curves. */
import { PNG } from 'pngjs'

/** @typedef {readonly [x: number, y: number]} Point */

const fine = 4

/**
 * The icon at a size in pixels, as the bytes of a PNG file. Throws where the SVG holds what is not drawn here.
 * @param {string} svg a square of 32 with one rect over all of it and paths of M, C, c, H, V, v and Z
 * @param {number} size
 */
export function drawIcon(svg, size) {
  const ground = /<rect width="32" height="32" fill="(#\w{6})"/.exec(svg)?.[1]
  const shapes = [...svg.matchAll(/<path d="([^"]+)" fill="(#\w{6})"/g)]
  if (ground === undefined || shapes.length === 0)
    throw new Error('icon.svg: it has to be one rect of 32 by 32 and paths with a fill each.')
  const png = new PNG({ width: size, height: size })
  const layers = shapes.map(([, path = '', fill = '']) => ({
    points: outline(path),
    fill: rgb(fill),
  }))
  for (let y = 0; y < size; y += 1) {
    const parts = layers.map(({ points }) => coveredRow(points, y, size))
    for (let x = 0; x < size; x += 1) {
      const colour = layers.reduce(
        (under, { fill }, layer) =>
          under.map((value, at) => value + ((fill[at] ?? 0) - value) * (parts[layer]?.[x] ?? 0)),
        rgb(ground),
      )
      png.data.set([...colour.map(Math.round), 255], (y * size + x) * 4)
    }
  }
  return PNG.sync.write(png)
}

/**
 * How much of each pixel of a row lies inside an outline, from 0 to 1.
 * @param {readonly Point[]} points
 * @param {number} y
 * @param {number} size
 */
function coveredRow(points, y, size) {
  const row = new Float64Array(size)
  for (let line = 0; line < fine; line += 1) {
    const edges = crossings(points, ((y + (line + 0.5) / fine) * 32) / size)
    for (let at = 0; at + 1 < edges.length; at += 2) {
      const [from = 0, to = 0] = [edges[at], edges[at + 1]].map((x = 0) => (x * size) / 32)
      for (let x = Math.floor(from); x < to; x += 1)
        row[x] = (row[x] ?? 0) + (Math.min(x + 1, to) - Math.max(x, from)) / fine
    }
  }
  return row
}

/**
 * Where a level line crosses an outline, from the left.
 * @param {readonly Point[]} points
 * @param {number} y
 */
function crossings(points, y) {
  return points
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1]
      return y1 > y === y2 > y ? [] : [((x2 - x1) * (y - y1)) / (y2 - y1) + x1]
    })
    .sort((a, b) => a - b)
}

/** The outline of a path as points. @param {string} path @returns {readonly Point[]} */
function outline(path) {
  /** @type {Point[]} */
  const points = []
  /** @type {Point} */
  let at = [0, 0]
  for (const [, sign = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const [ox, oy] = sign === sign.toLowerCase() ? at : [0, 0]
    if (sign === 'M') points.push((at = [a, b]))
    else if (sign === 'V' || sign === 'v') points.push((at = [at[0], a + oy]))
    else if (sign === 'H' || sign === 'h') points.push((at = [a + ox, at[1]]))
    else if (sign === 'C' || sign === 'c') {
      const [x, y] = at
      for (let step = 1; step <= 32; step += 1) {
        const t = step / 32
        const u = 1 - t
        points.push([
          u ** 3 * x + 3 * u * u * t * (a + ox) + 3 * u * t * t * (c + ox) + t ** 3 * (e + ox),
          u ** 3 * y + 3 * u * u * t * (b + oy) + 3 * u * t * t * (d + oy) + t ** 3 * (f + oy),
        ])
      }
      at = [e + ox, f + oy]
    } else if (sign !== 'Z')
      throw new Error(`icon.svg: ${sign} is not drawn; use M, C, H, V and Z.`)
  }
  return points
}

/** @param {string} hex @returns {readonly number[]} */
function rgb(hex) {
  return [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))
}
