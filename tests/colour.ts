/** Measures colours as eyes do: contrast after WCAG, distance after CIEDE2000, and how four kinds of sight see them. */

type Three = readonly [number, number, number]

export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Sight = (typeof SIGHTS)[number]

/**
 * How sight without one kind of cone mixes linear light: Machado, Oliveira and Fernandes (2009), "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", the matrices of full severity.
 */
const MIXES: Readonly<Record<Sight, readonly Three[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Red, green and blue of a colour such as `#1c2127`, as linear light from 0 to 1. */
function light(hex: string): Three {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = light(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** A colour as a sight sees it, in CIE L*a*b* under daylight (D65). */
export function seenBy(sight: Sight, hex: string): Three {
  const seen = light(hex)
  const [red, green, blue] = MIXES[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2])),
  ) as unknown as Three
  const curve = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = 180 / Math.PI

/** The CIEDE2000 distance of two colours in L*a*b* (Sharma, Wu and Dalal 2005). */
export function distance(one: Three, two: Three): number {
  const middle = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2
  const grow = 1 + 0.5 * (1 - Math.sqrt(middle ** 7 / (middle ** 7 + 25 ** 7)))
  const [a1, a2] = [one[1] * grow, two[1] * grow]
  const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, two[2])]
  const hue = (b: number, a: number) =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * degrees + 360) % 360
  const [h1, h2] = [hue(one[2], a1), hue(two[2], a2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const chroma = (c1 + c2) / 2
  const lightness = (one[0] + two[0]) / 2
  const sum = h1 + h2
  const mean = grey
    ? sum
    : Math.abs(h1 - h2) <= 180
      ? sum / 2
      : sum < 360
        ? (sum + 360) / 2
        : (sum - 360) / 2
  const cos = (angle: number) => Math.cos(angle / degrees)
  const t =
    1 -
    0.17 * cos(mean - 30) +
    0.24 * cos(2 * mean) +
    0.32 * cos(3 * mean + 6) -
    0.2 * cos(4 * mean - 63)
  const off = (lightness - 50) ** 2
  const dl = (two[0] - one[0]) / (1 + (0.015 * off) / Math.sqrt(20 + off))
  const dc = (c2 - c1) / (1 + 0.045 * chroma)
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2 / degrees)) / (1 + 0.015 * chroma * t)
  const rotation =
    -Math.sin((60 * Math.exp(-(((mean - 275) / 25) ** 2))) / degrees) *
    2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh)
}
