/** Makes a drawn picture into a file that explains itself: heading, the drawing, id, citation and sources. */
import { plainLine } from '../../model/index'
import { fontRules } from './picture-fonts'
import { patternsFor, withLook } from './picture-styles'

/** A colour or a pattern of a picture, by the name of either, and what it stands for. */
export interface KeyEntry {
  readonly fill: string
  readonly words: string
}

/** A picture of the page that can be taken along. */
export interface Picture {
  /** Part of the file's name. */
  readonly name: string
  readonly title: string
  readonly says: string
  /** Its sources in one line; empty where they are those of the program. */
  readonly sources: string
  readonly drawing: SVGSVGElement
  /** What its colours and patterns stand for. */
  readonly key: readonly KeyEntry[]
  /** Smaller drawings that belong under it, each with its words. */
  readonly insets: readonly { readonly drawing: SVGSVGElement; readonly words: string }[]
}

const space = 'http://www.w3.org/2000/svg'
const face = "'Public Sans', system-ui, sans-serif"
const edge = 16
const line = 17
/** The middle width of a letter of 13 pixels; a line is broken before it could run over. */
const letter = 6.9

/** Write a picture as an SVG file. `under` are the lines below it: its citation and its sources. */
export async function pictureSvg(picture: Picture, under: readonly string[]): Promise<string> {
  const page = getComputedStyle(document.documentElement)
  const [paper, ink, soft] = ['--paper', '--ink', '--soft'].map((name) =>
    page.getPropertyValue(name).trim(),
  ) as [string, string, string]
  const { width, height } = sizeOf(picture.drawing)
  const root = make('svg', { xmlns: space })
  const rows = insetRows(picture, width)
  let at = edge
  const write = (text: string, size: number, colour: string, weight: string) => {
    for (const part of broken(text, Math.floor((width * 13) / (letter * size)))) {
      at += Math.round((line * size) / 13)
      const words = make('text', {
        x: edge,
        y: at,
        fill: colour,
        'font-family': face,
        'font-size': `${size}px`,
        'font-weight': weight,
      })
      words.append(part)
      root.append(words)
    }
  }
  write(picture.title, 18, ink, '650')
  write(picture.says, 13, soft, '400')
  const key = drawKey(picture.key, width, ink, (name) => page.getPropertyValue(name).trim())
  key.element.setAttribute('transform', `translate(${edge} ${at + 8})`)
  root.append(key.element)
  at += key.height + edge
  const drawing = withLook(picture.drawing)
  place(drawing, edge, at, width, height)
  root.append(drawing)
  at += height + edge / 2
  for (const inset of rows.placed) {
    place(inset.copy, edge + inset.x, at + inset.y, inset.size, inset.size)
    const words = make('text', {
      x: edge + inset.x,
      y: at + inset.y + inset.size + 13,
      fill: ink,
      'font-family': face,
      'font-size': '11px',
    })
    words.append(inset.words)
    root.append(inset.copy, words)
  }
  at += rows.height
  for (const text of under) write(text, 12, soft, '400')
  at += edge
  const whole = { width: width + 2 * edge, height: Math.ceil(at) }
  for (const [name, value] of Object.entries(whole)) root.setAttribute(name, String(value))
  root.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`)
  root.setAttribute('role', 'img')
  const [title, desc] = [make('title', {}), make('desc', {})]
  title.append(plainLine(picture.title))
  desc.append(plainLine([picture.says, ...under].join(' ')))
  const style = make('style', {})
  style.append(await fontRules(root))
  const ground = make('rect', { width: '100%', height: '100%', fill: paper })
  root.prepend(title, desc, ...(style.textContent === '' ? [] : [style]), ground)
  const patterns = patternsFor(root)
  if (patterns !== null) ground.before(patterns)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`
}

function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns') element.setAttribute(name, String(value))
  }
  return element
}

/** The key in as many lines as it takes: a patch of each colour or pattern, and its words. */
function drawKey(
  entries: readonly KeyEntry[],
  width: number,
  ink: string,
  colour: (name: string) => string,
): { readonly element: SVGElement; readonly height: number } {
  const element = make('g', {})
  let [x, y] = [0, 0]
  for (const { fill, words } of entries) {
    const long = 30 + words.length * letter
    if (x > 0 && x + long > width) [x, y] = [0, y + line]
    const shown = fill.startsWith('--') ? colour(fill) : fill
    const patch = make('rect', { x: x + 0.5, y, width: 16, height: 11, fill: shown, stroke: ink })
    patch.setAttribute('stroke-width', '0.5')
    const says = make('text', {
      x: x + 22,
      y: y + 10,
      fill: ink,
      'font-family': face,
      'font-size': '12px',
    })
    says.append(words)
    element.append(patch, says)
    x += long
  }
  return { element, height: entries.length === 0 ? 0 : y + line + 4 }
}

function place(copy: SVGElement, x: number, y: number, width: number, height: number): void {
  const attributes = { x, y, width, height, overflow: 'visible' }
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value))
  copy.removeAttribute('id')
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [, , width, height] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return { width: width || 640, height: height || 400 }
}

function insetRows(picture: Picture, width: number) {
  const gap = 150
  const across = Math.max(1, Math.floor(width / gap))
  const placed = picture.insets.map(({ drawing, words }, at) => {
    const { width: size } = sizeOf(drawing)
    const row = Math.floor(at / across)
    return { copy: withLook(drawing), words, size, x: (at % across) * gap, y: row * (size + 26) }
  })
  const last = placed.at(-1)
  return { placed, height: last === undefined ? 0 : last.y + last.size + 26 }
}

/** Text in lines of at most so many signs; a word too long for a line is broken too. */
export function broken(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let now = ''
  for (const word of plainLine(text)
    .split(' ')
    .flatMap((each) => pieces(each, most))) {
    if (now !== '' && now.length + 1 + word.length > most) {
      lines.push(now)
      now = word
    } else now = now === '' ? word : `${now} ${word}`
  }
  return now === '' ? lines : [...lines, now]
}

function pieces(word: string, most: number): readonly string[] {
  const signs = [...word]
  const count = Math.ceil(signs.length / most)
  return Array.from({ length: count }, (_, at) => signs.slice(at * most, (at + 1) * most).join(''))
}
