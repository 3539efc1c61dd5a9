/** Puts the page's faces into a picture, since a picture on its own cannot fetch them. */

/** The rules of the faces that a picture's text is set in, their files written in; empty where none came. */
export async function fontRules(picture: SVGElement): Promise<string> {
  const used = [...picture.querySelectorAll('[font-family]')]
    .map((element) => element.getAttribute('font-family') ?? '')
    .join()
  const faces = faceRules().filter(({ style }) =>
    used.includes(style.getPropertyValue('font-family').replaceAll(/['"]/g, '')),
  )
  const rules = await Promise.all(faces.map(written))
  return rules.join('')
}

function faceRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  )
}

/** One rule with its file as data; without the file the picture is set in the reader's own face. */
async function written({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const found = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (found === undefined) return ''
  try {
    const answer = await fetch(new URL(found, parentStyleSheet?.href ?? location.href))
    const data = base64(new Uint8Array(await answer.arrayBuffer()))
    const family = style.getPropertyValue('font-family')
    const weight = style.getPropertyValue('font-weight')
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
  } catch {
    return ''
  }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}
