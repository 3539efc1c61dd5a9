/** Writes the look of a drawn picture into its own elements, so that it looks the same without the page. */

/** What can look different, each with the value that need not be written. */
const looks: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  display: 'inline',
  visibility: 'visible',
}
const letters: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}
const pageOnly = ['class', 'style', 'tabindex', 'role', 'focusable']

/**
 * A copy of a drawn element and all in it, its present look written into attributes. Attributes,
 * unlike style sheets, are read by every program that draws; what only the page needs is left out.
 */
export function withLook<T extends SVGElement>(source: T): T {
  const copy = source.cloneNode(true) as T
  const drawn = [source, ...source.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  copies.forEach((element, at) => dress(element, getComputedStyle(drawn[at]!)))
  return copy
}

function dress(element: SVGElement, style: CSSStyleDeclaration): void {
  const isText = /^(text|tspan)$/.test(element.tagName)
  for (const [name, usual] of Object.entries({ ...looks, ...(isText ? letters : {}) })) {
    const value = style.getPropertyValue(name)
    if (value === '' || (value === usual && element.getAttribute(name) === null)) continue
    // Every element has a display of its own; only a hidden one must say so.
    if (name === 'display' && value !== 'none') continue
    element.setAttribute(name, value.replaceAll('"', "'"))
  }
  for (const name of element.getAttributeNames())
    if (pageOnly.includes(name) || name.startsWith('aria-')) element.removeAttribute(name)
}

/** The patterns a copy fills its shapes with, in a `defs` of its own; null where it uses none. */
export function patternsFor(copy: SVGElement): SVGElement | null {
  const used = new Set(
    [...copy.querySelectorAll('*')].flatMap(
      (element) => /url\(['"]?#([\w-]+)['"]?\)/.exec(element.getAttribute('fill') ?? '')?.[1] ?? [],
    ),
  )
  const found = [...used].flatMap((id) => document.getElementById(id) ?? [])
  const patterns = found.filter((element) => element instanceof SVGElement)
  if (patterns.length === 0) return null
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs')
  defs.append(...patterns.map((pattern) => withLook(pattern)))
  return defs
}
