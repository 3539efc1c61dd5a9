/** Hands the reader a file of what is on the page; nothing leaves the browser. */

/** Save text under a file name. */
export function downloadText(name: string, text: string, type = 'text/csv'): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address is only a handle on memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'font-size',
  'font-weight',
  'font-family',
  'fill-opacity',
  'paint-order',
] as const

/** Save a drawn picture as an SVG file with its present colours written in. */
export function downloadSvg(id: string, name: string): void {
  const source = document.getElementById(id)
  if (!(source instanceof SVGSVGElement)) return
  const copy = source.cloneNode(true) as SVGSVGElement
  const from = source.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, at) => {
    const style = getComputedStyle(from[at]!)
    for (const property of drawn)
      element.style.setProperty(property, style.getPropertyValue(property))
  })
  const patterns = document.getElementById('patterns')?.querySelector('defs')
  if (patterns) copy.prepend(patterns.cloneNode(true))
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.style.background = getComputedStyle(document.documentElement).backgroundColor
  downloadText(name, new XMLSerializer().serializeToString(copy), 'image/svg+xml')
}
